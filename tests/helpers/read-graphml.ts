import { SaxesParser } from 'saxes';

/** A node or an edge as GraphML has it, with its data by name. */
export interface ReadElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: Record<string, string>;
}

/** What a GraphML document holds, read by a parser that refuses what is not well-formed. */
export function readGraphml(text: string): {
  readonly nodes: readonly ReadElement[];
  readonly edges: readonly ReadElement[];
} {
  const found: Record<string, ReadElement[]> = { node: [], edge: [] };
  const parser = new SaxesParser();
  let element: ReadElement | undefined;
  let key: string | undefined;
  let held = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'node' || name === 'edge') {
      element = { attributes, data: {} };
      found[name]?.push(element);
    }
    key = name === 'data' ? attributes.key : undefined;
    held = '';
  });
  parser.on('text', (part) => (held += part));
  parser.on('closetag', ({ name }) => {
    if (name === 'data' && key !== undefined && element !== undefined)
      element.data[key.replace(/^(node|edge)\./, '')] = held;
    key = undefined;
  });
  parser.write(text).close();
  return { nodes: found.node ?? [], edges: found.edge ?? [] };
}
