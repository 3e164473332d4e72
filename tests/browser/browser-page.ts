import { join } from 'node:path';

import type { Page } from 'playwright-core';

/** What a query came to, as Neo4j Browser shows it. */
export interface Shown {
  /** Of a table; undefined where it is drawn. */
  readonly rows: number | undefined;
  /** How many are drawn. */
  readonly nodes: number;
  readonly arrows: number;
}

const GUIDE = '[data-testid=guidesDrawer]';
const FRAME = '[data-testid=frame]';
/** A machine that does other things besides takes its time. */
const PATIENCE = { timeout: 120_000 } as const;

/** Waits until the guide has its first page open. */
export async function waitForGuide(page: Page): Promise<void> {
  await page.locator(GUIDE).getByText('What sources say').waitFor(PATIENCE);
}

/** The queries on the open page of the guide. */
export function readQueries(page: Page): Promise<readonly string[]> {
  return page.locator(`${GUIDE} pre.runnable`).allInnerTexts();
}

/** Goes to the next page of the guide; false where there is none. */
export async function turnPage(page: Page): Promise<boolean> {
  const next = page.locator('[data-testid=guideNextSlide]');
  if ((await next.count()) === 0 || !(await next.isEnabled())) return false;
  await next.click();
  return true;
}

/** Takes a query of the open page to the editor by a click on it, runs it, and reads what is shown. */
export async function runQuery(page: Page, index: number): Promise<Shown> {
  await closeFrames(page);
  await page.locator(`${GUIDE} pre.runnable`).nth(index).click();
  await page.locator('[data-testid="editor-Run"]').first().click();
  const drawn = page.locator(`${FRAME} g.node`);
  const told = page.getByText(/Started streaming|ERROR|\(no changes, no records\)/);
  await drawn.or(told).first().waitFor(PATIENCE);
  if ((await drawn.count()) === 0)
    return { rows: readRows(await told.first().innerText()), nodes: 0, arrows: 0 };
  const arrows = page.locator(`${FRAME} g.relationship`);
  return { rows: undefined, nodes: await drawn.count(), arrows: await arrows.count() };
}

function readRows(told: string): number {
  return Number(/streaming (\d+) record/.exec(told)?.[1] ?? 0);
}

async function closeFrames(page: Page): Promise<void> {
  const close = page.locator(`${FRAME} [title="Close"]`);
  while ((await close.count()) > 0) await close.first().click();
}

/** Keeps a picture for people, in the directory that ATTEST_SCREENSHOTS names. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const { ATTEST_SCREENSHOTS: directory } = process.env;
  if (directory === undefined) return;
  await page.waitForTimeout(1500); // what is drawn comes to rest
  await page.screenshot({ path: join(directory, `${name}.png`) });
}
