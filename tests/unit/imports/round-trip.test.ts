import { beforeAll, describe, expect, test } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import { liveFacts } from '../../../src/derive/live-facts.ts';
import { type CheckedDossier, checkDossier } from '../../../src/dossier/check-dossier.ts';
import { readDossier } from '../../../src/dossier/read-dossier.ts';
import { readTexts } from '../../../src/dossier/read-texts.ts';
import type { SourceText } from '../../../src/evidence/source-text.ts';
import { followTheMoney } from '../../../src/exports/follow-the-money.ts';
import { hashText } from '../../../src/evidence/hash-text.ts';
import { importFtm } from '../../../src/imports/import-ftm.ts';
import type { ImportResult } from '../../../src/imports/import-result.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { printAll, sourceOfGraph } from '../../helpers/export-source.ts';

const ONTOLOGY = readOntology();

/** A dossier as FollowTheMoney. */
async function exported({ batches }: CheckedDossier): Promise<string> {
  const log = batches.map((content, index) => ({ seq: index + 1, content }));
  const graph = deriveGraph(liveFacts(log), ONTOLOGY);
  return (await printAll(followTheMoney, sourceOfGraph(graph))).toString('utf8');
}

function importAgain(id: string, text: string, texts?: readonly SourceText[]): ImportResult {
  const head = { id, title: 'Again', authors: ['A. Reader'] };
  return importFtm({ path: 'graph.ftm.json', text, head, texts }, ONTOLOGY);
}

const claimsOf = ({ batches }: CheckedDossier): readonly Claim[] =>
  batches.flatMap(({ claims }) => claims);

/** What FollowTheMoney holds of a claim; what it loses is in docs/exports.md. */
function heldOf({ content }: Claim): unknown {
  const { source, subject, object, members, predicate, role, office, event } = content;
  const { modality, negated, statement, quotes, value } = content;
  const numbers = value && [value.comparator, value.number, value.low, value.high, value.unit];
  const isSymmetric = ONTOLOGY.relations.get(predicate)?.symmetric === true;
  const ends = isSymmetric ? [subject, object].sort() : [subject, object];
  return [
    ...[source, ends, members, predicate, role, office, event, modality, negated, statement],
    ...[numbers, quotes],
  ];
}

const inAnyOrder = (held: readonly unknown[]): readonly string[] =>
  held.map((one) => JSON.stringify(one)).sort();

describe.each([
  ['ferry', 'tests/fixtures/ferry/dossier', 'tests/fixtures/ferry/texts'],
  ['strait', 'tests/fixtures/strait', 'tests/fixtures/strait-texts'],
])('%s', (_name, directory, textDirectory) => {
  let texts: readonly SourceText[];
  let before: CheckedDossier;
  let result: ImportResult;
  let after: CheckedDossier;

  beforeAll(async () => {
    texts = await readTexts(textDirectory);
    before = checkDossier(await readDossier(directory), texts, ONTOLOGY);
    result = importAgain(before.id, await exported(before), texts);
    after = checkDossier({ directory: 'd', files: result.files }, undefined, ONTOLOGY);
  });

  test('is accepted by the check, by its lock alone', () => {
    expect(result.problems).toEqual([]);
    expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.refused).toEqual([]);
  });

  test('has the records that sources speak of', () => {
    const ids = ({ batches }: CheckedDossier): readonly string[] =>
      batches.flatMap(({ records }) => records.map(({ id, kind }) => `${kind} ${id}`)).sort();

    expect(ids(before)).toEqual(expect.arrayContaining([...ids(after)]));
    const spoken = claimsOf(before).flatMap(({ content }) => content.subject ?? []);
    expect(ids(after).map((one) => one.split(' ')[1])).toEqual(expect.arrayContaining(spoken));
  });

  test('has every claim with its words, as far as the format holds them', () => {
    expect(inAnyOrder(claimsOf(after).map(heldOf))).toEqual(
      inAnyOrder(claimsOf(before).map(heldOf)),
    );
  });

  test('has every passage of a claim where it stood', () => {
    const places = (checked: CheckedDossier): readonly string[] => {
      const ids = new Set(claimsOf(checked).flatMap(({ passages }) => passages));
      return checked.batches
        .flatMap(({ passages }) => passages.filter(({ id }) => ids.has(id)))
        .map(
          ({ content: { source, start, end, section } }) => `${source} ${start} ${end} ${section}`,
        )
        .sort();
    };

    expect(places(after)).toEqual(places(before));
  });

  test('lists the times, which no words of the export bear', () => {
    expect(new Set(result.notCarried.map(({ property }) => property))).toEqual(
      new Set(['startDate', 'endDate']),
    );
  });

  test('has records and sources alone where there are no texts, and says of each claim why', async () => {
    const bare = importAgain(before.id, await exported(before));

    expect(bare.problems).toEqual([]);
    expect(bare.counts).toMatchObject({ sources: result.counts.sources, claims: 0 });
    const claims = bare.notCarried.filter(({ entity }) => entity.startsWith('attest-claim-'));
    expect(claims).toHaveLength(claimsOf(before).length);
    expect(claims.every(({ why }) => why.includes('--texts'))).toBe(true);
    expect(
      checkDossier({ directory: 'd', files: bare.files }, undefined, ONTOLOGY).problems,
    ).toEqual([]);
  });
});

test('kinds of act, offices in other letters and figures without a number come back', async () => {
  const bytes = Buffer.from(
    'The cabinet was dismissed. Norland president Ana Rey sent men for a limited time.\nThe President of Norland, Rey, said: a short while.',
  );
  const files = [
    { path: 'dossier.yaml', text: '{id: small, title: Small, authors: A}' },
    {
      path: 'records.yaml',
      text: '{PERSON: {rey: Ana Rey}, COUNTRY: {norland: Norland}, EVENT: {exit: Exit of the cabinet, mission: A mission}}',
    },
    {
      path: 'sources/a.yaml',
      text: `source: {title: T, kind: ARTICLE, language: en, sha256: ${hashText(bytes)}}
published: {edtf: 2031-05-08}
text:
- {q: was dismissed, says: [exit ACT: dismissed]}
- {q: dismissed, says: [exit ACT: {is: dismissed, modality: ALLEGED}]}
- {q: Norland president, says: [rey HOLDS_OFFICE_IN norland: {office: president}]}
- {q: The President of Norland, says: [rey HOLDS_OFFICE_IN norland: {office: President}]}
- {q: a limited time, says: [mission DURATION: {is: {text: a limited time}}]}
- {q: limited, says: [mission DURATION: {is: {text: a limited time}, modality: HOPED}]}
`,
    },
  ];
  const texts = [{ path: 'a.txt', bytes }];
  const before = checkDossier({ directory: 'd', files }, texts, ONTOLOGY);
  expect(before.problems.filter(({ severity }) => severity === 'error')).toEqual([]);

  const result = importAgain('small', await exported(before), texts);

  const after = checkDossier({ directory: 'd', files: result.files }, undefined, ONTOLOGY);
  expect(result.notCarried.filter(({ schema }) => schema === 'Documentation')).toEqual([]);
  expect(inAnyOrder(claimsOf(after).map(heldOf))).toEqual(inAnyOrder(claimsOf(before).map(heldOf)));
});
