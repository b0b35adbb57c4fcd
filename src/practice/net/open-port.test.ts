import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { canListen, loopback, openPort } from './open-port.ts';

it('closes with every connection, also one that never reads', async () => {
  const server = createServer((socket) => void socket.write(Buffer.alloc(8_000_000)));
  const { port, close } = await openPort(server, 0);
  const client = connect(port, loopback).pause();
  await once(client, 'connect');
  const closed = once(
    client.on('error', () => undefined),
    'close',
  );
  await close();
  client.resume();
  await closed;
});

it('says what is wrong with a port, and leaves nothing behind for another try', async () => {
  const taken = await openPort(createServer(), 0);
  const server = createServer();
  for (let tried = 0; tried < 20; tried += 1)
    await expect(openPort(server, taken.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(server.listenerCount('listening')).toBe(0);
  expect(server.listenerCount('error')).toBe(0);
  expect(await canListen(taken.port)).toBe(false);
  await taken.close();
  expect(await canListen(taken.port)).toBe(true);
  const opened = await openPort(server, taken.port);
  await opened.close();
});
