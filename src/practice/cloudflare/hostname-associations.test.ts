import { afterEach, beforeEach, expect, it } from 'vitest';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';

let cloudflare: RunningCloudflare;
let path: string;
beforeEach(async () => {
  cloudflare = await runCloudflare();
  path = `${cloudflare.paths.zone}/certificate_authorities/hostname_associations`;
});
afterEach(() => cloudflare.stop());

const put = (hostnames: readonly string[], more = {}) =>
  cloudflare.call('PUT', path, { body: { hostnames, ...more } });
const read = async (query = '') => (await cloudflare.call('GET', `${path}${query}`)).result;

it('answers null as long as nothing was ever set, and an empty list after clearing', async () => {
  expect(await read()).toEqual({ hostnames: null });
  await put(['ha.linden.house']);
  await put([]);
  expect(await read()).toEqual({ hostnames: [] });
});

it('replaces the whole list, the hostnames of others included', async () => {
  cloudflare.seed.hostnameAssociation(cloudflare.zone, 'office.linden.house');
  expect(await read()).toEqual({ hostnames: ['office.linden.house'] });
  expect((await put(['HA.linden.house', 'ha.linden.house'])).result).toEqual({
    hostnames: ['ha.linden.house'],
  });
  expect(await read()).toEqual({ hostnames: ['ha.linden.house'] });
});

it.each(['ha.other.example', 'xlinden.house', '*.linden.house', ''])('refuses %j', async (hostname) => {
  expect(await put([hostname])).toMatchObject({ status: 400, codes: [1441] });
  expect(await read()).toEqual({ hostnames: null });
});

it('takes the domain itself and names without DNS record', async () => {
  expect(await put(['linden.house', 'nowhere.linden.house'])).toMatchObject({ status: 200 });
});

it('keeps the list of an own CA apart', async () => {
  cloudflare.seed.hostnameAssociation(cloudflare.zone, 'corp.linden.house', 'own-ca');
  expect(await read()).toEqual({ hostnames: null });
  expect(await read('?mtls_certificate_id=own-ca')).toEqual({ hostnames: ['corp.linden.house'] });
  expect(await put(['ha.linden.house'], { mtls_certificate_id: 'unknown' })).toMatchObject({ status: 404 });
});
