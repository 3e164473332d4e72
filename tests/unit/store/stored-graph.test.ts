import { describe, expect, it } from '@jest/globals';

import { endsOfType, isRelationType } from '../../../src/compiler/stored-graph.ts';
import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import { liveFacts } from '../../../src/derive/live-facts.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { projectGraph } from '../../../src/store/project-graph.ts';
import { readNorlandBatches, readSeedBatches } from '../../queries/read-batches.ts';
import { recordBatch } from '../../queries/twins.ts';

/** What is not seen through a lens: a statement that reads it is not rewritten. */
const UNSEEN: ReadonlySet<string> = new Set(['INVOLVES']);

describe('what relationships join', () => {
  it('is what they join in the store', async () => {
    const batches = [...(await readSeedBatches()), ...(await readNorlandBatches())];
    const log = batches.map((content, index) => recordBatch(content, index + 1));
    const { relationships } = projectGraph(
      deriveGraph(liveFacts(log), readOntology()),
      readOntology(),
    );

    const unknown = relationships
      .filter(({ type }) => !UNSEEN.has(type))
      .filter(
        ({ type, from, to }) =>
          endsOfType(type)?.some(([start, end]) => start === from.label && end === to.label) !==
          true,
      )
      .map(({ type, from, to }) => `(:${from.label})-[:${type}]->(:${to.label})`);

    expect([...new Set(unknown)]).toEqual([]);
    expect(relationships.some(({ type }) => isRelationType(type))).toBe(true);
  });
});
