import { Document } from 'yaml';

import { formatYaml, PRINTED } from './format-yaml.ts';

/**
 * Prints maps, lists, texts and booleans as a file of a dossier, in the style of `attest fmt`. Texts that
 * YAML would take for something else, or that hold line breaks, stand in quotation marks, so that the
 * reader reads what was given. Characters that a dossier does not take are for the reader to refuse.
 */
export function printFile(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  return formatYaml(document.toString({ ...PRINTED, ...QUOTED }));
}

/** Blocks of YAML (`|`, `>`) lose what stands at the ends of a text. */
const QUOTED = { blockQuote: false, singleQuote: false } as const;
