import { describe, expect, it } from 'vitest';
import { aCertificate, aRule, aSetup } from '../resources/testing/situations.ts';
import { findKeyWeaknesses, judgeKeys } from './keys-that-open.ts';

const setup = aSetup();
const anna = aCertificate(setup, 'x', { id: 'anna', keyId: null, commonName: 'Anna', fingerprint: 'ab12' });
const ben = aCertificate(setup, 'y', { id: 'ben', keyId: null, commonName: 'Ben', fingerprint: 'cd34' });
const at = (rest: string) =>
  aRule({ description: 'My lock', expression: `http.host eq "ha.linden.house" and ${rest}` });
const noKey = 'not cf.tls_client_auth.cert_verified';
const annas = 'lower(cf.tls_client_auth.cert_fingerprint_sha256) in {"ab12"}';

const judged = (...rules: Parameters<typeof judgeKeys>[1]) =>
  judgeKeys(setup, rules, [anna, ben]).map(
    ({ certificate: { commonName }, opens }) => `${commonName} ${opens}`,
  );

describe('keys that somebody made by hand', () => {
  it('open where they are listed, or where the lock takes any', () => {
    expect(judged(at(noKey))).toEqual(['Anna always', 'Ben always']);
    expect(judged(at(`not ${annas}`))).toEqual(['Anna always']);
  });

  it.each([
    'cf.tls_client_auth.cert_fingerprint_sha256 ne "ab12"',
    'cf.tls_client_auth.cert_fingerprint_sha256 ne "AB12"',
    'upper(cf.tls_client_auth.cert_fingerprint_sha256) ne "AB12"',
  ])('open where they are listed in whichever letters: %s', (pinned) => {
    expect(judged(at(pinned))).toEqual(['Anna always']);
  });

  it('are none where nobody needs a key, and none that is switched off', () => {
    expect(judged()).toEqual([]);
    expect(judgeKeys(setup, [at(noKey)], [{ ...anna, status: 'revoked' }])).toEqual([]);
  });

  it.each([
    'ip.src.country ne "IT"',
    'not ip.src in $home',
    'cf.client.bot',
    'http.request.method eq "POST"',
  ])('open sometimes where the lock also asks for %s', (more) => {
    expect(judged(at(`(${noKey} or ${more})`))).toEqual(['Anna sometimes', 'Ben sometimes']);
    expect(judged(at(`(not ${annas} or ${more})`))).toEqual(['Anna sometimes']);
  });

  it.each([
    'cf.tls_client_auth.cert_not_after eq "x"',
    'cf.tls_client_auth.cert_issuer_dn contains "Somebody"',
    'cf.tls_client_auth.cert_subject_dn matches "^CN=A"',
    'cf.tls_client_auth.cert_serial in $ours and ip.src.country eq "IT"',
  ])('are unclear where the lock asks for %s', (more) => {
    expect(judged(at(`(${noKey} or ${more})`))).toEqual(['Anna unclear', 'Ben unclear']);
  });

  it('open nothing of their own where the lock only shuts some pages to them, as to everybody', () => {
    const pages = `starts_with(http.request.uri.path, "/lovelace") and not ${annas}`;
    expect(judged(at(pages))).toEqual(['Anna always']);
  });

  it('are unclear where the lock cannot be read', () => {
    expect(judged(aRule({ expression: '(not cf.tls_client_auth.cert_verified' }))).toEqual([
      'Anna unclear',
      'Ben unclear',
    ]);
  });
});

describe('what is said of taking over', () => {
  const said = (lock: ReturnType<typeof at>, fate: 'goes' | 'stays') =>
    findKeyWeaknesses(judgeKeys(setup, [lock], [anna, ben]), {
      locks: [lock],
      goes: fate === 'goes' ? [lock] : [],
    });

  it('is that the new lock leaves a condition out, where the old lock goes', () => {
    const lock = at(`(${noKey} or ip.src.country ne "IT")`);
    expect(said(lock, 'goes')).toEqual([{ kind: 'more-than-a-key', names: ['My lock'] }]);
    expect(said(lock, 'stays')).toEqual([]);
  });

  it('is which keys cannot be told', () => {
    expect(said(at(`(${noKey} or cf.tls_client_auth.cert_not_after eq "x")`), 'goes')).toEqual([
      { kind: 'unclear-keys', names: ['Anna', 'Ben'] },
    ]);
  });

  it('is nothing where a key is all that the lock asks for', () =>
    expect(said(at(noKey), 'goes')).toEqual([]));
});
