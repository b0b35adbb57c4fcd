import { describe, expect, it } from 'vitest';
import type { Service, Setup } from '../../../contract/setup.ts';
import { listTroubles, type TroubleId } from '../../../contract/trouble.ts';
import { readTunnelToken } from '../../cloudflare/tunnel-token.ts';
import { CONNECTOR_SLUG, stopApp } from '../../home-assistant/commands/apps.ts';
import { setUrls } from '../../home-assistant/commands/core-config.ts';
import { lookAround } from '../../resources/testing/look-around.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { aBuiltHome, type BuiltHome } from './testing/a-built-home.ts';

const address = 'ha.linden.house';
const trustInFile = { use_x_forwarded_for: true, trusted_proxies: ['172.30.33.0/24'] };

function assistantOf({ io }: BuiltHome) {
  if (!io.home) throw new Error('Latchkey was let in');
  return io.home.assistant;
}

/** How things break, and what is found then. */
const breakages: readonly {
  readonly what: string;
  readonly how: (home: BuiltHome) => void | Promise<void>;
  readonly found: readonly TroubleId[];
  /** What is found of it by somebody who is not logged in. */
  readonly fromOutside: readonly TroubleId[];
}[] = [
  {
    what: 'Home Assistant believes no proxy',
    how: ({ home }) => home.setTrustedProxies('refuses-proxies'),
    found: ['proxy-not-trusted'],
    fromOutside: ['proxy-not-trusted'],
  },
  {
    what: 'the proxy was written into the file, which is not read any more',
    how: async ({ home }) => {
      home.setTrustedProxies('refuses-proxies');
      home.editYaml({ http: trustInFile });
      await home.restart();
    },
    found: ['proxy-not-trusted', 'trust-written-in-file'],
    fromOutside: ['proxy-not-trusted'],
  },
  {
    what: 'nobody confirmed the change',
    how: ({ home }) => {
      home.setTrustedProxies('refuses-proxies');
      home.sow({ pending: { config: trustInFile, fate: 'failed' } });
    },
    found: ['proxy-not-trusted', 'trust-was-taken-back'],
    fromOutside: ['proxy-not-trusted'],
  },
  {
    what: 'Home Assistant has banned the address that we come from',
    how: async ({ home }) => {
      const seen = home.lastClientAddress();
      if (seen === undefined) throw new Error('somebody came by');
      home.editBans([seen]);
      await home.restart();
    },
    found: ['address-banned'],
    fromOutside: ['address-banned'],
  },
  {
    what: 'the path leads to another port',
    how: ({ lead }) => lead([{ hostname: address, service: 'http://homeassistant:1' }]),
    found: ['wrong-port'],
    fromOutside: ['wrong-port'],
  },
  {
    what: 'the path wants TLS of a home that speaks plainly',
    how: ({ lead, home }) => lead([{ hostname: address, service: `https://homeassistant:${home.port}` }]),
    found: ['wrong-scheme'],
    fromOutside: ['wrong-scheme'],
  },
  {
    what: 'live updates are switched off',
    how: ({ changeZone }) => changeZone('PATCH', '/settings/websockets', { value: 'off' }),
    found: ['socket-lost'],
    fromOutside: ['socket-lost'],
  },
  {
    what: 'nobody is asked for a key any more',
    how: ({ changeZone }) =>
      changeZone('PUT', '/certificate_authorities/hostname_associations', { hostnames: [] }),
    found: ['key-refused'],
    fromOutside: ['key-refused'],
  },
  {
    what: 'a key was switched off at Cloudflare',
    how: async ({ changeZone, setup, io }) => {
      const { certificates } = (await lookAround(setup, io))['client-certificate'];
      const first = certificates.find(({ keyId }) => keyId === setup.devices[0]?.id);
      await changeZone('DELETE', `/client_certificates/${first?.id}`);
    },
    found: ['key-refused'],
    fromOutside: ['key-refused'],
  },
  {
    what: 'apps are taken for bots',
    how: ({ changeZone }) => changeZone('PUT', '/bot_management', { fight_mode: true }),
    found: ['webhooks-refused'],
    fromOutside: ['webhooks-refused'],
  },
  {
    what: 'every visitor is asked whether they are a person',
    how: ({ changeZone }) => changeZone('PATCH', '/settings/security_level', { value: 'under_attack' }),
    found: ['webhooks-refused'],
    fromOutside: ['webhooks-refused'],
  },
  {
    what: 'the path has forgotten the address',
    how: ({ lead }) => lead([]),
    found: ['address-not-in-path'],
    fromOutside: ['address-not-in-path'],
  },
  {
    what: 'the address is gone',
    how: async ({ changeZone, setup, io }) => {
      const [record] = (await lookAround(setup, io))['dns-record'];
      await changeZone('DELETE', `/dns_records/${record?.id}`);
    },
    found: ['address-gone'],
    fromOutside: ['address-gone'],
  },
  {
    what: 'the connector was stopped',
    how: (home) => stopApp(assistantOf(home), CONNECTOR_SLUG),
    found: ['path-down'],
    fromOutside: ['path-down'],
  },
  {
    what: 'two connectors hold the path, and visits end at one that does not find the home',
    how: async (home) => {
      const { world, setup, io } = home;
      const { tunnel } = await lookAround(setup, io);
      const token = await readTunnelToken(io.cloudflare, setup.zone.account.id, tunnel.ours?.id ?? '');
      await stopApp(assistantOf(home), CONNECTOR_SLUG);
      world.connect(token, '192.168.1.40');
      world.connect(token, '192.168.1.41');
    },
    found: ['wrong-port', 'two-connectors'],
    fromOutside: ['wrong-port', 'two-connectors'],
  },
  {
    what: 'Home Assistant does not know its address outside',
    how: (home) => setUrls(assistantOf(home), { external: null }),
    found: ['external-url-not-set'],
    fromOutside: [],
  },
  {
    what: 'Home Assistant does not know its address at home',
    how: (home) => setUrls(assistantOf(home), { internal: null }),
    found: ['slow-at-home'],
    fromOutside: [],
  },
];

describe('a look at a home that works', () => {
  it('finds nothing, shows every trouble on the way, and leaves everything as it was', async () => {
    const home = await aBuiltHome();
    const before = { world: home.world.snapshot(), home: home.home.state() };
    const { troubles: seen, visit } = await home.look();
    expect(visit).toBe('got-in');
    expect(seen.map(({ id }) => id)).toEqual(listTroubles('tunnel'));
    expect(seen.filter(({ state }) => state === 'clear')).toHaveLength(27);
    expect(seen.filter(({ state }) => state === 'cannot-tell')).toHaveLength(15);
    expect(home.world.snapshot()).toEqual(before.world);
    expect(home.home.state()).toEqual(before.home);
    expect(home.world.counts().exposedRequests).toBe(0);
  });
});

describe('a look at a home where', () => {
  it.each(breakages)('$what', async ({ how, found, fromOutside }) => {
    const home = await aBuiltHome();
    await how(home);
    expect(await home.found()).toEqual(found);
    expect(await home.found({ login: 'out' })).toEqual(fromOutside);
  });
});

describe('a home that is off', () => {
  it('is told as that, and as nothing else', async () => {
    const home = await aBuiltHome();
    await home.home.fallSilent();
    expect(await home.found({ login: 'out' })).toEqual(['home-silent']);
    const { troubles } = await home.look({ login: 'out' });
    expect(troubles.find(({ id }) => id === 'home-silent')?.saw).toContain('nothing answered at home');
  });
});

describe('a home with a further address', () => {
  const cams = { hostname: 'cams.linden.house', url: 'http://nvr:5000', openTo: 'every-device' } as const;
  const withCameras = async (changes: Partial<Service> = {}) => {
    const home = await aBuiltHome();
    const wanted: Setup = { ...home.setup, services: [...home.setup.services, { ...cams, ...changes }] };
    expect((await home.carryOut(wanted)).phase).toBe('done');
    const look = async () => {
      const { troubles, ...rest } = await home.look({ wanted });
      const found = troubles.filter(({ state }) => state === 'found').map(({ id, at }) => ({ id, at }));
      return { ...rest, found };
    };
    return { ...home, wanted, look };
  };

  it('is visited there too, and nothing is found', async () => {
    const { look, world } = await withCameras();
    expect(await look()).toEqual({ found: [], visit: 'got-in', notVisited: [] });
    expect(world.counts().exposedRequests).toBe(0);
  });

  it('is told of what is behind it by its address', async () => {
    const { look } = await withCameras({ url: 'http://printer:80' });
    expect(await look()).toMatchObject({
      found: [{ id: 'service-silent', at: [cams.hostname] }],
      visit: 'stopped',
    });
  });

  it('is told of a record that is gone there alone', async () => {
    const { look, changeZone, wanted, io } = await withCameras();
    const records = (await lookAround(wanted, io))['dns-record'];
    const record = records.find(({ name }) => name === cams.hostname);
    await changeZone('DELETE', `/dns_records/${record?.id}`);
    expect(await look()).toMatchObject({
      found: [{ id: 'address-gone', at: [cams.hostname] }],
      visit: 'stopped',
    });
  });

  it('says where no key of this computer could be tried', async () => {
    const home = await aBuiltHome();
    const guest = home.setup.devices[1]?.id ?? '';
    const services = [...home.setup.services, { ...cams, openTo: [guest] }];
    const wanted: Setup = { ...home.setup, services };
    await home.carryOut(wanted);
    await home.keys.forget(guest);
    expect(await home.look({ wanted })).toMatchObject({ visit: 'got-in', notVisited: [cams.hostname] });
  });
});

describe('a place that cannot be looked at', () => {
  it.each([
    'GET entrypoint',
    'GET client_certificates',
    'GET hostname_associations',
    'GET cfd_tunnel',
    'GET configurations',
    'GET connections',
    'GET websockets',
    'GET security_level',
    'GET bot_management',
    'GET dns_records',
  ])('hides nothing else: %s', async (call) => {
    const home = await aBuiltHome();
    const [method = '', path = ''] = call.split(' ');
    const trouble = { kind: 'status', status: 500 } as const;
    home.world.cloudflare.faults.add({ method, path, occurrence: 'every', moment: 'before', trouble });
    await setUrls(assistantOf(home), { external: null });
    expect(await home.found()).toEqual(['external-url-not-set']);
    expect(home.world.cloudflare.faults.struck()).toBeGreaterThan(0);
  });

  it('is no good news where it is all of Cloudflare', async () => {
    const home = await aBuiltHome();
    const trouble = { kind: 'status', status: 500 } as const;
    home.world.cloudflare.faults.add({
      method: '*',
      path: '**',
      occurrence: 'every',
      moment: 'before',
      trouble,
    });
    expect((await refusalOf(home.look())).code).toBe('CLOUDFLARE_FAILED');
    await setUrls(assistantOf(home), { external: null });
    expect(await home.found()).toEqual(['external-url-not-set']);
  });
});
