import { describe, expect, it } from 'vitest';
import { allKeysMade, aRule } from '../../resources/testing/situations.ts';
import type { Evidence } from './evidence.ts';
import { keyRefused } from './lock.ts';
import { aBuiltSetup, aHomeThatWorks, aVisit, without } from './testing/situations.ts';

const blocked = aVisit('blocked', 'HTTP 403');
const setup = aBuiltSetup();
const keys = allKeysMade(setup);
const [, ben] = setup.devices;
const bens = keys.certificates.find(({ keyId }) => keyId === ben?.id);

/** Ben's certificate as somebody left it at Cloudflare. */
function bensKey(changes: Partial<NonNullable<typeof bens>>): Evidence {
  const certificates = keys.certificates.map((each) => (each === bens ? { ...each, ...changes } : each));
  return aHomeThatWorks({ 'client-certificate': { ...keys, certificates } });
}

describe('a key that is refused', () => {
  it('is found where nobody is asked for one', () => {
    const seen = aHomeThatWorks({ withKey: blocked, 'certificate-hostname': ['other.linden.house'] });
    expect(keyRefused.diagnose(seen)).toEqual({
      state: 'found',
      saw: 'HTTP 403; no certificate is asked for at ha.linden.house',
      cure: 'build',
    });
  });

  it('is found before anybody comes to the door, device by device', () => {
    expect(keyRefused.diagnose(bensKey({ status: 'revoked' }))).toEqual({
      state: 'found',
      saw: `the lock has no valid key of “${ben?.name}”`,
      cure: 'build',
    });
    expect(keyRefused.diagnose(bensKey({ fingerprint: 'f'.repeat(64) })).state).toBe('found');
  });

  it('is found when it has expired, and a new one has to be handed over', () => {
    expect(keyRefused.diagnose(bensKey({ expiresOn: '2026-11-19T00:00:00Z' }))).toMatchObject({
      state: 'found',
      saw: expect.stringContaining('has expired'),
      cure: 'by-hand',
    });
  });

  it('may be the doing of a rule of somebody else', () => {
    const rules = [aRule({ description: 'Only my country' }), ...ourRules()];
    const seen = aHomeThatWorks({
      withKey: blocked,
      'lock-rule': { webhookIds: {}, rulesetId: 'ruleset-1', rules },
    });
    expect(keyRefused.diagnose(seen)).toEqual({
      state: 'found',
      saw: 'HTTP 403; other rule: “Only my country” (depends-on-place)',
      cure: 'by-hand',
    });
  });

  it('is told even where nothing explains it', () => {
    expect(keyRefused.diagnose(aHomeThatWorks({ withKey: blocked }))).toMatchObject({
      state: 'found',
      cure: 'by-hand',
    });
  });

  it('is no matter of a home whose lock is gone: it refuses nobody', () => {
    const seen = aHomeThatWorks({
      'lock-rule': { webhookIds: {}, rulesetId: 'ruleset-1', rules: [] },
      'certificate-hostname': [],
    });
    expect(keyRefused.diagnose(seen).state).toBe('clear');
  });

  it('is not expected of a device that was switched off', () => {
    const devices = setup.devices.map((device) =>
      device.id === bens?.keyId ? { ...device, state: 'off' as const } : device,
    );
    expect(
      keyRefused.diagnose({ ...bensKey({ status: 'revoked' }), setup: { ...setup, devices } }).state,
    ).toBe('clear');
  });

  it.each([
    ['answered', 'clear'],
    ['home-refuses-proxy', 'clear'],
    ['not-resolved', 'cannot-tell'],
    ['no-connection', 'cannot-tell'],
  ] as const)('is, where a visit sees %s, %s', (diagnosis, state) => {
    expect(keyRefused.diagnose(aHomeThatWorks({ withKey: aVisit(diagnosis) })).state).toBe(state);
  });

  it('cannot be told where no key can be shown from here and all else is in order', () => {
    expect(keyRefused.diagnose(without(aHomeThatWorks(), 'withKey')).state).toBe('cannot-tell');
  });
});

function ourRules() {
  return aHomeThatWorks()['lock-rule']?.rules ?? [];
}
