import { describe, expect, it } from 'vitest';
import {
  aCertificate,
  allKeysMade,
  anObserved,
  aRule,
  aSetup,
  ourRule,
} from '../resources/testing/situations.ts';
import { findHandMadeKeys } from './hand-made-keys.ts';

const setup = aSetup();
const handMade = ['Anna', 'Ben'].map((commonName, index) =>
  aCertificate(setup, `x${index}`, { keyId: null, commonName }),
);
const ours = allKeysMade(setup).certificates;
const guide = aRule({
  expression: '(http.host eq "ha.linden.house" and not cf.tls_client_auth.cert_verified)',
});
const lock = ourRule(setup, 'lower(http.host) in {"ha.linden.house" "ha.linden.house."} and ssl');

function seen({
  rules = [] as readonly ReturnType<typeof aRule>[],
  certificates = handMade,
  asked = [] as readonly string[],
}) {
  return anObserved({
    'lock-rule': { webhookIds: {}, rulesetId: 'ruleset-1', rules },
    'client-certificate': { certificates, heldHere: {} },
    'certificate-hostname': asked,
  });
}

describe('keys that somebody made by hand', () => {
  it('stop opening the address where a rule asks for them there', () => {
    expect(findHandMadeKeys(setup, {}, seen({ rules: [guide] }))).toEqual({
      code: 'HAND_MADE_KEYS',
      when: 'will-stop',
      names: ['Anna', 'Ben'],
    });
  });

  it('stop where Cloudflare asks for a certificate at the address, before Latchkey had put it there', () => {
    const asked = seen({ asked: ['ha.linden.house'] });
    expect(findHandMadeKeys(setup, {}, asked)).toMatchObject({ when: 'will-stop', names: ['Anna', 'Ben'] });
    const built = { 'dns-record': { hostnames: ['ha.linden.house'], replaced: [] } };
    expect(findHandMadeKeys(setup, built, asked)).toBeUndefined();
  });

  it('have stopped once the lock stands', () => {
    expect(findHandMadeKeys(setup, {}, seen({ rules: [lock, guide] }))).toMatchObject({
      when: 'have-stopped',
    });
    const off = { ...lock, enabled: false };
    expect(findHandMadeKeys(setup, {}, seen({ rules: [off, guide] }))).toMatchObject({ when: 'will-stop' });
  });

  it('are told of by their rule alone, where Cloudflare lists none of them', () => {
    expect(findHandMadeKeys(setup, {}, seen({ rules: [guide], certificates: [] }))).toMatchObject({
      names: [],
    });
  });

  it('are neither revoked ones, nor those of this or another home of Latchkey’s', () => {
    const others = [
      ...ours,
      aCertificate(setup, 'x', { keyId: null, commonName: 'Cabin tablet (latchkey 5e6f7a8b-aabbcc)' }),
      aCertificate(setup, 'y', { keyId: null, commonName: 'Old phone', status: 'revoked' }),
    ];
    expect(
      findHandMadeKeys(setup, {}, seen({ certificates: others, asked: ['ha.linden.house'] })),
    ).toBeUndefined();
  });

  it('are none of our business at another address', () => {
    const elsewhere = aRule({
      expression: 'http.host eq "api.linden.house" and not cf.tls_client_auth.cert_verified',
    });
    expect(
      findHandMadeKeys(setup, {}, seen({ rules: [elsewhere], asked: ['api.linden.house'] })),
    ).toBeUndefined();
  });
});
