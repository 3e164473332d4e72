import type {
  BatchContent,
  JudgementContent,
  NarrativeContent,
  RecordContent,
} from '../model/dossier.ts';
import { contentId } from '../model/content-id.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { buildRandom } from './random.ts';
import {
  dossierId,
  drawThing,
  KINDS,
  printDay,
  recordId,
  sharedOf,
  spellingOf,
  type Thing,
  thingsOfDossier,
  truthOf,
  type World,
} from './world.ts';

/** What a dossier's own files hold, before anything is known by the hash of its content. */
export type OwnDraft = Pick<BatchContent, 'dossier' | 'dossiers' | 'records' | 'narratives'> & {
  readonly judgements: readonly JudgementContent[];
};

/** Every generated dossier is annotated by one team. */
export const ANNOTATORS = 'Generated Desk';

/** The narratives of a dossier, so few that each has many statements. */
export const NARRATIVES_PER_DOSSIER = 4;

/** The records, judgements and narratives of a dossier; many judgements, since dossiers share what is well known. */
export function draftDossier(world: World, dossier: number): OwnDraft {
  const id = dossierId(world, dossier);
  const records = [...thingsOfDossier(world, dossier)].map((thing) =>
    draftRecord(world, dossier, thing),
  );
  return {
    dossier: id,
    dossiers: [
      {
        id,
        title: `Generated desk ${dossier + 1}`,
        scope: `${world.claims} claims of seed “${world.seed}”`,
        authors: [ANNOTATORS],
        licence: 'CC0-1.0',
      },
    ],
    records,
    judgements: [...draftJudgements(world, dossier)],
    narratives: Array.from({ length: NARRATIVES_PER_DOSSIER }, (_, index) =>
      draftNarrative(world, dossier, index),
    ),
  };
}

function draftRecord(world: World, dossier: number, thing: Thing): RecordContent {
  const { kind, rank } = thing;
  const random = buildRandom(world.seed, 'record', kind, rank);
  const { latin } = spellingOf(world, thing);
  const base = {
    id: recordId(world, dossier, thing),
    dossier: dossierId(world, dossier),
    kind,
    label: latin,
    identifiers: random.chance(0.3)
      ? [{ scheme: 'wikidata', value: `Q${KINDS.indexOf(kind) + 1}${rank}0` }]
      : [],
    within: [],
    codes: [],
  };
  switch (kind) {
    case 'LOCATION':
      return {
        ...base,
        class: rank % 5 === 0 ? 'ADMIN_AREA' : 'SETTLEMENT',
        within: [recordId(world, dossier, wholeOfPlace(world, dossier, rank))],
        coordinates: {
          latitude: Math.round((random.next() * 160 - 80) * 1e4) / 1e4,
          longitude: Math.round((random.next() * 360 - 180) * 1e4) / 1e4,
          precision: 'NEAR',
        },
      };
    case 'COUNTRY':
      return { ...base, class: 'COUNTRY', name: latin };
    case 'EVENT':
      return {
        ...base,
        codes: [{ scheme: 'PLOVER', type: 'PROTEST', mode: 'demo', contexts: ['political'] }],
      };
    case 'PERSON':
    case 'ORGANIZATION':
    case 'GROUP':
    case 'THING':
      return base;
  }
}

/** A settlement is within a province where the dossier has one, a province within a country. */
function wholeOfPlace(world: World, dossier: number, rank: number): Thing {
  const random = buildRandom(world.seed, 'within', dossier, rank);
  const province = { kind: 'LOCATION' as const, rank: rank - (rank % 5) };
  const hasProvince =
    rank % 5 !== 0 &&
    (province.rank < sharedOf(world, 'LOCATION') ||
      province.rank % world.dossiers.length === dossier);
  return hasProvince ? province : drawThing(world, dossier, 'COUNTRY', random);
}

/** Of what this dossier and the one before it both know; the best known are the same beyond doubt. */
function* draftJudgements(world: World, dossier: number): Generator<JudgementContent> {
  if (dossier === 0) return;
  for (const kind of KINDS) {
    for (let rank = 0; rank < sharedOf(world, kind); rank += 1) {
      const random = buildRandom(world.seed, 'judgement', dossier, kind, rank);
      const verdict = rank < 3 ? 'SAME' : drawVerdict(random.next());
      const on = printDay(19_800 + random.below(300));
      const thing = { kind, rank };
      if (verdict !== undefined) yield judge(world, [dossier - 1, dossier], thing, verdict, on);
      // A second opinion: it holds the whole chain apart, which is then in dispute.
      const isDisputed = dossier >= 2 && rank >= 3 && random.chance(0.02);
      if (isDisputed) yield judge(world, [dossier - 2, dossier], thing, 'DIFFERENT', on);
    }
  }
}

function drawVerdict(share: number): JudgementContent['verdict'] | undefined {
  if (share < 0.86) return 'SAME';
  if (share < 0.92) return 'UNSURE';
  return share < 0.96 ? 'DIFFERENT' : undefined;
}

const REASONS = {
  SAME: 'Both are said to have been at the same place on the same days.',
  UNSURE: 'The names agree; nothing else that is said of them does.',
  DIFFERENT: 'They are said to have been in two places at once.',
} as const;

function judge(
  world: World,
  [one, other]: readonly [number, number],
  thing: Thing,
  verdict: JudgementContent['verdict'],
  on: string,
): JudgementContent {
  const ids = [recordId(world, one, thing), recordId(world, other, thing)];
  const [left = '', right = ''] = ids.sort(compareCodePoints);
  return { left, right, verdict, by: ANNOTATORS, on, why: REASONS[verdict] };
}

function draftNarrative(world: World, dossier: number, index: number): NarrativeContent {
  const random = buildRandom(world.seed, 'narrative', dossier, index);
  const event = drawThing(world, dossier, 'EVENT', random);
  const { agent } = truthOf(world, dossier, event);
  const [what, who] = [spellingOf(world, event).latin, spellingOf(world, agent).latin];
  return {
    id: narrativeId(world, dossier, index),
    dossier: dossierId(world, dossier),
    name: `${who} is behind the ${what}`,
    description: `That the ${what} had been planned by ${who}, and was nobody else’s doing.`,
    by: ANNOTATORS,
  };
}

/** The id of a narrative of a dossier. */
export function narrativeId(world: World, dossier: number, index: number): string {
  return `${dossierId(world, dossier)}/narrative-${index + 1}`;
}

/** Content with its id; sorted by id, as all lists of a batch are. */
export function identifyAll<Content extends object>(
  contents: readonly Content[],
): readonly { readonly id: string; readonly content: Content }[] {
  return contents
    .map((content) => ({ id: contentId(content), content }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
