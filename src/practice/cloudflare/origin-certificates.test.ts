import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csrFor } from './csr-for-tests.ts';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';
import { sdkFor } from './server/sdk-for-tests.ts';

let cloudflare: RunningCloudflare;
beforeAll(async () => {
  cloudflare = await runCloudflare();
});
afterAll(() => cloudflare.stop());

const hostnames = ['ha.linden.house'];
const Certificate = z.object({ id: z.string(), certificate: z.string(), csr: z.string() });
const list = async () => {
  const { result } = await cloudflare.call('GET', `/certificates?zone_id=${cloudflare.zone.zone.id}`);
  return z.array(Certificate).parse(result);
};

describe('Origin CA', () => {
  it('signs for the names alone, and shows it until it is revoked', async () => {
    const client = sdkFor(cloudflare, cloudflare.token);
    const csr = await csrFor('whatever');
    const made = await client.originCACertificates.create({
      csr,
      hostnames,
      request_type: 'origin-rsa',
      requested_validity: 90,
    });
    const leaf = new X509Certificate(made.certificate ?? '');
    expect(leaf.subjectAltName).toBe('DNS:ha.linden.house');
    expect(leaf.subject).not.toContain('whatever');
    expect(leaf.validToDate.getTime() - leaf.validFromDate.getTime()).toBe(90 * 86_400_000);
    expect(BigInt(made.id ?? '')).toBe(BigInt(`0x${leaf.serialNumber}`));
    expect(await list()).toMatchObject([{ id: made.id, csr }]);
    expect(await client.originCACertificates.get(made.id ?? '')).toMatchObject({ hostnames });
    await client.originCACertificates.delete(made.id ?? '');
    expect(await list()).toEqual([]);
    expect((await cloudflare.call('DELETE', `/certificates/${made.id}`)).status).toBe(404);
  });

  it.each([
    ['a name of another zone', { hostnames: ['ha.example.net'] }, 403],
    ['a validity that nobody can have', { requested_validity: 100 }, 400],
    ['no request', { csr: 'nonsense' }, 400],
  ])('refuses %s', async (_what, wrong, status) => {
    const body = { csr: await csrFor('n'), hostnames, request_type: 'origin-rsa', ...wrong };
    expect((await cloudflare.call('POST', '/certificates', { body })).status).toBe(status);
  });

  it('wants the right to SSL and certificates', async () => {
    const asReader = cloudflare.as({ permissions: { zone: 'read', dns: 'edit' } });
    const answer = await asReader('POST', '/certificates', {
      csr: await csrFor('n'),
      hostnames,
      request_type: 'origin-rsa',
    });
    expect([answer.status, answer.codes]).toEqual([403, [10000]]);
  });
});
