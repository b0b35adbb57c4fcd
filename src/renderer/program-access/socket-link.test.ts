import { createORPCClient } from '@orpc/client';
import { expect, it } from 'vitest';
import type { Program } from './program.ts';
import { createSocketLink } from './socket-link.ts';

/** A socket that notes what is sent and is opened and lost by the test. */
class SocketDouble extends EventTarget {
  readyState: number = WebSocket.CONNECTING;
  readonly sent: string[] = [];

  send(message: string): void {
    this.sent.push(message);
  }

  become(state: 'open' | 'close'): void {
    this.readyState = state === 'open' ? WebSocket.OPEN : WebSocket.CLOSED;
    this.dispatchEvent(new Event(state));
  }
}

function aWindow() {
  const sockets: SocketDouble[] = [];
  const link = createSocketLink(() => {
    const socket = new SocketDouble();
    sockets.push(socket);
    // The rest of a socket's type is not touched.
    return socket as unknown as WebSocket;
  });
  return { sockets, program: createORPCClient<Program>(link) };
}

it('opens one socket for many watches, and only when one is wanted', async () => {
  const { sockets, program } = aWindow();
  expect(sockets).toHaveLength(0);
  program.journey.watch().catch(() => undefined);
  program.build.watch().catch(() => undefined);
  await expect.poll(() => sockets.length).toBe(1);
  sockets[0]?.become('open');
  await expect.poll(() => sockets[0]?.sent.join()).toMatch(/journey\/watch.*build\/watch/);
  expect(sockets).toHaveLength(1);
});

it('fails every watch when the socket is lost, and opens another for the first that is tried again', async () => {
  const { sockets, program } = aWindow();
  const watches = [program.journey.watch(), program.build.watch()];
  await expect.poll(() => sockets.length).toBe(1);
  sockets[0]?.become('open');
  await expect.poll(() => sockets[0]?.sent.length).toBe(2);
  sockets[0]?.become('close');
  expect((await Promise.allSettled(watches)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);

  program.journey.watch().catch(() => undefined);
  program.build.watch().catch(() => undefined);
  await expect.poll(() => sockets.length).toBe(2);
  sockets[1]?.become('open');
  await expect.poll(() => sockets[1]?.sent.length).toBe(2);
});

it('fails a watch when the socket cannot be opened', async () => {
  const { sockets, program } = aWindow();
  const watch = program.journey.watch();
  await expect.poll(() => sockets.length).toBe(1);
  sockets[0]?.become('close');
  await expect(watch).rejects.toThrow();
});

it('tells the program when a watch is no longer wanted, and keeps the socket', async () => {
  const { sockets, program } = aWindow();
  const leaving = new AbortController();
  const watch = program.journey.watch(undefined, { signal: leaving.signal });
  await expect.poll(() => sockets.length).toBe(1);
  sockets[0]?.become('open');
  await expect.poll(() => sockets[0]?.sent.length).toBe(1);
  leaving.abort();
  await expect(watch).rejects.toThrow();
  await expect.poll(() => sockets[0]?.sent.length).toBe(2);
  expect(sockets).toHaveLength(1);
});
