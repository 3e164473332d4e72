import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { fragmentsOf } from './fragments-of.ts';

/** How large an operation is, as it is written. */
export interface Measured {
  /** Fields in one another, at most. */
  readonly depth: number;
  /** All fields, under each alias, those of a fragment wherever it is spread. */
  readonly fields: number;
}

/**
 * How large an operation of a valid document is. Each fragment is looked at once, so that fragments in
 * fragments, which multiply, are counted and not walked.
 */
export function measureOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Measured {
  const known = MEASURED.get(operation);
  if (known !== undefined) return known;
  const fragments = fragmentsOf(document);
  const measured = measureSelections(operation.selectionSet, { fragments, known: new Map() });
  MEASURED.set(operation, measured);
  return measured;
}

/** As long as a document is kept, so is how large its operations are. */
const MEASURED = new WeakMap<OperationDefinitionNode, Measured>();

interface Fragments {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly known: Map<string, Measured>;
}

const NOTHING: Measured = { depth: 0, fields: 0 };

function measureSelections({ selections }: SelectionSetNode, own: Fragments): Measured {
  return selections
    .map((selection): Measured => {
      switch (selection.kind) {
        case Kind.FIELD: {
          const { selectionSet } = selection;
          const within = selectionSet ? measureSelections(selectionSet, own) : NOTHING;
          return { depth: within.depth + 1, fields: within.fields + 1 };
        }
        case Kind.INLINE_FRAGMENT:
          return measureSelections(selection.selectionSet, own);
        case Kind.FRAGMENT_SPREAD:
          return measureFragment(selection.name.value, own);
      }
    })
    .reduce(
      (all, one) => ({
        depth: Math.max(all.depth, one.depth),
        fields: all.fields + one.fields,
      }),
      NOTHING,
    );
}

function measureFragment(name: string, own: Fragments): Measured {
  const known = own.known.get(name);
  if (known !== undefined) return known;
  const fragment = own.fragments.get(name);
  const measured = fragment ? measureSelections(fragment.selectionSet, own) : NOTHING;
  own.known.set(name, measured);
  return measured;
}
