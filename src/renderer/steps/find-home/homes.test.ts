import { describe, expect, it } from 'vitest';
import {
  aNearby,
  lindenHome,
  ownCertificate,
  selfMade,
  severalHomes,
} from '../../testing/home-situations.ts';
import { isReady, mergeHomes, needsAgreement, splitFingerprint } from './homes.ts';

describe('the homes to choose from', () => {
  it('have what was answered before among them, once', () => {
    expect(mergeHomes(lindenHome, undefined, severalHomes)).toEqual(severalHomes);
    expect(mergeHomes(lindenHome, undefined, [selfMade]).map(({ home }) => home.url)).toEqual([
      lindenHome.url,
      selfMade.home.url,
    ]);
  });

  it('tell a home as it was seen last', () => {
    const before = aNearby({ version: '2026.7.0' });
    expect(mergeHomes(before.home, undefined, [aNearby()])).toEqual([aNearby()]);
  });

  it('leave out nothing that is not ready, and let nobody choose it', () => {
    expect(severalHomes.map(isReady)).toEqual([true, true, false, false]);
  });
});

describe('a certificate of a home’s own making', () => {
  it('is asked about until the user has agreed to that very one at that address', () => {
    expect(needsAgreement(selfMade, undefined)).toBe(true);
    expect(needsAgreement(selfMade, selfMade.home)).toBe(false);
    const other = { ...ownCertificate, fingerprint: ownCertificate.fingerprint.replace('4F', '4E') };
    expect(needsAgreement(aNearby({ ...selfMade.home, certificate: other }), selfMade.home)).toBe(true);
    expect(needsAgreement(aNearby(), lindenHome)).toBe(false);
  });

  it('is shown in four lines of four groups, with nothing left out', () => {
    const lines = splitFingerprint(ownCertificate.fingerprint);
    expect(lines.map((line) => line.length)).toEqual([4, 4, 4, 4]);
    expect(lines.flat().join('')).toBe(ownCertificate.fingerprint.replaceAll(':', ''));
  });
});
