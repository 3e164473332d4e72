import { beforeAll, describe, expect, test } from '@jest/globals';

import type { Graph } from '../../../src/derive/graph.ts';
import { graphml } from '../../../src/exports/graphml.ts';
import { printAll, seedGraph, sourceOfGraph } from '../../helpers/export-source.ts';
import { readGraphml } from '../../helpers/read-graphml.ts';

let graph: Graph;
let written: string;

beforeAll(async () => {
  graph = await seedGraph();
  written = (await printAll(graphml, sourceOfGraph(graph))).toString('utf8');
});

describe('GraphML of the seed', () => {
  test('has a node for each entity, claim and passage, and an edge for each relation', () => {
    const { nodes, edges } = readGraphml(written);
    const count = (kind: string): number => nodes.filter(({ data }) => data.kind === kind).length;
    const relations = [...graph.propositions.values()].filter(({ kind }) => kind === 'RELATION');

    expect(count('Entity')).toBe(graph.entities.size);
    expect(count('Claim')).toBe(graph.claims.size);
    expect(count('Passage')).toBe(graph.passages.size);
    expect(count('Statement')).toBe(graph.statements.size);
    expect(edges.filter(({ data }) => data.kind === 'Relation')).toHaveLength(relations.length);
  });

  test('has no edge that leads nowhere, and no id twice', () => {
    const { nodes, edges } = readGraphml(written);
    const ids = new Set(nodes.map(({ attributes }) => attributes.id));

    expect(ids.size).toBe(nodes.length);
    const ends = edges.flatMap(({ attributes: { source, target } }) => [source, target]);
    expect(ends.filter((end) => !ids.has(end))).toEqual([]);
  });

  test('leads from each claim to its words', () => {
    const { nodes, edges } = readGraphml(written);
    const exact = new Map(nodes.map(({ attributes, data }) => [attributes.id, data.text]));
    const quoted = edges
      .filter(
        ({ data, attributes }) =>
          data.label === 'EVIDENCED_BY' && attributes.source?.startsWith('claim:'),
      )
      .map(({ attributes }) => [attributes.source, exact.get(attributes.target)]);

    const expected = [...graph.claims.values()].flatMap(({ claim, passages }) =>
      passages.map(({ content }) => [`claim:${claim.id}`, content.exact]),
    );
    expect(quoted.map(String).sort()).toEqual(expected.map(String).sort());
  });

  test('is the same each time', async () => {
    expect((await printAll(graphml, sourceOfGraph(graph))).toString('utf8')).toBe(written);
  });
});
