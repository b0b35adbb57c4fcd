import { describe, expect, it } from 'vitest';
import { aRecord } from '../../testing/situations.ts';
import { findWriter, type WriterSigns } from './record-writer.ts';
import { asReplaced } from './replaced-records.ts';

const grey = aRecord({ type: 'A', content: '203.0.113.9', proxied: false });
const noSigns: WriterSigns = { agreed: [], ledger: {}, integrations: [] };
const built = (replaced = [asReplaced(grey)]): WriterSigns => ({
  ...noSigns,
  ledger: { 'dns-record': { hostnames: ['ha.linden.house'], replaced } },
});

describe('a program that keeps writing a record', () => {
  it('is known by what changed since the user agreed to its being replaced', () => {
    const agreed = [asReplaced(aRecord({ ...grey, content: '203.0.113.1' }))];
    expect(findWriter(grey, { ...noSigns, agreed })).toEqual({ sureness: 'certain', runsIn: 'not-known' });
    expect(findWriter(grey, { ...noSigns, agreed: [asReplaced(grey)] })?.sureness).toBe('possible');
  });

  it('is known by a record that is there again after it was replaced, also with what it said before', () => {
    expect(findWriter({ ...grey, id: 'record-2' }, built())?.sureness).toBe('certain');
  });

  it('is not known by a record that a build has not come to yet, whatever else was to be replaced', () => {
    const second = { ...grey, id: 'record-2' };
    const both = built([asReplaced(grey), asReplaced(second)]);
    expect(findWriter(grey, both)?.sureness).toBe('possible');
    expect(findWriter(second, both)?.sureness).toBe('possible');
  });

  it('is likely where it points straight to one address, at a name that was built', () => {
    expect(findWriter(grey, built([]))?.sureness).toBe('likely');
    expect(findWriter({ ...grey, type: 'AAAA', content: '2001:db8::9' }, built([]))?.sureness).toBe('likely');
    expect(findWriter({ ...grey, proxied: true }, built([]))).toBeNull();
  });

  it.each(['cloudflare-ddns', 'DynDNS', 'set by dynamic dns', 'my-DDNS box'])(
    'is likely by the comment %s',
    (comment) => expect(findWriter({ ...grey, proxied: true, comment }, noSigns)?.sureness).toBe('likely'),
  );

  it('is likely to be Home Assistant where its Cloudflare integration runs, which writes no AAAA', () => {
    const signs = { ...noSigns, integrations: ['cloud', 'cloudflare'] };
    expect(findWriter(grey, signs)).toEqual({ sureness: 'likely', runsIn: 'home-assistant' });
    expect(findWriter({ ...grey, type: 'AAAA' }, signs)).toEqual({
      sureness: 'possible',
      runsIn: 'not-known',
    });
  });

  it('is possible for every record that points straight to one address, and for no other', () => {
    expect(findWriter(grey, noSigns)).toEqual({ sureness: 'possible', runsIn: 'not-known' });
    expect(findWriter({ ...grey, proxied: true }, noSigns)).toBeNull();
    expect(findWriter({ ...grey, type: 'CNAME' }, noSigns)).toBeNull();
    expect(findWriter({ ...grey, ours: true }, noSigns)).toBeNull();
  });
});
