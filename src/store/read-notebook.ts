import type { BatchContent, Facts } from '../model/dossier.ts';
import type { FactLabel } from '../model/node-labels.ts';
import type { RecordedFact } from './fact-lists.ts';
import type { FactPool } from './fact-pool.ts';
import { readIds } from './read-ids.ts';
import type { Runner } from './read-rows.ts';

/** What notes can be on, beside statements. */
const SUBJECTS = ['Record', 'Source', 'Claim', 'Judgement', 'Narrative'] as const;

/** Annotators' remarks whose rows may have changed: ids of notes and of stances. */
export interface Notebook {
  readonly notes: ReadonlySet<string>;
  readonly stances: ReadonlySet<string>;
}

/** The ids of what the notes are on that a change writes and takes away. */
export async function readRemarked(
  runner: Runner,
  changed: readonly Pick<RecordedFact, 'label' | 'id'>[],
  { notes }: BatchContent,
): Promise<readonly string[]> {
  const ids = changed.filter(({ label }) => label === 'Note').map(({ id }) => id);
  const taken = await readIds(
    runner,
    'UNWIND $ids AS id MATCH (n:Note {id: id}) WHERE n.onId IS NOT NULL RETURN DISTINCT n.onId AS id',
    { ids },
  );
  return [...new Set([...taken, ...notes.map(({ content }) => content.on)])];
}

/** Fetches what notes and stances lead to. */
export async function fetchSubjects(
  pool: FactPool,
  remarked: readonly string[],
  { stances }: Pick<Facts, 'stances'>,
): Promise<void> {
  for (const label of SUBJECTS) await pool.fetch(label, remarked);
  await pool.fetch(
    'Narrative',
    stances.map(({ content }) => content.narrative),
  );
}

/** Live notes on some things, and live stances to those of them that are narratives. */
export async function readNotebook(runner: Runner, things: readonly string[]): Promise<Notebook> {
  const ids = [...new Set(things)];
  return {
    notes: await readIds(runner, live('Note', 'onId'), { ids }),
    stances: await readIds(runner, live('Stance', 'narrativeId'), { ids }),
  };
}

function live(label: Extract<FactLabel, 'Note' | 'Stance'>, property: string): string {
  return `UNWIND $ids AS id MATCH (n:${label} {${property}: id}) WHERE n.live RETURN DISTINCT n.id AS id`;
}
