import type { SourceText } from '../evidence/source-text.ts';
import { type VerifiedEvidence, verifyPassages } from '../evidence/verify-passages.ts';
import type { Store } from '../store/connect.ts';
import { readPassages } from '../store/read-passages.ts';

/** Compares every live passage with the text of its source: found by its SHA-256, else as `<source>.txt`. */
export async function verifyEvidence(
  store: Store,
  texts: readonly SourceText[],
): Promise<VerifiedEvidence> {
  return verifyPassages(await readPassages(store), texts);
}
