import { describe, expect, it } from 'vitest';
import type { NameLender } from '../../contract/domain.ts';
import { lenderSuffixes } from './name-lenders.ts';
import { readTypedDomain } from './read-typed-domain.ts';

describe('what was typed as a domain', () => {
  it.each([
    ['linden.house', 'linden.house'],
    ['  Linden.House. ', 'linden.house'],
    ['https://ha.linden.house:8123/lovelace?x=1', 'linden.house'],
    ['www.linden.co.uk', 'linden.co.uk'],
    ['anna@linden.house', 'linden.house'],
    ['müller.de', 'xn--mller-kva.de'],
    // Private suffixes of the list whose names are sold with name servers of one's own.
    ['linden.uk.com', 'linden.uk.com'],
    ['ha.linden.eu.org', 'linden.eu.org'],
    // A country's seller of domains may have the name of a home's ending in front.
    ['local.house', 'local.house'],
  ])('is the domain itself: %s', (typed, name) => {
    expect(readTypedDomain(typed)).toEqual({ state: 'own', name });
  });

  it.each([
    ['myhome.duckdns.org', 'duckdns', 'duckdns.org'],
    ['https://myhome.duckdns.org/', 'duckdns', 'duckdns.org'],
    ['duckdns.org', 'duckdns', 'duckdns.org'],
    ['myhome.ddns.net', 'no-ip', 'ddns.net'],
    ['abcdef0123.ui.nabu.casa', 'nabu-casa', 'nabu.casa'],
    ['box.myfritz.net', 'myfritz', 'myfritz.net'],
    // Not in the Public Suffix List.
    ['myhome.mooo.com', 'freedns', 'mooo.com'],
    ['myhome.asuscomm.com', 'asus', 'asuscomm.com'],
    ['myhome.tplinkdns.com', 'tp-link', 'tplinkdns.com'],
    ['pi.tail1234.ts.net', 'tailscale', 'ts.net'],
    ['linden.github.io', 'somebody', 'github.io'],
  ] as const)('is borrowed, and says from whom: %s', (typed, lender, suffix) => {
    expect(readTypedDomain(typed)).toMatchObject({ state: 'borrowed', lender, suffix });
  });

  it.each([
    ['homeassistant.local', 'at-home'],
    ['homeassistant', 'at-home'],
    ['ha.home.arpa', 'at-home'],
    ['ha.fritz.box', 'at-home'],
    ['192.168.1.4', 'number'],
    ['http://192.168.1.4:8123', 'number'],
    ['http://[fd00::4]:8123', 'number'],
    ['co.uk', 'ending'],
    ['house', 'ending'],
    ['linden', 'mangled'],
    ['linden.hose123', 'mangled'],
    ['my home.house', 'mangled'],
    ['linden_house.de', 'mangled'],
    ['', 'mangled'],
    ['...', 'mangled'],
  ])('cannot be one: %s', (typed, state) => {
    expect(readTypedDomain(typed)).toMatchObject({ state });
  });
});

describe('whoever lends names', () => {
  // Object.entries widens the names of the record; they are exactly the lenders.
  const entries = Object.entries(lenderSuffixes) as [NameLender, readonly string[]][];

  it.each(entries)('is told apart below each of their suffixes: %s', (lender, suffixes) => {
    for (const suffix of suffixes) {
      expect(readTypedDomain(`my-home.${suffix}`)).toMatchObject({ state: 'borrowed', lender, suffix });
    }
  });
});
