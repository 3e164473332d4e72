import type {
  BatchContent,
  DossierContent,
  Identified,
  JudgementContent,
  NarrativeContent,
  NoteContent,
  RecordContent,
  StanceContent,
} from '../model/dossier.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import { buildNote } from './build-note.ts';
import type {
  CodeDraft,
  DossierDraft,
  JudgementDraft,
  NarrativeDraft,
  RecordDraft,
} from './draft.ts';
import { identified, sortById } from './identified.ts';
import { wholeId } from './ids.ts';
import type { Word } from './parsed-file.ts';

/** The batch of a dossier's own files: all but its sources. */
export function buildOwnBatch(dossier: DossierDraft): BatchContent {
  const judgements = dossier.judgements.map((judgement) => buildJudgement(judgement, dossier));
  return {
    dossier: dossier.id,
    dossiers: [buildDossier(dossier)],
    records: sortById(dossier.records.map((record) => buildRecord(record, dossier))),
    sources: [],
    claims: [],
    passages: [],
    renderings: [],
    judgements: sortById(judgements),
    narratives: sortById(dossier.narratives.map((narrative) => buildNarrative(narrative, dossier))),
    stances: sortById(dossier.narratives.flatMap((narrative) => buildStances(narrative, dossier))),
    notes: sortById(buildNotes(dossier, judgements).map(identified)),
  };
}

function buildDossier({ id, title, scope, authors, licence }: DossierDraft): DossierContent {
  return withoutUndefined<DossierContent>({ id, title, scope, authors, licence });
}

function buildRecord(record: RecordDraft, dossier: DossierDraft): RecordContent {
  return withoutUndefined<RecordContent>({
    id: wholeId(dossier.id, record.id.text),
    dossier: dossier.id,
    kind: record.kind,
    label: record.label,
    name: record.name,
    identifiers: [...record.identifiers].sort(
      (a, b) => compareCodePoints(a.scheme, b.scheme) || compareCodePoints(a.value, b.value),
    ),
    within: record.within.map(({ text }) => wholeId(dossier.id, text)).sort(compareCodePoints),
    class: record.class,
    coordinates: record.coordinates,
    codes: record.codes.map(buildCode).sort(compareCodes),
  });
}

type Code = RecordContent['codes'][number];

function buildCode({ scheme, type, mode, contexts }: CodeDraft): Code {
  return withoutUndefined<Code>({ scheme, type, mode, contexts });
}

function compareCodes(a: Code, b: Code): number {
  const key = ({ scheme, type, mode }: Code): string => JSON.stringify([scheme, type, mode ?? '']);
  return compareCodePoints(key(a), key(b));
}

function buildJudgement(
  { pair, verdict, by, on, why }: JudgementDraft,
  dossier: DossierDraft,
): Identified<JudgementContent> {
  const [left, right] = sortedPair(pair, dossier);
  return identified({ left, right, verdict, by, on: on.text, why });
}

function sortedPair(pair: readonly [Word, Word], dossier: DossierDraft): readonly [string, string] {
  const [a, b] = [wholeId(dossier.id, pair[0].text), wholeId(dossier.id, pair[1].text)];
  return compareCodePoints(a, b) <= 0 ? [a, b] : [b, a];
}

function buildNarrative(narrative: NarrativeDraft, dossier: DossierDraft): NarrativeContent {
  const { id, name, description, by, why } = narrative;
  return withoutUndefined<NarrativeContent>({
    id: wholeId(dossier.id, id.text),
    dossier: dossier.id,
    name,
    description,
    by,
    why,
  });
}

function buildStances(
  { id, by, why, stances }: NarrativeDraft,
  dossier: DossierDraft,
): readonly Identified<StanceContent>[] {
  return stances.map(({ statement, stance }) =>
    identified(
      withoutUndefined<StanceContent>({
        narrative: wholeId(dossier.id, id.text),
        statement: wholeId(dossier.id, statement.text),
        stance,
        by,
        why,
      }),
    ),
  );
}

/** A note on a pair is on each judgement of that pair. */
function buildNotes(
  dossier: DossierDraft,
  judgements: readonly Identified<JudgementContent>[],
): readonly NoteContent[] {
  return dossier.notes.flatMap((note) => {
    const [first, second] = note.on;
    if (first === undefined) return [];
    if (second === undefined) return [buildNote(note, wholeId(dossier.id, first.text), dossier)];
    const [left, right] = sortedPair([first, second], dossier);
    return judgements
      .filter(({ content }) => content.left === left && content.right === right)
      .map(({ id }) => buildNote(note, id, dossier));
  });
}
