import { createServer, get } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { closeServer, listen } from './listen.ts';

const loopback = { host: '127.0.0.1', port: 0 };

function aServer() {
  const server = createServer();
  onTestFinished(() => closeServer(server));
  return server;
}

it('listens at a port that the system chooses', async () => {
  const server = aServer();
  expect(await listen(server, loopback)).toBeGreaterThan(1023);
  expect(server.listening).toBe(true);
});

it('rejects when the port is taken', async () => {
  const port = await listen(aServer(), loopback);
  await expect(listen(aServer(), { ...loopback, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('rejects when the address is not of this computer', async () => {
  // TEST-NET-1 (RFC 5737): nobody has it.
  await expect(listen(aServer(), { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
    code: 'EADDRNOTAVAIL',
  });
});

it('survives an error after it began to listen', async () => {
  const server = aServer();
  await listen(server, loopback);
  expect(() => server.emit('error', new Error('EMFILE'))).not.toThrow();
});

it('closes with an answer still owed, and closes again', async () => {
  const server = aServer();
  const port = await listen(server, loopback);
  const reached = new Promise((resolve) => server.once('request', resolve));
  const answer = new Promise<unknown>((resolve) => {
    get({ ...loopback, port }).once('error', resolve);
  });
  await reached;
  await closeServer(server);
  expect(await answer).toMatchObject({ code: 'ECONNRESET' });
  await closeServer(server);
});
