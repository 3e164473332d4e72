// Prints docs/errors.md, from the registry in src/errors/codes.ts: a comment there begins a group. `npm run docs:errors` writes the page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format } from 'prettier';

const registry = fileURLToPath(new URL('../src/errors/codes.ts', import.meta.url));

const HEAD = `# Errors

<!-- Made by \`npm run docs:errors\` from src/errors/codes.ts: a change here does not last. -->

Every error that is meant for a reader has a code. Codes stay the same; the words of a message may change. Match the code.

On the command line an error begins with its code; the lines after it say what to do. \`--json\` of \`attest check\` and \`attest ingest\` gives problems of a dossier with \`code\`, \`message\`, \`place\` (file, line, column),
\`offending\`, \`nearest\` and \`remedy\`. A GraphQL error carries code and remedy in \`extensions\`. \`ATTEST_DEBUG\` adds the stack. Exit codes are in [cli.md](cli.md).
`;

const page = [HEAD, ...readGroups().map(printGroup)].join('\n');
process.stdout.write(
  await format(page, { parser: 'markdown', singleQuote: true, printWidth: 100 }),
);

function printGroup({ title, codes }) {
  const rows = codes.map(
    ([code, meaning]) => `| \`${code}\` | ${meaning.replaceAll('|', '\\|')} |`,
  );
  return [`## ${title}`, '', '| code | meaning |', '| --- | --- |', ...rows, ''].join('\n');
}

/** The object literal, entry by entry; a string may stand in single or double quotes, on the next line too. */
function readGroups() {
  const source = readFileSync(registry, 'utf8');
  const body = source.slice(source.indexOf('export const CODES = {'), source.indexOf('} as const'));
  const entry =
    /^ {2}(?:\/\/ (?<title>.+)\.|(?<code>[A-Z0-9_]+):\s+(?<quoted>'[^'\n]*'|"[^"\n]*"),)$/gm;
  const groups = [];
  for (const { groups: found } of body.matchAll(entry)) {
    if (found.title === undefined)
      groups.at(-1).codes.push([found.code, found.quoted.slice(1, -1)]);
    else groups.push({ title: found.title, codes: [] });
  }
  return groups;
}
