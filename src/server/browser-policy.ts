/**
 * What the page of Neo4j Browser may load and whom it may ask: itself and the database. It would also ask
 * for fonts, an analytics and a feedback script elsewhere; those the web browser refuses.
 *
 * @param boltUri - the address of the database, as `bolt://127.0.0.1:7687`
 */
export function printBrowserPolicy(boltUri: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    // It styles its parts as it draws them.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' ${printDatabase(boltUri)}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Bolt goes through a web socket; over HTTP it is asked whether it is there, and for its other addresses. */
function printDatabase(boltUri: string): string {
  const { protocol, host } = new URL(boltUri);
  const isEncrypted = /\+s(sc)?:$/.test(protocol);
  // The members of a cluster, which it tells of itself, may be anywhere.
  const where = protocol.startsWith('neo4j') ? '' : `//${host}`;
  return isEncrypted ? `wss:${where} https:${where}` : `ws:${where} http:${where}`;
}
