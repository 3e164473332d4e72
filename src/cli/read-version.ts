import { readFileSync } from 'node:fs';

import { invariant } from '../util/invariant.ts';

/** The version of this package. */
export function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const manifest: unknown = JSON.parse(text);
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  invariant(hasVersion && typeof manifest.version === 'string', 'package.json has no version');
  return manifest.version;
}
