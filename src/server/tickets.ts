import { randomBytes } from 'node:crypto';

/** Tickets that are good for one exchange each. */
export interface Tickets {
  /** A new one: 256 random bits, in letters that an address can hold. */
  issue(): string;
  /** Whether it was good; it is not any more. */
  redeem(ticket: string): boolean;
}

/** Keeps tickets in memory: they end with the process. */
export function buildTickets(): Tickets {
  const good = new Set<string>();
  return {
    issue: () => {
      const ticket = randomBytes(32).toString('base64url');
      good.add(ticket);
      return ticket;
    },
    redeem: (ticket) => good.delete(ticket),
  };
}
