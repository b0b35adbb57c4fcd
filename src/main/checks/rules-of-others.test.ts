import { describe, expect, it } from 'vitest';
import type { RuleSeen } from '../resources/model/observed.ts';
import {
  allKeysMade,
  anObserved,
  aRule,
  aSetup,
  fingerprintOf,
  ourRule,
} from '../resources/testing/situations.ts';
import { visitorsWithoutKey } from './around-the-lock/visitors.ts';
import {
  findLocksOfOthers,
  findRulesThatBlockKeys,
  findRulesThatLetPast,
  isAboutOthersToo,
  judgeInRules,
} from './rules-of-others.ts';

const setup = aSetup();
const lock = ourRule(setup, 'lower(http.host) in {"ha.linden.house" "ha.linden.house."}');

function seen(...rules: readonly RuleSeen[]) {
  return anObserved({
    'lock-rule': { webhookIds: {}, rulesetId: 'ruleset-1', rules },
    'client-certificate': allKeysMade(setup),
  });
}

const surenessOf = (expression: string, more: Partial<RuleSeen> = {}) =>
  findRulesThatBlockKeys(setup, seen(lock, aRule({ expression, ...more }))).map(
    ({ sureness }) => sureness,
  )[0] ?? 'none';

const [first] = setup.devices;
const allOurs = allKeysMade(setup)
  .certificates.map(({ fingerprint }) => `"${fingerprint}"`)
  .join(' ');

describe('rules of others that refuse our keys', () => {
  it.each([
    // However the address is named.
    'http.host eq "ha.linden.house"',
    'http.host contains "linden.house"',
    'ends_with(http.host, ".linden.house")',
    'http.host wildcard "*.linden.house"',
    'lower(http.host) in {"www.linden.house" "ha.linden.house"}',
    'concat("https://", http.host) eq "https://ha.linden.house"',
    'http.request.full_uri wildcard "https://ha.linden.house/*"',
    'cf.zone.name eq "linden.house"',
    'not http.host in {"www.linden.house" "linden.house"}',
    'ssl',
    'cf.tls_client_auth.cert_presented',
    'not cf.tls_client_auth.cert_fingerprint_sha256 in {"0123"}',
  ])('%s refuses all of them', (expression) => expect(surenessOf(expression)).toBe('certain'));

  it.each([
    'http.host contains "linden.house" and ip.src.country ne "DE"',
    'ends_with(http.host, ".linden.house") and not ip.src in {192.0.2.0/24}',
    'ip.geoip.country in {"RU" "CN"}',
    'ip.src.asnum eq 64500 and http.request.uri.path contains "/api"',
  ])('%s depends on where they are', (expression) => expect(surenessOf(expression)).toBe('depends-on-place'));

  it.each([
    'http.request.uri.path contains "/wp-login"',
    'http.host eq "ha.linden.house" and http.request.method eq "POST"',
    'http.user_agent contains "scanner"',
    'http.host eq "HA.linden.house"',
    `not cf.tls_client_auth.cert_fingerprint_sha256 in {"${fingerprintOf(first?.id ?? '')}"}`,
  ])('%s depends on the visit', (expression) => expect(surenessOf(expression)).toBe('depends-on-visit'));

  it.each([
    'http.host matches "^ha[.]"',
    'not cf.client.bot and ip.src.country ne "DE"',
    'http.host eq "ha.linden.house" and any(http.request.headers["x"][*] eq "y")',
    '(http.host eq "www.linden.house"',
    'cf.client.bot and',
  ])('%s cannot be read, and is shown', (expression) => expect(surenessOf(expression)).toBe('unknown'));

  it.each([
    'http.host eq "www.linden.house"',
    'http.host in {"linden.house" "www.linden.house"} and ip.src.country ne "DE"',
    'http.host contains "shop"',
    'http.host eq "www.linden.house" and cf.client.bot',
    'http.request.full_uri wildcard "https://www.linden.house/*"',
    'not ssl',
    'http.host eq "ha.linden.house" and not cf.tls_client_auth.cert_verified',
    `not lower(cf.tls_client_auth.cert_fingerprint_sha256) in {${allOurs}}`,
    'cf.tls_client_auth.cert_revoked and http.host contains "linden"',
  ])('%s meets none of them', (expression) => expect(surenessOf(expression)).toBe('none'));

  it('are those that stop or ask a visitor, and are on', () => {
    expect(surenessOf('ssl', { action: 'managed_challenge' })).toBe('certain');
    expect(surenessOf('ssl', { action: 'log' })).toBe('none');
    expect(surenessOf('ssl', { action: 'skip' })).toBe('none');
    expect(surenessOf('ssl', { enabled: false })).toBe('none');
  });

  it('are judged before the keys are made too', () => {
    const observed = anObserved({
      'lock-rule': { webhookIds: {}, rulesetId: 'r', rules: [aRule({ expression: 'ssl' })] },
    });
    expect(findRulesThatBlockKeys(setup, observed)).toMatchObject([{ sureness: 'certain' }]);
  });
});

describe('rules of others that let strangers past the lock', () => {
  const found = (...rules: readonly RuleSeen[]) =>
    findRulesThatLetPast(setup, seen(...rules)).map(({ sureness }) => sureness);
  const skip = (expression: string) => aRule({ action: 'skip', expression });

  it.each([
    ['http.host contains "linden.house"', 'depends-on-visit'],
    ['lower(http.host) contains "ha.linden.house"', 'certain'],
    ['ip.src in {192.0.2.0/24}', 'depends-on-place'],
    ['starts_with(http.request.uri.path, "/api/")', 'depends-on-visit'],
    ['cf.tls_client_auth.cert_verified', 'depends-on-visit'],
    ['cf.client.bot', 'unknown'],
  ])('%s does, before it', (expression, sureness) => {
    expect(found(skip(expression), lock)).toEqual([sureness]);
    expect(found(aRule({ action: 'allow', expression }), lock)).toEqual([sureness]);
    expect(found(lock, skip(expression))).toEqual([]);
    expect(found(skip(expression))).toEqual([]);
  });

  it('do not where they are for other addresses', () => {
    expect(found(skip('http.host eq "www.linden.house"'), lock)).toEqual([]);
    expect(found(skip('not lower(http.host) contains "ha.linden.house"'), lock)).toEqual([]);
  });
});

describe('locks that were made by hand', () => {
  const isLock = (expression: string, action = 'block') =>
    findLocksOfOthers(setup, seen(aRule({ expression, action }))).length === 1;

  it.each([
    'http.host eq "ha.linden.house" and not cf.tls_client_auth.cert_verified',
    'http.host in {"vault.linden.house" "ha.linden.house"} and (not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked)',
    'not cf.tls_client_auth.cert_presented',
    'http.host contains "linden" and not cf.tls_client_auth.cert_verified and ip.src.country ne "DE"',
    'http.host eq "ha.linden.house" and (not cf.tls_client_auth.cert_verified or cf.client.bot)',
    'http.host eq "ha.linden.house" and not cf.tls_client_auth.cert_serial in {"12" "34"}',
  ])('%s is one', (expression) => expect(isLock(expression)).toBe(true));

  it('is one by letting past whoever has a key', () => {
    expect(isLock('http.host eq "ha.linden.house" and cf.tls_client_auth.cert_verified', 'skip')).toBe(true);
    expect(isLock('http.host eq "ha.linden.house"', 'skip')).toBe(false);
  });

  it.each([
    'http.host eq "api.linden.house" and not cf.tls_client_auth.cert_verified',
    'http.host eq "ha.linden.house" and ip.src.country ne "DE"',
    'http.host eq "ha.linden.house"',
    'cf.client.bot',
    '(not cf.tls_client_auth.cert_verified',
  ])('%s is none', (expression) => expect(isLock(expression)).toBe(false));
});

describe('a lock made by hand that may meet visitors of other addresses', () => {
  const meetsOthers = (expression: string) => isAboutOthersToo(aRule({ expression }), setup);
  const noKey = 'not cf.tls_client_auth.cert_verified';

  it.each([
    // Names that no record tells of: a wildcard, a load balancer or a Worker may serve them.
    'http.host in {"ha.linden.house" "nas.linden.house"}',
    'http.host eq "ha.linden.house" or http.host eq "nas.linden.house"',
    'http.host wildcard "*.linden.house"',
    'http.host wildcard "ha.linden.house*"',
    'ends_with(http.host, "ha.linden.house")',
    'ends_with(http.host, ".linden.house")',
    'starts_with(http.host, "ha.")',
    'http.host contains "ha.linden"',
    'http.host matches "^ha"',
    'http.host ne "www.linden.house"',
    'not http.host in {"www.linden.house" "linden.house"}',
    'not http.host eq "ha.linden.house"',
    'http.request.full_uri wildcard "https://*.linden.house/*"',
    'http.request.full_uri contains "ha.linden.house"',
    'cf.zone.name eq "linden.house"',
    'len(http.host) eq 15',
    'ssl',
  ])('%s does', (names) => expect(meetsOthers(`(${names}) and ${noKey}`)).toBe(true));

  it.each([
    'http.host eq "ha.linden.house"',
    'lower(http.host) eq "ha.linden.house"',
    'upper(http.host) eq "HA.LINDEN.HOUSE"',
    'http.host in {"ha.linden.house" "HA.linden.house" "ha.linden.house." "ha.linden.house:8443"}',
    'http.host wildcard "ha.linden.house"',
    'http.host wildcard "ha.linden.house:*"',
    'starts_with(http.host, "ha.linden.house:")',
    'http.request.full_uri wildcard "https://ha.linden.house/*"',
    'starts_with(http.request.full_uri, "https://ha.linden.house/api")',
    'http.host contains "linden" and http.host eq "ha.linden.house"',
    'http.host eq "ha.linden.house" and ip.src.country ne "DE"',
  ])('%s does not', (names) => expect(meetsOthers(`(${names}) and ${noKey}`)).toBe(false));

  it('does where it cannot be read', () => expect(meetsOthers('(http.host eq "ha')).toBe(true));
});

describe('what becomes of visitors without a key in the rules of others', () => {
  const lockByHand = aRule({
    expression: 'http.host eq "ha.linden.house" and not cf.tls_client_auth.cert_verified',
  });
  const scanners = { expression: 'http.user_agent contains "scanner"' };
  const becomes = (...rules: readonly RuleSeen[]) => judgeInRules(rules, visitorsWithoutKey(setup));

  it('is to be stopped, whichever rule stops them', () => {
    expect(becomes(lockByHand)).toBe('stopped');
    expect(becomes(aRule(scanners), lockByHand)).toBe('stopped');
  });

  it('cannot be told where a rule before may let them past', () => {
    expect(becomes(aRule({ ...scanners, action: 'skip' }), lockByHand)).toBe('perhaps');
  });

  it('is to pass, unless some of them may be stopped', () => {
    expect(becomes(aRule({ ...scanners, action: 'skip' }))).toBe('passes');
    expect(becomes(aRule(scanners))).toBe('perhaps');
  });
});
