import { Command } from 'commander';

import { openNeo4jBrowser } from '../local-neo4j/open-neo4j-browser.ts';
import { openWebBrowser } from '../local-neo4j/open-web-browser.ts';
import { type BrowserServer, startBrowserServer } from '../server/start-browser-server.ts';

import { answer, tell } from './db-options.ts';
import { listenOn, parsePort } from './listen.ts';
import { onInterrupt } from './on-interrupt.ts';
import { type OpenStore, openStore, storeOption, type StoreOptions } from './with-store.ts';

/** Where Neo4j Browser is, unless it is taken or said otherwise. */
const DEFAULT_PORT = 4040;

interface BrowserOptions extends StoreOptions {
  readonly port?: string;
  readonly open: boolean;
}

/** `attest browser` */
export function browserCommand(): Command {
  return new Command('browser')
    .option('--port <number>', `port of the page (default: ${DEFAULT_PORT}, or a free one)`)
    .option('--no-open', 'print the link, and open no web browser')
    .addOption(storeOption())
    .action(browser);
}

async function browser({ port, open, ...options }: BrowserOptions): Promise<void> {
  if (port !== undefined) parsePort(port); // a fault in it is told before anything is started
  const opened = await openStore(options);
  try {
    const server = await serveBrowser(opened, port);
    onInterrupt(() => server.close());
    const isOpen = open && process.stdout.isTTY && (await openWebBrowser(server.issueLink()));
    answer(describe(server, isOpen));
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Serves Neo4j Browser over a store that is open. */
export async function serveBrowser(
  { store, address }: OpenStore,
  given: string | undefined,
): Promise<BrowserServer> {
  const files = await openNeo4jBrowser(tell);
  try {
    return await listenOn({ given, usual: DEFAULT_PORT }, (port) =>
      startBrowserServer({ port, store, address, files }),
    );
  } catch (error) {
    files.close();
    throw error;
  }
}

function describe(server: BrowserServer, isOpen: boolean): string {
  return [
    '',
    isOpen ? 'Neo4j Browser has been opened. Elsewhere:' : 'Neo4j Browser:',
    `  ${server.issueLink()}`,
    '',
    'The link signs in one web browser, once; from then on that one finds the way by',
    `  ${server.url}`,
    '',
    'Ctrl-C ends it.',
  ].join('\n');
}
