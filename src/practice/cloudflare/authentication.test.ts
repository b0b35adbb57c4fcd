import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';
import { everyPermission, type Permission, permissions } from './token.ts';

let cloudflare: RunningCloudflare;
beforeAll(async () => {
  cloudflare = await runCloudflare();
});
afterAll(() => cloudflare.stop());

const verify = '/user/tokens/verify';
const bearer = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } });

describe('the form of a token', () => {
  it.each(['user', 'legacy'] as const)('accepts a %s token', async (form) => {
    const { secret, token } = cloudflare.seed.token({ form });
    const answer = await cloudflare.call('GET', verify, bearer(secret));
    expect(answer).toMatchObject({ status: 200, success: true, result: { id: token.id, status: 'active' } });
  });

  it.each([
    ['a global key', `cfk_${'a'.repeat(48)}`],
    ['a text that lost its end', 'cfut_abc'],
    ['a text with a space in it', `cfut_${'a'.repeat(20)} ${'a'.repeat(20)}`],
    ['an empty text', ''],
  ])('refuses %s with 400/6003 and the chain 6111', async (_name, secret) => {
    const answer = await cloudflare.call('GET', verify, bearer(secret));
    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([{ code: 6003, error_chain: [{ code: 6111 }] }]);
  });

  it('refuses the X-Auth-Key header of a global key with the chain 6103', async () => {
    const headers = { 'x-auth-email': 'linden@example.com', 'x-auth-key': 'a'.repeat(37) };
    const answer = await cloudflare.call('GET', verify, { headers });
    expect(answer.errors).toMatchObject([{ code: 6003, error_chain: [{ code: 6103 }] }]);
  });

  it('refuses a request without any credentials', async () => {
    expect(await cloudflare.call('GET', verify, { headers: {} })).toMatchObject({
      status: 400,
      codes: [9106],
    });
  });

  it.each([
    ['unknown', () => `cfut_${'f'.repeat(48)}`],
    ['expired', () => cloudflare.seed.token({ status: 'expired' }).secret],
  ])('refuses an %s token with 401/1000', async (_name, secret) => {
    expect(await cloudflare.call('GET', verify, bearer(secret()))).toMatchObject({
      status: 401,
      codes: [1000],
    });
    expect(await cloudflare.call('GET', '/zones', bearer(secret()))).toMatchObject({
      status: 401,
      codes: [1000],
    });
  });

  it('verifies a disabled token as disabled and lets it do nothing', async () => {
    const { secret } = cloudflare.seed.token({ status: 'disabled' });
    expect(await cloudflare.call('GET', verify, bearer(secret))).toMatchObject({
      result: { status: 'disabled' },
    });
    expect(await cloudflare.call('GET', '/zones', bearer(secret))).toMatchObject({
      status: 401,
      codes: [1000],
    });
  });
});

describe('an account-owned token', () => {
  it('is verified by its account and unknown to the user endpoint', async () => {
    const asAccount = cloudflare.as({ form: 'account' });
    expect(await asAccount('GET', `${cloudflare.paths.account}/tokens/verify`)).toMatchObject({
      status: 200,
      result: { status: 'active' },
    });
    expect(await asAccount('GET', verify)).toMatchObject({ status: 401, codes: [1000] });
  });

  it('cannot list accounts, but sees its account in its zones', async () => {
    const asAccount = cloudflare.as({ form: 'account' });
    expect(await asAccount('GET', '/accounts')).toMatchObject({ status: 400, codes: [1001] });
    const zones = await asAccount('GET', '/zones');
    expect(zones.result).toMatchObject([{ account: { id: cloudflare.account.account.id } }]);
  });

  it('does not reach another account', async () => {
    const neighbours = cloudflare.seed.account({ name: 'Neighbours' });
    const theirs = cloudflare.seed.zone(neighbours, { name: 'neighbours.example' });
    const asAccount = cloudflare.as({ form: 'account', accountId: cloudflare.account.account.id });
    expect(await asAccount('GET', `/zones/${theirs.zone.id}`)).toMatchObject({ status: 403 });
    expect(await asAccount('GET', `/accounts/${neighbours.account.id}/cfd_tunnel`)).toMatchObject({
      status: 401,
      codes: [1001],
    });
  });
});

const probes: Readonly<Record<Permission, (paths: RunningCloudflare['paths']) => string>> = {
  zone: ({ zone }) => zone,
  dns: ({ zone }) => `${zone}/dns_records?per_page=5`,
  ssl_and_certificates: ({ zone }) => `${zone}/client_certificates?per_page=5`,
  zone_waf: ({ zone }) => `${zone}/rulesets/phases/http_request_firewall_custom/entrypoint`,
  zone_settings: ({ zone }) => `${zone}/settings/websockets`,
  argotunnel: ({ account }) => `${account}/cfd_tunnel?is_deleted=false&per_page=1`,
  account_settings: ({ account }) => account,
  bot_management: ({ zone }) => `${zone}/bot_management`,
  firewall_services: ({ zone }) => `${zone}/firewall/access_rules/rules`,
  page_rules: ({ zone }) => `${zone}/pagerules`,
  origin_rules: ({ zone }) => `${zone}/rulesets/phases/http_request_origin/entrypoint`,
  transform_rules: ({ zone }) => `${zone}/rulesets/phases/http_request_transform/entrypoint`,
  single_redirect: ({ zone }) => `${zone}/rulesets/phases/http_request_dynamic_redirect/entrypoint`,
  config_rules: ({ zone }) => `${zone}/rulesets/phases/http_config_settings/entrypoint`,
  workers_routes: ({ zone }) => `${zone}/workers/routes`,
  access: ({ account }) => `${account}/access/apps`,
  bulk_redirects: ({ account }) => `${account}/rulesets/phases/http_request_redirect/entrypoint`,
  account_lists: ({ account }) => `${account}/rules/lists`,
  snippets: ({ zone }) => `${zone}/snippets/snippet_rules`,
  load_balancers: ({ zone }) => `${zone}/load_balancers`,
  load_balancing_pools: ({ account }) => `${account}/load_balancers/pools`,
};

describe('permissions', () => {
  it.each(permissions)('lets exactly the probe of a lone %s permission through', async (granted) => {
    const as = cloudflare.as({ permissions: { [granted]: 'read' } });
    const allowed = await Promise.all(
      permissions.map(async (permission) => {
        const { status } = await as('GET', probes[permission](cloudflare.paths));
        return status === 401 || status === 403 ? [] : [permission];
      }),
    );
    expect(allowed.flat()).toEqual([granted]);
  });

  it.each([
    ['zone', 403, 9109],
    ['dns', 403, 10000],
    ['ssl_and_certificates', 403, 10001],
    ['zone_waf', 403, 10000],
    ['zone_settings', 403, 9109],
    ['argotunnel', 401, 1001],
    ['account_settings', 403, 9109],
    ['bot_management', 403, 10000],
  ] as const)('says in its own way that only %s is missing: %i/%i', async (missing, status, code) => {
    const { [missing]: _missing, ...rest } = everyPermission;
    const answer = await cloudflare.as({ permissions: rest })('GET', probes[missing](cloudflare.paths));
    expect(answer).toMatchObject({ status, codes: [code] });
  });

  it('does not let a reading token write', async () => {
    const as = cloudflare.as({ permissions: { argotunnel: 'read', dns: 'read', zone_settings: 'read' } });
    const { account, zone } = cloudflare.paths;
    const before = cloudflare.log.counts().writes;
    expect(await as('POST', `${account}/cfd_tunnel`, { name: 'mine' })).toMatchObject({
      status: 401,
      codes: [1001],
    });
    expect(await as('POST', `${zone}/dns_records`, {})).toMatchObject({ status: 403, codes: [10000] });
    expect(await as('PATCH', `${zone}/settings/ssl`, { value: 'off' })).toMatchObject({
      status: 403,
      codes: [9109],
    });
    expect(cloudflare.log.counts().writes).toBe(before);
  });

  it('opens the ssl setting to tokens for certificates too', async () => {
    const as = cloudflare.as({ permissions: { ssl_and_certificates: 'edit' } });
    expect(await as('GET', `${cloudflare.paths.zone}/settings/ssl`)).toMatchObject({ status: 200 });
    expect(await as('GET', `${cloudflare.paths.zone}/settings/http3`)).toMatchObject({ status: 403 });
  });

  it('needs the right to write in order to read a tunnel token', async () => {
    const { id } = cloudflare.seed.tunnel(cloudflare.account, {});
    const path = `${cloudflare.paths.account}/cfd_tunnel/${id}/token`;
    expect(await cloudflare.as({ permissions: { argotunnel: 'read' } })('GET', path)).toMatchObject({
      status: 401,
      errors: [{ code: 1001, message: 'Not authorized' }],
    });
    expect(await cloudflare.as({ permissions: { argotunnel: 'edit' } })('GET', path)).toMatchObject({
      status: 200,
    });
  });

  it('answers empty lists instead of refusals without zone or account permissions', async () => {
    const as = cloudflare.as({ permissions: { dns: 'edit' } });
    expect(await as('GET', '/zones')).toMatchObject({ status: 200, result: [] });
    expect(await as('GET', '/accounts')).toMatchObject({ status: 200, result: [] });
  });

  it('shows only the zones a token is narrowed to, and refuses the others like unknown ones', async () => {
    const other = cloudflare.seed.zone(cloudflare.account, { name: 'other.example' });
    const as = cloudflare.as({ zones: [cloudflare.zone.zone.id] });
    const { result } = await as('GET', '/zones');
    expect(result).toMatchObject([{ name: 'linden.house' }]);
    const unknown = await as('GET', `/zones/${'0'.repeat(32)}`);
    const narrowedAway = await as('GET', `/zones/${other.zone.id}`);
    expect(narrowedAway.errors).toEqual(unknown.errors);
    expect(narrowedAway.status).toBe(403);
  });

  it.each(['/user', '/user/tokens', '/user/tokens/permission_groups'])(
    'does not let a token read about itself at %s',
    async (path) => {
      expect(await cloudflare.call('GET', path)).toMatchObject({ status: 403, codes: [9109] });
    },
  );
});
