import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import * as x509 from '../../../x509/x509.ts';
import { buildPkcs12 } from '../../keys/pkcs12.ts';
import { runProgram } from '../../keys/testing/installed-program.ts';
import { openDocument } from '../../storage/documents.ts';
import { needs } from '../../testing/needs.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { anAuthority } from '../testing/an-authority.ts';
import { AUTHORITY_RECORD_VERSION, AuthorityRecord, noAuthority } from './authority-record.ts';
import { authorityName } from './name-card.ts';
import { importSigningKeys, signLeaf } from './x509-profile.ts';

const phone = { keyId: '000001', commonName: 'Phone', validityDays: 365 };
const tablet = { keyId: '000002', commonName: 'Tablet', validityDays: 3650 };
const DAY_MS = 86_400_000;

it('gives a key one certificate, also when it is asked for twice at once and after a restart', async () => {
  const own = anAuthority();
  const [one, other] = await Promise.all([
    own.authority.certificateFor(phone),
    own.authority.certificateFor(phone),
  ]);
  expect(other).toEqual(one);
  expect(await own.reopened().certificateFor(phone)).toEqual(one);
  expect(own.authority.issued()).toEqual([one]);
});

it('signs what goes into the same key file as ever, for the key in the vault', async () => {
  const own = anAuthority();
  const { certificatePem } = await own.authority.certificateFor(phone);
  const privateKeyPem = (await own.deviceKeys.privateKey(phone.keyId)) ?? '';
  const file = buildPkcs12({
    privateKeyPem,
    certificatePem,
    passphrase: 'five-words',
    friendlyName: 'Phone',
  });
  expect(file.length).toBeGreaterThan(1000);
});

it('gives no two certificates one serial number, and none that is negative or too long', async () => {
  const own = anAuthority();
  const serials = [await own.authority.certificateFor(phone), await own.authority.certificateFor(tablet)].map(
    ({ serial }) => serial,
  );
  expect(new Set(serials).size).toBe(2);
  for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9a-f]{39}$/);
});

it('writes no private key into what it remembers', async () => {
  const own = anAuthority();
  await own.authority.certificateFor(phone);
  await own.authority.serverCertificate('home.example.com');
  await own.authority.forProxy();
  expect(JSON.stringify(own.record.read())).not.toContain('PRIVATE');
});

it('lists a key that was switched off, with a higher number each time, and never signs it again', async () => {
  const own = anAuthority();
  const { serial } = await own.authority.certificateFor(phone);
  const before = listIn(await own.authority.forProxy());
  await own.authority.switchOff(phone.keyId, 'never-issued');
  const after = listIn(await own.reopened().forProxy());
  expect(before).toEqual({ number: '01', serials: [] });
  expect(after).toEqual({ number: '02', serials: [serial] });
  expect(await refusalOf(own.authority.certificateFor(phone))).toMatchObject({ code: 'KEY_MISSING' });
});

function listIn({ revocationListPem }: { readonly revocationListPem: string }) {
  const list = new x509.X509Crl(revocationListPem);
  const number = list.extensions.find(({ type }) => type === '2.5.29.20')?.value ?? new ArrayBuffer();
  return {
    number: Buffer.from(number).subarray(2).toString('hex'),
    serials: list.entries.map(({ serialNumber }) => serialNumber),
  };
}

it('makes no new authority behind the user’s back where the vault has lost its key', async () => {
  const own = anAuthority();
  await own.authority.certificateFor(phone);
  const [authority] = Object.keys(await own.ownKeys.held());
  await own.ownKeys.forget(authority ?? '');
  expect(await refusalOf(own.authority.certificateFor(tablet))).toMatchObject({ code: 'KEY_MISSING' });
  expect(await refusalOf(own.authority.forProxy())).toMatchObject({ code: 'KEY_MISSING' });
  const lost = own.record.read().devices?.certificatePem;
  await own.authority.startAnew();
  expect((await own.authority.forProxy()).authorityPem).not.toBe(lost);
  expect(own.authority.issued()).toEqual([]);
});

it('gives the proxy a certificate that Apple takes, and renews it in time under the same authority', async () => {
  let clock = new Date('2026-11-29T12:00:00Z');
  const own = anAuthority({ now: () => clock });
  const first = await own.authority.serverCertificate('home.example.com');
  const certificate = new X509Certificate(first.certificatePem);
  const days = (certificate.validToDate.getTime() - certificate.validFromDate.getTime()) / DAY_MS;
  expect(days).toBeLessThanOrEqual(825);
  expect(certificate.subjectAltName).toBe('DNS:home.example.com');
  expect(await own.authority.serverCertificate('home.example.com')).toEqual(first);
  clock = new Date(clock.getTime() + 500 * DAY_MS);
  const second = await own.authority.serverCertificate('home.example.com');
  expect(second.certificatePem).not.toBe(first.certificatePem);
  expect(second.authorityPem).toBe(first.authorityPem);
});

it('remembers in a document what a restart needs', async () => {
  const own = anAuthority();
  await own.authority.certificateFor(phone);
  const folder = await aFolder();
  const options = {
    file: path.join(folder, 'authority.json'),
    schema: AuthorityRecord,
    version: AUTHORITY_RECORD_VERSION,
    initial: noAuthority,
  };
  await (await openDocument(options)).write(own.record.read());
  expect((await openDocument(options)).read()).toEqual(own.record.read());
});

it('OpenSSL holds the whole to be right, and the word of the home’s authority for another name to be wrong', async (test) => {
  needs(test, 'openssl');
  const own = anAuthority({ now: () => new Date() });
  const device = await own.authority.certificateFor(phone);
  await own.authority.certificateFor(tablet);
  await own.authority.switchOff(tablet.keyId);
  const trust = await own.authority.forProxy();
  const server = await own.authority.serverCertificate('home.example.com');
  const folder = await aFolder();
  const write = async (name: string, text: string) => {
    await writeFile(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const devices = await write('devices.crt', trust.authorityPem);
  const root = await write('root.crt', server.authorityPem);
  const list = await write('list.crl', trust.revocationListPem);
  const verify = async (...args: readonly string[]) => {
    const { code, stderr } = await runProgram('openssl', ['verify', '-x509_strict', ...args]);
    return code === 0 ? 'good' : stderr;
  };
  const checked = ['-CAfile', devices, '-purpose', 'sslclient', '-crl_check', '-CRLfile', list];
  const [, off] = own.authority.issued();
  expect(await verify(...checked, await write('on.crt', device.certificatePem))).toBe('good');
  expect(await verify(...checked, await write('off.crt', off?.certificatePem ?? ''))).toContain('revoked');
  const forServer = ['-CAfile', root, '-purpose', 'sslserver'];
  expect(await verify(...forServer, await write('proxy.crt', server.certificatePem))).toBe('good');
  const bank = await forgeFor('bank.example', own);
  expect(await verify(...forServer, await write('bank.crt', bank))).toContain('permitted subtree violation');
});

/** What somebody could make who has stolen the authority's key. */
async function forgeFor(hostname: string, own: ReturnType<typeof anAuthority>) {
  const key = (await own.ownKeys.privateKey('server-authority')) ?? '';
  const keys = await importSigningKeys(key);
  const { csr } = await own.ownKeys.requestFor('forged', hostname);
  const from = new Date(Date.now() - DAY_MS);
  return signLeaf(
    csr,
    { use: 'server', hostname },
    { name: authorityName('Latchkey home.example.com'), keys },
    { notBefore: from, notAfter: new Date(from.getTime() + 30 * DAY_MS) },
  );
}

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-authority-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
