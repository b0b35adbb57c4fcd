import { describe, expect, it } from 'vitest';
import { planOf } from './testing/look-around.ts';
import { anna, built, idsOf, inOurs, inSomeOrder, lockFor, partRef, setup } from './testing/planned-homes.ts';
import {
  aCertificate,
  aDevice,
  allKeysMade,
  aRule,
  aSetup,
  ourRule,
  ourTunnel,
} from './testing/situations.ts';

describe('a change of mind', () => {
  it('adds a device: one key, and the lock that lists it after it', () => {
    const computer = aDevice('This computer', { platform: 'linux' });
    const more = aSetup({ devices: [...setup.devices, computer] });
    const plan = planOf(more, built(setup));
    expect(idsOf(plan).sort()).toEqual([`client-certificate/create/${computer.id}`, 'lock-rule/update/1']);
    expect(plan.changes.find((change) => change.id === 'lock-rule/update/1')?.needs).toEqual([
      `client-certificate/create/${computer.id}`,
    ]);
  });

  it('switches a key off: out of the lock first, revoked after it', () => {
    const devices = setup.devices.map((device) =>
      device.id === anna ? { ...device, state: 'off' as const } : device,
    );
    const plan = planOf(aSetup({ devices }), built(setup));
    expect(idsOf(plan).sort()).toEqual([`client-certificate/remove/${anna}`, 'lock-rule/update/1']);
    expect(plan.changes.find(({ id }) => id === `client-certificate/remove/${anna}`)?.needs).toEqual([
      'lock-rule/update/1',
    ]);
  });

  it('switches off every certificate of a key that is off, however many a lost answer has left', () => {
    const devices = setup.devices.map((device) =>
      device.id === anna ? { ...device, state: 'off' as const } : device,
    );
    const made = allKeysMade(setup);
    const copy = aCertificate(setup, anna ?? '', { id: 'copy', publicKey: 'other', fingerprint: 'ff' });
    const seen = built(setup, {
      'client-certificate': { ...made, certificates: [...made.certificates, copy] },
    });
    expect(idsOf(planOf(aSetup({ devices }), seen)).sort()).toEqual([
      `client-certificate/remove/${anna}`,
      `client-certificate/remove/${anna}/copy`,
      'lock-rule/update/1',
    ]);
  });

  it('never makes a key again for a device whose key is off', () => {
    const devices = setup.devices.map((device) =>
      device.id === anna ? { ...device, state: 'off' as const } : device,
    );
    const off = aSetup({ devices });
    expect(idsOf(planOf(off, built(off)))).toEqual([]);
  });

  it('takes the old address down before the lock forgets it', () => {
    const [service] = setup.services;
    if (!service) throw new Error('a setup has a service');
    const moved = aSetup({ services: [{ ...service, hostname: 'home.linden.house' }] });
    const plan = planOf(moved, built(setup));
    const needsOf = (id: string) => plan.changes.find((change) => change.id === id)?.needs ?? [];
    expect(needsOf('lock-rule/update/1')).toContain('dns-record/remove/ha.linden.house');
    expect(needsOf('certificate-hostname/update')).toContain('dns-record/remove/ha.linden.house');
    expect(needsOf('dns-record/create/home.linden.house')).toContain('lock-rule/update/1');
  });

  it('moves to a new tunnel: the address follows it, and the old one goes last', () => {
    const plan = planOf(
      aSetup({ tunnelGeneration: 2 }),
      built(setup, {
        tunnel: {
          ...ourTunnel(setup),
          ours: null,
          abandoned: [{ id: 'tunnel-1', name: 'old', status: 'healthy' }],
        },
      }),
    );
    const needsOf = (id: string) => plan.changes.find((change) => change.id === id)?.needs ?? [];
    expect(needsOf('dns-record/update/ha.linden.house')).toContain('tunnel/create');
    expect(needsOf('tunnel/remove/tunnel-1')).toEqual(['dns-record/update/ha.linden.house']);
  });

  it('takes a device off the list: out of the lock first, its key switched off after it', () => {
    const fewer = aSetup({ devices: setup.devices.slice(1) });
    const plan = planOf(fewer, built(setup));
    const revocation = `client-certificate/remove/${anna}/certificate-${anna}`;
    expect(idsOf(plan).sort()).toEqual([revocation, 'lock-rule/update/1']);
    expect(plan.changes.find(({ id }) => id === revocation)?.needs).toEqual(['lock-rule/update/1']);
  });

  it('moves the lock before a skip rule that somebody put in front of it', () => {
    const skip = aRule({ action: 'skip', description: 'Let my office in' });
    const lock = ourRule(setup, lockFor(setup));
    const plan = planOf(
      setup,
      built(setup, { 'lock-rule': { webhookIds: {}, rulesetId: 'r', rules: [skip, lock] } }),
    );
    expect(idsOf(plan)).toEqual(['lock-rule/update/1']);
    expect(JSON.parse(plan.changes[0]?.request.body ?? '')).toMatchObject({ position: { index: 1 } });
    const after = built(setup, { 'lock-rule': { webhookIds: {}, rulesetId: 'r', rules: [lock, skip] } });
    expect(idsOf(planOf(setup, after))).toEqual([]);
  });

  it.each([
    ['deleted', []],
    ['switched off', [ourRule(setup, lockFor(setup), { enabled: false })]],
  ])('puts the lock before the way to the home where an address stands with its lock %s', (_how, rules) => {
    const drifted = built(setup, {
      'tunnel-configuration': inOurs({ ingress: [{ service: 'http_status:404' }], others: {} }),
      'lock-rule': { webhookIds: {}, rulesetId: 'ruleset-1', rules },
    });
    const { changes } = planOf(setup, drifted);
    const lock = changes.find(({ resource }) => resource === 'lock-rule');
    const way = changes.find(({ resource }) => resource === 'tunnel-configuration');
    expect(way?.needs).toEqual([lock?.id]);
    expect(lock?.needs).toEqual([]);
  });

  it('can take a rule off a large lock and move to a new tunnel at once', () => {
    const many = Array.from({ length: 70 }, (_, index) => aDevice(`Device ${index}`));
    const large = aSetup({ devices: many });
    const parts = [1, 2].map((part) =>
      ourRule(large, `part ${part}`, { id: `rule-${part}`, ref: partRef(part) }),
    );
    const { changes } = planOf(
      aSetup({ devices: many.slice(0, 2), tunnelGeneration: 2 }),
      built(large, {
        tunnel: { ours: null, abandoned: [{ id: 'tunnel-1', name: 'old', status: 'healthy' }], others: [] },
        'lock-rule': { webhookIds: {}, rulesetId: 'ruleset-1', rules: parts },
      }),
    );
    expect(idsOf({ changes })).toContain('lock-rule/remove/2');
    expect(idsOf({ changes })).toContain('tunnel/remove/tunnel-1');
    expect(inSomeOrder(changes).sort()).toEqual(idsOf({ changes }).sort());
  });

  it('removes everything: the address first, the lock last, settings as they were unless changed since', () => {
    const before = { always_use_https: 'off', min_tls_version: '1.0', http3: 'on' };
    const gone = aSetup({ services: [], devices: [] });
    const seen = built(setup);
    const plan = planOf(
      gone,
      {
        ...seen,
        'zone-setting': { ...seen['zone-setting'], min_tls_version: { value: '1.3', editable: true } },
      },
      { 'zone-setting': before },
    );
    const settings = plan.changes.flatMap((change) =>
      change.kind === 'zone-setting.set' ? [[change.setting, change.after]] : [],
    );
    expect(settings).toEqual([
      ['always_use_https', 'off'],
      ['http3', 'on'],
    ]);
    const lock = plan.changes.find(({ id }) => id === 'lock-rule/remove/1');
    const others = plan.changes.filter(
      ({ resource }) => resource !== 'zone-setting' && resource !== 'lock-rule',
    );
    expect([...(lock?.needs ?? [])].sort()).toEqual(others.map(({ id }) => id).sort());
    const address = plan.changes.find(({ resource }) => resource === 'dns-record');
    expect(address?.needs).toEqual([]);
  });
});
