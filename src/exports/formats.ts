import { UsageError } from '../errors/attest-error.ts';
import type { ExportFormat } from './export-format.ts';
import { csvPackage } from './csv-package.ts';
import { followTheMoney } from './follow-the-money.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { nanopublications } from './nanopublications.ts';
import { stix } from './stix.ts';

/** Every format, in the order in which help lists them; a new one is an entry here. */
export const FORMATS: readonly ExportFormat[] = [
  graphml,
  gexf,
  csvPackage,
  jsonLd,
  followTheMoney,
  stix,
  nanopublications,
];

/**
 * The format of a name.
 *
 * @throws UsageError USAGE
 */
export function getFormat(name: string): ExportFormat {
  const found = FORMATS.find((format) => format.name === name);
  if (found !== undefined) return found;
  throw new UsageError('USAGE', `There is no format ${JSON.stringify(name)}.`, {
    remedy: `Choose one of ${FORMATS.map((format) => format.name).join(', ')}.`,
  });
}
