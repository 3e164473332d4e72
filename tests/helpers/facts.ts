import type { ClaimContent } from '../../src/model/claim.ts';
import { contentId } from '../../src/model/content-id.ts';
import type { Facts, JudgementContent, RecordContent } from '../../src/model/dossier.ts';
import type { Rendering, SourceContent } from '../../src/model/evidence.ts';
import { claim, passage, record, rendering, source } from './small-graph.ts';

/** What a test says of the facts; sources, passages and the records that claims name are there unasked. */
export interface FactParts {
  /** By id: what each claim says, from `d/source` where nothing is said. */
  readonly claims?: Readonly<Record<string, Partial<ClaimContent>>>;
  readonly records?: readonly RecordContent[];
  readonly sources?: readonly SourceContent[];
  readonly renderings?: readonly Rendering[];
  readonly judgements?: readonly JudgementContent[];
}

/** Facts written by hand, to derive from. Records that are not given are made: events `d/e…`, else persons. */
export function buildFacts(parts: FactParts): Facts {
  const { records = [], sources = [], renderings = [], judgements = [] } = parts;
  const claims = Object.entries(parts.claims ?? {}).map(([id, content]) => ({
    ...claim(id, { source: 'd/source', quotes: [QUOTE], ...content }, { passages: [passage('p')] })
      .claim,
  }));
  const named = claims.flatMap(({ content }) => [
    ...[content.subject, content.object, content.event].filter((id) => id !== undefined),
    ...(content.members?.records ?? []),
    ...(content.scope?.entities ?? []),
    ...content.via,
  ]);
  const given = new Map(records.map((one) => [one.id, one]));
  const own = new Map(sources.map((one) => [one.id, one]));
  const cited = [...claims, ...renderings].map(({ content }) => content.source);
  return {
    dossiers: [],
    records: [...new Set([...given.keys(), ...named])].map((id) => given.get(id) ?? made(id)),
    sources: [...new Set([...own.keys(), ...cited])].map((id) => own.get(id) ?? source(id)),
    claims,
    passages: [passage('p')],
    renderings,
    judgements: judgements.map((content) => ({ id: contentId(content), content })),
    narratives: [],
    stances: [],
    notes: [],
  };
}

const QUOTE = { exact: 'said', occurrence: 1, section: 'BODY' } as const;

function made(id: string): RecordContent {
  return record(id, { kind: id.startsWith('d/e') ? 'EVENT' : 'PERSON' });
}

/** `judge('d/a', 'SAME', 'd/b')` */
export function judge(
  left: string,
  verdict: JudgementContent['verdict'],
  right: string,
  by = 'A. Annotator',
): JudgementContent {
  return { left, right, verdict, by, on: '2022-02-01', why: 'as it seems' };
}

/** A report of `d/said` by `d/speaker`, where nothing else is said. */
export function report(id: string, given: Partial<Rendering['content']> = {}): Rendering {
  return rendering(id, { by: ['d/speaker'], ...given });
}
