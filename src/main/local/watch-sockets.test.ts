import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { TunnelStatus } from '../../contract/tunnel.ts';
import { programDouble } from '../transport/testing/program-double.ts';
import { noInput, serveEachTest } from './testing/local-server.ts';
import { askForSocket, clientOver, openSocket } from './testing/sockets.ts';

const { url, origin, post, fromPage, aSecret, restart, close } = serveEachTest();

const picture: TunnelStatus = { status: 'healthy', name: 'home', home: null };

/** A program in which a watch shows one picture and then waits until nobody looks any more. */
async function aWatchedProgram() {
  const open = new Set<AbortSignal | undefined>();
  await restart(
    programDouble({
      async *watchTunnel(signal) {
        open.add(signal);
        try {
          yield picture;
          await new Promise((resolve) => signal?.addEventListener('abort', resolve));
        } finally {
          open.delete(signal);
        }
      },
    }),
  );
  return { open, secret: await aSecret() };
}

/** How a page says who it is: a browser lets it set nothing else on a socket. */
function speaking(secret: string) {
  return { 'sec-websocket-protocol': `latchkey, ${secret}` };
}

async function anOpenSocket(secret: string) {
  const socket = openSocket(origin(), secret);
  await once(socket, 'open');
  return socket;
}

describe('a socket', () => {
  const refusal = async (headers: Readonly<Record<string, string>>, secret?: string) => {
    const known = speaking(secret ?? (await aSecret()));
    return askForSocket(origin(), { ...known, origin: origin(), ...headers });
  };

  it('is opened for our own page', async () => {
    expect(await refusal({ 'sec-fetch-site': 'same-origin' })).toBe('101');
  });

  it('is refused when it is not addressed to us', async () => {
    const { port } = new URL(url());
    expect(await refusal({ host: `evil.example:${port}` })).toBe('421 HOST_WRONG');
  });

  it.each(['http://evil.example', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1', ''])(
    'is refused from the origin %j, whatever it knows',
    async (other) => {
      expect(await refusal({ origin: other })).toBe('403 ORIGIN_WRONG');
    },
  );

  it('is refused from a look-alike of our origin', async () => {
    const secret = await aSecret();
    const alike = [`${origin()}.evil.example`, origin().replace('127.0.0.1', 'localhost')];
    for (const other of alike) expect(await refusal({ origin: other }, secret)).toBe('403 ORIGIN_WRONG');
  });

  it('is refused without an origin', async () => {
    expect(await askForSocket(origin(), speaking(await aSecret()))).toBe('403 ORIGIN_WRONG');
  });

  it.each(['cross-site', 'same-site', 'none'])('is refused when the browser says it is %s', async (site) => {
    expect(await refusal({ 'sec-fetch-site': site })).toBe('403 SITE_WRONG');
  });

  it('is refused without the secret and with a wrong one', async () => {
    await aSecret();
    expect(await askForSocket(origin(), { origin: origin() })).toBe('401 SESSION_MISSING');
    const wrong = speaking('A'.repeat(43));
    expect(await askForSocket(origin(), { origin: origin(), ...wrong })).toBe('401 SESSION_MISSING');
  });

  it.each(['/', '/rpc/about', '/watches/', '/watches?more', '/session'])(
    'is not to be had at %s',
    async (pathname) => {
      const headers = { ...speaking(await aSecret()), origin: origin() };
      expect(await askForSocket(origin(), headers, { pathname })).toBe('404 NOT_FOUND');
    },
  );

  it('is refused as POST', async () => {
    const headers = { ...speaking(await aSecret()), origin: origin() };
    expect(await askForSocket(origin(), headers, { method: 'POST' })).toBe('405 METHOD_WRONG');
  });
});

describe('what is watched', () => {
  it('shares one socket, and each watch ends by itself', async () => {
    const { open, secret } = await aWatchedProgram();
    const client = clientOver(await anOpenSocket(secret));
    const leaving = new AbortController();
    const watches = await Promise.all([
      client.tunnel.watch(undefined, { signal: leaving.signal }),
      ...Array.from({ length: 9 }, () => client.tunnel.watch()),
    ]);
    const first = await Promise.all(watches.map((watch) => watch.next()));
    expect(first.map(({ value }) => value)).toEqual(Array(10).fill(picture));
    expect(open.size).toBe(10);
    leaving.abort();
    await expect.poll(() => open.size).toBe(9);
  });

  it('ends when its window is gone, and other windows go on', async () => {
    const { open, secret } = await aWatchedProgram();
    const [gone, stays] = await Promise.all([anOpenSocket(secret), anOpenSocket(secret)]);
    const [leaving, staying] = [clientOver(gone), clientOver(stays)];
    for (const { tunnel } of [leaving, leaving, staying]) await (await tunnel.watch()).next();
    expect(open.size).toBe(3);
    gone.terminate();
    await expect.poll(() => open.size).toBe(1);
    expect(await (await staying.tunnel.watch()).next()).toMatchObject({ value: picture });
  });

  it('ends with the program, which does not wait for its windows', async () => {
    const { open, secret } = await aWatchedProgram();
    const watch = await clientOver(await anOpenSocket(secret)).tunnel.watch();
    await watch.next();
    const cut = watch.next().catch(() => 'cut');
    await close();
    expect(await cut).toBe('cut');
    await expect.poll(() => open.size).toBe(0);
  });

  it('comes no faster than the window reads', async () => {
    const all = 500;
    const name = 'x'.repeat(100_000);
    let taken = 0;
    await restart(
      programDouble({
        async *watchTunnel() {
          for (taken = 0; taken < all; taken += 1) yield { ...picture, name };
        },
      }),
    );
    const secret = await aSecret();
    const authorization = `Bearer ${secret}`;
    const slow = await anOpenSocket(secret);
    const watch = await clientOver(slow).tunnel.watch();
    slow.pause();
    // Whatever the program could do meanwhile it has done when it has answered this often.
    for (let asked = 0; asked < all; asked += 1)
      await post('/rpc/about', noInput, fromPage({ authorization }));
    expect(taken).toBeLessThan(all);
    slow.resume();
    let arrived = 0;
    for await (const _ of watch) arrived += 1;
    expect(arrived).toBe(all);
  });
});

describe('what is no watch', () => {
  it('is not called over a socket, and nothing is watched over HTTP', async () => {
    const { open, secret } = await aWatchedProgram();
    const client = clientOver(await anOpenSocket(secret));
    await expect(client.about()).rejects.toMatchObject({ code: 'UNEXPECTED', status: 403 });
    expect(await (await client.tunnel.watch()).next()).toMatchObject({ value: picture });
    expect(open.size).toBe(1);
    const answer = await post('/rpc/tunnel/watch', noInput, fromPage({ authorization: `Bearer ${secret}` }));
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('UNEXPECTED') });
    expect(open.size).toBe(1);
  });

  it.each([
    ['no JSON', '{"secret'],
    ['JSON of another kind', '["secret"]'],
    ['longer than any call', JSON.stringify({ i: '1', p: { u: '/tunnel/watch', b: 'secret'.repeat(5000) } })],
    ['bytes', Buffer.from([0, 255])],
  ])('cuts the socket when it is %s, and says nothing of it', async (_what, message) => {
    const printed = vi.spyOn(console, 'error');
    const { secret } = await aWatchedProgram();
    const [socket, other] = await Promise.all([anOpenSocket(secret), anOpenSocket(secret)]);
    const heard: unknown[] = [];
    socket.on('message', (data) => heard.push(String(data)));
    socket.send(message);
    await once(socket, 'close');
    expect(heard).toEqual([]);
    expect(printed).not.toHaveBeenCalled();
    expect(await (await clientOver(other).tunnel.watch()).next()).toMatchObject({ value: picture });
  });
});
