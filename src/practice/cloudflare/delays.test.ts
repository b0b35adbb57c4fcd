import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { csrFor } from './csr-for-tests.ts';
import { type Delays, usualDelays } from './delays.ts';
import { runCloudflare } from './server/running-cloudflare.ts';

/** A practice Cloudflare whose time stands still until a test lets it pass. */
async function aLateCloudflare(delays: Partial<Delays>) {
  const cloudflare = await runCloudflare({ now: () => new Date(time), ...delays });
  onTestFinished(() => cloudflare.stop());
  return cloudflare;
}

const begin = Date.parse('2026-11-20T12:00:00Z');
let time = begin;
beforeEach(() => {
  time = begin;
});

const Listed = z.array(z.object({ id: z.string(), status: z.string() }));
const WithId = z.object({ id: z.string(), status: z.string() });

describe('the hostnames that ask for a certificate', () => {
  it('are answered to the write, and read as they were until the delay is over', async () => {
    const { call, paths, seed, zone } = await aLateCloudflare({ associationDelayMs: 30_000 });
    const path = `${paths.zone}/certificate_authorities/hostname_associations`;
    const read = async () => (await call('GET', path)).result;
    seed.hostnameAssociation(zone, 'office.linden.house');
    const both = { hostnames: ['office.linden.house', 'ha.linden.house'] };
    expect((await call('PUT', path, { body: both })).result).toEqual(both);
    time += 20_000;
    await call('PUT', path, { body: { hostnames: [] } });
    expect(await read()).toEqual({ hostnames: ['office.linden.house'] });
    time += 10_000;
    expect(await read()).toEqual(both);
    time += 20_000;
    expect(await read()).toEqual({ hostnames: [] });
  });
});

describe('a client certificate', () => {
  it('is found by its id at once, and in the list once the delay is over', async () => {
    const { call, paths } = await aLateCloudflare({ certificateListDelayMs: 5000 });
    const path = `${paths.zone}/client_certificates`;
    const body = { csr: await csrFor('Phone'), validity_days: 365 };
    const { id } = WithId.parse((await call('POST', path, { body })).result);
    const list = async () => Listed.parse((await call('GET', path)).result);
    expect(await list()).toEqual([]);
    expect(WithId.parse((await call('GET', `${path}/${id}`)).result)).toEqual({ id, status: 'active' });
    time += 5000;
    expect(await list()).toMatchObject([{ id, status: 'active' }]);
  });

  it('that was revoked is still active in the list until then', async () => {
    const delays = { certificateListDelayMs: 5000, revocationDelayMs: 60_000 };
    const { call, paths, seed, zone } = await aLateCloudflare(delays);
    const path = `${paths.zone}/client_certificates`;
    const { id } = seed.clientCertificate(zone);
    await call('DELETE', `${path}/${id}`);
    const listed = async (query = '') => Listed.parse((await call('GET', `${path}${query}`)).result);
    expect(await listed()).toMatchObject([{ id, status: 'active' }]);
    expect(await listed('?status=pending_revocation')).toEqual([]);
    expect((await call('GET', `${path}/${id}`)).result).toMatchObject({ status: 'pending_revocation' });
    time += 5000;
    expect(await listed()).toMatchObject([{ id, status: 'pending_revocation' }]);
  });
});

describe('the configuration of a young tunnel', () => {
  it('is not found, whatever was put there, until the delay is over', async () => {
    const { call, paths } = await aLateCloudflare({ configurationDelayMs: 1000 });
    const tunnels = `${paths.account}/cfd_tunnel`;
    const created = await call('POST', tunnels, { body: { name: 'home', config_src: 'cloudflare' } });
    const path = `${tunnels}/${z.object({ id: z.string() }).parse(created.result).id}/configurations`;
    const config = { ingress: [{ service: 'http_status:404' }] };
    expect(await call('PUT', path, { body: { config } })).toMatchObject({ status: 200 });
    expect(await call('GET', path)).toMatchObject({ status: 404, codes: [1055] });
    time += 1000;
    expect(await call('GET', path)).toMatchObject({ status: 200, result: { config } });
  });
});

describe('a token', () => {
  it('that was made just now is refused by every other call to an endpoint until the delay is over', async () => {
    const { as, paths } = await aLateCloudflare({ tokenDelayMs: 1000 });
    const call = as({ made: 'just-now' });
    const codes = async () => (await call('GET', paths.zone)).codes;
    expect([await codes(), await codes(), await codes(), await codes()]).toEqual([[10000], [], [10001], []]);
    time += 1000;
    expect(await codes()).toEqual([]);
  });

  it('that was made long ago is known everywhere', async () => {
    const { as, paths } = await aLateCloudflare({ tokenDelayMs: 60_000 });
    expect(await as({})('GET', paths.zone)).toMatchObject({ status: 200 });
  });
});

it('lets everything lag by default, as it was seen to', () => {
  for (const delay of Object.values(usualDelays)) {
    expect(delay).toBeGreaterThanOrEqual(300);
    expect(delay).toBeLessThanOrEqual(2000);
  }
});
