import { readFileSync } from 'node:fs';

import type { HomeLayout } from './home-layout.ts';

/** What the last server printed; empty when there was none. */
export function readConsoleLog({ consoleLog }: HomeLayout): string {
  try {
    return readFileSync(consoleLog, 'utf8');
  } catch {
    return '';
  }
}
