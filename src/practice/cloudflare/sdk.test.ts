import Cloudflare from 'cloudflare';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csrFor } from './csr-for-tests.ts';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';
import { sdkFor } from './server/sdk-for-tests.ts';

/**
 * The official SDK against the practice API: every call that Latchkey makes (facts: cloudflare#sdk-calls), so that it meets
 * in practice what it meets in earnest.
 */
let cloudflare: RunningCloudflare;
let client: Cloudflare;
let account_id: string;
let zone_id: string;
beforeAll(async () => {
  cloudflare = await runCloudflare();
  client = sdkFor(cloudflare, cloudflare.token);
  account_id = cloudflare.account.account.id;
  zone_id = cloudflare.zone.zone.id;
});
afterAll(() => cloudflare.stop());
beforeEach(() => {
  cloudflare.zone.dnsRecords.clear();
  cloudflare.zone.rulesets.clear();
});

/** The request as it went over the wire: method, path and query. */
const lastRequest = () => {
  const call = cloudflare.log.calls().at(-1);
  return `${call?.method} ${call?.path}${call?.query}`;
};

describe('tokens, accounts and zones', () => {
  it('user.tokens.verify', async () => {
    expect(await client.user.tokens.verify()).toMatchObject({ status: 'active' });
    expect(lastRequest()).toBe('GET /user/tokens/verify');
  });
  it('accounts.tokens.verify', async () => {
    const asAccount = sdkFor(cloudflare, cloudflare.seed.token({ form: 'account' }).secret);
    expect(await asAccount.accounts.tokens.verify({ account_id })).toMatchObject({ status: 'active' });
    expect(lastRequest()).toBe(`GET /accounts/${account_id}/tokens/verify`);
  });
  it('accounts.list', async () => {
    const accounts = await Array.fromAsync(client.accounts.list({ per_page: 50 }));
    expect(accounts).toMatchObject([{ id: account_id }]);
  });
  it('zones.list ends after one empty page', async () => {
    const before = cloudflare.log.counts().apiCalls;
    const zones = await Array.fromAsync(client.zones.list({ per_page: 50 }));
    expect(zones).toMatchObject([{ id: zone_id, status: 'active' }]);
    expect(cloudflare.log.counts().apiCalls - before).toBe(2);
  });
  it('zones.get', async () => {
    expect(await client.zones.get({ zone_id })).toMatchObject({ account: { id: account_id } });
  });
});

describe('tunnels', () => {
  const tunnels = () => client.zeroTrust.tunnels.cloudflared;
  const name = () => `tunnel ${cloudflare.cloud.ids.hex()}`;
  const aTunnel = async () => {
    const { id = '' } = await tunnels().create({ account_id, name: name(), config_src: 'cloudflare' });
    return id;
  };
  const connected = async (id: string) => cloudflare.connect(await tunnels().token.get(id, { account_id }));

  it('create', async () => {
    const tunnel = await tunnels().create({ account_id, name: 'n', config_src: 'cloudflare' });
    expect(tunnel).toMatchObject({ name: 'n', status: 'inactive', config_src: 'cloudflare' });
  });
  it('create of a name that is taken', async () => {
    await tunnels().create({ account_id, name: 'taken' });
    const again = tunnels().create({ account_id, name: 'taken' });
    await expect(again).rejects.toBeInstanceOf(Cloudflare.ConflictError);
    await expect(again).rejects.toMatchObject({ status: 409, errors: [{ code: 1013 }] });
  });
  it('list', async () => {
    const id = await aTunnel();
    const listed = await Array.fromAsync(tunnels().list({ account_id, uuid: id, is_deleted: false }));
    expect(listed).toMatchObject([{ id }]);
  });
  it('get and edit', async () => {
    const id = await aTunnel();
    await tunnels().edit(id, { account_id, name: `${id} renamed` });
    expect(await tunnels().get(id, { account_id })).toMatchObject({ name: `${id} renamed` });
  });
  it('delete, with connections and without', async () => {
    const id = await aTunnel();
    await connected(id);
    await expect(tunnels().delete(id, { account_id })).rejects.toMatchObject({ errors: [{ code: 1022 }] });
    await tunnels().connections.delete(id, { account_id });
    expect(await tunnels().delete(id, { account_id })).toMatchObject({ deleted_at: expect.any(String) });
  });
  it('delete cascade', async () => {
    const id = await aTunnel();
    await connected(id);
    await tunnels().delete(id, { account_id }, { query: { cascade: true } });
    expect(lastRequest()).toBe(`DELETE /accounts/${account_id}/cfd_tunnel/${id}?cascade=true`);
  });
  it('configurations.get and update', async () => {
    const id = await aTunnel();
    expect(await tunnels().configurations.get(id, { account_id })).toMatchObject({ config: null });
    const ingress = [
      { hostname: 'ha.linden.house', service: 'http://homeassistant:8123' },
      // The SDK's type demands a hostname even from the catch-all rule (facts: cloudflare#sdk-types).
      {
        service: 'http_status:404',
      } as Cloudflare.ZeroTrust.Tunnels.Cloudflared.ConfigurationUpdateParams.Config.Ingress,
    ];
    const updated = await tunnels().configurations.update(id, { account_id, config: { ingress } });
    expect(updated).toMatchObject({ version: 1, config: { ingress } });
  });
  it('connections.get', async () => {
    const id = await aTunnel();
    await connected(id);
    const clients = await Array.fromAsync(tunnels().connections.get(id, { account_id }));
    expect(clients).toMatchObject([{ conns: [{}, {}, {}, {}] }]);
  });
  it('token.get', async () => {
    expect(await tunnels().token.get(await aTunnel(), { account_id })).toMatch(/^ey/);
  });
});

describe('DNS records', () => {
  const records = () => client.dns.records;
  const fields = {
    type: 'CNAME',
    name: 'ha.linden.house',
    content: 'u.cfargotunnel.com',
    proxied: true,
    ttl: 1,
  } as const;
  const aRecord = () => records().create({ zone_id, ...fields, comment: 'latchkey:x' });

  it('create', async () => {
    expect(await aRecord()).toMatchObject({ ...fields, comment: 'latchkey:x' });
  });
  it('create beside another one', async () => {
    await aRecord();
    const again = records().create({ zone_id, ...fields, content: 'v.cfargotunnel.com' });
    await expect(again).rejects.toMatchObject({ status: 400, errors: [{ code: 81053 }] });
  });
  it('list by name and by comment', async () => {
    const { id } = await aRecord();
    const byName = await Array.fromAsync(records().list({ zone_id, name: { exact: fields.name } }));
    const byComment = await Array.fromAsync(records().list({ zone_id, comment: { startswith: 'latchkey' } }));
    expect([byName, byComment]).toMatchObject([[{ id }], [{ id }]]);
  });
  it('edit', async () => {
    const { id } = await aRecord();
    const edited = await records().edit(id, { zone_id, ...fields, content: 'v.cfargotunnel.com' });
    expect(edited).toMatchObject({ id, content: 'v.cfargotunnel.com', comment: 'latchkey:x' });
  });
  it('delete', async () => {
    const { id } = await aRecord();
    expect(await records().delete(id, { zone_id })).toEqual({ id });
  });
  it('batch', async () => {
    const { id } = await aRecord();
    expect(await records().batch({ zone_id, deletes: [{ id }] })).toMatchObject({ deletes: [{ id }] });
  });
});

describe('client certificates', () => {
  const aCertificate = async () =>
    client.clientCertificates.create({ zone_id, csr: await csrFor('Phone'), validity_days: 365 });

  it('create and get', async () => {
    const { id = '' } = await aCertificate();
    expect(await client.clientCertificates.get(id, { zone_id })).toMatchObject({ common_name: 'Phone' });
  });
  it('list', async () => {
    const { id } = await aCertificate();
    const all = await Array.fromAsync(
      client.clientCertificates.list({ zone_id, status: 'all', per_page: 50 }),
    );
    expect(all.map((certificate) => certificate.id)).toContain(id);
  });
  it('delete and edit', async () => {
    const { id = '' } = await aCertificate();
    const revoked = await client.clientCertificates.delete(id, { zone_id });
    expect(revoked).toMatchObject({ status: 'pending_revocation' });
    const restored = await client.clientCertificates.edit(id, { zone_id, reactivate: true });
    expect(restored).toMatchObject({ status: 'pending_reactivation' });
  });
  it('hostname associations', async () => {
    const { hostnameAssociations } = client.certificateAuthorities;
    expect(await hostnameAssociations.get({ zone_id })).toEqual({ hostnames: null });
    const updated = await hostnameAssociations.update({ zone_id, hostnames: ['ha.linden.house'] });
    expect(updated).toEqual({ hostnames: ['ha.linden.house'] });
  });
});

describe('rulesets', () => {
  const phase = 'http_request_firewall_custom';
  const lock = {
    action: 'block',
    expression: '(http.host eq "ha.linden.house")',
    ref: 'lock',
    enabled: true,
  } as const;
  const Ruleset = z.object({ id: z.string(), rules: z.array(z.looseObject({ id: z.string() })) });
  const anEntrypoint = async () =>
    Ruleset.parse(await client.rulesets.phases.update(phase, { zone_id, rules: [lock] }));

  it('phases.get without ruleset', async () => {
    const missing = client.rulesets.phases.get(phase, { zone_id });
    await expect(missing).rejects.toBeInstanceOf(Cloudflare.NotFoundError);
    await expect(missing).rejects.toMatchObject({ errors: [{ code: 10003 }] });
  });
  it('phases.update', async () => {
    expect(await anEntrypoint()).toMatchObject({ rules: [lock] });
  });
  it('phases.update as a dry run', async () => {
    expect(await client.rulesets.phases.update(phase, { zone_id, rules: [], dry_run: true })).toBeNull();
    expect(lastRequest()).toContain('?dry_run=true');
  });
  it('create', async () => {
    const created = await client.rulesets.create({
      zone_id,
      kind: 'zone',
      phase,
      name: 'default',
      rules: [],
    });
    expect(created).toMatchObject({ phase, rules: [] });
  });
  it('rules.create', async () => {
    const { id } = await anEntrypoint();
    const skip = {
      action: 'skip',
      action_parameters: { ruleset: 'current' },
      expression: '(ssl)',
      ref: 'first',
    } as const;
    const changed = await client.rulesets.rules.create(id, { zone_id, ...skip, position: { index: 1 } });
    expect(changed).toMatchObject({ rules: [skip, lock] });
  });
  it('rules.edit and delete', async () => {
    const { id, rules } = await anEntrypoint();
    const ruleId = rules[0]?.id ?? '';
    const position = { before: '' };
    const edited = await client.rulesets.rules.edit(ruleId, {
      ruleset_id: id,
      zone_id,
      ...lock,
      enabled: false,
      position,
    });
    expect(edited).toMatchObject({ rules: [{ id: ruleId, enabled: false }] });
    const emptied = await client.rulesets.rules.delete(ruleId, { ruleset_id: id, zone_id });
    expect(emptied).toMatchObject({ id, version: '3' });
  });
});

describe('the rest of the zone', () => {
  it('zones.settings.get and edit', async () => {
    expect(await client.zones.settings.get('ssl', { zone_id })).toMatchObject({ id: 'ssl', value: 'full' });
    const edited = await client.zones.settings.edit('min_tls_version', { zone_id, value: '1.2' });
    expect(edited).toMatchObject({ value: '1.2' });
  });
  it('ssl.universal.settings.get', async () => {
    expect(await client.ssl.universal.settings.get({ zone_id })).toEqual({ enabled: true });
  });
  it('ssl.certificatePacks.list', async () => {
    const packs = await Array.fromAsync(client.ssl.certificatePacks.list({ zone_id, status: 'all' }));
    expect(packs).toMatchObject([{ status: 'active' }]);
  });
  it('ssl.verification.get', async () => {
    expect(await client.ssl.verification.get({ zone_id })).toMatchObject([{ certificate_status: 'active' }]);
  });
  it('acm.totalTLS.get', async () => {
    expect(await client.acm.totalTLS.get({ zone_id })).toMatchObject({ enabled: false });
  });
  it('botManagement.get and update', async () => {
    expect(await client.botManagement.get({ zone_id })).toMatchObject({ fight_mode: false });
    expect(await client.botManagement.update({ zone_id, fight_mode: false })).toMatchObject({
      fight_mode: false,
    });
  });
  it('ips.list', async () => {
    expect(await client.ips.list({ networks: 'jdcloud' })).toMatchObject({
      jdcloud_cidrs: [expect.any(String)],
    });
  });
});
