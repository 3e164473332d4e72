import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { readWorkedOperations, type WorkedOperation } from './worked-operations.ts';

/** Where the page's files are served. */
const ASSETS = '/graphql/assets';

/** What the page loads: by name, the package that holds it and where, and its type. */
const FILES = [
  ['react.js', 'react', 'umd/react.production.min.js', 'text/javascript'],
  ['react-dom.js', 'react-dom', 'umd/react-dom.production.min.js', 'text/javascript'],
  ['graphiql.js', 'graphiql', 'graphiql.min.js', 'text/javascript'],
  ['graphiql.css', 'graphiql', 'graphiql.min.css', 'text/css'],
] as const;

/** Nothing is loaded from elsewhere, and nothing is sent elsewhere. GraphiQL's editor sets styles in elements. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Starts GraphiQL with a tab for each worked operation. Tabs that a reader has left open are their own browser's. */
const OPEN = `
const worked = JSON.parse(document.getElementById('worked').textContent);
const tabs = worked.map(({ question, text }) => ({ query: '# ' + question + '\\n\\n' + text }));
const root = ReactDOM.createRoot(document.getElementById('graphiql'));
const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
root.render(React.createElement(GraphiQL, { fetcher, defaultTabs: tabs, defaultEditorToolsVisibility: false }));
`;

/** Whether a person's browser asks for a page, and not a client for data. */
function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && url === '/graphql' && headers.accept?.includes('text/html') === true;
}

/**
 * GraphiQL at `/graphql` for whoever takes HTML, out of the installed packages, with the questions of docs/queries.md in
 * its tabs. Everything else that is sent there goes on to the route.
 */
export function servePage(fastify: FastifyInstance): void {
  for (const [name, owner, path, type] of FILES) {
    serveFile(fastify, name, type, () => readFileSync(join(rootOf(owner), path)));
  }
  serveFile(fastify, 'open.js', 'text/javascript', () => Buffer.from(OPEN));
  const page = printPage(readWorkedOperations());
  fastify.addHook('onRequest', (request, reply, done) => {
    if (asksForPage(request)) sendPage(reply, page);
    else done();
  });
}

function sendPage(reply: FastifyReply, page: string): void {
  void reply
    .headers({ 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' })
    .type('text/html; charset=utf-8')
    .send(page);
}

function rootOf(owner: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${owner}/package.json`));
}

/** Read when it is asked for the first time; a browser that has it already is told so. */
function serveFile(fastify: FastifyInstance, name: string, type: string, read: () => Buffer): void {
  let file: { readonly content: Buffer; readonly etag: string } | undefined;
  fastify.get(`${ASSETS}/${name}`, (request, reply) => {
    if (file === undefined) {
      const content = read();
      const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
      file = { content, etag };
    }
    reply.headers({
      etag: file.etag,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
    return reply.type(`${type}; charset=utf-8`).send(file.content);
  });
}

function printPage(worked: readonly WorkedOperation[]): string {
  // "</script>" inside of JSON would end the element.
  const json = JSON.stringify(worked).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Attest: ask the graph</title>
<link rel="stylesheet" href="${ASSETS}/graphiql.css">
<style>body { margin: 0 } #graphiql { height: 100vh; font-family: system-ui, sans-serif }</style>
<div id="graphiql"><noscript>This page needs JavaScript. Clients send operations to the same address: POST /graphql.</noscript></div>
<script type="application/json" id="worked">${json}</script>
<script src="${ASSETS}/react.js"></script>
<script src="${ASSETS}/react-dom.js"></script>
<script src="${ASSETS}/graphiql.js"></script>
<script src="${ASSETS}/open.js"></script>
</html>
`;
}
