import type { Dataset, ExportFormat, ExportSource } from './export-format.ts';
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

const CHARSET = xml('GraphML');

/** GraphML, for NetworkX, Gephi, yEd and igraph: http://graphml.graphdrawing.org/specification.html */
export const graphml: ExportFormat = {
  name: 'graphml',
  title: 'GraphML',
  mediaType: 'application/graphml+xml',
  extension: '.graphml',
  print,
};

async function* print(source: ExportSource): AsyncGenerator<string> {
  yield XML_DECLARATION;
  yield `${printOpen({ name: 'graphml', attributes: { xmlns: 'http://graphml.graphdrawing.org/xmlns' } }, CHARSET)}\n`;
  for (const key of keys()) yield `${printXml(key, CHARSET, 'keys')}\n`;
  yield `${printOpen({ name: 'graph', attributes: { id: 'attest', edgedefault: 'directed' } }, CHARSET)}\n`;
  yield* datasetCells(source.dataset);
  for await (const node of streamNodes(source)) {
    yield `${printXml(nodeElement(node), CHARSET, node.id)}\n`;
  }
  let edges = 0;
  for await (const edge of streamEdges(source)) {
    edges += 1;
    yield `${printXml(edgeElement(edge, edges), CHARSET, `an edge from ${edge.from}`)}\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys(): readonly XmlElement[] {
  const key = (on: string, name: string, type: ColumnType): XmlElement => ({
    name: 'key',
    attributes: { id: `${on}.${name}`, for: on, 'attr.name': name, 'attr.type': type },
  });
  const columns = (
    on: string,
    types: Readonly<Record<string, ColumnType>>,
  ): readonly XmlElement[] =>
    Object.entries({ label: 'string' as const, ...types }).map(([name, type]) =>
      key(on, name, type),
    );
  return [
    ...columns('node', NODE_COLUMNS),
    ...columns('edge', EDGE_COLUMNS),
    key('graph', 'recordedUntil', 'string'),
    key('graph', 'lens', 'string'),
  ];
}

/** Of the whole: up to when it was recorded, and what it is looked through. */
function datasetCells({ lastRecordedAt, lens }: Dataset): readonly string[] {
  const cells = {
    recordedUntil: lastRecordedAt,
    lens: lens === undefined ? undefined : JSON.stringify(lens),
  };
  return cellElements('graph', cells).map((cell) => `${printXml(cell, CHARSET, 'the lens')}\n`);
}

function nodeElement({ id, label, cells }: GraphNode): XmlElement {
  return { name: 'node', attributes: { id }, children: cellElements('node', { label, ...cells }) };
}

function edgeElement({ from, to, label, cells }: GraphEdge, number: number): XmlElement {
  return {
    name: 'edge',
    attributes: { id: `e${number}`, source: from, target: to },
    children: cellElements('edge', { label, ...cells }),
  };
}

function cellElements(
  on: string,
  cells: Readonly<Record<string, string | number | boolean | undefined>>,
): readonly XmlElement[] {
  return Object.entries(cells).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [{ name: 'data', attributes: { key: `${on}.${name}` }, children: [String(value)] }],
  );
}
