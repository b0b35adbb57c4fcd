import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';

let cloudflare: RunningCloudflare;
beforeAll(async () => {
  cloudflare = await runCloudflare();
});
afterAll(() => cloudflare.stop());

const at = (path: string) => `${cloudflare.paths.zone}${path}`;
const change = (id: string, value: unknown) =>
  cloudflare.call('PATCH', at(`/settings/${id}`), { body: { value } });

describe('zone settings', () => {
  it.each([
    ['ssl', 'full'],
    ['ssl_automatic_mode', 'custom'],
    ['always_use_https', 'off'],
    ['min_tls_version', '1.0'],
    ['http3', 'on'],
    ['websockets', 'on'],
    ['tls_1_3', 'on'],
    ['0rtt', 'off'],
    ['browser_check', 'on'],
  ])('start with %s %s', async (id, value) => {
    expect((await cloudflare.call('GET', at(`/settings/${id}`))).result).toEqual({
      id,
      value,
      editable: true,
      modified_on: null,
    });
  });

  it('change one by one', async () => {
    expect((await change('min_tls_version', '1.2')).result).toMatchObject({
      id: 'min_tls_version',
      value: '1.2',
      modified_on: expect.any(String),
    });
    expect((await cloudflare.call('GET', at('/settings/min_tls_version'))).result).toMatchObject({
      value: '1.2',
    });
  });

  it.each([
    ['min_tls_version', 1.2],
    ['min_tls_version', '1.4'],
    ['websockets', true],
    ['ssl', 'strictest'],
  ])('refuse %s %j', async (id, value) => {
    expect(await change(id, value)).toMatchObject({ status: 400, codes: [1007] });
  });

  it('do not change when they are not editable', async () => {
    cloudflare.seed.setting(cloudflare.zone, 'websockets', 'off', { editable: false });
    expect(await change('websockets', 'on')).toMatchObject({ status: 400, codes: [1057] });
    expect((await cloudflare.call('GET', at('/settings/http2'))).result).toMatchObject({ editable: false });
  });

  it('do not know every name', async () => {
    expect(await cloudflare.call('GET', at('/settings/sparkle'))).toMatchObject({
      status: 400,
      codes: [1006],
    });
  });
});

describe('certificates for visitors', () => {
  it('cover the domain and its first level', async () => {
    const { result } = await cloudflare.call('GET', at('/ssl/certificate_packs?status=all'));
    expect(result).toMatchObject([
      {
        type: 'universal',
        status: 'active',
        hosts: ['linden.house', '*.linden.house'],
        validation_errors: [],
      },
    ]);
    expect((await cloudflare.call('GET', at('/ssl/verification'))).result).toMatchObject([
      { certificate_status: 'active' },
    ]);
  });

  it('are listed without status only when they are active', async () => {
    const [pack] = cloudflare.zone.certificatePacks.values();
    if (pack !== undefined)
      cloudflare.zone.certificatePacks.set(pack.id, { ...pack, status: 'pending_validation' });
    expect((await cloudflare.call('GET', at('/ssl/certificate_packs'))).result).toEqual([]);
    expect((await cloudflare.call('GET', at('/ssl/certificate_packs?status=all'))).result).toHaveLength(1);
  });

  it('are each found by its id: 1408 for one that is not there', async () => {
    const [pack] = cloudflare.zone.certificatePacks.values();
    const path = at('/ssl/certificate_packs');
    expect((await cloudflare.call('GET', `${path}/${pack?.id}`)).result).toMatchObject({ id: pack?.id });
    const unknown = await cloudflare.call('GET', `${path}/${crypto.randomUUID()}`);
    expect(unknown).toMatchObject({ status: 404, codes: [1408] });
  });

  it('are not there yet in a pending zone', async () => {
    const { zone } = cloudflare.seed.zone(cloudflare.account, { name: 'garden-shed.net', status: 'pending' });
    const { result } = await cloudflare.call('GET', `/zones/${zone.id}/ssl/certificate_packs?status=all`);
    expect(result).toEqual([]);
  });

  it('can be switched off altogether', async () => {
    const path = at('/ssl/universal/settings');
    expect((await cloudflare.call('GET', path)).result).toEqual({ enabled: true });
    await cloudflare.call('PATCH', path, { body: { enabled: false } });
    expect((await cloudflare.call('GET', path)).result).toEqual({ enabled: false });
  });

  it('cannot cover deeper names without Advanced Certificate Manager: 1450', async () => {
    const answer = await cloudflare.call('POST', at('/acm/total_tls'), { body: { enabled: true } });
    expect(answer).toMatchObject({ success: false, codes: [1450] });
    expect((await cloudflare.call('GET', at('/acm/total_tls'))).result).toMatchObject({ enabled: false });
  });
});

it('switches Bot Fight Mode and leaves the rest of bot management alone', async () => {
  await cloudflare.call('PUT', at('/bot_management'), { body: { fight_mode: true } });
  expect((await cloudflare.call('GET', at('/bot_management'))).result).toMatchObject({
    fight_mode: true,
    enable_js: true,
  });
});
