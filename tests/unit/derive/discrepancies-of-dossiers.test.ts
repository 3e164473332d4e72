import { beforeAll, describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import type { Graph } from '../../../src/derive/graph.ts';
import { liveFacts } from '../../../src/derive/live-facts.ts';
import type { BatchContent } from '../../../src/model/dossier.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { inShort } from '../../helpers/disputes.ts';
import { checkNorland } from '../../helpers/norland.ts';
import { readSeed } from '../../helpers/read-seed.ts';

describe('the seed dossier', () => {
  let graph: Graph;
  beforeAll(async () => {
    const { own, sources } = await readSeed();
    graph = graphOf([own, ...sources]);
  });

  it('has these discrepancies, and no other', () => {
    expect([...graph.discrepancies.values()].map(inShort).sort()).toEqual([
      'ACT: dismissed | resigned',
      'AGENT: Kassym-Jomart Tokayev | Government of Kazakhstan',
      'MEMBERSHIP: Armenia, Belarus, Kyrgyzstan, Russia, Tajikistan among them' +
        ' | only Armenia, Belarus, Kyrgyzstan, Russia, Tajikistan' +
        ' | Armenia, Belarus, Russia, Tajikistan',
      'NAME: Collective Security Treaty Organization | Collective Security Treaty Organisation',
      'NAME: Collective peacekeeping forces | CSTO Peacekeeping Force',
      'PLACE: Zhanaozen | Southwestern areas of Kazakhstan' +
        ' | Aktao (as YCPress prints it), Danazin (as YCPress prints it)',
      'SCOPE: Almaty, Mangystau Region | Kazakhstan',
      'SCOPE: CSTO peacekeeping force in Kazakhstan: 250 pieces (piece)' +
        ' | Peacekeeping mission that YCPress says Russia dispatched: 250 sets (set)',
      'SCOPE: CSTO peacekeeping force in Kazakhstan: over 2,500 soldiers (person)' +
        ' | Peacekeeping mission that YCPress says Russia dispatched: 2030 soldiers (person)',
      'WORDING: a terrorist threat (condemning)' +
        ' | an attempt of a violent coup and a change of power (condemning) | massive riots (neutral)' +
        ' | riots (neutral) | the riots (neutral) | the unrest (neutral) | Civil Unrest (neutral)' +
        ' | Mass unrest (neutral) | criminal acts (condemning)' +
        ' | externally provoked, violent developments (condemning) | tense situation (neutral)' +
        ' | violent riots (neutral) | terror attack (condemning)' +
        ' | another external attempt to interfere in the internal affairs of independent countries' +
        ' (condemning) | events (neutral) | threat of terrorism (condemning)',
      'WORDING: militants (neutral) | bandits (condemning) | terrorists (condemning)',
    ]);
  });

  it('tells what one source leaves out that it said itself', () => {
    const membership = [...graph.discrepancies.values()].find(({ kind }) => kind === 'MEMBERSHIP');

    expect(membership?.withinOneSource).toBe(true);
    expect(membership?.positions.map(({ holders, sources }) => [holders, sources])).toEqual([
      [[], ['kazakhstan-2022/anadolu-0106']],
      [
        ['kazakhstan-2022/csto'],
        ['kazakhstan-2022/anadolu-0106', 'kazakhstan-2022/independent-press-0113'],
      ],
      [[], ['kazakhstan-2022/independent-press-0113']],
    ]);
    expect(wordsOf(graph, membership?.positions[2]?.claims)).toEqual([
      'Russia, Belarus, Armenia, and Tajikistan',
    ]);
  });

  it('tells in which words the government ended, and who says so', () => {
    const act = [...graph.discrepancies.values()].find(({ kind }) => kind === 'ACT');

    expect(act?.positions.map(({ holders, claims }) => [holders, wordsOf(graph, claims)])).toEqual([
      [[], ['dismissed']],
      [['kazakhstan-2022/tokayev'], ['resignation', 'the resignation']],
    ]);
  });

  it('contests what cannot both hold, and of a list only the member left out', () => {
    const contested = [...graph.contested].map(([id, { since }]) => {
      const said = graph.propositions.get(id);
      const ends = said?.kind === 'RELATION' ? `${said.from} ${said.to}` : '';
      return `${said?.predicate ?? ''} ${ends.replaceAll('kazakhstan-2022/', '')} ${since ?? ''}`;
    });

    expect(contested.sort()).toEqual([
      'ACT  2022-01-06',
      'ACT  2022-01-06',
      'CONTRIBUTED_TO kyrgyzstan csto-force 2022-01-13',
      'DECLARED government emergency 2022-01-15',
      'DECLARED tokayev emergency 2022-01-15',
      'OCCURRED_IN first-protests aktao 2022-01-15',
      'OCCURRED_IN first-protests danazin 2022-01-15',
      'OCCURRED_IN first-protests southwest 2022-01-15',
      'OCCURRED_IN first-protests zhanaozen 2022-01-15',
    ]);
  });
});

describe('the example of the dossier format', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = graphOf((await checkNorland()).batches);
  });

  it('has a list that a spokesman cuts, his denial, and two words for the strike', () => {
    expect([...graph.discrepancies.values()].map(inShort).sort()).toEqual([
      'MEMBERSHIP: Ostland, Sudmark, Tessel | only Sudmark, Tessel',
      'MODALITY: Ostland CONTRIBUTED_TO Pact force in Norland | not: Ostland CONTRIBUTED_TO Pact force in Norland',
      'WORDING: a criminal blockade (condemning) | the strike (neutral)',
    ]);
  });

  it('has them within one source, the list and the denial as further kinds of each other', () => {
    const told = [...graph.discrepancies.values()].map(({ kind, also, withinOneSource }) => [
      kind,
      also,
      withinOneSource,
    ]);

    expect(told.sort()).toEqual([
      ['MEMBERSHIP', ['MODALITY'], true],
      ['MODALITY', ['MEMBERSHIP'], true],
      ['WORDING', [], true],
    ]);
  });

  it('has Sudmark and Tessel from two origins, uncontested, and a breakdown without a discrepancy', () => {
    const said = [...graph.propositions.values()];
    const contributed = said
      .filter((one) => one.kind === 'RELATION')
      .filter(({ predicate, negated }) => predicate === 'CONTRIBUTED_TO' && !negated)
      .map(({ id, from, originCount }) => [from, originCount, graph.contested.has(id)]);
    const parts = said
      .filter((one) => one.kind === 'FIGURE')
      .flatMap(({ value, partOf }) => {
        const whole = partOf === undefined ? undefined : graph.propositions.get(partOf);
        return whole?.kind === 'FIGURE' ? [`${value.text} of ${whole.value.text}`] : [];
      });

    expect(contributed.sort()).toEqual([
      ['norland-2031/ostland', 1, true],
      ['norland-2031/sudmark', 2, false],
      ['norland-2031/tessel', 2, false],
    ]);
    expect(parts).toEqual(['300 from Ostland of over 1,200']);
  });
});

function graphOf(batches: readonly BatchContent[]): Graph {
  const logged = batches.map((content, index) => ({ seq: index + 1, content }));
  return deriveGraph(liveFacts(logged), readOntology());
}

function wordsOf({ claims }: Graph, ids: readonly string[] = []): readonly string[] {
  return ids
    .flatMap((id) => claims.get(id)?.claim.content.quotes ?? [])
    .map(({ exact }) => exact)
    .sort();
}
