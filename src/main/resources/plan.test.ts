import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../contract/change.ts';
import type { Plan } from '../../contract/plan.ts';
import type { Device, Setup } from '../../contract/setup.ts';
import { lockExpression, printExpression } from './cloudflare/lock/lock-expression.ts';
import { lockRuleRef } from './cloudflare/mark.ts';
import { testKeys } from './cloudflare/wanted-keys.ts';
import type { Observed, TunnelConfigurationSeen, TunnelConfigurationsSeen } from './model/observed.ts';
import { planOf, unapprovedIn } from './testing/look-around.ts';
import {
  aCertificate,
  aDevice,
  allKeysMade,
  anObserved,
  aRecord,
  aRule,
  aSetup,
  fingerprintOf,
  ourRecord,
  ourRule,
  ourTunnel,
} from './testing/situations.ts';

const setup = aSetup();
const [anna, ben] = setup.devices.map((device) => device.id);

function lockFor({ services, devices }: Setup): string {
  const fingerprints = devices
    .filter((device) => device.state === 'on')
    .map((device) => fingerprintOf(device.id));
  return printExpression(lockExpression(services.map(({ hostname }) => ({ hostname, fingerprints }))));
}

function inOurs(ours: TunnelConfigurationSeen): TunnelConfigurationsSeen {
  return { ours, abandoned: {} };
}

/** Everything as this Setup says. */
function built(wanted: Setup, more: Partial<Observed> = {}): Observed {
  const [service] = wanted.services;
  return anObserved({
    tunnel: ourTunnel(wanted),
    'tunnel-configuration': inOurs({
      ingress: [{ hostname: service?.hostname, service: service?.url ?? '' }, { service: 'http_status:404' }],
      others: {},
    }),
    'client-certificate': allKeysMade(wanted),
    'lock-rule': { rulesetId: 'ruleset-1', rules: [ourRule(wanted, lockFor(wanted))] },
    'certificate-hostname': [service?.hostname ?? ''],
    'zone-setting': {
      websockets: { value: 'on', editable: true },
      always_use_https: { value: 'on', editable: true },
      min_tls_version: { value: '1.2', editable: true },
      ssl: { value: 'full', editable: true },
      http3: { value: 'off', editable: true },
    },
    'dns-record': [ourRecord(wanted, 'tunnel-1')],
    ...more,
  });
}

/** The changes that can be made one after another, each with what it needs before it. */
function inSomeOrder(changes: readonly Change[]): string[] {
  const done = new Set<string>();
  for (let round = 0; round <= changes.length; round += 1) {
    for (const { id, needs } of changes) if (needs.every((need) => done.has(need))) done.add(id);
  }
  return [...done];
}

const partRef = (part: number) => lockRuleRef(setup.id, part);

const idsOf = (plan: { readonly changes: readonly { readonly id: string }[] }) =>
  plan.changes.map(({ id }) => id);

describe('a plan for a new home', () => {
  const plan = planOf(setup, anObserved());
  const needsOf = (id: string) => plan.changes.find((change) => change.id === id)?.needs ?? [];

  it('makes a key for each device and two to test with, a lock, a path, an address, and mends settings', () => {
    expect(idsOf(plan).sort()).toEqual(
      [
        'certificate-hostname/update',
        `client-certificate/create/${anna}`,
        `client-certificate/create/${ben}`,
        `client-certificate/create/${testKeys.switchedOff.id}`,
        `client-certificate/create/${testKeys.unlisted.id}`,
        `client-certificate/remove/${testKeys.switchedOff.id}`,
        'dns-record/create/ha.linden.house',
        'lock-rule/create/1',
        'tunnel-configuration/update',
        'tunnel/create',
        'zone-setting/update/always_use_https',
        'zone-setting/update/http3',
        'zone-setting/update/min_tls_version',
      ].sort(),
    );
  });

  it('puts the address up last: after the lock, the asking for keys, the path and where it leads', () => {
    expect(needsOf('dns-record/create/ha.linden.house').toSorted()).toEqual([
      'certificate-hostname/update',
      'lock-rule/create/1',
      'tunnel-configuration/update',
      'tunnel/create',
    ]);
  });

  it('makes the keys before the lock that lists them', () => {
    expect(needsOf('lock-rule/create/1')).toContain(`client-certificate/create/${anna}`);
  });

  it('names every key in what is shown, and no fingerprint it cannot know yet', () => {
    const lock = plan.changes.find((change) => change.id === 'lock-rule/create/1');
    expect(lock?.request.body).toContain("‹Anna's phone›");
    expect(lock?.request.body).toContain("‹Ben's Pixel›");
  });

  it('has nothing in its way', () => {
    expect(plan.blockers).toEqual([]);
  });
});

describe('a plan for a home that is built', () => {
  it('is empty', () => {
    expect(idsOf(planOf(setup, built(setup)))).toEqual([]);
  });

  it('is empty where an https home needs its certificate not judged', () => {
    const [service] = setup.services;
    if (!service) throw new Error('a setup has a service');
    const secure = aSetup({ services: [{ ...service, url: 'https://192.168.1.5:8123/' }] });
    const observed = built(secure, {
      'tunnel-configuration': inOurs({
        ingress: [
          {
            originRequest: { noTLSVerify: true },
            service: 'https://192.168.1.5:8123',
            hostname: 'ha.linden.house',
          },
          { service: 'http_status:404', originRequest: {} },
        ],
        others: { 'warp-routing': { enabled: false } },
      }),
    });
    expect(idsOf(planOf(secure, observed))).toEqual([]);
  });

  it('is the same each time, down to its id', () => {
    const observed = anObserved();
    expect(planOf(setup, observed)).toEqual(planOf(setup, structuredClone(observed)));
  });

  it('has another id when something else would be done', () => {
    const more = aSetup({ devices: [...setup.devices, aDevice('This computer')] });
    expect(planOf(more, anObserved()).id).not.toBe(planOf(setup, anObserved()).id);
  });

  it('keeps keys that were made on another computer', () => {
    const elsewhere = { ...allKeysMade(setup), heldHere: {} };
    expect(idsOf(planOf(setup, built(setup, { 'client-certificate': elsewhere })))).toEqual([]);
  });

  it('adopts the key it holds and switches off a second copy, left by a lost answer', () => {
    const made = allKeysMade(setup);
    const copy = aCertificate(setup, anna ?? '', { id: 'copy', publicKey: 'other', fingerprint: 'ff' });
    const plan = planOf(
      setup,
      built(setup, { 'client-certificate': { ...made, certificates: [copy, ...made.certificates] } }),
    );
    expect(idsOf(plan)).toEqual([`client-certificate/remove/${anna}/copy`]);
  });
});

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
    const plan = planOf(setup, built(setup, { 'lock-rule': { rulesetId: 'r', rules: [skip, lock] } }));
    expect(idsOf(plan)).toEqual(['lock-rule/update/1']);
    expect(JSON.parse(plan.changes[0]?.request.body ?? '')).toMatchObject({ position: { index: 1 } });
    const after = built(setup, { 'lock-rule': { rulesetId: 'r', rules: [lock, skip] } });
    expect(idsOf(planOf(setup, after))).toEqual([]);
  });

  it.each([
    ['deleted', []],
    ['switched off', [ourRule(setup, lockFor(setup), { enabled: false })]],
  ])('puts the lock before the way to the home where an address stands with its lock %s', (_how, rules) => {
    const drifted = built(setup, {
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
      built(large, {
        tunnel: { ours: null, abandoned: [{ id: 'tunnel-1', name: 'old', status: 'healthy' }], others: [] },
        'lock-rule': { rulesetId: 'ruleset-1', rules: parts },
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
        const world = there.services.length > 0 ? built(there) : anObserved();
        const { changes } = planOf(wanted, world);
        expect(inSomeOrder(changes).sort()).toEqual(changes.map(({ id }) => id).sort());
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is not ours', () => {
  it('stays: the new lock is added to the rules that are there', () => {
    const observed = anObserved({ 'lock-rule': { rulesetId: 'ruleset-1', rules: [aRule()] } });
    const plan = planOf(setup, observed);
    const lock = plan.changes.find((change) => change.id === 'lock-rule/create/1');
    expect(lock?.request.method).toBe('POST');
    expect(plan.untouched).toContainEqual({ kind: 'custom-rules', names: ['Block a country'] });
  });

  it('stays: a rule whose ref only begins like ours is somebody else’s', () => {
    const copy = ourRule(setup, '(http.host eq "ha.linden.house")', { id: 'copy', description: 'A copy' });
    const rules = [{ ...copy, ref: `${copy.ref}_copy` }];
    const plan = planOf(setup, anObserved({ 'lock-rule': { rulesetId: 'r', rules } }));
    expect(idsOf(plan)).toContain('lock-rule/create/1');
    expect(idsOf(plan).filter((id) => id.startsWith('lock-rule/remove'))).toEqual([]);
    expect(plan.untouched).toContainEqual({ kind: 'custom-rules', names: ['A copy'] });
  });

  it('stays: other certificate hostnames keep their place in the list', () => {
    const observed = anObserved({ 'certificate-hostname': ['a.linden.house', 'b.linden.house'] });
    const change = planOf(setup, observed).changes.find(
      ({ resource }) => resource === 'certificate-hostname',
    );
    expect(JSON.parse(change?.request.body ?? '')).toEqual({
      hostnames: ['a.linden.house', 'b.linden.house', 'ha.linden.house'],
    });
  });

  describe('in a tunnel of ours that is needed no more', () => {
    const [service] = setup.services;
    const theirs = { hostname: 'printer.linden.house', path: '/status', service: 'http://printer:631' };
    const entries = [
      { hostname: service?.hostname, service: service?.url ?? '' },
      theirs,
      { service: 'http_status:404' },
    ];
    const configuration = { ingress: entries, others: { 'warp-routing': { enabled: true } } };
    const left = { 'warp-routing': { enabled: true }, ingress: [theirs, { service: 'http_status:404' }] };
    const stays = { kind: 'tunnel-in-use', names: ['printer.linden.house/status'] };

    it('stays with its tunnel when the home moves to another: only our entry is taken out, after the address', () => {
      const moved = aSetup({ tunnelGeneration: 2 });
      const plan = planOf(
        moved,
        built(setup, {
          tunnel: { ours: null, abandoned: [{ id: 'tunnel-1', name: 'old', status: 'healthy' }], others: [] },
          'tunnel-configuration': { ours: null, abandoned: { 'tunnel-1': configuration } },
        }),
      );
      const withdrawal = plan.changes.find(({ id }) => id === 'tunnel-configuration/remove/tunnel-1');
      expect(idsOf(plan)).not.toContain('tunnel/remove/tunnel-1');
      expect(JSON.parse(withdrawal?.request.body ?? '')).toEqual({ config: left });
      expect(withdrawal?.needs).toEqual(['dns-record/update/ha.linden.house']);
      expect(plan.untouched).toContainEqual(stays);
    });

    it('stays with its tunnel when everything is removed, and the lock goes after our entry', () => {
      const gone = aSetup({ services: [], devices: [] });
      const plan = planOf(gone, built(setup, { 'tunnel-configuration': inOurs(configuration) }));
      const { id = '' } = setupTunnel(plan) ?? {};
      expect(idsOf(plan).filter((each) => each.startsWith('tunnel/'))).toEqual([]);
      expect(plan.untouched).toContainEqual(stays);
      const lock = plan.changes.find((change) => change.resource === 'lock-rule');
      expect(lock?.needs).toContain(id);
      expect(inSomeOrder(plan.changes)).toHaveLength(plan.changes.length);
    });

    it('keeps a catch-all that somebody pointed somewhere', () => {
      const gone = aSetup({ services: [], devices: [] });
      const ingress = [...entries.slice(0, 1), { service: 'http://nas:80' }];
      const plan = planOf(gone, built(setup, { 'tunnel-configuration': inOurs({ ingress, others: {} }) }));
      expect(plan.untouched).toContainEqual({ kind: 'tunnel-in-use', names: ['http://nas:80'] });
      expect(JSON.parse(setupTunnel(plan)?.request.body ?? '')).toEqual({
        config: { ingress: [{ service: 'http://nas:80' }] },
      });
    });

    it('is nothing to do any more once our entry is out', () => {
      const gone = aSetup({ services: [], devices: [] });
      const tunnel = built(setup).tunnel;
      const withoutOurs = { ...configuration, ingress: left.ingress };
      const plan = planOf(gone, anObserved({ tunnel, 'tunnel-configuration': inOurs(withoutOurs) }));
      expect(idsOf(plan)).toEqual([]);
      expect(plan.untouched).toContainEqual(stays);
    });

    const setupTunnel = ({ changes }: Plan) =>
      changes.find(({ kind }) => kind === 'tunnel-configuration.withdraw');
  });

  it('stays: other entries and options of our tunnel are carried along', () => {
    const observed = built(setup, {
      'tunnel-configuration': inOurs({
        ingress: [
          { hostname: 'nas.linden.house', service: 'http://nas:80', originRequest: { connectTimeout: 5 } },
          { service: 'http_status:404' },
        ],
        others: { 'warp-routing': { enabled: true } },
      }),
    });
    const change = planOf(setup, observed).changes.find(
      ({ resource }) => resource === 'tunnel-configuration',
    );
    expect(JSON.parse(change?.request.body ?? '')).toEqual({
      config: {
        'warp-routing': { enabled: true },
        ingress: [
          { hostname: 'ha.linden.house', service: 'http://homeassistant.local:8123' },
          { hostname: 'nas.linden.house', service: 'http://nas:80', originRequest: { connectTimeout: 5 } },
          { service: 'http_status:404' },
        ],
      },
    });
  });

  it('stays: a record of somebody else at our name blocks the plan and is shown', () => {
    const plan = planOf(setup, anObserved({ 'dns-record': [aRecord()] }));
    expect(plan.blockers).toEqual([
      { code: 'ADDRESS_TAKEN', names: ['ha.linden.house CNAME elsewhere.example.net'] },
    ]);
  });

  it('stays: a text record of the same name is no obstacle', () => {
    const plan = planOf(setup, anObserved({ 'dns-record': [aRecord({ type: 'TXT' })] }));
    expect(plan.blockers).toEqual([]);
  });

  it('stays: a setting that the user declined, or that the plan cannot change', () => {
    const declined = aSetup({ policy: { declined: ['http3', 'always_use_https'] } });
    const observed = anObserved({
      'zone-setting': {
        ...anObserved()['zone-setting'],
        min_tls_version: { value: '1.0', editable: false },
      },
    });
    expect(idsOf(planOf(declined, observed)).filter((id) => id.startsWith('zone-setting'))).toEqual([]);
  });
});

describe('what stands in the way', () => {
  it('five rules of others', () => {
    const rules = Array.from({ length: 5 }, (_, index) => aRule({ id: `${index}`, ref: `${index}` }));
    const plan = planOf(setup, anObserved({ 'lock-rule': { rulesetId: 'r', rules } }));
    expect(plan.blockers).toEqual([{ code: 'RULES_FULL', names: rules.map(() => 'Block a country') }]);
  });

  it('a zone whose keys are used up; revoked ones do not count', () => {
    const foreign = (index: number, status: 'active' | 'revoked') =>
      aCertificate(setup, 'x', { id: `${index}`, keyId: null, status });
    const certificates = (active: number) => [
      ...Array.from({ length: active }, (_, index) => foreign(index, 'active')),
      ...Array.from({ length: 30 }, (_, index) => foreign(200 + index, 'revoked')),
    ];
    const blockersWith = (active: number) =>
      planOf(
        setup,
        anObserved({ 'client-certificate': { certificates: certificates(active), heldHere: {} } }),
      ).blockers.map(({ code }) => code);
    expect(blockersWith(96)).toEqual([]);
    expect(blockersWith(97)).toEqual(['CERTIFICATES_FULL']);
  });

  it('no device at all', () => {
    expect(planOf(aSetup({ devices: [] }), anObserved()).blockers).toContainEqual({
      code: 'NO_DEVICES',
      names: [],
    });
  });
});

describe('an approved plan', () => {
  it('covers what is left of it, and nothing more', () => {
    const approved = planOf(setup, anObserved());
    const left = planOf(setup, anObserved({ tunnel: ourTunnel(setup) }));
    const more = planOf(aSetup({ devices: [...setup.devices, aDevice('A guest')] }), anObserved());
    expect(unapprovedIn(left, approved)).toEqual([]);
    expect(unapprovedIn(more, approved)).not.toEqual([]);
  });

  it('covers taking away a second copy of a key that it makes, and of no other key', () => {
    const approved = planOf(setup, anObserved());
    const twice = (keyId: string) => [
      aCertificate(setup, keyId),
      aCertificate(setup, keyId, { id: 'second' }),
    ];
    const seen = (certificates: Observed['client-certificate']['certificates']) =>
      planOf(setup, anObserved({ 'client-certificate': { certificates, heldHere: {} } }));
    expect(unapprovedIn(seen(twice(anna ?? '')), approved)).toEqual([]);
    expect(unapprovedIn(seen([aCertificate(setup, 'c0ffee')]), approved)).not.toEqual([]);
  });
});
