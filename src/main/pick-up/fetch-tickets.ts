import { createHmac } from 'node:crypto';
import { isSameToken, newToken, type RandomBytes } from '../net/secret-token.ts';

/**
 * One-time tickets for the buttons of the page. Looking at the page gives out any number of them and remembers none, so a
 * preview, a scanner or a thousand reloads cost nothing: a ticket proves itself (HMAC-SHA-256 under a key that lives as
 * long as the pick-up), and only those that were used are kept.
 */
export interface FetchTickets {
  /** A ticket that is good once, for this purpose alone. */
  issue(purpose: string): string;
  redeem(ticket: string, purpose: string): 'good' | 'used' | 'not-ours';
}

export function createFetchTickets(randomBytes: RandomBytes): FetchTickets {
  const key = randomBytes(32);
  const used = new Set<string>();
  const sign = (nonce: string, purpose: string): string =>
    createHmac('sha256', key).update(`${nonce} ${purpose}`).digest('base64url');
  return {
    issue: (purpose) => {
      const nonce = newToken(randomBytes);
      return `${nonce}.${sign(nonce, purpose)}`;
    },
    redeem: (ticket, purpose) => {
      const [nonce = '', signature = ''] = ticket.split('.');
      if (!isSameToken(signature, sign(nonce, purpose))) return 'not-ours';
      if (used.has(nonce)) return 'used';
      used.add(nonce);
      return 'good';
    },
  };
}
