import { describe, expect, it } from 'vitest';
import { testKeys } from './cloudflare/wanted-keys.ts';
import type { Observed } from './model/observed.ts';
import { aBuiltHome, idsOf, inOurs } from './testing/built-home.ts';
import { planOf, unapprovedIn } from './testing/look-around.ts';
import { aCertificate, aDevice, allKeysMade, anObserved, aSetup, ourTunnel } from './testing/situations.ts';

const setup = aSetup();
const [anna, ben] = setup.devices.map((device) => device.id);

describe('a plan for a new home', () => {
  const plan = planOf(setup, anObserved());
  const needsOf = (id: string) => plan.changes.find((change) => change.id === id)?.needs ?? [];

  it('makes a key for each device and two to test with, a lock, a path, an address, and mends settings', () => {
    expect(idsOf(plan).toSorted()).toEqual(
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
    expect(idsOf(planOf(setup, aBuiltHome(setup)))).toEqual([]);
  });

  it('is empty where an https home needs its certificate not judged', () => {
    const [service] = setup.services;
    if (!service) throw new Error('a setup has a service');
    const secure = aSetup({ services: [{ ...service, url: 'https://192.168.1.5:8123/' }] });
    const observed = aBuiltHome(secure, {
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
    expect(idsOf(planOf(setup, aBuiltHome(setup, { 'client-certificate': elsewhere })))).toEqual([]);
  });

  it('adopts the key it holds and switches off a second copy, left by a lost answer', () => {
    const made = allKeysMade(setup);
    const copy = aCertificate(setup, anna ?? '', { id: 'copy', publicKey: 'other', fingerprint: 'ff' });
    const plan = planOf(
      setup,
      aBuiltHome(setup, { 'client-certificate': { ...made, certificates: [copy, ...made.certificates] } }),
    );
    expect(idsOf(plan)).toEqual([`client-certificate/remove/${anna}/copy`]);
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
