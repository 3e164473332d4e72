// Makes sure that what package-lock.json locks is installed, before `npm start` and `npm test`; of a package in another folder, which is named, before `npm run bench`. Node's built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [folder = ''] = process.argv.slice(2);
const root = fileURLToPath(new URL(folder === '' ? '..' : `../${folder}/`, import.meta.url));
const stamp = `${root}node_modules/.attest-lock`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0);

console.error('Installing the locked dependencies (npm ci) …');
const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: root,
  stdio: ['ignore', 2, 2],
  shell: process.platform === 'win32',
});
if (error !== undefined || status !== 0) {
  console.error(
    `npm ci failed${error === undefined ? ` with exit code ${status}` : `: ${error.message}`}. Check the network and the npm registry settings, then try again.`,
  );
  process.exit(1);
}
writeFileSync(stamp, wanted);
