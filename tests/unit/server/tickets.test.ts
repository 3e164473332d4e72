import { expect, it } from '@jest/globals';

import { printBrowserPolicy } from '../../../src/server/browser-policy.ts';
import { buildTickets } from '../../../src/server/tickets.ts';

it('redeems a ticket once, and no other', () => {
  const tickets = buildTickets();
  const ticket = tickets.issue();

  expect(ticket).toMatch(/^[\w-]{43}$/);
  expect(tickets.issue()).not.toBe(ticket);
  expect(tickets.redeem('')).toBe(false);
  expect(tickets.redeem(ticket)).toBe(true);
  expect(tickets.redeem(ticket)).toBe(false);
});

it.each([
  ['bolt://127.0.0.1:7687', "connect-src 'self' ws://127.0.0.1:7687 http://127.0.0.1:7687;"],
  ['bolt+s://db.example:7687', "connect-src 'self' wss://db.example:7687 https://db.example:7687;"],
  ['neo4j://db.example', "connect-src 'self' ws: http:;"],
  ['neo4j+s://db.example', "connect-src 'self' wss: https:;"],
])('lets the page ask itself and the database at %s', (uri, allowed) => {
  expect(printBrowserPolicy(uri)).toContain(allowed);
});
