import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Starts a headless Chromium; fails with the line that installs one where there is none. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    // As root, which CI mostly is, Chromium has no sandbox; it is shown pages of this machine only.
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

function findChromium(): string {
  const { ATTEST_CHROMIUM: named, PATH = '' } = process.env;
  if (named !== undefined && named !== '') return named;
  const places = PATH.split(delimiter).flatMap((path) => NAMES.map((name) => join(path, name)));
  const found = places.find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(
    'These tests drive a Chromium, and there is none on PATH. Install one:\n' +
      '  apt-get update && apt-get install -y chromium\n' +
      'or set ATTEST_CHROMIUM to the path of one.',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
