import { once } from 'node:events';
import { type AddressInfo, connect as connectTcp, createServer as createTcpServer } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { connect as connectTls } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aRule, aSituation, authorities, hostname } from './situation.builder.ts';

describe('asking for a certificate', () => {
  it('happens for associated hostnames only', async () => {
    const { get, key, account } = await aSituation();
    account.rules = [aRule({ expression: 'cf.tls_client_auth.cert_presented' })];
    expect((await get('/', { key })).status).toBe(403);
    account.associated.clear();
    expect((await get('/', { key })).status).toBe(200);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('works in the first handshake of %s', async (version) => {
    const { get, key } = await aSituation();
    expect((await get('/', { key, tls: { minVersion: version, maxVersion: version } })).status).toBe(200);
  });

  it('sends the managed CA as the only accepted issuer', async () => {
    const { edge } = await aSituation();
    const bytes = await plaintextHandshake(edge.httpsPort, hostname);
    const issuer = Buffer.from('Practice managed CA');
    expect(bytes.includes(issuer)).toBe(true);
    expect((await plaintextHandshake(edge.httpsPort, 'www.example.com')).includes(issuer)).toBe(false);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('is never skipped by resuming a %s session', async (version) => {
    const { edge, key, account } = await aSituation();
    account.associated.add('two.example.com');
    const open = async (servername: string, session?: Buffer, withKey = true) => {
      const socket = connectTls({
        host: edge.host,
        port: edge.httpsPort,
        servername,
        ca: (await authorities).edge.certificatePem,
        minVersion: version,
        maxVersion: version,
        ...(withKey ? { key: key.keyPem, cert: key.certificatePem } : {}),
        ...(session === undefined ? {} : { session }),
      });
      const sessions: Buffer[] = [];
      let resumed: boolean | undefined;
      socket.on('secureConnect', () => {
        resumed = socket.isSessionReused();
      });
      socket.on('session', (saved: Buffer) => sessions.push(saved));
      socket.write(`GET / HTTP/1.1\r\nHost: ${servername}\r\nConnection: close\r\n\r\n`);
      const text = await readText(socket);
      return { text, sessions, resumed };
    };
    const first = await open(hostname);
    expect(first.text).toMatch(/^HTTP\/1.1 200/);
    for (const session of first.sessions) {
      const again = await open(hostname, session, false);
      expect(again.resumed).toBe(false);
      expect(again.text).toMatch(/^HTTP\/1.1 403/);
      expect((await open('two.example.com', session, false)).resumed).toBe(false);
    }
  });

  it('goes by the connection, so a reused one does not carry a key to another name', async () => {
    const { get, key, account, edge } = await aSituation();
    account.records.set('www.example.com', { type: 'A', content: '192.0.2.1', proxied: true });
    expect((await get('/', { key, serverName: 'www.example.com' })).status).toBe(403);
    expect(edge.exposedRequests()).toBe(0);
  });
});

describe('TLS', () => {
  it('has a certificate for the zone and its first level, and none for deeper or foreign names', async () => {
    const { get } = await aSituation();
    expect((await get('/', { host: 'example.com' })).status).toBe(530);
    await expect(get('/', { host: 'a.b.example.com' })).rejects.toMatchObject({
      message: expect.stringMatching(/handshake[ _]failure/i),
    });
    await expect(get('/', { host: 'ha.example.net' })).rejects.toMatchObject({
      message: expect.stringMatching(/handshake[ _]failure/i),
    });
  });

  it('has none before a certificate is there, and one for deeper names where it says so', async () => {
    const { get, account, key } = await aSituation();
    account.edgeCertificates = [];
    await expect(get('/', { key })).rejects.toMatchObject({
      message: expect.stringMatching(/handshake[ _]failure/i),
    });
    account.edgeCertificates = [['*.b.example.com']];
    expect((await get('/', { host: 'a.b.example.com' })).status).toBe(530);
    await expect(get('/', { key })).rejects.toMatchObject({
      message: expect.stringMatching(/handshake[ _]failure/i),
    });
  });

  it('honours min_tls_version from the next connection on', async () => {
    const { get, account, key } = await aSituation();
    const old = {
      key,
      tls: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' },
    } as const;
    expect((await get('/', old)).status).toBe(200);
    account.settings.set('min_tls_version', '1.2');
    await expect(get('/', old)).rejects.toThrow();
    expect((await get('/', { key, tls: { maxVersion: 'TLSv1.2' } })).status).toBe(200);
    account.settings.set('min_tls_version', '1.3');
    await expect(get('/', { key, tls: { maxVersion: 'TLSv1.2' } })).rejects.toThrow();
  });

  it('hangs up on whoever speaks no TLS', async () => {
    const { edge } = await aSituation();
    const socket = connectTcp(edge.httpsPort, edge.host);
    socket.write('GET / HTTP/1.1\r\n\r\n');
    await once(socket, 'close');
  });
});

function urlOf(protocol: 'http' | 'https', address: AddressInfo | string | null): URL {
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return new URL(`${protocol}://127.0.0.1:${address.port}`);
}

/** What the edge sends before encryption starts; in TLS 1.2 that includes the request for a certificate. */
async function plaintextHandshake(port: number, servername: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const relay = await aRelay(port, (far) => far.on('data', (chunk: Buffer) => chunks.push(chunk)));
  const socket = connectTls({
    port: relay,
    host: '127.0.0.1',
    servername,
    ca: (await authorities).edge.certificatePem,
    maxVersion: 'TLSv1.2',
  });
  await once(socket, 'secureConnect');
  socket.destroy();
  return Buffer.concat(chunks);
}

/** Copies connections to the edge in small pieces; returns its port. */
async function aRelay(port: number, observe: (far: ReturnType<typeof connectTcp>) => void): Promise<number> {
  const relay = createTcpServer((near) => {
    const far = connectTcp(port, '127.0.0.1').setNoDelay(true);
    far.on('error', () => near.destroy());
    near.on('error', () => far.destroy());
    near.on('data', (chunk: Buffer) => {
      for (let at = 0; at < chunk.length; at += 100) far.write(chunk.subarray(at, at + 100));
    });
    near.on('close', () => far.destroy());
    far.pipe(near);
    observe(far);
  });
  await once(relay.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void relay.close());
  return Number(urlOf('http', relay.address()).port);
}
