import { Command, Option } from 'commander';

import { readTexts } from '../dossier/read-texts.ts';
import type { VerifiedEvidence } from '../evidence/verify-passages.ts';
import { verifyEvidence } from '../ingest/verify-evidence.ts';

import { answer, jsonOption } from './db-options.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { storeOption, type StoreOptions, readFromStore } from './with-store.ts';

interface VerifyOptions extends StoreOptions {
  readonly texts?: string;
  readonly json?: true;
}

/** `attest verify` */
export function verifyCommand(): Command {
  return new Command('verify')
    .addOption(new Option('--texts <directory>', 'the texts; without them, all count as unchecked'))
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(verify);
}

async function verify(options: VerifyOptions): Promise<void> {
  const texts = options.texts === undefined ? [] : await readTexts(options.texts);
  const evidence = await readFromStore(options, (store) => verifyEvidence(store, texts));
  answer(options.json === true ? JSON.stringify(evidence, null, 2) : printText(evidence));
  if (evidence.problems.length > 0) process.exitCode = EXIT_CODES.FAILED;
}

function printText({ passages, verified, unchecked, problems }: VerifiedEvidence): string {
  return [
    ...problems.map(
      ({ source, passage, exact, start, end, state, nearest }) =>
        `${state}  ${source}  passage ${passage}\n  "${exact}" at ${start}–${end}${nearest === undefined ? '' : `; nearest: "${nearest.exact}" at ${nearest.start}–${nearest.end}`}`,
    ),
    `${passages} passages: ${verified} verified, ${problems.length} with problems, ${unchecked} unchecked (no text at hand).`,
  ].join('\n');
}
