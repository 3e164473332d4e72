import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

import type { Store } from '../../src/store/connect.ts';
import { type Running, startAttest } from '../helpers/attest.ts';
import { startChromium } from '../helpers/chromium.ts';
import { ingestSeed } from '../helpers/seed.ts';
import { clearStore, openTestStore } from '../helpers/test-store.ts';

import { keepPicture, readQueries, runQuery, turnPage, waitForGuide } from './browser-page.ts';

const PASSWORD = process.env.ATTEST_TEST_NEO4J_PASSWORD ?? '';

describe('Neo4j Browser by the link that attest browser prints', () => {
  let store: Store;
  let command: Running;
  let chromium: Browser;
  let context: BrowserContext;
  let page: Page;
  let link: string;
  let printed: string;
  const requests: Request[] = [];
  const reached: string[] = [];
  const consoleLines: string[] = [];

  beforeAll(async () => {
    chromium = await startChromium();
    store = await openTestStore();
    await ingestSeed(store);
    command = startAttest(['browser', '--no-open', '--port', '0']);
    [printed] = await command.waitFor(/[^]*(http:\S+#\S+)[^]*Ctrl-C/);
    [link = ''] = /http:\S+#\S+/.exec(printed) ?? [];
    context = await chromium.newContext({ viewport: { width: 1700, height: 1000 } });
    page = await context.newPage();
    page.on('request', (request) => requests.push(request));
    page.on('response', (response) => reached.push(response.url()));
    page.on('console', (line) => consoleLines.push(line.text()));
    await page.goto(link);
    await waitForGuide(page);
  }, 600_000);

  afterAll(async () => {
    await chromium.close();
    await command.end('SIGINT');
    await clearStore(store);
    await store.close();
  });

  it('opens signed in, with the guide', async () => {
    expect(PASSWORD).not.toBe('');
    expect(await page.locator('input[data-testid=password]').count()).toBe(0);
    expect(await page.locator('[data-testid=guidesDrawer]').innerText()).toMatch(
      /5 sources make \d+ claims/,
    );
    await keepPicture(page, '0-opened');
  });

  it('returns rows for every query of the guide, none of which is empty', async () => {
    const empty: string[] = [];
    const pictures: string[] = [];
    let queries = 0;
    for (let slide = 1; ; slide += 1) {
      for (const [index, query] of (await readQueries(page)).entries()) {
        const { rows, nodes, arrows } = await runQuery(page, index);
        queries += 1;
        if (rows === 0 || (rows === undefined && arrows === 0)) empty.push(query);
        if (nodes > 0) pictures.push(query);
        await keepPicture(page, `${slide}-${index + 1}`);
      }
      if (!(await turnPage(page))) break;
    }
    expect(empty).toEqual([]);
    expect(queries).toBeGreaterThanOrEqual(18);
    expect(pictures.length).toBeGreaterThanOrEqual(10);
  });

  it('lets nothing out but to itself and to the database', () => {
    const database = new URL(process.env.ATTEST_TEST_NEO4J_URI ?? '').host;
    const hosts = new Set(
      reached.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).host),
    );
    hosts.delete(new URL(link).host);
    hosts.delete(database);
    expect([...hosts]).toEqual([]);
    expect(consoleLines.some((line) => line.includes('Content Security Policy'))).toBe(true);
  });

  it('has the password in no address, no console line, no source of a page and nothing printed', async () => {
    const addresses = requests.map((request) => request.url());
    const sources = [
      await page.content(),
      ...(await readSources(page, addresses, new URL(link).origin)),
    ];
    for (const text of [...addresses, page.url(), printed, ...consoleLines, ...sources]) {
      expect(text).not.toContain(PASSWORD);
    }
    expect(sources.length).toBeGreaterThan(5);
  });

  it('keeps what signs in out of the address once it is used, and out of what the server is sent', () => {
    const [, ticket = ''] = link.split('#');
    expect(ticket).not.toBe('');
    expect(page.url()).not.toContain(ticket);
    for (const request of requests) {
      expect(request.url().split('#')[0]).not.toContain(ticket);
      expect(request.headers().referer ?? '').not.toContain(ticket);
    }
  });

  it('stays signed in over a reload, and comes back by the plain address', async () => {
    await page.reload();
    await waitForGuide(page);
    const second = await context.newPage();

    await second.goto(new URL('/', link).href);
    await waitForGuide(second);

    expect(await second.locator('input[data-testid=password]').count()).toBe(0);
    await second.close();
  });

  it('signs in one web browser only by one link', async () => {
    const stranger = await (await chromium.newContext()).newPage();

    await stranger.goto(link);

    await stranger.getByText('This link has been used').waitFor();
    expect(await stranger.evaluate('JSON.stringify(localStorage)')).not.toContain(PASSWORD);
    await stranger.close();
  });

  it('has the queries as favourites, a folder for each layer', async () => {
    await page.locator('[data-testid=navigationFavorites]').click();
    for (const folder of ['what follows', 'what was recorded', 'where sources disagree']) {
      await page.getByText(`Attest: ${folder}`).waitFor();
    }
    await page.getByText('Attest: where sources disagree').click();
    await page.getByText('Every place where sources disagree').waitFor();
    await keepPicture(page, '9-favourites');
  });
});

describe('the style', () => {
  let store: Store;
  let command: Running;
  let chromium: Browser;

  beforeAll(async () => {
    chromium = await startChromium();
    store = await openTestStore();
    await store.driver.executeQuery(
      `CREATE (a:Entity:Actor:Person {id: 'a', name: 'Айгерим'}), (b:Entity:Event {id: 'b', name: 'Meeting'}),
        (c:Entity:Actor:Place:Country {id: 'c', name: 'Kazakhstan'})
      CREATE (a)-[:PARTICIPATED_IN {id: '1', modality: 'ACTUAL', negated: false, contested: false, originCount: 4}]->(b),
        (b)-[:OCCURRED_IN {id: '2', modality: 'ACTUAL', negated: false, contested: false, originCount: 1}]->(c),
        (a)-[:ARRIVED_IN {id: '3', modality: 'PLANNED', negated: false, contested: false, originCount: 1}]->(c),
        (a)-[:LEADS {id: '4', modality: 'ALLEGED', negated: false, contested: false, originCount: 1}]->(c),
        (a)-[:SUPPORTS {id: '5', modality: 'ACTUAL', negated: true, contested: false, originCount: 1}]->(c),
        (a)-[:ACCUSED {id: '6', modality: 'ACTUAL', negated: false, contested: true, originCount: 1}]->(c)
      CREATE (:Proposition:Relation {id: 'r', predicate: 'PARTICIPATED_IN', fromId: 'a', toId: 'b'})`,
      {},
      { database: store.database },
    );
    command = startAttest(['browser', '--no-open', '--port', '0']);
  }, 600_000);

  afterAll(async () => {
    await chromium.close();
    await command.end('SIGINT');
    await clearStore(store);
    await store.close();
  });

  it('tells kinds, origins, what is not reported as fact, and what is contested', async () => {
    const [link] = await command.waitFor(/http:\S+#\S+/);
    const page = await (
      await chromium.newContext({ viewport: { width: 1700, height: 1000 } })
    ).newPage();
    await page.goto(link);
    await waitForGuide(page);
    await turnPage(page);
    await runQuery(page, 0);
    await page.locator('g.relationship[data-contested=true]').waitFor();
    await keepPicture(page, '10-style');

    const arrows = await page.evaluate(READ_ARROWS);
    const nodes = await page.evaluate(READ_NODES);

    expect(nodes).toEqual({ Айгерим: '#3f7fd0', Meeting: '#cf4b4b', Kazakhstan: '#9c6b3f' });
    const grey = 'rgb(125, 133, 144)';
    expect(arrows).toEqual({
      'PARTICIPATED_IN · reported · 4 origins': { color: grey, width: '4.8px', dashes: 'none' },
      'ARRIVED_IN · planned · 1 origin': {
        color: 'rgb(47, 111, 222)',
        width: '1.4px',
        dashes: '5px, 4px',
      },
      'LEADS · alleged · 1 origin': {
        color: 'rgb(142, 68, 173)',
        width: '1.4px',
        dashes: '2px, 3px',
      },
      'SUPPORTS · denied · 1 origin': {
        color: 'rgb(192, 57, 43)',
        width: '1.4px',
        dashes: '8px, 3px, 2px, 3px',
      },
      'ACCUSED · reported · 1 origin · contested': {
        color: 'rgb(230, 126, 34)',
        width: '0px',
        dashes: 'none',
      },
    });
  });
});

/** Run in the page: how each arrow is painted, by its tooltip. */
const READ_ARROWS = `Object.fromEntries([...document.querySelectorAll('g.relationship')].map((arrow) => {
  const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(arrow.querySelector('path.b-outline'));
  const painted = { color: stroke, width: strokeWidth, dashes: strokeDasharray };
  return [arrow.querySelector('title').textContent, painted];
}))`;

/** Run in the page: the fill of each node, by its caption. */
const READ_NODES = `Object.fromEntries([...document.querySelectorAll('g.node')].map((node) =>
  [node.querySelector('text.caption').textContent.trim(), node.querySelector('circle.b-outline').getAttribute('fill')],
))`;

/** What our own server has sent, asked for again: the pages and scripts as their source reads. */
async function readSources(
  page: Page,
  addresses: readonly string[],
  origin: string,
): Promise<readonly string[]> {
  const own = new Set(
    addresses.filter((url) => url.startsWith(origin)).map((url) => url.split('#')[0]),
  );
  own.delete(`${origin}/attest/session`);
  const texts: string[] = [];
  for (const url of own) texts.push(await (await page.request.get(url ?? origin)).text());
  return texts;
}
