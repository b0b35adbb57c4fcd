import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type RunningCloudflare,
  runCloudflare,
} from '../../practice/cloudflare/server/running-cloudflare.ts';
import type { CertificatePack } from '../../practice/cloudflare/state.ts';
import { everyPermission } from '../../practice/cloudflare/token.ts';
import { createCloudflare } from './client.ts';
import { readEdgeCertificate } from './edge-certificate.ts';

const universal = ['linden.house', '*.linden.house'];

async function aCloudflare() {
  const practice = await runCloudflare();
  onTestFinished(() => practice.stop());
  practice.zone.certificatePacks.clear();
  return practice;
}

function addPack({ zone }: RunningCloudflare, fields: Partial<CertificatePack>): void {
  const id = `${zone.certificatePacks.size}`;
  const standard = { type: 'universal', hosts: universal, status: 'active', certificate_authority: 'google' };
  zone.certificatePacks.set(id, { id, ...standard, ...fields });
}

function readIn({ apiUrl, zone: { zone } }: RunningCloudflare, token: string) {
  return readEdgeCertificate(createCloudflare({ token, apiUrl }), zone);
}

describe('the certificate for a domain', () => {
  it.each([
    [[], 'coming'],
    [[{ status: 'active' }], 'ready'],
    [[{ status: 'pending_validation' }], 'coming'],
    [[{ status: 'initializing' }], 'coming'],
    [[{ status: 'validation_timed_out' }], 'stuck'],
    [[{ status: 'expired' }], 'stuck'],
    [[{ status: 'expired' }, { status: 'pending_issuance' }], 'coming'],
    [[{ status: 'expired' }, { status: 'active' }], 'ready'],
    [[{ status: 'active', hosts: ['linden.house'] }], 'coming'],
    [[{ status: 'active', hosts: ['*.garden.linden.house'] }], 'coming'],
    [[{ status: 'active', hosts: ['ha.linden.house'] }], 'ready'],
    [[{ status: 'active', hosts: ['*.otherlinden.house'] }], 'coming'],
  ] as const)('of %j is %s', async (packs, expected) => {
    const practice = await aCloudflare();
    for (const pack of packs) addPack(practice, pack);
    expect(await readIn(practice, practice.token)).toBe(expected);
  });

  it('is off where Universal SSL is, unless there is another one', async () => {
    const practice = await aCloudflare();
    addPack(practice, {});
    practice.zone.universalSsl = { enabled: false };
    expect(await readIn(practice, practice.token)).toBe('off');
    addPack(practice, { type: 'advanced' });
    expect(await readIn(practice, practice.token)).toBe('ready');
  });

  it('is not known to a token that may not look', async () => {
    const practice = await aCloudflare();
    const { ssl_and_certificates: _none, ...permissions } = everyPermission;
    expect(await readIn(practice, practice.seed.token({ permissions }).secret)).toBeUndefined();
  });
});
