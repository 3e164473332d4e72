import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { checkDossier } from '../../../src/dossier/check-dossier.ts';
import type { ClaimContent } from '../../../src/model/claim.ts';
import { contentId } from '../../../src/model/content-id.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import {
  checkNorland,
  claimsOf,
  errorsOf,
  NORDPOST,
  readNorland,
  readNorlandTexts,
} from '../../helpers/norland.ts';

const id = (local: string): string => `norland-2031/${local}`;

/** What a plain claim of the source in its own voice has. */
const PLAIN = { modality: 'ACTUAL', negated: false, via: [] } as const;

const quote = (exact: string) => ({ exact, occurrence: 1, section: 'BODY' }) as const;

const PRESIDENT =
  'President Edda Lindqvist declared a state of emergency in Ansgar and the Vik region for May 5-20 and asked the Nordic Pact (NP) for help';

const SECOND_SOURCE = {
  path: 'sources/nordpost-0509.yaml',
  text: `source: {title: Later, kind: ARTICLE, language: en, sha256: ${'0'.repeat(64)}}
published: {edtf: 2031-05-09}
text:
- {q: The strike is over, says: [strike LABEL: {q: The strike}]}
`,
};

describe('checkDossier', () => {
  it('takes the fixture, and warns only of how much it quotes', async () => {
    const checked = await checkNorland();

    expect(checked.problems).toEqual([
      expect.objectContaining({
        code: 'LIMIT_EXCEEDED',
        severity: 'warning',
        place: { file: NORDPOST, line: 11, column: 1 },
      }),
    ]);
    expect(checked.refused).toEqual([]);
    expect(checked.id).toBe('norland-2031');
    expect(checked.passages).toEqual({ verified: 30, unchecked: 0 });
    expect(checked.batches.map(({ source }) => source)).toEqual([undefined, id('nordpost-0508')]);
    expect(checked.batches[1]?.claims).toHaveLength(33);
  });

  it.each<[string, Partial<ClaimContent>]>([
    [
      'a relation in a headline',
      {
        ...PLAIN,
        subject: id('dockers'),
        predicate: 'PARTICIPATED_IN',
        object: id('strike'),
        role: 'ACTOR',
        quotes: [{ exact: 'Dockers shut Port Ansgar', occurrence: 1, section: 'HEADLINE' }],
      },
    ],
    [
      'a relation with other words for its subject, on a resolved day',
      {
        ...PLAIN,
        subject: id('dockers'),
        predicate: 'PARTICIPATED_IN',
        object: id('strike'),
        role: 'ACTOR',
        subjectText: 'Dockworkers',
        when: { text: 'on Tuesday', edtf: '2031-05-06', extent: 'WITHIN', basis: 'RESOLVED' },
        quotes: [quote('Dockworkers closed Port Ansgar on Tuesday after fuel prices doubled')],
      },
    ],
    [
      'a narrower quotation',
      {
        ...PLAIN,
        subject: id('price-rise'),
        predicate: 'CAUSED',
        object: id('strike'),
        quotes: [quote('after fuel prices doubled')],
      },
    ],
    [
      'a hedged figure',
      {
        ...PLAIN,
        subject: id('strike'),
        predicate: 'PARTICIPANTS',
        value: {
          text: 'At least 9,000 people',
          comparator: 'AT_LEAST',
          number: 9000,
          unit: 'person',
        },
        modality: 'ALLEGED',
        hedge: 'may have',
        quotes: [quote('At least 9,000 people')],
      },
    ],
    [
      'a list of objects that holds throughout',
      {
        ...PLAIN,
        subject: id('emergency'),
        predicate: 'IN_FORCE_IN',
        members: { end: 'OBJECT', records: [id('ansgar'), id('vik')], kind: 'PLAIN' },
        when: {
          text: 'for May 5-20',
          edtf: '2031-05-05/2031-05-20',
          extent: 'THROUGHOUT',
          basis: 'STATED',
        },
        quotes: [quote(PRESIDENT)],
      },
    ],
    [
      'a relation that is a part of an event',
      {
        ...PLAIN,
        subject: id('lindqvist'),
        predicate: 'REQUESTED_HELP_FROM',
        object: id('pact'),
        event: id('appeal'),
        quotes: [quote(PRESIDENT)],
      },
    ],
    [
      'an office',
      {
        ...PLAIN,
        subject: id('lindqvist'),
        predicate: 'HOLDS_OFFICE_IN',
        object: id('norland'),
        office: 'President',
        quotes: [quote('President Edda Lindqvist')],
      },
    ],
    [
      'a label in a statement, its words those of the quotation',
      {
        ...PLAIN,
        subject: id('strike'),
        predicate: 'LABEL',
        value: { text: 'a criminal blockade', valence: 'CONDEMNING' },
        statement: id('blockade'),
        quotes: [quote('a criminal blockade')],
      },
    ],
    [
      'a list of subjects by way of a broadcaster',
      {
        ...PLAIN,
        predicate: 'CONTRIBUTED_TO',
        object: id('force'),
        members: {
          end: 'SUBJECT',
          records: [id('sudmark'), id('ostland'), id('tessel')],
          kind: 'PLAIN',
        },
        event: id('landing'),
        via: [id('radio-vik')],
        quotes: [
          quote('Soldiers from Sudmark, Ostland and Tessel have begun to land, Radio Vik reported'),
        ],
      },
    ],
    [
      'a time without a day',
      {
        ...PLAIN,
        subject: id('landing'),
        predicate: 'OCCURRED',
        via: [id('radio-vik')],
        when: { text: 'have begun', extent: 'WITHIN', basis: 'STATED', phase: 'START' },
        quotes: [quote('have begun to land')],
      },
    ],
    [
      'a part with its total',
      {
        ...PLAIN,
        subject: id('force'),
        predicate: 'PERSONNEL',
        value: { text: '300 from Ostland', comparator: 'EQUAL', number: 300, unit: 'person' },
        total: { text: 'over 1,200', comparator: 'GREATER_THAN', number: 1200, unit: 'person' },
        scope: { text: '300 from Ostland', entities: [id('ostland')], extent: 'PART' },
        quotes: [quote('300 from Ostland')],
      },
    ],
    [
      'a denial',
      {
        ...PLAIN,
        subject: id('ostland'),
        predicate: 'CONTRIBUTED_TO',
        object: id('force'),
        event: id('landing'),
        negated: true,
        statement: id('aas-0508'),
        quotes: [quote('Pact spokesman Jon Aas denied that Ostland took part')],
      },
    ],
    [
      "the source's own voice within a statement's block",
      {
        ...PLAIN,
        subject: id('aas'),
        predicate: 'HOLDS_OFFICE_IN',
        object: id('pact'),
        office: 'spokesman',
        quotes: [quote('Pact spokesman Jon Aas')],
      },
    ],
    [
      'a complete list',
      {
        ...PLAIN,
        predicate: 'CONTRIBUTED_TO',
        object: id('force'),
        members: { end: 'SUBJECT', records: [id('sudmark'), id('tessel')], kind: 'ALL' },
        event: id('landing'),
        statement: id('aas-0508'),
        quotes: [quote('Only Sudmark and Tessel are with us')],
      },
    ],
    [
      'an end in a part, on an open day',
      {
        ...PLAIN,
        subject: id('lifting'),
        predicate: 'ENDED',
        object: id('emergency'),
        scope: {
          text: 'The emergency was lifted in Vik as of Wednesday, a decree said',
          entities: [id('vik')],
          extent: 'PART',
        },
        statement: id('decree'),
        when: {
          text: 'as of Wednesday',
          edtf: '2031-05-07/..',
          extent: 'THROUGHOUT',
          basis: 'RESOLVED',
        },
        quotes: [quote('The emergency was lifted in Vik as of Wednesday, a decree said')],
      },
    ],
    [
      'a plan, some day between two',
      {
        ...PLAIN,
        subject: id('parliament'),
        predicate: 'PARTICIPATED_IN',
        object: id('vote'),
        role: 'ACTOR',
        modality: 'PLANNED',
        when: {
          text: 'within five days',
          edtf: '[2031-05-08..2031-05-13]',
          extent: 'WITHIN',
          basis: 'RESOLVED',
        },
        quotes: [quote('Parliament will vote on the mandate within five days')],
      },
    ],
    [
      'an acronym',
      {
        ...PLAIN,
        subject: id('pact'),
        predicate: 'NAME',
        value: { text: 'NP', nameKind: 'ACRONYM', language: 'en', script: 'Latn' },
        quotes: [quote('NP')],
      },
    ],
    [
      'a name by its third occurrence',
      {
        ...PLAIN,
        subject: id('ansgar'),
        predicate: 'NAME',
        value: { text: 'Ansgar', nameKind: 'NAME', language: 'en', script: 'Latn' },
        quotes: [{ exact: 'Ansgar', occurrence: 3, section: 'BODY' }],
      },
    ],
    [
      'a name that stands first in the headline',
      {
        ...PLAIN,
        subject: id('port'),
        predicate: 'NAME',
        value: { text: 'Port Ansgar', nameKind: 'NAME', language: 'en', script: 'Latn' },
        quotes: [{ exact: 'Port Ansgar', occurrence: 1, section: 'HEADLINE' }],
      },
    ],
  ])('reads %s', async (_name, expected) => {
    const claims = claimsOf(await checkNorland());

    expect(claims).toContainEqual(expected);
  });

  it('gives claims, passages and renderings the hash of their content, and sorts them', async () => {
    const { batches } = await checkNorland();
    const items = batches.flatMap((batch) => [batch.claims, batch.passages, batch.renderings]);

    for (const list of items) {
      const ids = list.map((item) => item.id);
      expect(ids).toEqual(list.map(({ content }) => contentId(content)));
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('gives each claim the passages of its quotations', async () => {
    const [, batch] = (await checkNorland()).batches;
    const claim = batch?.claims.find(({ content }) => content.predicate === 'CAUSED');
    const passage = batch?.passages.find(({ id: passageId }) => passageId === claim?.passages[0]);

    expect(passage?.content).toEqual({
      source: id('nordpost-0508'),
      exact: 'after fuel prices doubled',
      start: 92,
      end: 117,
      prefix: 'closed Port Ansgar on Tuesday ',
      suffix: '. At least 9,000 people may have',
      section: 'BODY',
      sha256: batch?.sources[0]?.sha256,
    });
  });

  it('gives each block in a statement a rendering', async () => {
    const [, batch] = (await checkNorland()).batches;
    const renderings = batch?.renderings.map(({ content: { passage: _passage, ...rest } }) => rest);

    expect(renderings).toHaveLength(4);
    expect(renderings).toContainEqual({
      source: id('nordpost-0508'),
      statement: id('aas-0508'),
      mode: 'INDIRECT',
      cue: 'denied',
      by: [id('aas')],
      for: [id('pact')],
      to: [],
      via: [],
      about: [],
      said: { text: 'on Thursday', edtf: '2031-05-08', extent: 'WITHIN', basis: 'RESOLVED' },
      language: 'en',
    });
  });

  it('reads the own files', async () => {
    const [own] = (await checkNorland()).batches;

    expect(own?.dossiers).toEqual([
      {
        id: 'norland-2031',
        title: 'The Norland dock strike',
        scope: 'May 2031',
        authors: ['A. Annotator'],
        licence: 'CC-BY-4.0',
      },
    ]);
    expect(own?.records).toHaveLength(23);
    expect(own?.records).toContainEqual({
      id: id('strike'),
      dossier: 'norland-2031',
      kind: 'EVENT',
      label: 'Dock strike',
      identifiers: [],
      within: [],
      codes: [{ scheme: 'PLOVER', type: 'PROTEST', mode: 'strike', contexts: ['economic'] }],
    });
    expect(own?.judgements.map(({ content }) => content)).toEqual([
      {
        left: id('radio-vik'),
        right: 'other-dossier/vik-radio',
        verdict: 'UNSURE',
        by: 'A. Annotator',
        on: '2031-06-01',
        why: 'one station under two names?',
      },
    ]);
    expect(own?.stances.map(({ content }) => content)).toEqual([
      {
        narrative: id('outside-hand'),
        statement: id('blockade'),
        stance: 'VOICES',
        by: 'A. Annotator',
        why: 'a blockade is an act against somebody',
      },
    ]);
    expect(own?.notes.map(({ content }) => content.on).sort()).toEqual(
      [own?.judgements[0]?.id, id('force')].sort(),
    );
  });

  it('puts the note of a block on its claims', async () => {
    const [, batch] = (await checkNorland()).batches;
    const vote = batch?.claims.find(({ content }) => content.object === id('vote'));

    expect(batch?.notes.map(({ content }) => content)).toEqual([
      {
        on: vote?.id,
        kind: 'CONTEXT',
        text: 'the emergency is lifted before the vote',
        by: 'A. Annotator',
      },
    ]);
  });

  it('puts the narratives of a block into the batch of its source', async () => {
    const checked = await checkNorland({
      replace: [['cue: denied', 'cue: denied\n  narrative: {outside-hand: REJECTS}']],
    });

    expect(errorsOf(checked)).toEqual([]);
    expect(checked.batches[1]?.stances.map(({ content }) => content)).toEqual([
      {
        narrative: id('outside-hand'),
        statement: id('aas-0508'),
        stance: 'REJECTS',
        by: 'A. Annotator',
      },
    ]);
  });

  it('gives the same batches whatever the order of the files', async () => {
    const { directory, files } = await readNorland();
    const texts = await readNorlandTexts();
    const [there, back] = [files, [...files].reverse()].map((ordered) =>
      checkDossier({ directory, files: ordered }, texts, readOntology()),
    );

    expect(back?.batches).toEqual(there?.batches);
    expect(back?.lock).toBe(there?.lock);
  });

  it('refuses a source for one wrong letter, with the nearest passage, and takes the others', async () => {
    const { directory, files } = await readNorland({
      replace: [['Only Sudmark and Tessel are with us', 'Only Sudmark and Tassel are with us']],
    });
    const texts = [
      ...(await readNorlandTexts()),
      {
        path: 'nordpost-0509.txt',
        bytes: new TextEncoder().encode('The strike is over, they said.'),
      },
    ];
    const sha256 = '347db04707ec6dbfc7e6e5436eecad63f2d5b643525da08dfa2c99716107cd26';
    const second = { ...SECOND_SOURCE, text: SECOND_SOURCE.text.replace('0'.repeat(64), sha256) };

    const checked = checkDossier({ directory, files: [...files, second] }, texts, readOntology());

    expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        code: 'QUOTE_NOT_FOUND',
        place: { file: NORDPOST, line: 38, column: 7 },
        path: ['text', '9', 'q'],
        offending: 'Only Sudmark and Tassel are with us',
        nearest: {
          text: 'Only Sudmark and Tessel are with us',
          start: 537,
          end: 572,
          score: 0.97,
        },
      }),
    ]);
    expect(checked.refused).toEqual([id('nordpost-0508')]);
    expect(checked.batches.map(({ source }) => source)).toEqual([undefined, id('nordpost-0509')]);
  });

  it('refuses everything for an error in one of the own files', async () => {
    const checked = await checkNorland({
      file: 'records.yaml',
      replace: [['within: pact', 'within: pakt']],
    });

    expect(errorsOf(checked)).toEqual(['UNKNOWN_ID pakt']);
    expect(checked.batches).toEqual([]);
    expect(checked.refused).toEqual([id('nordpost-0508')]);
  });

  it('throws nothing, whatever is cut out of a file', async () => {
    const { directory, files } = await readNorland();
    const texts = await readNorlandTexts();
    const cut = fc.record({ file: fc.nat(files.length - 1), from: fc.nat(), length: fc.nat(40) });
    fc.assert(
      fc.property(cut, ({ file, from, length }) => {
        const broken = files.map(({ path, text }, index) => {
          const at = from % (text.length + 1);
          return {
            path,
            text: index === file ? text.slice(0, at) + text.slice(at + length) : text,
          };
        });
        const { problems, batches } = checkDossier(
          { directory, files: broken },
          texts,
          readOntology(),
        );
        const hasErrors = problems.some(({ severity }) => severity === 'error');
        expect(hasErrors || batches.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 300_000);
});
