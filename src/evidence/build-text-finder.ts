import { hashText } from './hash-text.ts';
import type { SourceText } from './source-text.ts';

/** Looks for the text of a source, by the source's name (without its dossier) and its SHA-256. */
export type TextFinder = (source: {
  readonly name: string;
  readonly sha256: string;
}) => SourceText | undefined;

/** Finds texts by SHA-256, else as `<source>.txt` in whatever folder. */
export function buildTextFinder(texts: readonly SourceText[]): TextFinder {
  const read = texts.filter(({ unread }) => unread === undefined);
  const byHash = new Map(read.map((text) => [hashText(text.bytes), text]));
  const byName = new Map(texts.map((text) => [text.path.split('/').at(-1), text]));
  return ({ name, sha256 }) => byHash.get(sha256) ?? byName.get(`${name}.txt`);
}
