import { once } from 'node:events';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { diagnose } from './diagnose.ts';
import { codeOfFailure, isOfAnotherProtocol } from './failure-code.ts';

const failureAtAlert = (alert: number) => failureAt(Buffer.from([21, 3, 1, 0, 2, 2, alert]));

/** What a visitor's handshake ends in whom a server answers with these bytes. */
async function failureAt(bytes: Buffer): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const request = get({ host: '127.0.0.1', port, servername: 'ha.example.com', agent: false });
  const [error] = await once(request, 'error');
  return codeOfFailure(error);
}

it.each([
  [40, 'no-certificate'],
  [112, 'no-certificate'],
  [70, 'tls-failed'],
])('a server that ends the handshake with alert %i is known by it', async (alert, diagnosis) => {
  const code = await failureAtAlert(alert);
  expect(code).toMatch(/^ERR_SSL_/);
  const asked = { hostname: 'ha.example.com', protocol: 'https', path: '/' } as const;
  expect(diagnose({ kind: 'failure', code }, asked)).toBe(diagnosis);
});

it('any other failure keeps its code', () => {
  expect(codeOfFailure(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }))).toBe('ECONNREFUSED');
  expect(codeOfFailure(Object.assign(new Error('write EPROTO'), { code: 'EPROTO' }))).toBe('EPROTO');
  expect(codeOfFailure(new TypeError('odd'))).toBe('TypeError');
});

it('a server that speaks no TLS is told from one that ends the handshake', async () => {
  const plain = Buffer.from('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n');
  expect(isOfAnotherProtocol(await failureAt(plain))).toBe(true);
  expect(isOfAnotherProtocol(await failureAtAlert(40))).toBe(false);
});
