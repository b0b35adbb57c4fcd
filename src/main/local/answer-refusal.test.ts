import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { serveEachTest } from './testing/local-server.ts';

const { origin, send, fromPage } = serveEachTest();

it('reaches who is still sending when the request is refused', async () => {
  const { host, port } = new URL(origin());
  const length = 8 * 1024 * 1024;
  const half = Buffer.alloc(length / 2, 'x');
  const socket = connect(Number(port), '127.0.0.1');
  const gone = once(socket, 'close');
  const head = [
    'POST /rpc/about HTTP/1.1',
    ...Object.entries({ host, ...fromPage(), 'content-length': length }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.write(half);
  const [answer]: unknown[] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
  socket.resume().write(half);
  // Whether the connection ended in an error.
  expect(await gone).toEqual([false]);
});

it('comes without a body that was sent to no place', async () => {
  expect(await send('/nowhere', { method: 'GET' })).toMatchObject({ status: 404, body: 'NOT_FOUND' });
});
