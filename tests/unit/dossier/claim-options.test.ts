import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { type CheckedDossier, checkDossier } from '../../../src/dossier/check-dossier.ts';
import type { ClaimContent } from '../../../src/model/claim.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { errorsOf } from '../../helpers/norland.ts';

const TEXT = `Only Sudmark is with us 🚢, the Pact said on Monday; the Pact sent a dozen boats.
Dockers dismissed the chairman, he said. “We will strike,” he told Radio Vik, three or four times.`;

const RECORDS = `PERSON: {chairman}
ORGANIZATION: {pact, force, radio-vik}
GROUP: {dockers}
COUNTRY: {sudmark}
EVENT: {strike, exit, landing}
`;

/** Checks one source with these entries of `text`. */
function check(text: string, head = ''): CheckedDossier {
  const bytes = new TextEncoder().encode(TEXT);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = `source: {title: T, kind: ARTICLE, language: en, sha256: ${sha256}}
published: {edtf: 2031-05-09}
days: {on Monday: 2031-05-05}
statements: {pact-0505: {by: pact}, chair-0509: {by: chairman}}
${head}text:
${text}`;
  const files = [
    { path: 'dossier.yaml', text: '{id: d, title: T, authors: [A, B]}' },
    { path: 'records.yaml', text: RECORDS },
    { path: 'sources/s.yaml', text: source },
  ];
  return checkDossier({ directory: 'd', files }, [{ path: 's.txt', bytes }], readOntology());
}

/** The claims of that source, by predicate. */
function claimsOf(checked: CheckedDossier): ReadonlyMap<string, ClaimContent> {
  expect(errorsOf(checked)).toEqual([]);
  const claims = checked.batches[1]?.claims ?? [];
  return new Map(claims.map(({ content }) => [content.predicate, content]));
}

describe('options of claims', () => {
  it('make a list of one, where the source marks it as one', () => {
    const claims = claimsOf(
      check('- {q: Only Sudmark is with us, says: [sudmark CONTRIBUTED_TO force: {list: ALL}]}'),
    );

    expect(claims.get('CONTRIBUTED_TO')).toMatchObject({
      object: 'd/force',
      members: { end: 'SUBJECT', records: ['d/sudmark'], kind: 'ALL' },
    });
    expect(claims.get('CONTRIBUTED_TO')).not.toHaveProperty('subject');
  });

  it('take what the block says, and lift it by null', () => {
    const claims = claimsOf(
      check(`- q: the Pact said on Monday
  in: pact-0505
  via: radio-vik
  event: landing
  when: on Monday
  modality: PLANNED
  says:
  - pact CONTRIBUTED_TO force
  - pact LEADS force: {in: null, via: null, event: null, when: null, modality: ACTUAL}
  - landing OCCURRED
  - pact PARTICIPATED_IN landing
`),
    );

    expect(claims.get('CONTRIBUTED_TO')).toMatchObject({
      statement: 'd/pact-0505',
      via: ['d/radio-vik'],
      event: 'd/landing',
      when: { text: 'on Monday', edtf: '2031-05-05', extent: 'WITHIN', basis: 'RESOLVED' },
      modality: 'PLANNED',
    });
    const lifted = claims.get('LEADS');
    expect(lifted).toMatchObject({ modality: 'ACTUAL', via: [] });
    for (const key of ['statement', 'event', 'when']) expect(lifted).not.toHaveProperty(key);
    expect(claims.get('OCCURRED')).not.toHaveProperty('event');
    expect(claims.get('PARTICIPATED_IN')).not.toHaveProperty('event');
  });

  it('make a rendering of a statement that is not the one of the block', () => {
    const checked = check(`- q: Dockers dismissed the chairman, he said
  says:
  - exit ACT: {is: dismissed, q: dismissed the chairman, in: chair-0509, cue: he said}
`);

    expect(claimsOf(checked).get('ACT')).toMatchObject({
      value: { text: 'dismissed' },
      statement: 'd/chair-0509',
    });
    expect(checked.batches[1]?.renderings.map(({ content }) => content)).toEqual([
      expect.objectContaining({ statement: 'd/chair-0509', mode: 'INDIRECT', cue: 'he said' }),
    ]);
  });

  it('take several quotations, the words behind a colon, and the words for either end', () => {
    const claims = claimsOf(
      check(`- q: We will strike
  in: chair-0509
  mode: DIRECT
  says:
  - dockers PARTICIPATED_IN strike: {as: {subject: We, object: strike}, q: [We will strike, told Radio Vik]}
  - exit ACT: resigned
`),
    );

    expect(claims.get('PARTICIPATED_IN')).toMatchObject({
      subjectText: 'We',
      objectText: 'strike',
      quotes: [
        { exact: 'We will strike', occurrence: 1, section: 'BODY' },
        { exact: 'told Radio Vik', occurrence: 1, section: 'BODY' },
      ],
    });
    expect(claims.get('ACT')?.value).toEqual({ text: 'resigned' });
  });

  it('give figures ranges, words without numbers, and the usual unit', () => {
    const claims = claimsOf(
      check(`- {q: a dozen boats, says: [force EQUIPMENT: {is: "~12"}, force PERSONNEL]}
- {q: three or four times, says: [strike COUNT: 3..4 time]}
`),
    );

    expect(claims.get('EQUIPMENT')?.value).toEqual({
      text: 'a dozen boats',
      comparator: 'ABOUT',
      number: 12,
      unit: 'piece',
    });
    expect(claims.get('PERSONNEL')?.value).toEqual({ text: 'a dozen boats', unit: 'person' });
    expect(claims.get('COUNT')?.value).toEqual({
      text: 'three or four times',
      comparator: 'BETWEEN',
      low: 3,
      high: 4,
      unit: 'time',
    });
  });

  it('count in UTF-16 code units', () => {
    const checked = check('- {q: the Pact sent, says: [pact CONTRIBUTED_TO force]}');

    expect(checked.batches[1]?.passages[0]?.content).toMatchObject({ start: 53, end: 66 });
  });

  it('look for a narrower quotation in the block first, then in the text', () => {
    const inBlock = check('- {q: the Pact sent a dozen boats, says: [pact LABEL: {q: the Pact}]}');
    const inText = check('- {q: a dozen boats, says: [pact LABEL: {q: told Radio Vik}]}');
    const neither = check('- {q: a dozen boats, says: [pact LABEL: {q: the Pact}]}');

    expect(claimsOf(inBlock).get('LABEL')?.quotes[0]?.occurrence).toBe(2);
    expect(claimsOf(inText).get('LABEL')?.quotes[0]?.occurrence).toBe(1);
    expect(errorsOf(neither)).toEqual(['QUOTE_AMBIGUOUS the Pact']);
  });

  it('are refused where they are unknown, in parts too', () => {
    const checked = check(
      '- {q: a dozen boats, says: [force EQUIPMENT: {is: 12, parts: [{is: 12, scoope: {PART: []}}]}]}',
    );

    expect(errorsOf(checked)).toEqual(['SYNTAX scoope']);
  });

  it('take a name of two or more capitals for an acronym, unless they say otherwise', () => {
    const claims = check(
      '- {q: a dozen boats, says: [pact LABEL]}',
      'names: {Pact: pact, Radio Vik: {of: radio-vik, kind: LABEL, language: no}}\n',
    );

    const names = claims.batches[1]?.claims
      .filter(({ content }) => content.predicate === 'NAME')
      .map(({ content }) => content.value);
    expect(names).toContainEqual({
      text: 'Pact',
      nameKind: 'NAME',
      language: 'en',
      script: 'Latn',
    });
    expect(names).toContainEqual({
      text: 'Radio Vik',
      nameKind: 'LABEL',
      language: 'no',
      script: 'Latn',
    });
  });
});
