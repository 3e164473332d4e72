import { describe, expect, it } from '@jest/globals';

import type { Graph } from '../../../src/derive/graph.ts';
import type { LoggedBatch } from '../../../src/derive/live-facts.ts';
import { viewThrough } from '../../../src/derive/view-through.ts';
import type { BatchContent, Facts, NoteContent } from '../../../src/model/dossier.ts';
import type { Lens } from '../../../src/model/lens.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { buildFacts, judge, report } from '../../helpers/facts.ts';
import { emptyBatch } from '../../helpers/generate-worlds.ts';
import { record, source } from '../../helpers/small-graph.ts';

const HELP = { subject: 'd/tokayev', predicate: 'REQUESTED_HELP_FROM', object: 'd/csto' };

/** Two reports, of 5 and of 7 January, and one of some time in January. */
const FACTS: Facts = {
  ...buildFacts({
    records: [
      record('d/tokayev', { label: 'the president', name: 'Tokayev' }),
      record('e/toqaev', { label: 'Toqaev' }),
      record('d/agency', { kind: 'ORGANIZATION' }),
      record('d/paper', { kind: 'ORGANIZATION' }),
    ],
    sources: [
      source('d/first', { published: day('2022-01-05'), publisher: 'd/agency' }),
      source('d/second', {
        published: day('2022-01-07'),
        publisher: 'd/paper',
        republishes: 'd/first',
      }),
      source('d/vague', { published: day('2022-01') }),
    ],
    renderings: [
      report('r1', { source: 'd/first', statement: 'd/speech', by: ['d/tokayev'] }),
      report('r2', { source: 'd/second', statement: 'e/address', by: ['e/toqaev'] }),
    ],
    claims: {
      asked: { source: 'd/first', ...HELP },
      askedAgain: { source: 'd/second', ...HELP },
      spelt: {
        source: 'd/second',
        subject: 'e/toqaev',
        predicate: 'NAME',
        value: { text: 'Toqaev' },
      },
      named: {
        source: 'd/vague',
        subject: 'd/tokayev',
        predicate: 'NAME',
        value: { text: 'Tokayev' },
      },
    },
    judgements: [judge('d/tokayev', 'SAME', 'e/toqaev'), judge('d/speech', 'SAME', 'e/address')],
  }),
  notes: [
    assess('asked', '2022-02-01', 80),
    assess('spelt', '2022-02-01', 60),
    assess('spelt', '2022-02-02', 20),
  ],
};

const ALL = ['asked', 'askedAgain', 'named', 'spelt'];

describe('the graph seen through a lens', () => {
  it.each<[Lens, readonly string[]]>([
    [{}, ALL],
    [{ knownOn: '2022-01-04' }, []],
    [{ knownOn: '2022-01-05' }, ['asked']],
    [{ knownOn: '2022-01-07' }, ['asked', 'askedAgain', 'spelt']],
    [{ knownOn: '2022-01-30' }, ['asked', 'askedAgain', 'spelt']],
    [{ knownOn: '2022-01-31' }, ALL],
    [{ sources: ['d/second', 'd/vague'] }, ['askedAgain', 'named', 'spelt']],
    [{ sources: [] }, []],
    [{ withoutSources: ['d/second'] }, ['asked', 'named']],
    [{ sources: ['d/second'], withoutSources: ['d/second'] }, []],
    [{ minConfidence: 0 }, ['asked', 'spelt']],
    [{ minConfidence: 21 }, ['asked']],
    [{ minConfidence: 20, withoutSources: ['d/first'] }, ['spelt']],
    [{ knownOn: '2022-01-07', minConfidence: 80 }, ['asked']],
    [{ knownOn: '2022-01-04', minConfidence: 80 }, []],
    [{ identity: 'STRICT' }, ALL],
  ])('by %j has the claims %j', (lens, expected) => {
    expect([...view(lens).claims.keys()].sort()).toEqual(expected);
  });

  it('has the sources, passages, renderings and statements of that day', () => {
    const graph = view({ knownOn: '2022-01-05' });

    expect([...graph.sources.keys()]).toEqual(['d/first']);
    expect([...graph.renderings.keys()]).toEqual(['r1']);
    expect([...graph.statements.keys()]).toEqual(['d/speech']);
  });

  it('gives an entity one id and one label, whichever of its records is spoken of', () => {
    const graph = view({ sources: ['d/second'] });

    const { id, label, name, records } = graph.entities.get('d/tokayev')!;
    expect({ id, label, records: records.map((own) => own.id) }).toEqual({
      id: 'd/tokayev',
      label: 'the president',
      records: ['d/tokayev', 'e/toqaev'],
    });
    expect(name).toBe('Toqaev');
  });

  it('gives a statement one id and its records, whoever of those who report it is admitted', () => {
    const { statements } = view({ sources: ['d/second'] });

    expect([...statements.values()].map(({ id, records }) => ({ id, records }))).toEqual([
      { id: 'd/speech', records: ['d/speech', 'e/address'] },
    ]);
  });

  it('takes the preferred name only from sources that are admitted', () => {
    expect(nameOf(view({}))).toBe('Tokayev');
    expect(nameOf(view({ knownOn: '2022-01-30' }))).toBe('Toqaev');
    expect(nameOf(view({ knownOn: '2022-01-05' }))).toBe('the president');
  });

  it('has no entity to which nothing admitted refers', () => {
    const graph = view({ knownOn: '2022-01-05' });

    expect([...graph.entities.keys()].sort()).toEqual(['d/agency', 'd/csto', 'd/tokayev']);
  });

  it('keeps the statements of a source whose claims are not sure enough', () => {
    const graph = view({ minConfidence: 100 });

    expect([...graph.claims.keys()]).toEqual([]);
    expect([...graph.statements.keys()]).toEqual(['d/speech']);
    expect([...graph.entities.keys()].sort()).toEqual(['d/agency', 'd/paper', 'd/tokayev']);
  });

  it('counts origins among what is admitted: a republished source that is not, is none', () => {
    const [all] = helpRelations(view({}));
    const [alone] = helpRelations(view({ sources: ['d/second'] }));

    expect(all).toMatchObject({ originCount: 1, knownSince: '2022-01-05' });
    expect(all?.bearings.map(({ origin }) => origin)).toEqual(['d/first', 'd/first']);
    expect(alone).toMatchObject({ originCount: 1, knownSince: '2022-01-07' });
    expect(alone?.bearings.map(({ origin }) => origin)).toEqual(['d/second']);
  });

  it('stands every record alone under STRICT', () => {
    const graph = view({ identity: 'STRICT' });

    expect([...graph.statements.keys()].sort()).toEqual(['d/speech', 'e/address']);
    expect(graph.entities.get('e/toqaev')?.name).toBe('Toqaev');
    expect(graph.entities.get('d/tokayev')?.name).toBe('Tokayev');
  });

  it('keeps records, judgements and notes, which no source governs', () => {
    const { facts } = view({ sources: [] });

    expect(facts.records).toEqual(FACTS.records);
    expect(facts.judgements).toEqual(FACTS.judgements);
    expect(facts.notes).toEqual(FACTS.notes);
  });
});

describe('what was recorded at an instant', () => {
  const own = batch(1, '09:00', { records: [...FACTS.records], judgements: [...FACTS.judgements] });
  const first = batch(2, '10:00', part('d/first'));
  const second = batch(3, '11:00', part('d/second'));
  const revert = { ...batch(4, '12:00', {}), reverts: 2 };
  const noted = batch(5, '13:00', { ...own.content, notes: FACTS.notes, judgements: [] });
  const again = { ...batch(6, '14:00', {}), reverts: 4 };
  const log = [own, first, second, revert, noted, again];

  it.each([
    ['08:59', []],
    ['10:00', ['asked']],
    ['10:59', ['asked']],
    ['11:00', ['asked', 'askedAgain', 'spelt']],
    ['12:00', ['askedAgain', 'spelt']],
    ['14:00', ['asked', 'askedAgain', 'spelt']],
  ])('at %s are the claims %j', (time, expected) => {
    const graph = viewThrough({ log }, { recordedAt: at(time) }, readOntology());

    expect([...graph.claims.keys()].sort()).toEqual(expected);
  });

  it('is the same instant in every time zone', () => {
    const lens = { recordedAt: '2022-03-01T16:00:00+06:00' };

    expect([...viewThrough({ log }, lens, readOntology()).claims.keys()]).toEqual(['asked']);
  });

  it('goes with the judgements of then', () => {
    const before = viewThrough({ log }, { recordedAt: at('12:30') }, readOntology());
    const after = viewThrough({ log }, { recordedAt: at('13:30') }, readOntology());

    expect(before.clusterOf.get('e/toqaev')).toBe('d/tokayev');
    expect(after.clusterOf.get('e/toqaev')).toBe('e/toqaev');
  });

  it('goes with the assessments of then', () => {
    const lens = { minConfidence: 10 };
    const before = viewThrough({ log }, { ...lens, recordedAt: at('12:30') }, readOntology());
    const after = viewThrough({ log }, { ...lens, recordedAt: at('13:30') }, readOntology());

    expect([...before.claims.keys()]).toEqual([]);
    expect([...after.claims.keys()]).toEqual(['spelt']);
  });

  it('is all that is live where no instant is asked for', () => {
    expect([...viewThrough({ log }, {}, readOntology()).claims.keys()].sort()).toEqual([
      'asked',
      'askedAgain',
      'spelt',
    ]);
  });

  it('is refused where the log is not at hand', () => {
    expect(() => view({ recordedAt: at('12:00') })).toThrow(
      expect.objectContaining({ code: 'NOT_SUPPORTED' }),
    );
  });
});

function view(lens: Lens): Graph {
  return viewThrough({ facts: FACTS }, lens, readOntology());
}

function nameOf({ entities }: Graph): string | undefined {
  return entities.get('d/tokayev')?.name;
}

function helpRelations({ propositions }: Graph) {
  return [...propositions.values()].filter(({ predicate }) => predicate === 'REQUESTED_HELP_FROM');
}

function batch(
  seq: number,
  time: string,
  content: Partial<BatchContent>,
): LoggedBatch & { readonly recordedAt: string } {
  return { seq, recordedAt: at(time), content: { ...emptyBatch('d'), ...content } };
}

function at(time: string): string {
  return `2022-03-01T${time}:00Z`;
}

/** What one source says. */
function part(id: string): Partial<BatchContent> {
  const isIts = ({ content }: { readonly content: { readonly source: string } }): boolean =>
    content.source === id;
  return {
    source: id,
    sources: FACTS.sources.filter((one) => one.id === id),
    claims: FACTS.claims.filter(isIts),
    renderings: FACTS.renderings.filter(isIts),
  };
}

function day(edtf: string) {
  return { edtf, extent: 'WITHIN', basis: 'STATED' } as const;
}

function assess(
  on: string,
  when: string,
  confidence: number,
): { id: string; content: NoteContent } {
  const content = { on, kind: 'ASSESSMENT', text: 'so it seems', by: 'A. Annotator' } as const;
  return { id: `${on} ${when}`, content: { ...content, day: when, confidence } };
}
