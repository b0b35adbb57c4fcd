import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Device } from '../../contract/setup.ts';
import { lockRuleRef } from './cloudflare/mark.ts';
import { aBuiltHome, idsOf, inOurs, inSomeOrder, lockFor } from './testing/built-home.ts';
import { planOf } from './testing/look-around.ts';
import {
  aCertificate,
  aDevice,
  allKeysMade,
  anObserved,
  aRule,
  aSetup,
  ourRule,
  ourTunnel,
} from './testing/situations.ts';

const setup = aSetup();
const [anna] = setup.devices.map((device) => device.id);
const partRef = (part: number) => lockRuleRef(setup.id, part);

describe('a change of mind', () => {
  it('adds a device: one key, and the lock that lists it after it', () => {
    const computer = aDevice('This computer', { platform: 'linux' });
    const more = aSetup({ devices: [...setup.devices, computer] });
    const plan = planOf(more, aBuiltHome(setup));
    expect(idsOf(plan).toSorted()).toEqual([
      `client-certificate/create/${computer.id}`,
      'lock-rule/update/1',
    ]);
    expect(plan.changes.find((change) => change.id === 'lock-rule/update/1')?.needs).toEqual([
      `client-certificate/create/${computer.id}`,
    ]);
  });

  it('switches a key off: out of the lock first, revoked after it', () => {
    const devices = setup.devices.map((device) =>
      device.id === anna ? { ...device, state: 'off' as const } : device,
    );
    const plan = planOf(aSetup({ devices }), aBuiltHome(setup));
    expect(idsOf(plan).toSorted()).toEqual([`client-certificate/remove/${anna}`, 'lock-rule/update/1']);
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
    const seen = aBuiltHome(setup, {
      'client-certificate': { ...made, certificates: [...made.certificates, copy] },
    });
    expect(idsOf(planOf(aSetup({ devices }), seen)).toSorted()).toEqual([
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
    expect(idsOf(planOf(off, aBuiltHome(off)))).toEqual([]);
  });

  it('takes the old address down before the lock forgets it', () => {
    const [service] = setup.services;
    if (!service) throw new Error('a setup has a service');
    const moved = aSetup({ services: [{ ...service, hostname: 'home.linden.house' }] });
    const plan = planOf(moved, aBuiltHome(setup));
    const needsOf = (id: string) => plan.changes.find((change) => change.id === id)?.needs ?? [];
    expect(needsOf('lock-rule/update/1')).toContain('dns-record/remove/ha.linden.house');
    expect(needsOf('certificate-hostname/update')).toContain('dns-record/remove/ha.linden.house');
    expect(needsOf('dns-record/create/home.linden.house')).toContain('lock-rule/update/1');
  });

  it('moves to a new tunnel: the address follows it, and the old one goes last', () => {
    const plan = planOf(
      aSetup({ tunnelGeneration: 2 }),
      aBuiltHome(setup, {
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
    const plan = planOf(fewer, aBuiltHome(setup));
    const revocation = `client-certificate/remove/${anna}/certificate-${anna}`;
    expect(idsOf(plan).toSorted()).toEqual([revocation, 'lock-rule/update/1']);
    expect(plan.changes.find(({ id }) => id === revocation)?.needs).toEqual(['lock-rule/update/1']);
  });

  it('moves the lock before a skip rule that somebody put in front of it', () => {
    const skip = aRule({ action: 'skip', description: 'Let my office in' });
    const lock = ourRule(setup, lockFor(setup));
    const plan = planOf(setup, aBuiltHome(setup, { 'lock-rule': { rulesetId: 'r', rules: [skip, lock] } }));
    expect(idsOf(plan)).toEqual(['lock-rule/update/1']);
    expect(JSON.parse(plan.changes[0]?.request.body ?? '')).toMatchObject({ position: { index: 1 } });
    const after = aBuiltHome(setup, { 'lock-rule': { rulesetId: 'r', rules: [lock, skip] } });
    expect(idsOf(planOf(setup, after))).toEqual([]);
  });

  it.each([
    ['deleted', []],
    ['switched off', [ourRule(setup, lockFor(setup), { enabled: false })]],
  ])('puts the lock before the way to the home where an address stands with its lock %s', (_how, rules) => {
    const drifted = aBuiltHome(setup, {
      'tunnel-configuration': inOurs({ ingress: [{ service: 'http_status:404' }], others: {} }),
      'lock-rule': { rulesetId: 'ruleset-1', rules },
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
      aBuiltHome(large, {
        tunnel: { ours: null, abandoned: [{ id: 'tunnel-1', name: 'old', status: 'healthy' }], others: [] },
        'lock-rule': { rulesetId: 'ruleset-1', rules: parts },
      }),
    );
    expect(idsOf({ changes })).toContain('lock-rule/remove/2');
    expect(idsOf({ changes })).toContain('tunnel/remove/tunnel-1');
    expect(inSomeOrder(changes).sort()).toEqual(idsOf({ changes }).toSorted());
  });

  it('removes everything: the address first, the lock last, settings as they were unless changed since', () => {
    const before = { always_use_https: 'off', min_tls_version: '1.0', http3: 'on' };
    const gone = aSetup({ services: [], devices: [] });
    const seen = aBuiltHome(setup);
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

describe('every plan', () => {
  it('can be carried out: no change waits for itself, however the Setup and the world differ', () => {
    const devices = fc
      .uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
      .chain((numbers) =>
        fc.tuple(
          ...numbers.map((number) =>
            fc
              .constantFrom<Partial<Device>>(
                {},
                { state: 'off' },
                { renewal: { generation: 2, previous: 'works' } },
              )
              .map((more) => aDevice(`Device ${number}`, more)),
          ),
        ),
      );
    const anySetup = fc
      .record({
        devices,
        hostname: fc.constantFrom('ha', 'home', ''),
        tunnelGeneration: fc.constantFrom(1, 2),
      })
      .map(({ devices: some, hostname, tunnelGeneration }) =>
        aSetup({
          devices: hostname ? some : [],
          tunnelGeneration,
          services: hostname
            ? [
                {
                  hostname: `${hostname}.linden.house`,
                  url: 'http://homeassistant.local:8123',
                  openTo: 'every-device',
                },
              ]
            : [],
        }),
      );
    fc.assert(
      fc.property(anySetup, anySetup, (there, wanted) => {
        const world = there.services.length > 0 ? aBuiltHome(there) : anObserved();
        const { changes } = planOf(wanted, world);
        expect(inSomeOrder(changes).sort()).toEqual(changes.map(({ id }) => id).sort());
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
      }),
      { numRuns: 300 },
    );
  });
});
