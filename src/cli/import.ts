import { userInfo } from 'node:os';
import { basename, resolve } from 'node:path';

import { Argument, Command, Option } from 'commander';

import { printProblem } from '../dossier/print-problem.ts';
import { readTexts } from '../dossier/read-texts.ts';
import { UsageError } from '../errors/attest-error.ts';
import { importCsv } from '../imports/import-csv.ts';
import { importFtm } from '../imports/import-ftm.ts';
import type { ImportResult, NotCarried } from '../imports/import-result.ts';
import { idOf } from '../imports/local-ids.ts';
import { type InputFile, readInput } from '../imports/read-input.ts';
import { assertFree, REPORT_PATH, writeDossier } from '../imports/write-dossier.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { textsOption } from './dossier-options.ts';
import { EXIT_CODES } from './exit-codes.ts';

interface ImportOptions {
  readonly format: 'ftm' | 'csv';
  readonly out: string;
  readonly texts?: string;
  readonly mapping?: string;
  readonly id?: string;
  readonly title?: string;
  readonly author?: readonly string[];
  readonly force?: boolean;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  attest import entities.ftm.json --format ftm --texts texts --out my-dossier
  attest import claims.csv --format csv --mapping mapping.yaml --texts texts --out my-dossier
  attest check my-dossier && attest ingest my-dossier

Exit codes:
  0   the dossier is written; what was not carried over is listed, and stands in ${REPORT_PATH}
  1   the input has errors: all of them are told, and nothing is written
  2   the command line is wrong, a file is not there, or the directory is taken`;

/** `attest import` */
export function importCommand(): Command {
  return new Command('import')
    .addArgument(new Argument('<file>', 'what to import: entities as lines of JSON, or a table'))
    .addOption(
      new Option('--format <name>', 'what it is: FollowTheMoney entities or statements, or CSV')
        .choices(['ftm', 'csv'])
        .makeOptionMandatory(),
    )
    .addOption(new Option('--out <directory>', 'where to write the dossier').makeOptionMandatory())
    .addOption(textsOption())
    .option('--mapping <file>', 'for csv: which columns are what (docs/imports.md)')
    .option('--id <id>', 'for ftm: the id of the dossier; the name of the directory if not given')
    .option('--title <text>', 'for ftm: its title; the name of the file if not given')
    .option(
      '--author <name...>',
      "for ftm: its authors; the name of the system's user if not given",
    )
    .option('--force', 'replace a dossier that an import wrote there before')
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ImportOptions) => {
      assertFit(options);
      await assertFree(options.out, options.force === true);
      const result = await importFile(file, options);
      const isWritten = result.problems.length === 0;
      if (isWritten) await writeDossier(options.out, [...result.files, reportFile(file, result)]);
      else process.exitCode = EXIT_CODES.FAILED;
      const print = options.json === true ? printJson : printText;
      process.stdout.write(`${print(result, options)}\n`);
    });
}

/**
 * Each format has options of its own.
 *
 * @throws UsageError where one is missing that the format needs, or is for the other one.
 */
function assertFit({ format, mapping, id, title, author }: ImportOptions): void {
  if (format === 'csv' && mapping === undefined) {
    throw new UsageError('USAGE', 'Nothing says which columns of the table are what.', {
      remedy: 'Add --mapping FILE; docs/imports.md has an example.',
    });
  }
  const strays = Object.entries(format === 'csv' ? { id, title, author } : { mapping }).filter(
    ([, given]) => given !== undefined,
  );
  if (strays.length === 0) return;
  const names = strays.map(([name]) => `--${name}`).join(', ');
  throw new UsageError('USAGE', `The format ${format} takes no ${names}.`, {
    remedy: format === 'csv' ? 'The mapping file says it, under `dossier`.' : 'Take it away.',
  });
}

async function importFile(path: string, options: ImportOptions): Promise<ImportResult> {
  const { format, texts: directory, mapping: mappingPath } = options;
  const file = await readInput(path);
  const mapping = mappingPath === undefined ? undefined : await readInput(mappingPath);
  const unread = [file, mapping].flatMap((one) => (one && 'code' in one ? [one] : []));
  if ('code' in file || (mapping !== undefined && 'code' in mapping)) {
    const counts = { records: 0, sources: 0, claims: 0 };
    return { files: [], problems: unread, counts, notCarried: [] };
  }
  const texts = directory === undefined ? undefined : await readTexts(directory);
  const ontology = readOntology();
  return format === 'csv' && mapping !== undefined
    ? importCsv({ ...file, mapping, texts }, ontology)
    : importFtm({ ...file, head: headOf(file, options), texts }, ontology);
}

function headOf({ path }: InputFile, { out, id, title, author }: ImportOptions) {
  return {
    id: id ?? idOf(basename(resolve(out))),
    title: title ?? basename(path),
    authors: author ?? [userInfo().username],
  };
}

function reportFile(file: string, { files, counts, notCarried }: ImportResult) {
  const report = {
    from: basename(file),
    files: files.map(({ path }) => path),
    ...counts,
    notCarried,
  };
  return { path: REPORT_PATH, text: `${JSON.stringify(report, null, 2)}\n` };
}

function printJson({ problems, counts, notCarried }: ImportResult, { out }: ImportOptions): string {
  const isWritten = problems.length === 0;
  return JSON.stringify(
    { ...(isWritten ? { directory: out } : {}), ...counts, problems, notCarried },
    null,
    2,
  );
}

/** Values that are not carried over and are printed one by one; the file has all of them. */
const MOST_SHOWN = 40;

function printText(result: ImportResult, { out, texts }: ImportOptions): string {
  const { problems, counts, notCarried } = result;
  const told = problems.map((problem) => printProblem(problem));
  if (problems.length > 0) return [...told, 'Nothing is written.'].join('\n');
  const shown = notCarried.slice(0, MOST_SHOWN).map(printNotCarried);
  const more = notCarried.length - shown.length;
  return [
    ...(shown.length === 0 ? [] : ['Not carried over:', ...shown]),
    ...(more > 0 ? [`  … and ${more} more: ${out}/${REPORT_PATH}`] : []),
    `${out}: ${counts.records} records · ${counts.sources} sources · ${counts.claims} claims · not carried over: ${notCarried.length}`,
    ...(texts === undefined && counts.claims > 0
      ? [`The quotations are not checked yet: attest check ${out} --texts DIR --lock`]
      : []),
  ].join('\n');
}

function printNotCarried({ entity, schema, property, values, why }: NotCarried): string {
  const [first = ''] = values;
  const more = values.length > 1 ? ` (and ${values.length - 1} more)` : '';
  const shown = first.length > SHOWN_UNITS ? `${first.slice(0, SHOWN_UNITS)} …` : first;
  const line = `  ${schema} ${JSON.stringify(entity)} ${property}: ${JSON.stringify(shown)}${more}  ${why}`;
  // What a file holds is not sent to the terminal as a command.
  return line.replace(/\p{Cc}/gu, ' ');
}

/** Enough to know a value by. */
const SHOWN_UNITS = 60;
