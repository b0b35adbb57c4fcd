import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '../../rules-language/evaluate.ts';
import type { FieldValues } from '../../rules-language/fields.ts';
import { parseExpression } from '../../rules-language/parse.ts';
import { aRequest } from '../../rules-language/request.builder.ts';
import { allKeysMade, anObserved, aRule, aSetup, ourRule } from '../resources/testing/situations.ts';
import { findRulesThatBlockKeys, findRulesThatLetPast, isAboutOthersToo } from './rules-of-others.ts';

const setup = aSetup();
const keys = allKeysMade(setup);
const fingerprints = keys.certificates
  .filter(({ status, keyId }) => status === 'active' && keyId !== 'test-1')
  .map(({ fingerprint }) => fingerprint);
const lock = ourRule(setup, 'lower(http.host) in {"ha.linden.house" "ha.linden.house."}');

const name = fc.constantFrom(
  'ha.linden.house',
  'HA.Linden.House',
  'ha.linden.house.',
  'ha.linden.house:443',
  'www.linden.house',
  'linden.house',
  '.house',
  'ha.',
  ':8443',
);
const value = fc.constantFrom('http.host', 'lower(http.host)', 'upper(http.host)', 'http.request.full_uri');
const condition = fc.oneof(
  fc
    .tuple(value, fc.constantFrom('eq', 'ne', 'contains'), name)
    .map(([of, how, to]) => `${of} ${how} "${to}"`),
  fc
    .tuple(value, fc.constantFrom('starts_with', 'ends_with'), name)
    .map(([of, how, to]) => `${how}(${of}, "${to}")`),
  fc.tuple(value, name).map(([of, to]) => `${of} wildcard "*${to}*"`),
  fc.tuple(value, name, name).map(([of, one, other]) => `${of} in {"${one}" "${other}"}`),
  fc.constantFrom(
    'ip.src.country ne "DE"',
    'ip.src in {203.0.113.0/24}',
    'http.request.uri.path contains "/api"',
    'ssl',
    'cf.tls_client_auth.cert_verified',
    'cf.tls_client_auth.cert_revoked',
    'cf.zone.name eq "linden.house"',
    ...fingerprints.map((each) => `lower(cf.tls_client_auth.cert_fingerprint_sha256) eq "${each}"`),
  ),
);
const expression = fc
  .array(fc.tuple(fc.constantFrom(' and ', ' or ', ' xor '), fc.constantFrom('', 'not '), condition), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.map(([sign, not, each], index) => `${index > 0 ? sign : ''}${not}${each}`).join(''));

const spelled = fc
  .tuple(fc.boolean(), fc.constantFrom('', '.', ':443', '.:443', ':8443'))
  .map(([capitals, after]) => (capitals ? 'HA.LINDEN.HOUSE' : 'ha.linden.house') + after);
const place = fc.record({
  country: fc.constantFrom('DE', 'FR'),
  source: fc.constantFrom('203.0.113.9', '192.0.2.1'),
});
const path = fc.constantFrom('/', '/api/states');

function request(
  host: string,
  { country, source }: { country: string; source: string },
  at: string,
  more: Partial<FieldValues>,
) {
  return aRequest({
    'http.host': host,
    'http.request.uri.path': at,
    'http.request.full_uri': `${more.ssl ? 'https' : 'http'}://${host}${at}`,
    'cf.zone.name': 'linden.house',
    'ip.src.country': country,
    'ip.src': source,
    ...more,
  });
}

function holdsFor(source: string, fields: FieldValues): boolean {
  const result = parseExpression(source);
  if (!result.ok) throw new Error(result.message);
  return evaluate(result.expression, fields);
}

it('a rule that refuses one of our visitors is never said to refuse none', () => {
  fc.assert(
    fc.property(
      expression,
      spelled,
      place,
      path,
      fc.constantFrom(...fingerprints),
      (source, host, where, at, key) => {
        const visit = request(host, where, at, {
          ssl: true,
          'cf.tls_client_auth.cert_presented': true,
          'cf.tls_client_auth.cert_verified': true,
          'cf.tls_client_auth.cert_fingerprint_sha256': key,
        });
        const rules = { webhookIds: {}, rulesetId: 'r', rules: [lock, aRule({ expression: source })] };
        const [found] = findRulesThatBlockKeys(
          setup,
          anObserved({ 'lock-rule': rules, 'client-certificate': keys }),
        );
        if (holdsFor(source, visit)) expect(found).toBeDefined();
        else if (host === 'ha.linden.house') expect(found?.sureness).not.toBe('certain');
      },
    ),
    { numRuns: 2000 },
  );
});

it('a rule that lets a stranger past the lock is never said to let nobody past', () => {
  const stranger = fc.record({
    ssl: fc.boolean(),
    'cf.tls_client_auth.cert_verified': fc.boolean(),
    'cf.tls_client_auth.cert_revoked': fc.boolean(),
  });
  fc.assert(
    fc.property(expression, spelled, place, path, stranger, (source, host, where, at, fields) => {
      const rules = {
        webhookIds: {},
        rulesetId: 'r',
        rules: [aRule({ action: 'skip', expression: source }), lock],
      };
      const [found] = findRulesThatLetPast(setup, anObserved({ 'lock-rule': rules }));
      if (holdsFor(source, request(host, where, at, fields))) expect(found).toBeDefined();
      else expect(found?.sureness).not.toBe('certain');
    }),
    { numRuns: 2000 },
  );
});

it('a rule that meets a visitor of another address is never said to be about ours alone', () => {
  const elsewhere = fc.constantFrom(
    'www.linden.house',
    'linden.house',
    'aha.linden.house',
    'WWW.Linden.House:443',
    '',
  );
  const visitor = fc.record({ ssl: fc.boolean(), 'cf.tls_client_auth.cert_verified': fc.boolean() });
  fc.assert(
    fc.property(expression, elsewhere, place, path, visitor, (source, host, where, at, fields) => {
      if (!holdsFor(source, request(host, where, at, fields))) return;
      expect(isAboutOthersToo(aRule({ expression: source }), setup)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
