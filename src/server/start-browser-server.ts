import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';

import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';

import { BROWSER_ROOT } from '../local-neo4j/open-neo4j-browser.ts';
import type { JarFiles } from '../local-neo4j/jar-files.ts';
import { buildFavorites } from '../neo4j-browser/build-favorites.ts';
import { buildGuide } from '../neo4j-browser/build-guide.ts';
import { buildStyle, printStyle } from '../neo4j-browser/build-style.ts';
import type { Slide } from '../neo4j-browser/guide.ts';
import { printGuide } from '../neo4j-browser/print-guide.ts';
import type { Store, StoreAddress } from '../store/connect.ts';
import { readHighlights } from '../store/read-highlights.ts';

import { printBrowserPolicy } from './browser-policy.ts';
import { buildTickets, type Tickets } from './tickets.ts';

/** What Neo4j Browser is to show, and as whom it signs in. */
export interface BrowserServerOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly store: Store;
  readonly address: StoreAddress;
  /** The files of Neo4j Browser; closed with the server. */
  readonly files: JarFiles;
}

/** Neo4j Browser, served on loopback. */
export interface BrowserServer {
  /** `http://localhost:4040/` */
  readonly url: string;
  /** An address that opens it signed in, once. What signs in is behind the `#`, which no server sees. */
  issueLink(): string;
  close(): Promise<void>;
}

/** Files of our own page, and what paints. */
const OWN_FILES = new URL('../../runtime/neo4j-browser/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** Our own page needs less than Neo4j Browser does. */
const OPEN_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Serves Neo4j Browser on loopback, signed in by ticket, with a guide to the store, a style and favourites.
 * It has a port, and so an origin, of its own: Neo4j Browser keeps the password in the storage of its
 * origin, which the page at `/graphql` must not read.
 *
 * @throws Error with `code` EADDRINUSE where the port is taken.
 */
export async function startBrowserServer(options: BrowserServerOptions): Promise<BrowserServer> {
  const { port, files } = options;
  const fastify = Fastify();
  const tickets = buildTickets();
  refuseForeignHosts(fastify);
  addSignIn(fastify, options, tickets);
  addGuide(fastify, options.store);
  addFiles(fastify, options);
  await fastify.listen({ port, host: '127.0.0.1' });
  const url = `http://localhost:${readPort(fastify)}/`;
  return {
    url,
    issueLink: () => `${url}#${tickets.issue()}`,
    close: async () => {
      await fastify.close();
      files.close();
    },
  };
}

function readPort(fastify: FastifyInstance): number {
  const address = fastify.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A name of somebody else's that leads to this machine would make their page one of ours. */
function refuseForeignHosts(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    const port = readPort(fastify);
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    if (request.headers.host === `localhost:${port}`) return;
    if (request.headers.host === `127.0.0.1:${port}`) {
      // One origin: what was kept under it is found again. `:guide` takes localhost only.
      return reply.redirect(`http://localhost:${port}/`);
    }
    return reply.code(421).type('text/plain').send('This server answers to localhost only.\n');
  });
}

/** The way in: a page, what it needs, and the exchange of a ticket for a connection. */
function addSignIn(
  fastify: FastifyInstance,
  { address, store }: BrowserServerOptions,
  tickets: Tickets,
): void {
  const { uri, user, password, database = 'neo4j' } = address;
  fastify.get('/', (_request, reply) => {
    reply.header('content-security-policy', OPEN_POLICY);
    return sendOwn(reply, 'open.html');
  });
  fastify.get('/attest/setup.json', async () => {
    const { folders, favorites } = buildFavorites(await readGuide(store));
    const guide = `http://localhost:${readPort(fastify)}/attest/guide.html`;
    return {
      host: uri,
      address: `/browser/?dbms=${encodeURIComponent(uri)}&db=${encodeURIComponent(database)}`,
      style: buildStyle(),
      // What a query returns is drawn, and no other relationships between its nodes.
      settings: { initCmd: `:guide ${guide}`, autoComplete: false, showSampleScripts: false },
      folders,
      favorites,
    };
  });
  fastify.post('/attest/session', (request, reply) => {
    const isOwnPage = request.headers.origin === `http://localhost:${readPort(fastify)}`;
    if (!isOwnPage || !tickets.redeem(readTicket(request.body))) return reply.code(403).send({});
    return reply.send({
      host: uri,
      username: user,
      password,
      db: database,
      authenticationMethod: 'NATIVE',
      authEnabled: true,
    });
  });
}

function readTicket(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('ticket' in body)) return '';
  return typeof body.ticket === 'string' ? body.ticket : '';
}

/** The guide and the style, for `:guide` and `:style`. */
function addGuide(fastify: FastifyInstance, store: Store): void {
  fastify.get('/attest/guide.html', async (_request, reply) => {
    const guide = printGuide(await readGuide(store));
    return reply.type('text/html; charset=utf-8').send(guide);
  });
  fastify.get('/attest/style.grass', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(printStyle(buildStyle())),
  );
}

/** From the store as it is now. */
async function readGuide(store: Store): Promise<readonly Slide[]> {
  return buildGuide(await readHighlights(store));
}

function addFiles(fastify: FastifyInstance, { files, address }: BrowserServerOptions): void {
  const policy = printBrowserPolicy(address.uri);
  for (const name of ['open.js', 'paint.js', 'paint.css']) {
    fastify.get(`/attest/${name}`, (_request, reply) => sendOwn(reply, name));
  }
  fastify.get<{ Params: { '*': string } }>('/browser/*', async (request, reply) => {
    const name = request.params['*'] === '' ? 'index.html' : request.params['*'];
    const stream = await files.read(`${BROWSER_ROOT}${name}`);
    if (stream === undefined) return reply.code(404).type('text/plain').send('Not found.\n');
    reply.header('content-security-policy', policy).type(getType(name));
    if (name === 'index.html') return reply.send(addPaint(await text(stream)));
    return reply.header('cache-control', 'private, max-age=86400').send(stream);
  });
}

/** Neo4j Browser as it is, and what paints its drawings behind it. */
function addPaint(page: string): string {
  return page
    .replace('</head>', '<link rel="stylesheet" href="/attest/paint.css"/></head>')
    .replace('</body>', '<script src="/attest/paint.js"></script></body>');
}

function sendOwn(reply: FastifyReply, name: string): FastifyReply {
  return reply.type(getType(name)).send(readFileSync(new URL(name, OWN_FILES)));
}

function getType(name: string): string {
  return TYPES[extname(name)] ?? 'application/octet-stream';
}
