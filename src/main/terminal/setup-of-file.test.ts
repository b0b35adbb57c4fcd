import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Setup } from '../../contract/setup.ts';
import { terminalInEnglish as t } from '../../words/terminal.ts';
import { aHandMadeHome } from '../adoption/testing/a-hand-made-home.ts';
import { anEngineInAWorld } from '../resources/testing/engine-in-world.ts';
import { readSetupFile } from './read-setup-file.ts';
import type { SetupFile } from './setup-file.ts';
import { fileOfSetup, setupOfFile } from './setup-of-file.ts';

const phone = { id: '0000aa', name: "Anna's phone", platform: 'iphone', validityDays: 365 } as const;

/** Everything that a Setup can say. */
function aRichSetup({ id, zone }: Pick<Setup, 'id' | 'zone'>): Setup {
  const record = {
    id: 'f00',
    type: 'A',
    name: 'ha.linden.house',
    content: '203.0.113.9',
    proxied: true,
    ttl: 1,
    comment: '',
  };
  return {
    id,
    zone,
    services: [
      {
        hostname: 'ha.linden.house',
        url: 'http://192.0.2.10:8123',
        openTo: ['0000ab'],
        takesOver: [record],
      },
      { hostname: 'photos.linden.house', url: 'http://192.0.2.30:2342', openTo: [phone.id] },
      { hostname: 'hook.linden.house', url: 'http://192.0.2.10:8123', openTo: [] },
    ],
    devices: [
      { ...phone, state: 'on', renewal: { generation: 2, previous: 'works' } },
      { id: '0000ab', name: 'Old tablet', platform: 'android', validityDays: 3650, state: 'off' },
    ],
    policy: {
      declined: ['http3'],
      exceptions: [
        {
          id: '0000ac',
          purpose: { kind: 'webhook', name: 'Doorbell' },
          at: { kind: 'own-hostname', hostname: 'hook.linden.house' },
          reach: { kind: 'webhook', webhook: '00000000000000aa' },
          methods: ['POST'],
          from: { networks: ['198.51.100.0/24'], asns: [], countries: [] },
          program: null,
          until: null,
        },
      ],
      countries: { allowed: ['CH'], keys: 'from-anywhere' },
    },
    home: {
      at: 'http://192.0.2.10:8123',
      connector: 'elsewhere',
      trustedProxies: ['192.0.2.40/32'],
      loginLimit: 'declined',
      urls: 'wanted',
      internalUrl: 'http://192.0.2.10:8123',
    },
    reach: {
      by: 'public-address',
      addresses: { ipv4: '203.0.113.20' },
      port: 8443,
      originCertificate: 'own',
    },
    closes: [{ kind: 'dns-record', record }],
    transport: 'http2',
    tunnelGeneration: 3,
  };
}

describe('a Setup', () => {
  it('written as a setup file and read again is the same', async () => {
    const { io, setup, webhookIds } = await anEngineInAWorld();
    webhookIds['00000000000000aa'] = '4f0c9d2be7a14c5f';
    for (const wanted of [setup, aRichSetup(setup)]) {
      const read = readSetupFile(stringify(fileOfSetup({ setup: wanted, webhookIds })), t);
      if (read.kind === 'wrong') throw new Error(JSON.stringify(read.mistakes));
      expect((await setupOfFile(read.file, io, undefined)).setup).toEqual(wanted);
    }
  });

  it('is not written down without the ids of its webhooks, which nobody would miss in the file', async () => {
    const { setup } = await anEngineInAWorld();
    const withoutIds = { setup: aRichSetup(setup), webhookIds: {} };
    expect(() => fileOfSetup(withoutIds)).toThrow('webhooks-lost');
  });

  it('from a file on another computer gives the ids of its webhooks along, to be kept first', async () => {
    const { io, setup } = await anEngineInAWorld();
    const rich = aRichSetup(setup);
    const file = fileOfSetup({ setup: rich, webhookIds: { '00000000000000aa': '4f0c9d2be7a14c5f' } });
    const met = await setupOfFile(file, io, undefined);
    expect(Object.values(met.webhookIds)).toEqual(['4f0c9d2be7a14c5f']);
    expect(JSON.stringify(met.setup)).not.toContain('4f0c9d2be7a14c5f');
  });
});

describe('what was made by hand', () => {
  it('is taken over where the file says so, and kept afterwards, also by a file that says nothing of it', async () => {
    const home = await aHandMadeHome();
    home.record(
      'ha.linden.house',
      await home.tunnel('by hand', [{ hostname: 'ha.linden.house', service: home.world.home.url }]),
    );
    home.asksForKeys('ha.linden.house');
    home.rule('http.host eq "ha.linden.house" and not cf.tls_client_auth.cert_verified');
    const anna = await home.key('Anna');
    const file: SetupFile = {
      latchkey: 1,
      address: 'ha.linden.house',
      home: { url: home.world.home.url },
      devices: [{ name: 'Phone', platform: 'android' }],
    };
    const plain = await setupOfFile(file, home.io, undefined);
    expect(plain.setup.adopts).toBeUndefined();

    const { setup } = await setupOfFile({ ...file, adopts: 'what-is-there' }, home.io, undefined);
    expect(setup.adopts).toMatchObject({ tunnel: { name: 'by hand' }, keys: [{ certificateId: anna.id }] });
    expect(await home.carryOut(setup)).toMatchObject({ phase: 'done' });

    for (const [last, wish] of [
      [setup, {}],
      [undefined, {}],
      [undefined, { adopts: 'what-is-there' }],
    ] as const) {
      const again = await setupOfFile({ ...file, ...wish }, home.io, last);
      expect(again.setup.adopts?.keys).toMatchObject([{ certificateId: anna.id }]);
      expect((await home.planNow(again.setup)).changes).toEqual([]);
    }
    const without = await setupOfFile({ ...file, adopts: 'no-keys' }, home.io, setup);
    expect((await home.planNow(without.setup)).changes.map(({ kind }) => kind)).toEqual(['lock-rule.update']);
  });
});

describe('ids that a setup file does not have', () => {
  const file: SetupFile = {
    latchkey: 1,
    address: 'ha.linden.house',
    home: { url: 'http://192.0.2.10:8123' },
    devices: [
      { name: 'Müller', platform: 'android' },
      { name: 'Muller', platform: 'mac' },
    ],
  };

  it('follow from the file, so that a build that was killed is met again', async () => {
    const { io } = await anEngineInAWorld();
    const { setup: one } = await setupOfFile(file, io, undefined);
    expect((await setupOfFile(file, io, undefined)).setup).toEqual(one);
    expect(new Set(one.devices.map(({ id }) => id)).size).toBe(2);
    const { setup: other } = await setupOfFile({ ...file, address: 'home.linden.house' }, io, undefined);
    expect(other.id).not.toBe(one.id);
  });

  it('are those of the home that stands there, whoever built it, also where a key is revoked', async () => {
    const { io, setup, carryOut, world } = await anEngineInAWorld();
    await carryOut();
    const devices = setup.devices.map(({ name, platform }) => ({ name, platform }));
    const { setup: met } = await setupOfFile({ ...file, devices }, io, undefined);
    expect(met.id).toBe(setup.id);
    expect(met.devices.map(({ id }) => id)).toEqual(setup.devices.map(({ id }) => id));

    const [zone] = world.cloudflare.cloud.state.zones.values();
    for (const [key, certificate] of zone?.clientCertificates ?? [])
      zone?.clientCertificates.set(key, { ...certificate, lifecycle: { kind: 'revoking', since: 0 } });
    const { setup: still } = await setupOfFile({ ...file, devices }, io, undefined);
    expect(still.devices.map(({ id }) => id)).toEqual(setup.devices.map(({ id }) => id));
  });

  it('are not made up where the domain is unknown', async () => {
    const { io } = await anEngineInAWorld();
    const elsewhere = setupOfFile({ ...file, address: 'ha.example.com' }, io, undefined);
    await expect(elsewhere).rejects.toMatchObject({ reason: { kind: 'zone-unknown' } });
    const pending = setupOfFile({ ...file, address: 'ha.garden-shed.net' }, io, undefined);
    await expect(pending).rejects.toMatchObject({ reason: { kind: 'zone-not-active' } });
  });
});
