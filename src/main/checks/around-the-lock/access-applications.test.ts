import { describe, expect, it } from 'vitest';
import { type AccessApplication, findApplicationsInFront } from './access-applications.ts';

const everyone = { decision: 'bypass', include: [{ everyone: {} }] };
const app = (domain: string, more: Partial<AccessApplication> = {}): AccessApplication => ({
  name: domain,
  type: 'self_hosted',
  domain,
  policies: [{ decision: 'allow', include: [{ email: {} }] }],
  ...more,
});
const inFront = (...all: readonly AccessApplication[]) =>
  findApplicationsInFront(all, 'ha.linden.house').map(({ name }) => name);

describe('applications of Access in front of an address', () => {
  it('are those that name it, by itself or with stars, and the parts of it', () => {
    expect(inFront(app('ha.linden.house'))).toEqual(['ha.linden.house']);
    expect(inFront(app('*.linden.house'))).toEqual(['*.linden.house']);
    expect(inFront(app('ha.linden.house/api'))).toEqual(['ha.linden.house/api']);
    expect(inFront(app('www.linden.house'), app('linden.house'))).toEqual([]);
  });

  it('are not those behind a nearer one that asks nobody', () => {
    const open = app('ha.linden.house', { policies: [everyone] });
    expect(inFront(app('*.linden.house'), open)).toEqual([]);
    expect(inFront(app('*.linden.house', { policies: [everyone] }), app('ha.linden.house'))).toEqual([
      'ha.linden.house',
    ]);
    const some = { ...everyone, require: [{ geo: { country_code: 'DE' } }] };
    expect(inFront(app('ha.linden.house', { policies: [some] }))).toEqual(['ha.linden.house']);
  });

  it('are told by the newest of the three lists of addresses', () => {
    const destinations = [{ type: 'public', uri: 'ha.linden.house' }];
    expect(inFront(app('www.linden.house', { destinations }))).toEqual(['www.linden.house']);
    expect(inFront(app('ha.linden.house', { self_hosted_domains: ['www.linden.house'] }))).toEqual([]);
  });

  it('are no bookmarks and no private networks', () => {
    expect(inFront(app('ha.linden.house', { type: 'bookmark' }))).toEqual([]);
    expect(
      inFront(app('x.linden.house', { destinations: [{ type: 'private', uri: 'ha.linden.house' }] })),
    ).toEqual([]);
  });
});
