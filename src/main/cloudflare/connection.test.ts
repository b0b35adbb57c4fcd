import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { type Connection, type Permission, permissions } from '../../contract/cloudflare.ts';
import {
  type RunningCloudflare,
  runCloudflare,
} from '../../practice/cloudflare/server/running-cloudflare.ts';
import { accountSnapshot, zoneSnapshot } from '../../practice/cloudflare/snapshot.ts';
import { everyPermission, type Permission as Group } from '../../practice/cloudflare/token.ts';
import { systemClock, withShortSleeps } from '../clock/clock.ts';
import { memoryVault, type Vault } from '../storage/vault.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { type CloudflareConnection, createConnection } from './connection.ts';
import { requestTo } from './request.ts';
import { readTunnelToken } from './tunnel-token.ts';

const NO_TUNNEL = '00000000-0000-4000-8000-000000000000';

async function aConnection(options: Parameters<typeof runCloudflare>[0] = {}) {
  const practice = await runCloudflare(options);
  onTestFinished(() => practice.stop());
  const vault = memoryVault();
  const connection = createConnection({ apiUrl: practice.apiUrl, vault }, withoutPauses);
  return { practice, vault, connection };
}

/** A refused right is asked for again for some seconds. */
const withoutPauses = withShortSleeps(systemClock, 0);

const keptIn = (vault: Vault): readonly string[] => vault.names().map((name) => vault.get(name) ?? '');

function statesOf({ permissions: checks }: Connection) {
  return Object.fromEntries(checks.map(({ permission, state }) => [permission, state]));
}

const stateOf = ({ account, zone, cloud }: RunningCloudflare) =>
  JSON.stringify([accountSnapshot(account), zoneSnapshot(zone, cloud)]);

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const allAllowed = Object.fromEntries(permissions.map((permission) => [permission, 'allowed']));

/** What Cloudflare calls each permission (facts: cloudflare#permission-groups). */
const groups: Readonly<Record<Exclude<Permission, 'zone-read'>, Group>> = {
  'dns-edit': 'dns',
  'ssl-edit': 'ssl_and_certificates',
  'waf-edit': 'zone_waf',
  'zone-settings-edit': 'zone_settings',
  'tunnel-edit': 'argotunnel',
};
// Object.keys widens to string; these are exactly the keys above.
const probed = Object.keys(groups) as readonly Exclude<Permission, 'zone-read'>[];

function tokenWithout({ seed }: RunningCloudflare, group: Group): string {
  const { [group]: _missing, ...others } = everyPermission;
  return seed.token({ permissions: others }).secret;
}

describe('a good token', () => {
  it.each(['user', 'legacy', 'account'] as const)(
    'of the form %s is kept and may do everything',
    async (form) => {
      const { practice, connection, vault } = await aConnection();
      const { secret } = practice.seed.token({ form });
      const seen = await connection.connect(`  "${secret}"\n`);
      expect(seen).toMatchObject({ phase: 'connected', domains: [{ zone: { name: 'linden.house' } }] });
      expect(statesOf(seen)).toEqual(allAllowed);
      expect(keptIn(vault)).toEqual([secret]);
      expect(connection.state.get()).toBe(seen);
    },
  );

  it('that some edges do not know yet may do everything all the same', async () => {
    const { practice, connection } = await aConnection({ tokenDelayMs: 60_000 });
    const { secret } = practice.seed.token({ made: 'just-now' });
    const seen = await connection.connect(secret);
    expect(seen.phase).toBe('connected');
    expect(statesOf(seen)).toEqual(allAllowed);
  });

  it.each(['user', 'account'] as const)('of the form %s tells when it ends', async (form) => {
    const { practice, connection } = await aConnection();
    const endsOn = inDays(4);
    const { secret } = practice.seed.token({ form, expiresOn: endsOn });
    expect(await connection.connect(secret)).toMatchObject({ phase: 'connected', endsOn });
    expect(await connection.connect(practice.token)).toMatchObject({ endsOn: null });
  });

  it('shows each permission as it is found', async () => {
    const { practice, connection } = await aConnection();
    const shown: Connection[] = [];
    const watching = new AbortController();
    const watch = (async () => {
      for await (const each of connection.state.watch(watching.signal)) shown.push(each);
    })();
    await connection.connect(practice.token);
    await Promise.resolve();
    watching.abort();
    await watch;
    expect(shown[0]?.phase).toBe('none');
    expect(shown[1]?.phase).toBe('checking');
    const known = shown.map((each) => each.permissions.filter(({ state }) => state !== 'waiting').length);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(new Set(known)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  });

  it('is used again, and looked at, when the program is opened the next time', async () => {
    const { practice, connection, vault } = await aConnection();
    await connection.connect(practice.token);
    const place = { apiUrl: practice.apiUrl, vault };
    const next = createConnection(place);
    next.moveTo(place);
    for await (const { phase } of next.state.watch()) if (phase === 'connected') break;
    expect(await next.domains()).toHaveLength(1);
  });

  it('never comes back out', async () => {
    const { practice, connection } = await aConnection();
    expect(JSON.stringify(await connection.connect(practice.token))).not.toContain(practice.token);
  });
});

describe('a token that lacks one permission', () => {
  it.each(probed)('%s is kept, and that one is named', async (missing) => {
    const { practice, connection, vault } = await aConnection();
    const secret = tokenWithout(practice, groups[missing]);
    const seen = await connection.connect(secret);
    expect(seen.phase).toBe('incomplete');
    expect(statesOf(seen)).toEqual({ ...allAllowed, [missing]: 'missing' });
    expect(keptIn(vault)).toEqual([secret]);
  });

  it.each(probed)(
    '%s in full is found to look and not to change, and nothing is written',
    async (missing) => {
      const { practice, connection } = await aConnection();
      const before = practice.log.counts().writes;
      const { secret } = practice.seed.token({
        permissions: { ...everyPermission, [groups[missing]]: 'read' },
      });
      const seen = await connection.connect(secret);
      expect(seen.phase).toBe('incomplete');
      expect(statesOf(seen)).toEqual({ ...allAllowed, [missing]: 'read-only' });
      expect(practice.log.counts().writes).toBe(before);
    },
  );

  it('shows none of them as read-only where it may do all, and the tries change nothing', async () => {
    const { practice, connection } = await aConnection();
    practice.seed.dnsRecord(practice.zone, { name: 'www.linden.house' });
    practice.seed.rule(practice.zone, {});
    const before = stateOf(practice);
    await connection.connect(practice.token);
    expect(stateOf(practice)).toEqual(before);
    const tries = practice.log.calls().filter(({ method }) => method !== 'GET');
    expect(tries).toHaveLength(5);
    expect(tries.filter(({ status }) => status === 'none' || status < 400)).toEqual([]);
  });

  it('to see domains shows none, and claims nothing about the rest', async () => {
    const { practice, connection } = await aConnection();
    const seen = await connection.connect(tokenWithout(practice, 'zone'));
    expect(seen).toMatchObject({ phase: 'incomplete', domains: [] });
    expect(new Set(seen.permissions.map(({ state }) => state))).toEqual(new Set(['waiting']));
  });

  it('has it when it is looked at again after the owner has added it', async () => {
    const { practice, connection } = await aConnection();
    const { secret, token } = practice.seed.token();
    const { zone_waf: _missing, ...others } = everyPermission;
    practice.cloud.state.tokens.set(secret, { ...token, permissions: others });
    expect((await connection.connect(secret)).phase).toBe('incomplete');
    practice.cloud.state.tokens.set(secret, token);
    await connection.checkAgain();
    expect(connection.state.get().phase).toBe('connected');
    expect(statesOf(connection.state.get())).toEqual(allAllowed);
  });
});

describe('a right that Cloudflare refuses later', () => {
  const record = { type: 'A', name: 'ha.linden.house', content: '192.0.2.1' };
  const writeRecord = (connection: CloudflareConnection, zoneId: string) =>
    connection
      .cloudflare()
      .write(z.unknown(), 'POST dns_records', requestTo('POST', `/zones/${zoneId}/dns_records`, record));

  it('is named with the refusal and shown in its row', async () => {
    const { practice, connection } = await aConnection();
    const { secret, token } = practice.seed.token();
    expect((await connection.connect(secret)).phase).toBe('connected');
    const permissions = { ...everyPermission, dns: 'read' } as const;
    practice.cloud.state.tokens.set(secret, { ...token, permissions });
    const refusal = await refusalOf(writeRecord(connection, practice.zone.zone.id));
    expect(refusal).toMatchObject({ code: 'PERMISSION_MISSING', technical: { permission: 'dns-edit' } });
    expect(connection.state.get().phase).toBe('incomplete');
    expect(statesOf(connection.state.get())).toEqual({ ...allAllowed, 'dns-edit': 'read-only' });
    practice.cloud.state.tokens.set(secret, token);
    await connection.checkAgain();
    expect(connection.state.get().phase).toBe('connected');
  });

  it('is shown as missing where it may not even be looked at', async () => {
    const { practice, connection } = await aConnection();
    const { secret, token } = practice.seed.token();
    await connection.connect(secret);
    const { argotunnel: _gone, ...permissions } = everyPermission;
    practice.cloud.state.tokens.set(secret, { ...token, permissions });
    const { id } = practice.account.account;
    await refusalOf(readTunnelToken(connection.cloudflare(), id, NO_TUNNEL));
    expect(statesOf(connection.state.get())).toEqual({ ...allAllowed, 'tunnel-edit': 'missing' });
  });

  it('leaves the rows alone where the token may do without', async () => {
    const { practice, connection } = await aConnection();
    const { bot_management: _none, ...permissions } = everyPermission;
    const { secret } = practice.seed.token({ permissions });
    const good = await connection.connect(secret);
    const { zone } = practice.zone;
    const reading = connection
      .cloudflare()
      .read(z.unknown(), 'GET bot_management', () =>
        connection.cloudflare().sdk.botManagement.get({ zone_id: zone.id }),
      );
    expect((await refusalOf(reading)).code).toBe('PERMISSION_MISSING');
    expect(connection.state.get()).toEqual(good);
  });
});

describe('rights on the chosen domain', () => {
  it('are tried on it where they were tried on another one', async () => {
    const { practice, connection } = await aConnection();
    const [first] = (await connection.connect(practice.token)).domains;
    practice.seed.zone(practice.account, { name: 'second.example' });
    const domains = await connection.domains();
    const tries = () => practice.log.calls().filter(({ method }) => method === 'PATCH').length;
    const before = tries();
    for (const domain of domains)
      if (domain.zone.id === first?.zone.id) await connection.requireRights(domain, domains);
    expect(tries()).toBe(before);
    for (const domain of domains)
      if (domain.zone.id !== first?.zone.id) await connection.requireRights(domain, domains);
    expect(tries()).toBe(before + 4);
  });

  it('that are missing are shown, and asked for on that domain when looked at again', async () => {
    const { practice, connection } = await aConnection();
    const { secret, token } = practice.seed.token();
    const { domains } = await connection.connect(secret);
    const [domain] = domains;
    const permissions = { ...everyPermission, zone_waf: 'read' } as const;
    practice.cloud.state.tokens.set(secret, { ...token, permissions });
    await connection.checkAgain();
    if (!domain) throw new Error('there is one');
    expect((await refusalOf(connection.requireRights(domain, domains))).code).toBe('PERMISSION_MISSING');
    expect(statesOf(connection.state.get())).toEqual({ ...allAllowed, 'waf-edit': 'read-only' });
  });
});

describe('a token that cannot be used', () => {
  it.each([
    ['is cut off', () => 'cfut_abc', 'TOKEN_MANGLED'],
    ['is the global key', () => '0123456789abcdef0123456789abcdef01234', 'TOKEN_GLOBAL_KEY'],
    ['is the global key of today’s form', () => `cfk_${'a'.repeat(48)}`, 'TOKEN_GLOBAL_KEY'],
    ['has a form that Cloudflare refuses', () => 'a'.repeat(33), 'TOKEN_MANGLED'],
    ['is unknown', () => `cfut_${'f'.repeat(48)}`, 'TOKEN_REFUSED'],
    ['is an unknown account token', () => `cfat_${'f'.repeat(48)}`, 'TOKEN_REFUSED'],
    ['has expired', ({ seed }) => seed.token({ status: 'expired' }).secret, 'TOKEN_REFUSED'],
    ['has come to its end', ({ seed }) => seed.token({ expiresOn: inDays(-1) }).secret, 'TOKEN_EXPIRED'],
    ['does not begin yet', ({ seed }) => seed.token({ notBefore: inDays(1) }).secret, 'TOKEN_NOT_YET_VALID'],
    ['was switched off', ({ seed }) => seed.token({ status: 'disabled' }).secret, 'TOKEN_REFUSED'],
  ] as readonly (readonly [string, (practice: RunningCloudflare) => string, string])[])(
    'because it %s leaves nothing behind, and an earlier one works on',
    async (_why, makeToken, code) => {
      const { practice, connection, vault } = await aConnection();
      const bad = makeToken(practice);

      const unconnected = connection.state.get();
      expect((await refusalOf(connection.connect(bad))).code).toBe(code);
      expect(vault.names()).toEqual([]);
      expect(connection.state.get()).toEqual(unconnected);
      await expect(connection.domains()).rejects.toMatchObject({ code: 'NOT_CONNECTED' });

      const good = await connection.connect(practice.token);
      expect((await refusalOf(connection.connect(bad))).code).toBe(code);
      expect(keptIn(vault)).toEqual([practice.token]);
      expect(connection.state.get()).toEqual(good);
      expect(await connection.domains()).toHaveLength(1);
    },
  );

  it('now, because Cloudflare is busy, is not kept, and an earlier one works on', async () => {
    const { practice, connection, vault } = await aConnection();
    const good = await connection.connect(practice.token);
    practice.faults.add({
      method: 'GET',
      path: 'zones',
      occurrence: 1,
      moment: 'before',
      trouble: { kind: 'too-many-requests', retryAfterSeconds: 1 },
    });
    const { secret } = practice.seed.token();
    expect((await refusalOf(connection.connect(secret))).code).toBe('CLOUDFLARE_BUSY');
    expect(keptIn(vault)).toEqual([practice.token]);
    expect(connection.state.get()).toEqual(good);
  });
});

describe('domains', () => {
  it('that are not ready are shown with what they wait for', async () => {
    const { practice, connection } = await aConnection();
    const { seed, account } = practice;
    seed.zone(account, { name: 'pending.example', status: 'pending' });
    seed.zone(account, { name: 'young.example', status: 'initializing' });
    seed.zone(account, { name: 'paused.example', paused: true });
    seed.zone(account, { name: 'partial.example', type: 'partial' });
    seed.zone(account, { name: 'moved.example', status: 'moved' });
    const { domains } = await connection.connect(practice.token);
    expect(domains.map(({ zone, status }) => [zone.name, status])).toEqual([
      ['linden.house', 'active'],
      ['pending.example', 'pending'],
      ['young.example', 'pending'],
      ['paused.example', 'paused'],
      ['partial.example', 'unusable'],
      ['moved.example', 'unusable'],
    ]);
    expect(domains[1]?.nameServers).toEqual(['ada.ns.cloudflare.com', 'rob.ns.cloudflare.com']);
  });

  it('with an international name go by the name that travels', async () => {
    const { practice, connection } = await aConnection();
    practice.seed.zone(practice.account, { name: 'küche.example' });
    const { domains } = await connection.connect(practice.token);
    expect(domains.map(({ zone }) => zone.name)).toEqual(['linden.house', 'xn--kche-0ra.example']);
  });

  it('can be none: the account is empty', async () => {
    const { practice, connection, vault } = await aConnection();
    practice.cloud.state.zones.clear();
    const seen = await connection.connect(practice.token);
    expect(seen).toMatchObject({ phase: 'incomplete', domains: [] });
    expect(keptIn(vault)).toEqual([practice.token]);
    practice.seed.zone(practice.account, { name: 'new.example' });
    expect(await connection.checkAgain()).toMatchObject([{ zone: { name: 'new.example' } }]);
    expect(connection.state.get()).toMatchObject({ phase: 'connected', domains: [{}] });
  });

  it('can all be pending: permissions are found out all the same', async () => {
    const { practice, connection } = await aConnection();
    practice.cloud.state.zones.clear();
    practice.seed.zone(practice.account, { name: 'pending.example', status: 'pending' });
    const seen = await connection.connect(practice.token);
    expect(seen).toMatchObject({ phase: 'connected', domains: [{ status: 'pending' }] });
  });
});

describe('two places', () => {
  it('have a token each', async () => {
    const { practice, connection, vault } = await aConnection();
    await connection.connect(practice.token);
    const other = { apiUrl: practice.apiUrl, vault: memoryVault() };
    connection.moveTo(other);
    expect(connection.state.get().phase).toBe('none');
    expect(() => connection.cloudflare()).toThrow('NOT_CONNECTED');
    connection.moveTo({ apiUrl: practice.apiUrl, vault });
    expect(await connection.domains()).toHaveLength(1);
  });

  it('do not mix when the user leaves during a look', async () => {
    const { practice, connection, vault } = await aConnection();
    const connecting = connection.connect(practice.token);
    const other = { apiUrl: practice.apiUrl, vault: memoryVault() };
    connection.moveTo(other);
    await connecting;
    expect(connection.state.get().phase).toBe('none');
    expect(other.vault.names()).toEqual([]);
    expect(vault.names()).toEqual([]);
  });
});

it('shows the token that was pasted last, whichever answer comes first', async () => {
  const { practice, connection, vault } = await aConnection();
  const lacking = tokenWithout(practice, 'dns');
  const [, second] = await Promise.all([connection.connect(lacking), connection.connect(practice.token)]);
  expect(connection.state.get()).toEqual(second);
  expect(second.phase).toBe('connected');
  expect(keptIn(vault)).toEqual([practice.token]);
});
