import type { WhenContent } from '../model/claim.ts';
import { defaultExtent } from '../model/default-extent.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import type { WhenDraft } from './draft.ts';

/** A time as claims, statements and sources hold it. */
export function buildWhen(when: WhenDraft): WhenContent {
  return withoutUndefined<WhenContent>({
    text: when.text?.text,
    edtf: when.edtf?.text,
    extent: when.extent ?? defaultExtent(when.edtf?.text),
    basis: when.basis,
    phase: when.phase,
  });
}
