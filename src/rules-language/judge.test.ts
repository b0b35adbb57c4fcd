import { describe, expect, it } from 'vitest';
import { judge, type KnownRequest } from './judge.ts';
import { beginningWith, exactly, inAnyLetters } from './known-text.ts';
import { parseLoosely } from './parse-loosely.ts';

const known: KnownRequest = {
  texts: {
    'http.host': exactly('ha.linden.house'),
    'http.request.full_uri': beginningWith('https://ha.linden.house/'),
    'cf.tls_client_auth.cert_fingerprint_sha256': inAnyLetters(exactly('ab12')),
  },
  flags: { ssl: true, 'cf.tls_client_auth.cert_verified': true },
};

function verdictOn(source: string) {
  const result = parseLoosely(source);
  if (!result.ok) throw new Error(result.message);
  return judge(result.expression, known);
}

describe('an expression of which not everything is known', () => {
  it.each([
    'http.host contains "linden.house"',
    'ends_with(http.host, ".linden.house")',
    'http.host wildcard "*.LINDEN.house"',
    'lower(http.host) in {"www.linden.house" "ha.linden.house"}',
    'concat("x.", http.host) eq "x.ha.linden.house"',
    'len(http.host) eq 15',
    'http.request.full_uri wildcard r"https://ha.linden.house/*"',
    'http.request.full_uri contains "//ha."',
    'starts_with(http.request.full_uri, "https://ha")',
    'ssl and cf.tls_client_auth.cert_verified',
    'ssl or ip.src.country eq "DE"',
    'ssl xor not cf.tls_client_auth.cert_verified',
    'lower(cf.tls_client_auth.cert_fingerprint_sha256) eq "ab12"',
    'ssl or http.request.headers["x"][0] matches "(a or b"',
  ])('%s holds for certain', (source) => expect(verdictOn(source)).toEqual({ verdict: 'always' }));

  it.each([
    'http.host eq "www.linden.house"',
    'http.host in {"a" "b"} and ip.src.country ne "DE"',
    'http.host strict wildcard "*.LINDEN.house"',
    'http.request.full_uri wildcard "https://www.linden.house/*"',
    'http.request.full_uri wildcard "https://ha"',
    'starts_with(http.request.full_uri, "http://")',
    'not cf.tls_client_auth.cert_verified and cf.client.bot',
    'http.host eq "www.linden.house" and any(http.request.headers["a"][*] in {"x) or ssl" "and"})',
    'upper(cf.tls_client_auth.cert_fingerprint_sha256) eq "ab12"',
  ])('%s never holds', (source) => expect(verdictOn(source)).toEqual({ verdict: 'never' }));

  it.each([
    ['ip.src.country ne "DE"', ['ip.src.country']],
    ['http.host contains "ha." and not ip.src in {192.0.2.0/24}', ['ip.src']],
    ['http.request.uri.path eq "/x" or http.host eq "y"', ['http.request.uri.path']],
    ['cf.tls_client_auth.cert_fingerprint_sha256 eq "ab12"', ['cf.tls_client_auth.cert_fingerprint_sha256']],
    ['http.request.full_uri wildcard "https://*/api/*"', ['http.request.full_uri']],
    ['cf.client.bot', ['unread']],
    ['ip.src in $office', ['unread-place']],
    ['not ip.geoip.continent in {"EU" "NA"}', ['unread-place']],
    ['ip.src.is_in_european_union and ssl', ['unread-place']],
    ['ip.src.city eq "Bern" or ip.src.asnum in $networks', ['unread-place']],
    ['ip.src in $office xor http.host matches "x"', ['unread-place', 'unread']],
    ['ip.src in http.request.headers["x"]', ['unread']],
    ['ip.src in $office.v4 or lookup(ip.src) eq http.host', ['unread-place', 'unread']],
    ['http.host matches "^ha"', ['unread']],
    ['ssl eq true', ['unread']],
    ['not cf.client.bot and ip.src.asnum in {64500}', ['unread', 'ip.src.asnum']],
  ])('%s hangs on %j', (source, on) =>
    expect(verdictOn(source)).toEqual({ verdict: 'may', on: new Set(on) }),
  );

  it.each(['(ssl', 'ssl and', 'cf.client.bot and "open', 'any(x[0'])('%s cannot be read at all', (source) =>
    expect(parseLoosely(source).ok).toBe(false),
  );
});
