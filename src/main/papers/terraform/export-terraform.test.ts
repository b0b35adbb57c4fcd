import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Exception } from '../../../contract/exception.ts';
import { fromAnywhere } from '../../../contract/exception.ts';
import type { Setup } from '../../../contract/setup.ts';
import { PRACTICE_OTHER_MACHINE_ADDRESS } from '../../../practice/connector/connector-place.ts';
import type { WorldOptions } from '../../../practice/world.ts';
import { lockRuleRef } from '../../resources/cloudflare/mark.ts';
import { anEngineInAWorld } from '../../resources/testing/engine-in-world.ts';
import { secretPartsOf } from '../secret-paths.ts';
import { exportTerraform } from './export-terraform.ts';
import { readForExport } from './read-for-export.ts';
import { type Compared, compareWithApi } from './testing/at-the-api.ts';
import { type HclFile, parseHcl, readText } from './testing/read-hcl.ts';

type Engine = Awaited<ReturnType<typeof anEngineInAWorld>>;

const madeBy = { version: '0.1.0', at: new Date('2026-11-29T20:00:00Z') };

const webhookId = '5f0c0a1b2d3e4f5061728394a5b6c7d8';
const hook: Exception = {
  id: '0000aa',
  purpose: { kind: 'webhook', name: 'Doorbell' },
  at: { kind: 'home-address' },
  reach: { kind: 'webhook', webhook: '00000000000000aa' },
  methods: ['POST'],
  from: fromAnywhere,
  program: null,
  until: null,
};
const ownHook: Exception = {
  ...hook,
  id: '0000ab',
  at: { kind: 'own-hostname', hostname: 'hook.linden.house' },
  reach: { kind: 'exact', paths: ['/post/a1b2c3d4e5f6a7b8c9d0'] },
};

/** Others have rules, names, certificates and a tunnel entry of their own, with words that mean something in HCL. */
const crowded: WorldOptions = {
  seed: (seed, _account, zone) => {
    seed.rule(zone, {
      action: 'skip',
      action_parameters: { ruleset: 'current', products: ['waf'] },
      logging: { enabled: true },
      description: `Say "\${path.module}" or %{ if true }\nand a \\ more`,
      expression: '(http.request.uri.path eq "/api/webhook/theirs-0123456789abcdef")',
      enabled: false,
    });
    seed.hostnameAssociation(zone, 'theirs.linden.house');
    seed.clientCertificate(zone);
    seed.dnsRecord(zone, { type: 'A', name: 'theirs', content: '203.0.113.9' });
  },
};

async function api({ world }: Engine, path: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(`${world.apiUrl}/${path}`, {
    ...init,
    headers: { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' },
  });
  return z.object({ success: z.literal(true), result: z.unknown() }).parse(await response.json()).result;
}

async function exported(engine: Engine, setup: Setup): Promise<string> {
  return exportTerraform(setup, await readForExport(setup, engine.io), madeBy);
}

/** What the file’s own names stand for, and the values that its user would give. */
function knownIn(file: HclFile, { zone }: Setup, tunnelId: string, secrets: readonly string[]) {
  const variables = Object.keys(file.variable).map((name, index) => [`var.${name}`, secrets[index] ?? '']);
  return {
    'local.zone_id': zone.id,
    'local.account_id': zone.account.id,
    'cloudflare_zero_trust_tunnel_cloudflared.home.id': tunnelId,
    ...Object.fromEntries(variables),
  };
}

async function compare(engine: Engine, setup: Setup, secrets: readonly string[] = []) {
  const text = await exported(engine, setup);
  const file = await parseHcl(text);
  const { tunnel } = (await readForExport(setup, engine.io)).stands;
  const known = knownIn(file, setup, tunnel.ours?.id ?? '', secrets);
  const compared = await compareWithApi(file, known, (path) => api(engine, path));
  return { text, file, compared };
}

const namesOf = (compared: readonly Compared[]) =>
  compared.map(({ type }) => type.replace('cloudflare_', '')).toSorted();

function expectSame(compared: readonly Compared[]): void {
  for (const { inFile, atApi } of compared) expect(atApi).toMatchObject(inFile);
}

const Config = z.looseObject({ 'warp-routing': z.object({ enabled: z.literal(false) }).optional() });

/** Of whole lists nothing may be missing: an apply would take away what the file does not say. */
function expectWholeLists(compared: readonly Compared[]): void {
  const Rules = z.object({
    rules: z.array(
      z.looseObject({
        id: z.string().optional(),
        version: z.string().optional(),
        last_updated: z.string().optional(),
      }),
    ),
  });
  const ruleset = compared.find(({ type }) => type === 'cloudflare_ruleset');
  const withoutOwn = (of: unknown) =>
    Rules.parse(of).rules.map(({ id: _id, version: _version, last_updated: _at, ...rule }) => rule);
  expect(withoutOwn(ruleset?.inFile)).toEqual(withoutOwn(ruleset?.atApi));
  const names = compared.find(({ type }) => type.endsWith('hostname_associations'));
  expect(names?.inFile.hostnames).toEqual(names?.atApi.hostnames);
  const configuration = compared.find(({ type }) => type.endsWith('cloudflared_config'));
  if (!configuration) return;
  // Cloudflare's own addition, switched off.
  const { 'warp-routing': _off, ...config } = Config.parse(configuration.atApi.config);
  expect(configuration.inFile.config).toEqual(config);
}

describe('an export', () => {
  it('says of every thing what is at the API, and of whole lists everything', async () => {
    const engine = await anEngineInAWorld(crowded);
    const setup: Setup = { ...engine.setup, policy: { declined: ['min_tls_version'] } };
    expect(await engine.carryOut(setup)).toMatchObject({ phase: 'done' });
    const { compared, file, text } = await compare(engine, setup, ['theirs-0123456789abcdef']);
    expect(namesOf(compared)).toEqual([
      'certificate_authorities_hostname_associations',
      'client_certificate',
      'client_certificate',
      ...(setup.devices.length > 1 ? ['client_certificate'] : []),
      'dns_record',
      'ruleset',
      'zero_trust_tunnel_cloudflared',
      'zero_trust_tunnel_cloudflared_config',
      'zone_setting',
      'zone_setting',
      'zone_setting',
      'zone_setting',
    ]);
    expectSame(compared);
    expectWholeLists(compared);
    // Nothing stands in the file that is not taken over, and the head tells how many that is.
    const resources = Object.values(file.resource).flatMap((named) => Object.keys(named));
    expect(resources.length).toBe(file.import.length);
    expect(text).toContain(`${file.import.length} to import, 0 to add, 0 to change, 0 to destroy`);
  });

  it('keeps the line ends of a request, without which the provider would change a key', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const { file } = await compare(engine, engine.setup);
    const keys = Object.values(file.resource.cloudflare_client_certificate ?? {}).flat();
    expect(keys.length).toBeGreaterThan(1);
    for (const key of keys) {
      expect(readText(key.csr)).toMatch(/^-----BEGIN CERTIFICATE REQUEST-----\r\n(?:[^\n]*\r\n)+$/);
      expect(key.lifecycle).toEqual([{ prevent_destroy: true }]);
    }
  });

  it('holds rules with paths for things without a key, and keeps the secret parts of the paths out', async () => {
    const engine = await anEngineInAWorld(crowded);
    const [first] = engine.setup.services;
    const setup: Setup = {
      ...engine.setup,
      services: [
        ...engine.setup.services,
        { hostname: 'hook.linden.house', url: first?.url ?? '', openTo: [] },
      ],
      policy: { declined: [], exceptions: [hook, ownHook] },
    };
    engine.webhookIds['00000000000000aa'] = webhookId;
    expect(await engine.carryOut(setup)).toMatchObject({ phase: 'done' });
    const secrets = [webhookId, 'a1b2c3d4e5f6a7b8c9d0', 'theirs-0123456789abcdef'];
    expect(secretPartsOf(setup.policy.exceptions, engine.webhookIds)).toEqual(secrets.slice(0, 2));
    const { text, file, compared } = await compare(engine, setup, secrets);
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(Object.values(file.variable).flat()).toHaveLength(3);
    expect(Object.values(file.variable).flat()).toEqual(
      secrets.map(() => expect.objectContaining({ sensitive: true })),
    );
    expect(compared.filter(({ type }) => type === 'cloudflare_dns_record')).toHaveLength(2);
    expectSame(compared);
    expectWholeLists(compared);
  });

  it('holds a lock of several rules, and entries of others in the same tunnel', async () => {
    const engine = await anEngineInAWorld();
    const { setup } = engine;
    await engine.carryOut();
    const { stands } = await readForExport(setup, engine.io);
    await api(engine, `zones/${setup.zone.id}/rulesets/${stands['lock-rule'].rulesetId}/rules`, {
      method: 'POST',
      body: JSON.stringify({
        action: 'block',
        description: 'Latchkey: the second part',
        enabled: true,
        expression: '(http.host eq "ha.linden.house")',
        ref: lockRuleRef(setup.id, 2),
      }),
    });
    const [entry, ...rest] = stands['tunnel-configuration'].ours?.ingress ?? [];
    const theirs = {
      hostname: 'cam.linden.house',
      path: '^/live\\.m3u8$',
      service: 'https://192.168.1.30',
      originRequest: { noTLSVerify: true, httpHostHeader: 'cam', connectTimeout: 12, matchSNItoHost: false },
    };
    await api(
      engine,
      `accounts/${setup.zone.account.id}/cfd_tunnel/${stands.tunnel.ours?.id}/configurations`,
      {
        method: 'PUT',
        body: JSON.stringify({
          config: {
            ingress: [entry, theirs, ...rest],
            originRequest: {
              keepAliveTimeout: 90,
              access: { required: true, teamName: 'linden', audTag: ['x'] },
            },
          },
        }),
      },
    );
    const { compared } = await compare(engine, setup);
    expectSame(compared);
    expectWholeLists(compared);
    expect(compared.find(({ type }) => type === 'cloudflare_ruleset')?.inFile.rules).toHaveLength(
      stands['lock-rule'].rules.length + 1,
    );
  });

  it('says which options of a tunnel the provider has no words for', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const read = await readForExport(engine.setup, engine.io);
    const ours = {
      ingress: [{ service: 'http_status:404', added: 1 }],
      others: { 'warp-routing': { enabled: true } },
    };
    const stands = { ...read.stands, 'tunnel-configuration': { ours, abandoned: {} } };
    const text = exportTerraform(engine.setup, { ...read, stands }, madeBy);
    expect(text).toContain('has no words for: added, warp-routing.');
    expect(
      (await parseHcl(text)).resource.cloudflare_zero_trust_tunnel_cloudflared_config?.home?.[0]?.config,
    ).toEqual({
      ingress: [{ service: 'http_status:404' }],
    });
  });

  it('holds a home without a tunnel, and says what it cannot hold of it', async () => {
    const engine = await anEngineInAWorld({
      home: { trustedProxies: [`${PRACTICE_OTHER_MACHINE_ADDRESS}/32`] },
    });
    const setup: Setup = {
      ...engine.setup,
      reach: {
        by: 'public-address',
        addresses: { ipv4: '203.0.113.80', ipv6: '2001:db8::80' },
        port: 443,
        originCertificate: 'origin-ca',
      },
    };
    expect(await engine.carryOut(setup)).toMatchObject({ phase: 'done' });
    const { text, file, compared } = await compare(engine, setup);
    expectSame(compared);
    expectWholeLists(compared);
    expect(namesOf(compared).filter((name) => /tunnel|pulls|dns/.test(name))).toEqual([
      'authenticated_origin_pulls',
      'dns_record',
      'dns_record',
    ]);
    expect(text).toContain(`${file.import.length} to import, 0 to add, 1 to change, 0 to destroy`);
    const { stands } = await readForExport(setup, engine.io);
    const [origin] = stands['origin-certificate']?.ours ?? [];
    const [pull] = stands['origin-pull-certificate']?.ours ?? [];
    expect(text).toContain(`Origin certificate ${origin?.id}:`);
    expect(text).toContain(`Certificate ${pull?.id} that Cloudflare shows`);
    const records = Object.values(file.resource.cloudflare_dns_record ?? {}).flat();
    for (const record of records) expect(record.lifecycle).toEqual([{ ignore_changes: [`\${content}`] }]);
  });

  it('never lets the address come before what guards it', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const { file } = await compare(engine, engine.setup);
    const [record] = Object.values(file.resource.cloudflare_dns_record ?? {}).flat();
    expect(record?.depends_on).toEqual([
      `\${cloudflare_ruleset.custom_rules}`,
      `\${cloudflare_certificate_authorities_hostname_associations.asked_for_keys}`,
      `\${cloudflare_zero_trust_tunnel_cloudflared_config.home}`,
    ]);
  });

  it('holds nothing of the vault', async () => {
    const engine = await anEngineInAWorld();
    await engine.carryOut();
    const text = await exported(engine, engine.setup);
    const token = z
      .string()
      .parse(
        await api(
          engine,
          `accounts/${engine.setup.zone.account.id}/cfd_tunnel/${(await readForExport(engine.setup, engine.io)).stands.tunnel.ours?.id}/token`,
        ),
      );
    expect(text).not.toContain(token);
    expect(text).not.toContain(engine.world.token);
    expect(text).not.toMatch(/PRIVATE KEY|tunnel_secret/);
  });

  it('of a home of which nothing stands is a file with nothing in it', async () => {
    const engine = await anEngineInAWorld();
    const file = await parseHcl(await exported(engine, engine.setup));
    expect(
      Object.keys(file.resource).filter((type) => !/zone_setting|ruleset|associations/.test(type)),
    ).toEqual([]);
  });
});
