import { X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { HomeCertificate } from '../../../contract/home.ts';
import { createAuthority } from '../../../practice/certificates/certificate-authority.ts';
import { aClock } from '../../clock/testing/a-clock.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { aHomeDouble, type HomeDouble } from '../testing/a-home.ts';
import { anAccess } from '../testing/an-access.ts';
import { connectTo } from './connection.ts';
import { ask } from './request.ts';
import { isCertificateFailure } from './trusted-home.ts';

interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for a name that is not where the home is reached, from an authority that nobody knows. */
async function anIdentity(): Promise<Identity> {
  const authority = await createAuthority({ name: 'Somebody’s own CA' });
  const { keyPem, certificatePem } = await authority.issueServer(['home.lan']);
  return { key: keyPem, cert: certificatePem };
}

function chosen({ cert }: Identity): HomeCertificate {
  const { fingerprint256, subject, issuer, validToDate } = new X509Certificate(cert);
  return { fingerprint: fingerprint256, subject, issuer, validTo: validToDate.toISOString(), pem: cert };
}

function connect(home: HomeDouble, certificate?: HomeCertificate) {
  return connectTo({
    home: { url: home.url, ...(certificate ? { certificate } : {}) },
    access: anAccess(),
    clock: aClock(),
    onRefused: () => {},
  });
}

function asked(home: HomeDouble, certificate?: HomeCertificate) {
  const headers = { authorization: 'Bearer good-token' };
  const { signal } = new AbortController();
  return ask(
    { url: home.url, ...(certificate ? { certificate } : {}) },
    { method: 'GET', path: '/', headers, longest: 100, signal },
  );
}

describe('a home with a certificate of its own making', () => {
  it('is spoken to where it is the chosen one, whatever its name and authority', async () => {
    const identity = await anIdentity();
    const home = await aHomeDouble({ identity, rest: (_request, response) => void response.end('fine') });
    const connection = await connect(home, chosen(identity));
    expect(await connection.text('/api/log')).toBe('fine');
    connection.close();
  });

  it.each(['another', 'none'] as const)('hears nothing where %s was chosen', async (choice) => {
    const home = await aHomeDouble({ identity: await anIdentity() });
    const certificate = choice === 'another' ? chosen(await anIdentity()) : undefined;
    expect((await refusalOf(connect(home, certificate))).code).toBe('HOME_CERTIFICATE_UNKNOWN');
    await expect(asked(home, certificate)).rejects.toThrow();
    expect(home.heard).toEqual([]);
  });

  it('hears nothing with another certificate of the same authority', async () => {
    const authority = await createAuthority({ name: 'Somebody’s own CA' });
    const [one, other] = [
      await authority.issueServer(['home.lan']),
      await authority.issueServer(['home.lan']),
    ];
    const home = await aHomeDouble({ identity: { key: other.keyPem, cert: other.certificatePem } });
    const certificate = chosen({ key: one.keyPem, cert: one.certificatePem });
    expect((await refusalOf(connect(home, certificate))).code).toBe('HOME_CERTIFICATE_UNKNOWN');
    expect(home.heard).toEqual([]);
  });

  it('hears nothing where the fingerprint is not the certificate’s own', async () => {
    const identity = await anIdentity();
    const home = await aHomeDouble({ identity });
    const certificate = { ...chosen(identity), fingerprint: chosen(await anIdentity()).fingerprint };
    expect((await refusalOf(connect(home, certificate))).code).toBe('HOME_CERTIFICATE_UNKNOWN');
    await expect(asked(home, certificate)).rejects.toThrow('another certificate');
    expect(home.heard).toEqual([]);
  });
});

describe('a failed connection', () => {
  it.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'HOSTNAME_MISMATCH',
    'ERR_LATCHKEY_OTHER_CERTIFICATE',
  ])('with %s is about who answered', (code) => expect(isCertificateFailure(code)).toBe(true));

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER', ''])(
    'with %j is not',
    (code) => expect(isCertificateFailure(code)).toBe(false),
  );
});

describe('a redirect', () => {
  it('is followed nowhere', async () => {
    const elsewhere = await aHomeDouble();
    const home = await aHomeDouble({
      rest: (_request, response) => void response.writeHead(307, { location: `${elsewhere.url}/` }).end(),
    });
    expect((await asked(home)).status).toBe(307);
    expect(elsewhere.heard).toEqual([]);
  });

  it('of the WebSocket is followed nowhere', async () => {
    const elsewhere = await aHomeDouble();
    const server = createServer().on('upgrade', (_request, socket) => {
      socket.end(`HTTP/1.1 307 Temporary Redirect\r\nlocation: ${elsewhere.url}/api/websocket\r\n\r\n`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A TCP server that listens has an AddressInfo.
    const { port } = server.address() as AddressInfo;
    const parts = { access: anAccess(), clock: aClock(), onRefused: () => {} };
    const refusal = await refusalOf(connectTo({ home: { url: `http://127.0.0.1:${port}` }, ...parts }));
    server.close();
    expect(refusal.code).toBe('HOME_SILENT');
    expect(elsewhere.heard).toEqual([]);
  });
});
