import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Authority, createAuthority } from '../certificates/certificate-authority.ts';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';
import { sdkFor } from './server/sdk-for-tests.ts';

const authority: Promise<Authority> = createAuthority({ name: 'Home authority' });
let cloudflare: RunningCloudflare;
beforeEach(async () => {
  cloudflare = await runCloudflare();
});
afterEach(() => cloudflare.stop());

const hostname = 'ha.linden.house';

async function aPair(commonName: string) {
  const { keyPem, certificatePem } = await (await authority).issueClient({ commonName, days: 30 });
  return { certificate: certificatePem, private_key: keyPem };
}

async function upload(scope: 'zone' | 'hostname', commonName: string) {
  const { originTLSClientAuth: pulls } = sdkFor(cloudflare, cloudflare.token);
  const zone_id = cloudflare.zone.zone.id;
  const pair = await aPair(commonName);
  const uploads = scope === 'zone' ? pulls.zoneCertificates : pulls.hostnameCertificates;
  const { id = '' } = await uploads.create({ zone_id, ...pair });
  return { id, certificatePem: pair.certificate };
}

const associate = (enabled: boolean | null, id?: string) =>
  cloudflare.call('PUT', `${cloudflare.paths.zone}/origin_tls_client_auth/hostnames`, {
    body: { config: [{ hostname, enabled, ...(id ? { cert_id: id } : {}) }] },
  });
const shown = async () => (await cloudflare.edgeView.originPull(hostname))?.certificatePem;

describe('authenticated origin pulls', () => {
  it('show nothing until somebody asks for it', async () => {
    await upload('zone', 'zone');
    await upload('hostname', 'hostname');
    expect(await shown()).toBeUndefined();
  });

  it('show the certificate of the hostname before that of the zone, and that before the shared one', async () => {
    const { originTLSClientAuth: pulls } = sdkFor(cloudflare, cloudflare.token);
    const zone_id = cloudflare.zone.zone.id;
    await cloudflare.call('PATCH', `${cloudflare.paths.zone}/settings/tls_client_auth`, {
      body: { value: 'on' },
    });
    const shared = await shown();
    expect(shared).toBe((await cloudflare.cloud.sharedPull()).certificatePem);
    const ofZone = await upload('zone', 'zone');
    await pulls.settings.update({ zone_id, enabled: true });
    expect(await shown()).toBe(ofZone.certificatePem);
    const ofHostname = await upload('hostname', 'hostname');
    await associate(true, ofHostname.id);
    expect(await shown()).toBe(ofHostname.certificatePem);
    await associate(false, ofHostname.id);
    expect(await shown()).toBeUndefined();
    await associate(null);
    expect(await shown()).toBe(ofZone.certificatePem);
  });

  it('tell what is shown at a hostname', async () => {
    const { hostnames } = sdkFor(cloudflare, cloudflare.token).originTLSClientAuth;
    const zone_id = cloudflare.zone.zone.id;
    expect(await hostnames.get(hostname, { zone_id })).toMatchObject({ enabled: null });
    const { id } = await upload('hostname', 'hostname');
    await associate(true, id);
    expect(await hostnames.get(hostname, { zone_id })).toMatchObject({ enabled: true, cert_id: id });
  });

  it('keep a certificate that a hostname still uses', async () => {
    const { id } = await upload('hostname', 'hostname');
    const path = `${cloudflare.paths.zone}/origin_tls_client_auth/hostnames/certificates/${id}`;
    await associate(true, id);
    expect((await cloudflare.call('DELETE', path)).status).toBe(400);
    await associate(null);
    expect((await cloudflare.call('DELETE', path)).status).toBe(200);
    expect((await cloudflare.call('GET', path)).status).toBe(404);
  });

  it('take a leaf with its own key and nothing else', async () => {
    const path = `${cloudflare.paths.zone}/origin_tls_client_auth/hostnames/certificates`;
    const [one, other] = [await aPair('one'), await aPair('other')];
    const post = async (body: object) => (await cloudflare.call('POST', path, { body })).status;
    expect(await post({ ...one, certificate: (await authority).certificatePem })).toBe(400);
    expect(await post({ ...one, private_key: other.private_key })).toBe(400);
    expect(await post({ ...one, private_key: 'nonsense' })).toBe(400);
    expect(await post(one)).toBe(200);
  });
});
