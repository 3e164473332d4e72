import type { NoteContent } from '../model/dossier.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import type { DossierDraft, NoteTextDraft } from './draft.ts';

/** A note on something with an id; by the dossier's authors where nobody is named. */
export function buildNote(note: NoteTextDraft, on: string, dossier: DossierDraft): NoteContent {
  return withoutUndefined<NoteContent>({
    on,
    kind: note.kind,
    text: note.text,
    by: note.by ?? dossier.authors.join(', '),
    day: note.day?.text,
    credibility: note.credibility,
    confidence: note.confidence,
  });
}
