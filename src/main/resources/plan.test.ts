import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Device } from '../../contract/setup.ts';
import { testKeys } from './cloudflare/wanted-keys.ts';
import { planOf } from './testing/look-around.ts';
import { anna, ben, built, idsOf, inOurs, inSomeOrder, setup } from './testing/planned-homes.ts';
import { aCertificate, aDevice, allKeysMade, anObserved, aSetup } from './testing/situations.ts';

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
            service: 'http_status:404',
            hostname: 'ha.linden.house',
            path: '^/\\.well-known/acme-challenge/',
          },
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
