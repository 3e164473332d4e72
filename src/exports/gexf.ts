import type { ExportFormat, ExportSource } from './export-format.ts';
import {
  type ColumnType,
  EDGE_COLUMNS,
  type GraphEdge,
  type GraphNode,
  NODE_COLUMNS,
} from './graph-columns.ts';
import { streamEdges, streamNodes } from './graph-stream.ts';
import { printOpen, printXml, XML_DECLARATION, type XmlElement } from './print-xml.ts';
import { xml } from './refuse.ts';

const CHARSET = xml('GEXF');

/** GEXF 1.3, for Gephi: https://gexf.net/schema.html */
export const gexf: ExportFormat = {
  name: 'gexf',
  title: 'GEXF',
  mediaType: 'application/gexf+xml',
  extension: '.gexf',
  print,
};

async function* print(source: ExportSource): AsyncGenerator<string> {
  const open = (element: Omit<XmlElement, 'children'>): string =>
    `${printOpen(element, CHARSET)}\n`;
  yield XML_DECLARATION;
  yield open({ name: 'gexf', attributes: { xmlns: 'http://gexf.net/1.3', version: '1.3' } });
  yield* meta(source);
  yield open({ name: 'graph', attributes: { defaultedgetype: 'directed', mode: 'static' } });
  yield `${printXml(columns('node', NODE_COLUMNS), CHARSET, 'attributes')}\n`;
  yield `${printXml(columns('edge', EDGE_COLUMNS), CHARSET, 'attributes')}\n`;
  yield '<nodes>\n';
  for await (const node of streamNodes(source)) {
    yield `${printXml(nodeElement(node), CHARSET, node.id)}\n`;
  }
  yield '</nodes>\n<edges>\n';
  let edges = 0;
  for await (const edge of streamEdges(source)) {
    edges += 1;
    yield `${printXml(edgeElement(edge, edges), CHARSET, `an edge from ${edge.from}`)}\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** The day is that of the last batch, not that of the export: the same store gives the same file. */
function* meta({ dataset }: ExportSource): Generator<string> {
  const lastmodifieddate = dataset.lastRecordedAt?.slice(0, 'YYYY-MM-DD'.length);
  const lens = dataset.lens === undefined ? '' : ` Seen through ${JSON.stringify(dataset.lens)}.`;
  const children: readonly XmlElement[] = [
    { name: 'creator', children: ['Attest'] },
    { name: 'description', children: [`What sources say, with the words that bear it.${lens}`] },
  ];
  yield `${printXml({ name: 'meta', attributes: { lastmodifieddate }, children }, CHARSET, 'the lens')}\n`;
}

/** Attributes of the class are known by the names of the columns. */
function columns(on: string, types: Readonly<Record<string, ColumnType>>): XmlElement {
  return {
    name: 'attributes',
    attributes: { class: on },
    children: Object.entries(types).map(([id, type]) => ({
      name: 'attribute',
      attributes: { id, title: id, type },
    })),
  };
}

function nodeElement({ id, label, cells }: GraphNode): XmlElement {
  return { name: 'node', attributes: { id, label }, children: valueElements(cells) };
}

function edgeElement({ from, to, label, cells }: GraphEdge, number: number): XmlElement {
  return {
    name: 'edge',
    attributes: { id: `e${number}`, source: from, target: to, label },
    children: valueElements(cells),
  };
}

function valueElements(
  cells: Readonly<Record<string, string | number | boolean | undefined>>,
): readonly XmlElement[] {
  const children = Object.entries(cells).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [{ name: 'attvalue', attributes: { for: name, value: String(value) } }],
  );
  return children.length === 0 ? [] : [{ name: 'attvalues', children }];
}
