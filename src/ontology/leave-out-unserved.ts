import {
  type ASTNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  Kind,
  visit,
} from 'graphql';

/** A schema without what is marked `@unserved`, and without the fields that implement such a field of an interface. */
export function leaveOutUnserved(schema: DocumentNode): DocumentNode {
  const unserved = unservedFieldsOfInterfaces(schema);
  const leaveOutInherited = (
    type: InterfaceTypeDefinitionNode | ObjectTypeDefinitionNode,
  ): typeof type => {
    const inherited = (type.interfaces ?? []).flatMap(({ name }) => unserved.get(name.value) ?? []);
    const fields = (type.fields ?? []).filter(({ name }) => !inherited.includes(name.value));
    return { ...type, fields };
  };
  const uninherited = visit(schema, {
    [Kind.INTERFACE_TYPE_DEFINITION]: { leave: leaveOutInherited },
    [Kind.OBJECT_TYPE_DEFINITION]: { leave: leaveOutInherited },
  });
  return visit(uninherited, { enter: (node: ASTNode) => (isUnserved(node) ? null : undefined) });
}

function unservedFieldsOfInterfaces({
  definitions,
}: DocumentNode): ReadonlyMap<string, readonly string[]> {
  return new Map(
    definitions
      .filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map(({ name, fields = [] }) => [name.value, fields.filter(isUnserved).map(nameOf)]),
  );
}

function isUnserved(node: ASTNode): boolean {
  return (
    node.kind !== Kind.DIRECTIVE_DEFINITION &&
    'directives' in node &&
    (node.directives ?? []).some(({ name }) => name.value === 'unserved')
  );
}

function nameOf({ name }: FieldDefinitionNode): string {
  return name.value;
}
