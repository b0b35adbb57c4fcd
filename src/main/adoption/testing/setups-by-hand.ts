import { X509Certificate } from 'node:crypto';
import type { WeaknessKind } from '../../../contract/hand-made.ts';
import { type HandMadeClientKey, type HandMadeHome, ha } from './a-hand-made-home.ts';

/** A home as guides and people leave it, and what Latchkey is to say of it before it takes it over. */
export interface SetupByHand {
  readonly name: string;
  /** Gives the keys that get in today, other addresses that answer today, and those that are shut to whoever has no key. */
  readonly make: (home: HandMadeHome) => Promise<Made>;
  readonly expected: {
    readonly tunnel: string | null;
    readonly goes: readonly string[];
    readonly stays?: readonly string[];
    readonly keys: readonly (string | null)[];
    readonly weaknesses: readonly WeaknessKind[];
  };
}

interface Made {
  readonly keys: readonly HandMadeClientKey[];
  readonly others?: readonly string[];
  readonly shut?: readonly string[];
  /** Keys that are refused there today. */
  readonly refused?: readonly HandMadeClientKey[];
}

const verified = `http.host eq "${ha}" and not cf.tls_client_auth.cert_verified`;
const unrevoked = `http.host eq "${ha}" and (not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked)`;

/** The path that most guides end with: a tunnel of the dashboard's, and a record into it. */
async function path(home: HandMadeHome, name = 'home'): Promise<void> {
  home.record(ha, await home.tunnel(name, [{ hostname: ha, service: home.world.home.url }]));
}

async function anna(home: HandMadeHome): Promise<Made> {
  return { keys: [await home.key('Anna')] };
}

const nas = 'nas.linden.house';

export const setupsByHand: readonly SetupByHand[] = [
  {
    name: 'a guide to tunnels that ends without any lock',
    make: async (home) => {
      await path(home);
      return { keys: [] };
    },
    expected: { tunnel: 'home', goes: [], keys: [], weaknesses: ['no-lock'] },
  },
  {
    name: 'the guide to mTLS that asks whether a key is verified',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule(verified);
      return { keys: [await home.key('Anna'), await home.key('Ben')] };
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: ['Anna', 'Ben'],
      weaknesses: ['any-customers-key', 'lost-keys-open'],
    },
  },
  {
    name: 'the same, that asks for revoked keys as well',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule(unrevoked);
      return anna(home);
    },
    expected: { tunnel: 'home', goes: ['My lock'], keys: ['Anna'], weaknesses: ['any-customers-key'] },
  },
  {
    name: 'a lock by fingerprints, with nothing amiss',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      const key = await home.key('Anna');
      await home.key('Not on the list');
      const pinned = `not lower(cf.tls_client_auth.cert_fingerprint_sha256) in {"${key.fingerprint}"}`;
      home.rule(
        `http.host eq "${ha}" and (not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked or ${pinned})`,
      );
      return { keys: [key] };
    },
    expected: { tunnel: 'home', goes: ['My lock'], keys: ['Anna'], weaknesses: [] },
  },
  {
    name: 'a lock by serial numbers',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      const [key, other] = [await home.key('Anna'), await home.key('Not on the list')];
      const { serialNumber } = new X509Certificate(key.client.certificatePem);
      home.rule(
        `http.host eq "${ha}" and (not cf.tls_client_auth.cert_verified or not cf.tls_client_auth.cert_serial in {"${serialNumber}"})`,
      );
      return { keys: [key], refused: [other] };
    },
    expected: { tunnel: 'home', goes: ['My lock'], keys: ['Anna'], weaknesses: ['lost-keys-open'] },
  },
  {
    name: 'a lock by a field of the certificate that nobody can foretell',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      await home.key('Anna');
      home.rule(
        `http.host eq "${ha}" and (not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_not_after eq "x")`,
      );
      return { keys: [] };
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: [],
      weaknesses: ['any-customers-key', 'lost-keys-open', 'unclear-keys'],
    },
  },
  {
    name: 'a lock that keeps keys out of one country',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule(`http.host eq "${ha}" and (not cf.tls_client_auth.cert_verified or ip.src.country eq "RU")`);
      return anna(home);
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open', 'more-than-a-key'],
    },
  },
  {
    name: 'a lock by fingerprints that forgets revoked keys',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      const key = await home.key('Anna');
      home.rule(
        `http.host eq "${ha}" and cf.tls_client_auth.cert_fingerprint_sha256 ne "${key.fingerprint}"`,
      );
      return { keys: [key] };
    },
    expected: { tunnel: 'home', goes: ['My lock'], keys: ['Anna'], weaknesses: ['lost-keys-open'] },
  },
  {
    name: 'a rule before the lock that lets a country past it',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule('ip.src.country eq "IT"', {
        action: 'skip',
        action_parameters: { ruleset: 'current' },
        description: 'On holiday',
      });
      home.rule(verified);
      return anna(home);
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['stepped-over'],
    },
  },
  {
    name: 'a lock before a rule that lets a country past what follows, and before another one',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule(verified, { ref: 'my_lock' });
      home.rule(`http.host eq "${ha}" and ip.src.country eq "IT"`, {
        action: 'skip',
        action_parameters: { ruleset: 'current' },
        description: 'On holiday',
      });
      home.rule('ip.src.country eq "RU"', { description: 'Countries' });
      return anna(home);
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open'],
    },
  },
  {
    name: 'a lock, and a copy of it that somebody switched off and kept',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule(verified, { enabled: false, description: 'Older lock' });
      home.rule(verified);
      return anna(home);
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open'],
    },
  },
  {
    name: 'a wildcard into a tunnel, and a lock at one address alone',
    make: async (home) => {
      home.record(
        '*.linden.house',
        await home.tunnel('home', [{ hostname: ha, service: home.world.home.url }]),
      );
      home.asksForKeys(ha);
      home.rule(verified);
      return { ...(await anna(home)), shut: [ha] };
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open'],
    },
  },
  {
    name: 'keys that skip the rest, and a rule that stops everybody else',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule(`http.host eq "${ha}" and cf.tls_client_auth.cert_verified`, {
        action: 'skip',
        action_parameters: { ruleset: 'current' },
        description: 'Keys',
      });
      home.rule(`http.host eq "${ha}"`, { description: 'Everybody else' });
      return anna(home);
    },
    expected: {
      tunnel: 'home',
      goes: ['Everybody else'],
      stays: ['Keys'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open'],
    },
  },
  ...(['managed_challenge', 'js_challenge', 'challenge'] as const).map(
    (action): SetupByHand => ({
      name: `a lock that only asks strangers for a ${action}`,
      make: async (home) => {
        await path(home);
        home.asksForKeys(ha);
        home.rule(verified, { action });
        return anna(home);
      },
      expected: {
        tunnel: 'home',
        goes: ['My lock'],
        keys: ['Anna'],
        weaknesses: ['challenge-opens', 'any-customers-key', 'lost-keys-open'],
      },
    }),
  ),
  {
    name: 'a rule that lets another address past a lock with a gap of its own',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule(`http.host eq "${nas}"`, {
        action: 'skip',
        action_parameters: { ruleset: 'current' },
        description: 'NAS is free',
      });
      home.rule(`${verified} and not starts_with(http.request.uri.path, "/api/webhook/")`);
      return anna(home);
    },
    expected: { tunnel: 'home', goes: ['My lock'], keys: ['Anna'], weaknesses: ['lock-has-gaps'] },
  },
  {
    name: 'a country that steps over a lock with a gap of its own',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule('ip.src.country eq "IT"', {
        action: 'skip',
        action_parameters: { ruleset: 'current' },
        description: 'On holiday',
      });
      home.rule(`${verified} and not starts_with(http.request.uri.path, "/api/webhook/")`);
      return anna(home);
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['stepped-over', 'lock-has-gaps'],
    },
  },
  {
    name: 'a lock that somebody switched off',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule(verified, { enabled: false });
      await home.key('Anna');
      return { keys: [] };
    },
    expected: { tunnel: 'home', goes: [], keys: [], weaknesses: ['lock-off'] },
  },
  {
    name: 'one rule for several addresses, which goes on guarding the others',
    make: async (home) => {
      const { url } = home.world.home;
      home.record(
        'nas.linden.house',
        await home.tunnel('nas', [{ hostname: 'nas.linden.house', service: url }]),
      );
      await path(home);
      home.asksForKeys(ha, 'nas.linden.house');
      home.rule(`http.host in {"${ha}" "nas.linden.house"} and not cf.tls_client_auth.cert_verified`);
      return anna(home);
    },
    expected: {
      tunnel: 'home',
      goes: [],
      stays: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open'],
    },
  },
  {
    name: 'a rule that guards the whole domain',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule('not cf.tls_client_auth.cert_verified');
      return anna(home);
    },
    expected: {
      tunnel: 'home',
      goes: [],
      stays: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open'],
    },
  },
  {
    name: 'a tunnel with a second address of the same home, and one of something else',
    make: async (home) => {
      const { url } = home.world.home;
      const target = await home.tunnel('home', [
        { hostname: ha, service: url },
        { hostname: 'old.linden.house', service: url },
        { hostname: 'nas.linden.house', service: 'http://192.0.2.20:5000' },
      ]);
      for (const name of [ha, 'old.linden.house', 'nas.linden.house']) home.record(name, target);
      return { keys: [], others: ['old.linden.house'] };
    },
    expected: { tunnel: 'home', goes: [], keys: [], weaknesses: ['no-lock', 'second-address'] },
  },
  {
    name: 'a tunnel whose entry says how the home is to be spoken to',
    make: async (home) => {
      const originRequest = { connectTimeout: 20, keepAliveConnections: 7, originServerName: 'ha.internal' };
      home.record(
        ha,
        await home.tunnel('home', [{ hostname: ha, service: home.world.home.url, originRequest }]),
      );
      return { keys: [] };
    },
    expected: { tunnel: 'home', goes: [], keys: [], weaknesses: ['no-lock'] },
  },
  {
    name: 'one tunnel for two homes',
    make: async (home) => {
      const target = await home.tunnel('both homes', [
        { hostname: 'grandma.linden.house', service: 'http://192.0.2.77:8123' },
        { hostname: ha, service: home.world.home.url },
      ]);
      for (const name of [ha, 'grandma.linden.house']) home.record(name, target);
      return { keys: [] };
    },
    expected: { tunnel: 'both homes', goes: [], keys: [], weaknesses: ['no-lock'] },
  },
  {
    name: 'keys as the dashboard names them all',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule(verified);
      return { keys: [await home.key('Cloudflare')] };
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: [null],
      weaknesses: ['any-customers-key', 'lost-keys-open', 'nameless-keys'],
    },
  },
  {
    name: 'a lock at an address where Cloudflare asks for no key',
    make: async (home) => {
      await path(home);
      home.rule(verified);
      await home.key('Anna');
      return { keys: [] };
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open', 'key-not-asked-for'],
    },
  },
  {
    name: 'a wildcard into a tunnel, and a pattern in the rule',
    make: async (home) => {
      const target = await home.tunnel('home', [
        { hostname: '*.linden.house', service: home.world.home.url },
      ]);
      home.record('*.linden.house', target);
      home.asksForKeys(ha);
      home.rule('http.host wildcard "*.linden.house" and not cf.tls_client_auth.cert_verified');
      return anna(home);
    },
    expected: {
      tunnel: 'home',
      goes: [],
      stays: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open', 'second-address'],
    },
  },
  {
    name: 'one rule for two addresses that no record names: a wildcard serves both',
    make: async (home) => {
      const { url } = home.world.home;
      const target = await home.tunnel('home', [
        { hostname: ha, service: url },
        { hostname: 'nas.linden.house', service: url },
      ]);
      home.record('*.linden.house', target);
      home.asksForKeys(ha, 'nas.linden.house');
      home.rule(`http.host in {"${ha}" "nas.linden.house"} and not cf.tls_client_auth.cert_verified`);
      return { ...(await anna(home)), shut: ['nas.linden.house'] };
    },
    expected: {
      tunnel: 'home',
      goes: [],
      stays: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open', 'second-address'],
    },
  },
  {
    name: 'a tunnel that is set up in a file on its own machine',
    make: async (home) => {
      home.record(ha, await home.tunnel('docker', [], 'local'));
      home.asksForKeys(ha);
      home.rule(verified);
      await home.key('Anna');
      return { keys: [] };
    },
    expected: {
      tunnel: 'docker',
      goes: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open'],
    },
  },
  {
    name: 'DuckDNS and a forwarded port, with a lock in front of a record that a program writes',
    make: async (home) => {
      home.record(ha, '203.0.113.9', 'A');
      home.asksForKeys(ha);
      home.rule(verified);
      await home.key('Anna');
      return { keys: [] };
    },
    expected: {
      tunnel: null,
      goes: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open'],
    },
  },
  {
    name: 'country rules beside the lock, and HTTP/3 on',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.seed.setting(home.zone, 'http3', 'on');
      home.rule(`(http.host eq "${ha}" and ip.src.country in {"KP" "RU"})`, { description: 'Countries' });
      home.rule(verified);
      return anna(home);
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['any-customers-key', 'lost-keys-open', 'http3-on'],
    },
  },
];

/** Homes at whose address Cloudflare Access asks for a login: no device with a key gets past it, whoever made the lock. */
export const setupsBehindAccess: readonly SetupByHand[] = [
  {
    name: 'Access at the whole domain, and no lock',
    make: async (home) => {
      await path(home);
      home.seed.accessApplication(home.account, { name: 'Family', domain: '*.linden.house' });
      return { keys: [] };
    },
    expected: { tunnel: 'home', goes: [], keys: [], weaknesses: ['access-in-front'] },
  },
  {
    name: 'Access at the address, behind a lock',
    make: async (home) => {
      await path(home);
      home.asksForKeys(ha);
      home.rule(unrevoked);
      home.seed.accessApplication(home.account, { name: 'Home', domain: ha });
      return anna(home);
    },
    expected: {
      tunnel: 'home',
      goes: ['My lock'],
      keys: ['Anna'],
      weaknesses: ['access-in-front', 'any-customers-key'],
    },
  },
  {
    name: 'Access at a part of the address, and no lock',
    make: async (home) => {
      await path(home);
      home.seed.accessApplication(home.account, { name: 'Config', domain: `${ha}/config` });
      return { keys: [] };
    },
    expected: { tunnel: 'home', goes: [], keys: [], weaknesses: ['no-lock', 'access-in-front'] },
  },
  {
    name: 'Access before a record that leads past every tunnel',
    make: async (home) => {
      home.record(ha, '203.0.113.9', 'A');
      home.seed.accessApplication(home.account, { name: 'Home', domain: ha });
      return { keys: [] };
    },
    expected: { tunnel: null, goes: [], keys: [], weaknesses: ['access-in-front'] },
  },
];
