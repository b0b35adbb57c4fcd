import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFetchTickets } from './fetch-tickets.ts';

describe('a ticket', () => {
  it('is good once', () => {
    const tickets = createFetchTickets(randomBytes);
    const ticket = tickets.issue('app-file');
    expect(tickets.redeem(ticket, 'app-file')).toBe('good');
    expect(tickets.redeem(ticket, 'app-file')).toBe('used');
  });

  it('is good for its own purpose only, and not spent by trying another', () => {
    const tickets = createFetchTickets(randomBytes);
    const ticket = tickets.issue('app-file');
    expect(tickets.redeem(ticket, 'profile')).toBe('not-ours');
    expect(tickets.redeem(ticket, 'app-file')).toBe('good');
  });

  it('of another pick-up is not ours', () => {
    const ticket = createFetchTickets(randomBytes).issue('profile');
    expect(createFetchTickets(randomBytes).redeem(ticket, 'profile')).toBe('not-ours');
  });

  it('cannot be written by anybody else', () => {
    const tickets = createFetchTickets(randomBytes);
    const real = tickets.issue('profile');
    const tampered = fc.nat({ max: real.length - 1 }).map((at) => {
      const other = real[at] === 'A' ? 'B' : 'A';
      return `${real.slice(0, at)}${other}${real.slice(at + 1)}`;
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), tampered), (forged) => {
        expect(tickets.redeem(forged, 'profile')).toBe('not-ours');
      }),
    );
  });
});
