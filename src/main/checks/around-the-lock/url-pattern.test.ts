import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesWildcard } from '../../../rules-language/wildcard.ts';
import { coverageOf } from './url-pattern.ts';

const hostname = 'ha.linden.house';

describe('a pattern of addresses', () => {
  it.each([
    'ha.linden.house/*',
    'https://ha.linden.house/*',
    'HA.Linden.House/*',
    '*.linden.house/*',
    '*linden.house/*',
    'https://*.linden.house/*',
    'ha.linden.house:443/*',
    'ha.linden.house*',
    'ha.*',
    '*',
  ])('%s is for every page of the home', (pattern) => {
    expect(coverageOf(pattern, hostname)).toBe('every-page');
  });

  it.each([
    'ha.linden.house',
    'ha.linden.house/',
    'ha.linden.house/api/*',
    '*.linden.house/*.js',
    'ha.linden.house:8443/*',
  ])('%s is for some', (pattern) => expect(coverageOf(pattern, hostname)).toBe('some-pages'));

  it.each([
    'http://ha.linden.house/*',
    'http://*linden.house/*',
    'linden.house/*',
    'linden.house*',
    'www.linden.house/*',
    '*.garden-shed.net/*',
    'ha.linden.house.example/*',
    'notha.linden.house/*',
    '*.ha.linden.house/*',
    '',
    '/*',
  ])('%s is for none', (pattern) => {
    expect(coverageOf(pattern, hostname)).toBe('none');
  });

  it('is never said to be for none, or for all, of what it is held against letter by letter', () => {
    const parts = fc.constantFrom('*', 'ha', '.', 'linden', 'house', '/', 'api', 'x');
    const patterns = fc.array(parts, { maxLength: 8 }).map((all) => all.join('').replace(/\*+/g, '*'));
    fc.assert(
      fc.property(patterns, fc.constantFrom('/', '/api', '/x/y', '/house/ha'), (pattern, path) => {
        const [host = ''] = pattern.split('/');
        // Both kinds keep the star before the first slash within the name.
        const rest = pattern.slice(host.length) || (host.endsWith('*') ? '/*' : '/');
        const meets =
          (matchesWildcard(host, hostname) || (pattern === host && matchesWildcard(host, `${hostname}/`))) &&
          matchesWildcard(rest, path);
        const coverage = coverageOf(pattern, hostname);
        if (meets) expect(coverage).not.toBe('none');
        else expect(coverage).not.toBe('every-page');
      }),
      { numRuns: 2000 },
    );
  });
});
