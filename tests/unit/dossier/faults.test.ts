import { describe, expect, it } from '@jest/globals';

import type { Problem } from '../../../src/errors/problem.ts';
import { checkNorland, type Edit, NORDPOST } from '../../helpers/norland.ts';

/** What a fault is expected to look like: code, file and line, the words, and what comes nearest. */
interface Expected {
  readonly code: Problem['code'];
  readonly at?: string;
  readonly offending?: string;
  readonly nearest?: string;
}

type Case = readonly [name: string, edit: Edit, expected: Expected];

const inSource = (from: string, to: string): Edit => ({ replace: [[from, to]] });
const inFile = (file: string, from: string, to: string): Edit => ({ file, replace: [[from, to]] });

const SHAPE: readonly Case[] = [
  [
    'YAML that does not parse',
    inSource('names: {', 'names: {{'),
    { code: 'SYNTAX', at: `${NORDPOST}:` },
  ],
  [
    'a misspelt key of a block',
    inSource('cue: calling', 'que: calling'),
    { code: 'SYNTAX', at: `${NORDPOST}:26`, offending: 'que', nearest: 'cue' },
  ],
  [
    'a misspelt key of a claim',
    inSource('hedge: may have', 'hegde: may have'),
    { code: 'SYNTAX', at: `${NORDPOST}:19`, offending: 'hegde', nearest: 'hedge' },
  ],
  [
    'a misspelt section of a source',
    inSource('published:', 'publisched:'),
    { code: 'SYNTAX', at: `${NORDPOST}:2`, offending: 'publisched', nearest: 'published' },
  ],
  [
    'a kind of record that is none',
    inFile('records.yaml', 'GROUP:', 'GROPU:'),
    { code: 'SYNTAX', at: 'records.yaml:4', offending: 'GROPU', nearest: 'GROUP' },
  ],
  [
    'a missing field',
    inSource('kind: ARTICLE, ', ''),
    { code: 'INVALID_VALUE', at: `${NORDPOST}:1` },
  ],
  [
    'a missing day of publication',
    inSource('published: {q: 8 May 2031, edtf: 2031-05-08}', 'published: {q: 8 May 2031}'),
    { code: 'INVALID_VALUE', at: `${NORDPOST}:2` },
  ],
  [
    'a missing head',
    { add: [{ path: 'dossier.yaml', text: '{id: norland-2031, authors: [A. Annotator]}' }] },
    { code: 'INVALID_VALUE', at: 'dossier.yaml:1' },
  ],
  [
    'a value that the field does not take',
    inSource('kind: ARTICLE', 'kind: ARTIKLE'),
    { code: 'INVALID_VALUE', at: `${NORDPOST}:1`, offending: 'ARTIKLE', nearest: 'ARTICLE' },
  ],
  [
    'a text where a list is expected',
    inFile('dossier.yaml', '[A. Annotator]', '{a: b}'),
    { code: 'INVALID_VALUE', at: 'dossier.yaml:1' },
  ],
  [
    'an anchor',
    inFile('records.yaml', 'krog: Ida Krog', 'krog: *aas'),
    { code: 'SYNTAX', at: 'records.yaml:2' },
  ],
  [
    'a line that is no claim',
    inSource('- lindqvist DECLARED emergency', '- lindqvist has DECLARED emergency'),
    { code: 'SYNTAX', at: `${NORDPOST}:23`, offending: 'lindqvist has DECLARED emergency' },
  ],
  [
    'a key that stands twice',
    inSource('cue: denied', 'cue: denied\n  cue: said'),
    { code: 'SYNTAX', at: `${NORDPOST}:37`, offending: 'cue' },
  ],
  [
    'a judgement without a verdict',
    inFile('judgements.yaml', 'UNSURE: [radio-vik, other-dossier/vik-radio], ', ''),
    { code: 'INVALID_VALUE', at: 'judgements.yaml:1' },
  ],
  [
    'an id with capitals',
    inFile('records.yaml', 'vote:', 'Vote:'),
    { code: 'INVALID_VALUE', at: 'records.yaml:17', offending: 'Vote' },
  ],
];

const REFERENCES: readonly Case[] = [
  [
    'an unknown subject',
    inSource('- strike OCCURRED_IN port', '- strik OCCURRED_IN port'),
    { code: 'UNKNOWN_ID', at: `${NORDPOST}:16`, offending: 'strik', nearest: 'strike' },
  ],
  [
    'an unknown member of a list',
    inSource('- sudmark, ostland, tessel CON', '- sudmark, ostand, tessel CON'),
    { code: 'UNKNOWN_ID', at: `${NORDPOST}:30`, offending: 'ostand', nearest: 'ostland' },
  ],
  [
    'an unknown record of a name',
    inSource('Vik: vik', 'Vik: vic'),
    { code: 'UNKNOWN_ID', at: `${NORDPOST}:4`, offending: 'vic', nearest: 'vik' },
  ],
  [
    'an undeclared statement',
    inSource('in: blockade', 'in: blokade'),
    { code: 'UNKNOWN_ID', at: `${NORDPOST}:26`, offending: 'blokade', nearest: 'blockade' },
  ],
  [
    'an unknown narrative',
    inSource('cue: denied', 'cue: denied\n  narrative: {outside-hnd: REJECTS}'),
    { code: 'UNKNOWN_ID', offending: 'outside-hnd', nearest: 'outside-hand' },
  ],
  [
    'an unknown source',
    inSource('language: en', 'language: en, republishes: nordpost-0507'),
    { code: 'UNKNOWN_ID', offending: 'nordpost-0507', nearest: 'nordpost-0508' },
  ],
  [
    'words that are no key of days',
    inSource('role: ACTOR, when: on Tuesday', 'role: ACTOR, when: on Tuesdays'),
    { code: 'UNKNOWN_ID', at: `${NORDPOST}:15`, offending: 'on Tuesdays', nearest: 'on Tuesday' },
  ],
  [
    'a note on nothing',
    inFile('notes.yaml', 'on: force', 'on: farce'),
    { code: 'UNKNOWN_ID', at: 'notes.yaml:2', offending: 'farce', nearest: 'force' },
  ],
  [
    'a narrative of an unknown statement',
    inFile('narratives.yaml', 'voices: [blockade]', 'voices: [blokade]'),
    { code: 'UNKNOWN_ID', at: 'narratives.yaml:1', offending: 'blokade', nearest: 'blockade' },
  ],
  [
    'an unknown predicate',
    inSource('parliament PARTICIPATED_IN', 'parliament PARTICIPATED'),
    {
      code: 'UNKNOWN_PREDICATE',
      at: `${NORDPOST}:40`,
      offending: 'PARTICIPATED',
      nearest: 'PARTICIPATED_IN',
    },
  ],
  [
    'an event that is none',
    inSource('{event: appeal}', '{event: pact}'),
    { code: 'WRONG_KIND', at: `${NORDPOST}:25`, offending: 'pact' },
  ],
  [
    'a statement where a record is expected',
    inSource('{by: aas, for: pact', '{by: blockade, for: pact'),
    { code: 'WRONG_KIND', at: `${NORDPOST}:8`, offending: 'blockade' },
  ],
  [
    'a relation from the wrong kind',
    inSource('- strike OCCURRED_IN port', '- dockers OCCURRED_IN port'),
    { code: 'WRONG_KIND', at: `${NORDPOST}:16`, offending: 'dockers' },
  ],
  [
    'a figure of the wrong kind',
    inSource('strike PARTICIPANTS', 'port PARTICIPANTS'),
    { code: 'WRONG_KIND', at: `${NORDPOST}:19`, offending: 'port' },
  ],
  [
    'an attribute of the wrong kind',
    inSource('- landing OCCURRED:', '- force OCCURRED:'),
    { code: 'WRONG_KIND', at: `${NORDPOST}:31`, offending: 'force' },
  ],
  [
    'one id for a record and a statement',
    inSource('blockade: {by: lindqvist}', 'strike: {by: lindqvist}\n  blockade: {by: lindqvist}'),
    { code: 'DUPLICATE_ID', at: `${NORDPOST}:7`, offending: 'strike' },
  ],
  [
    'one id for two records',
    inFile('records.yaml', 'GROUP: {dockers', 'GROUP: {aas, dockers'),
    { code: 'DUPLICATE_ID', at: 'records.yaml:4', offending: 'aas' },
  ],
  [
    'one id for a narrative and a record',
    inFile('narratives.yaml', 'outside-hand:', 'strike:'),
    { code: 'DUPLICATE_ID', at: 'narratives.yaml:1', offending: 'strike' },
  ],
];

const VALUES: readonly Case[] = [
  [
    'a figure with separators',
    inSource('is: ">=9000 person"', 'is: ">=9,000 person"'),
    { code: 'INVALID_VALUE', at: `${NORDPOST}:19`, offending: '>=9,000 person' },
  ],
  [
    'a unit that the measure does not have',
    inSource('>=9000 person', '>=9000 persons'),
    { code: 'INVALID_VALUE', at: `${NORDPOST}:19`, offending: 'persons', nearest: 'person' },
  ],
  [
    'a relation without an end',
    inSource('- strike OCCURRED_IN port', '- strike OCCURRED_IN'),
    { code: 'INVALID_VALUE', at: `${NORDPOST}:16`, offending: 'OCCURRED_IN' },
  ],
  [
    'lists at both ends',
    inSource('ostland, tessel CONTRIBUTED_TO force', 'ostland, tessel CONTRIBUTED_TO force, pact'),
    { code: 'INVALID_VALUE', at: `${NORDPOST}:30`, offending: 'CONTRIBUTED_TO' },
  ],
  [
    'an option that the predicate does not take',
    inSource('strike LABEL: {q: the strike', 'strike LABEL: {q: the strike, role: ACTOR'),
    { code: 'INVALID_VALUE', at: `${NORDPOST}:19`, offending: 'LABEL' },
  ],
  [
    'a value where the attribute has none',
    inSource('landing OCCURRED: {', 'landing OCCURRED: {is: begun, '),
    { code: 'INVALID_VALUE', at: `${NORDPOST}:31`, offending: 'OCCURRED' },
  ],
  [
    'a day that is not in the calendar',
    inSource('on Tuesday: 2031-05-06', 'on Tuesday: 2031-02-30'),
    { code: 'INVALID_DATE', at: `${NORDPOST}:3`, offending: '2031-02-30' },
  ],
  [
    'a time that is no EDTF',
    inSource('edtf: 2031-05-05/2031-05-20', 'edtf: 5-20 May 2031'),
    { code: 'INVALID_DATE', at: `${NORDPOST}:24`, offending: '5-20 May 2031' },
  ],
  [
    'a judgement on no day',
    inFile('judgements.yaml', 'on: 2031-06-01', 'on: June 2031'),
    { code: 'INVALID_DATE', at: 'judgements.yaml:1', offending: 'June 2031' },
  ],
  [
    'a judgement of a record against itself',
    inFile('judgements.yaml', 'other-dossier/vik-radio', 'norland-2031/radio-vik'),
    { code: 'SELF_JUDGEMENT', at: 'judgements.yaml:1', offending: 'norland-2031/radio-vik' },
  ],
  [
    'a judgement of two kinds as one',
    inFile('judgements.yaml', 'other-dossier/vik-radio', 'vik'),
    { code: 'WRONG_KIND', at: 'judgements.yaml:1', offending: 'vik' },
  ],
  [
    'two judgements that say different things',
    {
      add: [
        {
          path: 'judgements.yaml',
          text: `- {SAME: [port, ansgar], by: A, on: 2031-06-01, why: x}
- {DIFFERENT: [ansgar, port], by: B, on: 2031-06-02, why: y}
`,
        },
      ],
    },
    { code: 'CONFLICT', at: 'judgements.yaml:2' },
  ],
  [
    'a record within itself',
    inFile('records.yaml', 'norland, sudmark', 'norland: {within: vik}, sudmark'),
    { code: 'INVALID_VALUE', at: 'records.yaml:5', offending: 'norland' },
  ],
  [
    'a place without a class',
    inFile('records.yaml', 'vik: {class: ADMIN_AREA, within: norland}', 'vik: {within: norland}'),
    { code: 'INVALID_VALUE', at: 'records.yaml:8', offending: 'vik' },
  ],
  [
    'a latitude beyond the pole',
    inFile('records.yaml', 'lat: 58.1', 'lat: 98.1'),
    { code: 'INVALID_VALUE', at: 'records.yaml:7', offending: '98.1' },
  ],
];

const QUOTATIONS: readonly Case[] = [
  [
    'words that do not stand in the text',
    inSource('q: after fuel prices doubled', 'q: after fuel price doubled'),
    { code: 'QUOTE_NOT_FOUND', at: `${NORDPOST}:17`, nearest: 'after fuel prices doubled' },
  ],
  [
    'words that stand there more than once',
    inSource('q: Only Sudmark and Tessel are with us', 'q: Sudmark'),
    { code: 'QUOTE_AMBIGUOUS', at: `${NORDPOST}:38`, offending: 'Sudmark' },
  ],
  [
    'an occurrence that there is not',
    inSource('Ansgar#3', 'Ansgar#4'),
    { code: 'QUOTE_NOT_FOUND', at: `${NORDPOST}:4`, offending: 'Ansgar' },
  ],
  [
    'a name that stands only within words',
    inSource('Vik: vik', 'Sub: vik'),
    { code: 'QUOTE_NOT_FOUND', at: `${NORDPOST}:4`, offending: 'Sub', nearest: 'Sub' },
  ],
  [
    'furniture that is not there',
    inSource('furniture: Subscribe to our newsletter', 'furniture: Subscribe to our Newsletter'),
    { code: 'QUOTE_NOT_FOUND', at: `${NORDPOST}:42`, nearest: 'Subscribe to our newsletter' },
  ],
  [
    'an ellipsis without its end',
    inSource('declared … for help', 'declared … for aid'),
    { code: 'QUOTE_NOT_FOUND', at: `${NORDPOST}:20` },
  ],
  [
    'a cue from elsewhere',
    inSource('cue: added', 'cue: reported'),
    { code: 'QUOTE_NOT_FOUND', at: `${NORDPOST}:38`, offending: 'reported' },
  ],
  [
    'a hedge that is not printed',
    inSource('hedge: may have', 'hedge: might have'),
    { code: 'QUOTE_NOT_FOUND', at: `${NORDPOST}:19`, offending: 'might have' },
  ],
  [
    'a text that is not the one annotated',
    inSource('sha256: d7fbb8', 'sha256: e7fbb8'),
    { code: 'TEXT_HASH_DIFFERS', at: `${NORDPOST}:1` },
  ],
];

describe.each([
  ['the shape of a file', SHAPE],
  ['what is referred to', REFERENCES],
  ['values', VALUES],
  ['quotations', QUOTATIONS],
])('checkDossier, of %s, finds', (_about, cases) => {
  it.each(cases)('%s', async (_name, edit, { code, at, offending, nearest }) => {
    const { problems } = await checkNorland(edit);

    const matching = problems.filter(
      (problem) =>
        problem.code === code &&
        problem.severity === 'error' &&
        `${problem.place.file}:${problem.place.line}`.startsWith(at ?? '') &&
        (offending === undefined || problem.offending === offending) &&
        (nearest === undefined || problem.nearest?.text === nearest),
    );

    expect({ problems, count: matching.length }).toEqual({ problems, count: 1 });
  });
});

describe('checkDossier', () => {
  it('points at the word within the line', async () => {
    const { problems } = await checkNorland(
      inSource('- strike OCCURRED_IN port', '- strike OCCURRED_IN prt'),
    );

    expect(problems.find(({ code }) => code === 'UNKNOWN_ID')?.place.column).toBe(24);
  });

  it('names curly quotation marks as the difference', async () => {
    const { problems } = await checkNorland(
      inSource('{q: a criminal blockade', '{q: \'"a criminal blockade."\''),
    );

    const problem = problems.find(({ code }) => code === 'QUOTE_NOT_FOUND');
    expect(problem?.nearest?.text).toBe('“a criminal blockade.”');
    expect(problem?.remedy).toContain('quotation marks');
  });

  it('lists the places of words that stand there more than once', async () => {
    const { problems } = await checkNorland(
      inSource('q: Only Sudmark and Tessel are with us', 'q: Sudmark'),
    );

    const message = problems.find(({ code }) => code === 'QUOTE_AMBIGUOUS')?.message;
    expect(message).toContain('at 363–370');
    expect(message).toContain('at 542–549');
  });

  it('warns where two relations differ only in that one names no event', async () => {
    const { problems } = await checkNorland(
      inSource(
        '{event: landing, list: ALL}',
        '{event: landing, list: ALL}, "ostland CONTRIBUTED_TO force": {negated: true}',
      ),
    );

    const warnings = problems.filter(
      ({ severity, code }) => severity === 'warning' && code === 'INVALID_VALUE',
    );
    expect(warnings.map((warning) => warning.nearest?.text)).toEqual(['landing']);
  });

  it('warns where the same is said twice by the same words', async () => {
    const { problems, batches } = await checkNorland(
      inSource(
        '- strike OCCURRED_IN port',
        '- strike OCCURRED_IN port\n  - strike OCCURRED_IN port',
      ),
    );

    expect(problems.filter(({ code }) => code === 'DUPLICATE_ID')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        place: { file: NORDPOST, line: 17, column: 12 },
        offending: 'OCCURRED_IN',
      }),
    ]);
    expect(batches[1]?.claims).toHaveLength(33);
  });

  it('warns of a statement that no passage reports', async () => {
    const { problems } = await checkNorland(
      inSource(
        'blockade: {by: lindqvist}',
        'blockade: {by: lindqvist}\n  appeal-0508: {by: lindqvist}',
      ),
    );

    expect(
      problems.some(
        ({ severity, offending }) => severity === 'warning' && offending === 'appeal-0508',
      ),
    ).toBe(true);
  });

  it('collects all problems', async () => {
    const { problems } = await checkNorland({
      replace: [
        ['cue: calling', 'que: calling'],
        ['- strike OCCURRED_IN port', '- strik OCCURRED_IN port'],
        ['is: ">=9000 person"', 'is: ">=9,000 person"'],
        ['on Tuesday: 2031-05-06', 'on Tuesday: 2031-02-30'],
        ['Only Sudmark', 'Only Sudmrak'],
      ],
    });

    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(
      ['INVALID_DATE', 'UNKNOWN_ID', 'INVALID_VALUE', 'SYNTAX', 'QUOTE_NOT_FOUND'],
    );
  });
});
