import { describe, expect, it } from 'vitest';
import { diagnoses } from '../../../../contract/check.ts';
import { isOriginUp } from '../../../../contract/origin-up.ts';
import { classifyEnd, deriveOriginState, derivePathEnd, type OriginEnd } from './origin-state.ts';

const end = (saw: (typeof diagnoses)[number] | null, by: 'visit' | 'knock' = 'visit') =>
  classifyEnd({ address: 'leads', saw, by });

describe('what was seen of the way home', () => {
  it.each<[(typeof diagnoses)[number], OriginEnd]>([
    ['answered', 'connected'],
    ['home-refuses-proxy', 'not-trusting'],
    ['home-silent', 'finds-nobody'],
    ['origin-closed', 'closed'],
    ['origin-unreachable', 'unreachable'],
    ['origin-not-secure', 'not-secure'],
    ['origin-certificate-unknown', 'certificate'],
    ['origin-refuses-edge', 'refuses-cloudflare'],
    ['blocked', 'blocked'],
    ['not-resolved', 'coming'],
    ['challenged', 'wrong'],
  ])('%s is told as %s', (saw, told) => expect(end(saw)).toBe(told));

  it('is connected for nothing but a home that answered a visit', () => {
    const connected = diagnoses.filter(
      (saw) => end(saw) === 'connected' || end(saw, 'knock') === 'connected',
    );
    expect(connected).toEqual(['answered']);
  });

  it('says of a knock no more than that somebody turned it away', () => {
    const told = (['origin-refused', 'origin-shut', 'origin-silent', 'open'] as const).map((saw) =>
      end(saw, 'knock'),
    );
    expect(told).toEqual(['turned', 'knock-silent', 'knock-silent', 'open']);
  });

  it('takes neither an open home nor a shut port for a proxy that is there', () => {
    expect([isOriginUp({ saw: 'open' }), isOriginUp({ saw: 'origin-shut' })]).toEqual([false, false]);
  });

  it('is nothing before the address leads home, and is told as what was seen before once it is lost', () => {
    expect(classifyEnd({ address: 'not-built', saw: null, by: 'visit' })).toBe('none');
    const value = { address: 'leads', saw: 'answered', by: 'visit' } as const;
    const problem = { code: 'OFFLINE' } as const;
    expect(deriveOriginState({ state: 'lost', value, problem })).toMatchObject({ when: 'before' });
    expect(derivePathEnd(deriveOriginState({ state: 'lost', value: undefined, problem }))).toBe('unheard');
    expect(derivePathEnd(deriveOriginState({ state: 'live', value }))).toBe('connected');
  });
});
