import { type BatchContent, NO_FACTS, type NoteContent } from '../model/dossier.ts';
import type { PassageContent, RenderingContent } from '../model/evidence.ts';
import { contentId } from '../model/content-id.ts';
import { ANNOTATORS, draftDossier, identifyAll, type OwnDraft } from './draft-dossier.ts';
import { draftSource, type SourceDraft, type SourcePlan } from './draft-source.ts';
import { buildRandom } from './random.ts';
import { printDay, type World } from './world.ts';

/** A batch before anything in it is known by the hash of its content. */
export type BatchDraft =
  | { readonly kind: 'OWN'; readonly own: OwnDraft }
  | { readonly kind: 'SOURCE'; readonly source: SourceDraft };

/** All batches of a world, in the order in which they are recorded: each dossier's own, then its sources. One at a time is in memory. */
export function* draftBatches(world: World): Generator<BatchDraft> {
  let dossier = -1;
  for (const plan of planSources(world)) {
    for (; dossier < plan.dossier; dossier += 1) {
      yield { kind: 'OWN', own: draftDossier(world, dossier + 1) };
    }
    yield { kind: 'SOURCE', source: draftSource(world, plan) };
  }
}

/** Claims of a source: mostly some dozens, in one of a hundred above a thousand, and never more than a batch takes. */
const USUAL_CLAIMS = 60;
const MOST_CLAIMS = 4_000;

function* planSources({ seed, claims, dossiers }: World): Generator<SourcePlan> {
  let left = claims;
  for (let dossier = 0; dossier < dossiers.length; dossier += 1) {
    let share = Math.ceil(left / (dossiers.length - dossier));
    left -= share;
    for (let index = 0; share > 0; index += 1) {
      const random = buildRandom(seed, 'size', dossier, index);
      const normal =
        Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
      const drawn = Math.round(Math.min(MOST_CLAIMS, USUAL_CLAIMS * Math.exp(normal)));
      const size = Math.min(share, Math.max(1, drawn));
      yield { dossier, index, claims: size };
      share -= size;
    }
  }
}

/** How many facts a batch will record. Each passage bears one claim or one rendering. */
export function countFacts(draft: BatchDraft): number {
  if (draft.kind === 'OWN') {
    const { dossiers, records, judgements, narratives } = draft.own;
    return dossiers.length + records.length + judgements.length + narratives.length;
  }
  const { claims, renderings, stances } = draft.source;
  const assessed = claims.filter(({ assessment }) => assessment !== undefined);
  return 1 + 2 * (claims.length + renderings.length) + stances.length + assessed.length;
}

/** A draft as it is recorded: everything with its id, every list sorted by it. */
export function identifyBatch(draft: BatchDraft): BatchContent {
  return draft.kind === 'OWN' ? identifyOwn(draft.own) : identifySource(draft.source);
}

function identifyOwn({ records, narratives, judgements, ...own }: OwnDraft): BatchContent {
  return {
    ...NO_FACTS,
    ...own,
    records: sortById(records),
    narratives: sortById(narratives),
    judgements: identifyAll(judgements),
  };
}

function identifySource({ source, claims, renderings, stances }: SourceDraft): BatchContent {
  const identified = claims.map(({ content, passage, assessment }) => ({
    claim: { id: contentId(content), content, passages: [contentId(passage)] },
    passage,
    assessment,
  }));
  const passages: readonly PassageContent[] = [...claims, ...renderings].map(
    ({ passage }) => passage,
  );
  const notes = identified.flatMap(({ claim, assessment }): readonly NoteContent[] =>
    assessment === undefined
      ? []
      : [
          {
            on: claim.id,
            kind: 'ASSESSMENT',
            text: 'As far as we can tell.',
            by: ANNOTATORS,
            ...assessment,
          },
        ],
  );
  return {
    ...NO_FACTS,
    dossier: source.dossier,
    source: source.id,
    sources: [source],
    claims: sortById(identified.map(({ claim }) => claim)),
    passages: identifyAll(passages),
    renderings: identifyAll(
      renderings.map(({ content, passage }): RenderingContent => ({
        ...content,
        passage: contentId(passage),
      })),
    ),
    stances: identifyAll(stances),
    notes: identifyAll(notes),
  };
}

function sortById<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): readonly Thing[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** When a generated batch says it was recorded: one a minute, so that it does not depend on a clock. */
export function recordedAt(seq: number): string {
  const minute = seq - 1;
  const day = printDay(20_089 + Math.floor(minute / 1_440));
  const [hours, minutes] = [Math.floor((minute % 1_440) / 60), minute % 60];
  return `${day}T${pad(hours)}:${pad(minutes)}:00.000Z`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
