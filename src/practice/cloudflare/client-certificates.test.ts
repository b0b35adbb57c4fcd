import { X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csrFor } from './csr-for-tests.ts';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';

let cloudflare: RunningCloudflare;
let certificates: string;
let time = Date.parse('2026-11-20T12:00:00Z');
beforeEach(async () => {
  time = Date.parse('2026-11-20T12:00:00Z');
  cloudflare = await runCloudflare({ now: () => new Date(time), revocationDelayMs: 60_000 });
  certificates = `${cloudflare.paths.zone}/client_certificates`;
});
afterEach(() => cloudflare.stop());

const Certificate = z.object({
  id: z.string(),
  certificate: z.string(),
  csr: z.string(),
  serial_number: z.string(),
  fingerprint_sha256: z.string(),
});
const sign = (csr: string, validity_days = 365) =>
  cloudflare.call('POST', certificates, { body: { csr, validity_days } });
const signed = async (name: string) => Certificate.parse((await sign(await csrFor(name))).result);
const statusOf = async (id: string) => {
  const { result } = await cloudflare.call('GET', `${certificates}/${id}`);
  return z.object({ status: z.string() }).parse(result).status;
};
const fill = (count: number) => {
  for (let index = 0; index < count; index += 1) cloudflare.seed.clientCertificate(cloudflare.zone);
};

describe('signing a request', () => {
  it('gives a real certificate for the key and the subject of the request', async () => {
    const answer = await sign(await csrFor('latchkey Phone'), 3650);
    const { certificate, ...shown } = Certificate.parse(answer.result);
    const leaf = new X509Certificate(certificate);
    expect(leaf.subject).toBe('CN=latchkey Phone');
    expect(leaf.issuer).toContain('Practice client CA');
    expect(shown.fingerprint_sha256).toBe(leaf.fingerprint256.replaceAll(':', '').toLowerCase());
    expect(answer.result).toMatchObject({
      common_name: 'latchkey Phone',
      validity_days: 3650,
      status: 'active',
      signature: 'SHA256WithRSA',
      certificate_authority: { name: `Cloudflare Managed CA for account ${cloudflare.account.account.id}` },
    });
  });

  it('shows the serial number in decimal', async () => {
    const { certificate, serial_number } = await signed('Phone');
    expect(serial_number).toMatch(/^\d+$/);
    expect(BigInt(serial_number)).toBe(BigInt(`0x${new X509Certificate(certificate).serialNumber}`));
  });

  it('gives the request back with CRLF line ends', async () => {
    const csr = await csrFor('Phone');
    const { result } = await sign(csr);
    expect(Certificate.parse(result).csr).toBe(csr.replaceAll('\n', '\r\n'));
  });

  it.each([
    ['no request at all', { csr: 'PEM', validity_days: 365 }, 1442],
    ['an empty request', { csr: '', validity_days: 365 }, 6007],
    ['no validity', { csr: 'PEM' }, 6007],
    ['a validity of no days', { csr: 'PEM', validity_days: 0 }, 6007],
  ])('refuses %s', async (_name, body, code) => {
    expect(await cloudflare.call('POST', certificates, { body })).toMatchObject({
      status: 400,
      codes: [code],
    });
  });
});

describe('the quota', () => {
  it('refuses the 101st certificate with 1445', async () => {
    fill(100);
    expect(await sign(await csrFor('One more'))).toMatchObject({ status: 400, codes: [1445] });
  });

  it('gives the slot free at once when a certificate is revoked', async () => {
    fill(99);
    const { id } = await signed('The last one');
    await cloudflare.call('DELETE', `${certificates}/${id}`);
    expect(await sign(await csrFor('Its successor'))).toMatchObject({ status: 200 });
    const body = { reactivate: true };
    expect(await cloudflare.call('PATCH', `${certificates}/${id}`, { body })).toMatchObject({
      codes: [1445],
    });
  });

  it('holds when many sign at the same moment', async () => {
    fill(98);
    const csr = await csrFor('Crowd');
    const answers = await Promise.all(Array.from({ length: 5 }, () => sign(csr)));
    expect(answers.filter(({ success }) => success)).toHaveLength(2);
  });
});

describe('revoking', () => {
  it('takes a while, and the certificate stays listed', async () => {
    const { id } = await signed('Phone');
    const answer = await cloudflare.call('DELETE', `${certificates}/${id}`);
    expect(answer).toMatchObject({ status: 200, result: { id, status: 'pending_revocation' } });
    time += 59_999;
    expect(await statusOf(id)).toBe('pending_revocation');
    time += 1;
    expect(await statusOf(id)).toBe('revoked');
    expect((await cloudflare.call('GET', `${certificates}?status=all`)).result).toMatchObject([{ id }]);
  });

  it('can be undone, before and after it is done', async () => {
    const { id } = await signed('Phone');
    for (const wait of [0, 60_000]) {
      await cloudflare.call('DELETE', `${certificates}/${id}`);
      time += wait;
      const answer = await cloudflare.call('PATCH', `${certificates}/${id}`, { body: { reactivate: true } });
      expect(answer.result).toMatchObject({ status: 'pending_reactivation' });
      time += 60_000;
      expect(await statusOf(id)).toBe('active');
    }
  });

  it('is refused the second time, while it is pending and afterwards', async () => {
    const { id } = await signed('Phone');
    const revoke = () => cloudflare.call('DELETE', `${certificates}/${id}`);
    await revoke();
    time += 59_000;
    expect(await revoke()).toMatchObject({ status: 400, codes: [1407] });
    time += 1000;
    expect(await statusOf(id)).toBe('revoked');
    expect(await revoke()).toMatchObject({ status: 400, codes: [1407] });
  });
});

describe('listing', () => {
  it('filters by status', async () => {
    const phone = await signed('Phone');
    const tablet = await signed('Tablet');
    await cloudflare.call('DELETE', `${certificates}/${tablet.id}`);
    const ids = async (status: string) =>
      z
        .array(z.object({ id: z.string() }))
        .parse((await cloudflare.call('GET', `${certificates}?status=${status}`)).result)
        .map(({ id }) => id);
    expect(await ids('active')).toEqual([phone.id]);
    expect(await ids('pending_revocation')).toEqual([tablet.id]);
    expect(await ids('revoked')).toEqual([]);
    expect(await ids('all')).toEqual([phone.id, tablet.id]);
    expect(await cloudflare.call('GET', `${certificates}?status=lost`)).toMatchObject({ status: 400 });
  });

  it('takes limit and offset too', async () => {
    fill(7);
    const { result } = await cloudflare.call('GET', `${certificates}?limit=3&offset=5`);
    expect(result).toHaveLength(2);
  });

  it.each(['GET', 'DELETE'])('does not find an unknown certificate by %s', async (method) => {
    const answer = await cloudflare.call(method, `${certificates}/${'0'.repeat(32)}`);
    expect(answer).toMatchObject({ status: 404, codes: [1415] });
  });
});
