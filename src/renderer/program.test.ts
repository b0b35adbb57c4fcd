import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { connectProgram, type Surroundings } from './program.ts';

interface Posted {
  readonly message: unknown;
  readonly target: unknown;
  readonly ports: readonly MessagePort[];
}

/** A browser window at our local address, or in Electron, whose every act is noted. */
class WindowDouble {
  readonly asked: { readonly path: string; readonly body: unknown; readonly authorization: string | null }[] =
    [];
  /** What the browser keeps for a reload and for other tabs. */
  readonly kept: Map<string, string>;
  readonly posted: Posted[] = [];
  readonly addresses: unknown[] = [];
  readonly sockets: { readonly url: string; readonly protocols: readonly string[] }[] = [];
  private readonly statuses: Readonly<Record<string, number>>;
  readonly surroundings: Surroundings;

  constructor(situation: {
    readonly hash?: string;
    readonly bridge?: string;
    readonly statuses?: Readonly<Record<string, number>>;
    readonly kept?: ReadonlyMap<string, string>;
  }) {
    this.statuses = { '/session': 200, '/rpc/about': 200, ...situation.statuses };
    this.kept = new Map(situation.kept);
    const { sockets } = this;
    const surroundings = {
      location: {
        origin: 'http://127.0.0.1:8123',
        host: '127.0.0.1:8123',
        hash: situation.hash ?? '',
        pathname: '/',
      },
      history: {
        replaceState: (_state: unknown, _title: string, url: string) => void this.addresses.push(url),
      },
      localStorage: {
        getItem: (key: string) => this.kept.get(key) ?? null,
        setItem: (key: string, value: string) => void this.kept.set(key, value),
      },
      fetch: (asked: Request | string, init?: RequestInit) => this.answer(asked, init),
      postMessage: (message: unknown, target: unknown, ports: readonly MessagePort[]) =>
        void this.posted.push({ message, target, ports }),
      WebSocket: class extends EventTarget {
        readonly readyState = WebSocket.CONNECTING;
        constructor(url: string, protocols: readonly string[]) {
          super();
          sockets.push({ url, protocols });
        }
      },
      ...(situation.bridge === undefined ? {} : { latchkeyBridge: situation.bridge }),
    };
    // The parts of the browser's types that the handshake does not touch are left out.
    this.surroundings = surroundings as unknown as Surroundings;
  }

  private async answer(asked: Request | string, init?: RequestInit): Promise<Response> {
    const path = typeof asked === 'string' ? asked : new URL(asked.url).pathname;
    const body = typeof asked === 'string' ? String(init?.body) : await asked.text();
    const headers = typeof asked === 'string' ? new Headers(init?.headers) : asked.headers;
    this.asked.push({ path, body: JSON.parse(body), authorization: headers.get('authorization') });
    const about = { json: { version: '1.2.3', host: 'browser', custody: 'memory' } };
    const answer = path === '/session' ? 'from-the-program' : JSON.stringify(about);
    return new Response(answer, {
      status: this.statuses[path] ?? 404,
      headers: { 'content-type': 'application/json' },
    });
  }
}

/** A tab that was connected by its link, and what it keeps. */
async function aConnectedTab(): Promise<WindowDouble> {
  const window = new WindowDouble({ hash: '#token=one-time' });
  await connectProgram(window.surroundings);
  return window;
}

describe('the window in a browser', () => {
  it('trades the token of the address for a secret and sends that with every call', async () => {
    const window = new WindowDouble({ hash: '#token=one-time' });
    const handshake = await connectProgram(window.surroundings);
    if (handshake.kind !== 'connected') throw new Error('not connected');
    expect(await handshake.program.about()).toMatchObject({ host: 'browser' });
    const authorization = 'Bearer from-the-program';
    expect(window.asked).toEqual([
      { path: '/session', body: { token: 'one-time' }, authorization: null },
      { path: '/rpc/about', body: {}, authorization },
      expect.objectContaining({ path: '/rpc/about', authorization }),
    ]);
  });

  it('takes the token out of the address, also when it is wrong', async () => {
    const window = new WindowDouble({
      hash: '#token=wrong',
      statuses: { '/session': 401, '/rpc/about': 401 },
    });
    await connectProgram(window.surroundings);
    expect(window.addresses).toEqual(['/']);
  });

  it('goes on when it is loaded afresh', async () => {
    const { kept } = await aConnectedTab();
    const window = new WindowDouble({ kept });
    expect((await connectProgram(window.surroundings)).kind).toBe('connected');
    expect(window.asked).toEqual([
      { path: '/rpc/about', body: {}, authorization: 'Bearer from-the-program' },
    ]);
  });

  it('goes on when its link is opened again, in this tab or another', async () => {
    const { kept } = await aConnectedTab();
    const window = new WindowDouble({ hash: '#token=used', statuses: { '/session': 401 }, kept });
    expect((await connectProgram(window.surroundings)).kind).toBe('connected');
  });

  it('forgets the secret of an earlier program when a new link is opened', async () => {
    const { kept } = await aConnectedTab();
    for (const key of kept.keys()) kept.set(key, 'of an earlier program');
    const window = new WindowDouble({ hash: '#token=new', kept });
    await connectProgram(window.surroundings);
    expect(window.asked.at(-1)?.authorization).toBe('Bearer from-the-program');
  });

  it.each([
    ['a wrong token', '#token=wrong'],
    ['neither token nor secret, as in another browser', ''],
  ])('is refused with %s', async (_with, hash) => {
    const window = new WindowDouble({ hash, statuses: { '/session': 401 } });
    expect(await connectProgram(window.surroundings)).toEqual({ kind: 'refused' });
    expect(window.asked.map(({ path }) => path)).not.toContain('/rpc/about');
  });

  it('is refused with the secret of a program that has ended', async () => {
    const { kept } = await aConnectedTab();
    const window = new WindowDouble({ kept, statuses: { '/rpc/about': 401 } });
    expect(await connectProgram(window.surroundings)).toEqual({ kind: 'refused' });
  });

  it('fails when nobody answers, which is not the same as being refused', async () => {
    const { surroundings } = await aConnectedTab();
    const offline = { ...surroundings, fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
    await expect(connectProgram(offline)).rejects.toThrow();
  });

  it('opens one socket for everything that it watches, and none for its calls', async () => {
    const { kept } = await aConnectedTab();
    const window = new WindowDouble({ kept });
    const handshake = await connectProgram(window.surroundings);
    if (handshake.kind !== 'connected') throw new Error('it was refused');
    await handshake.program.about();
    expect(window.sockets).toEqual([]);
    // They wait for the socket to open, which it never does here.
    for (const part of [
      handshake.program.journey,
      handshake.program.build,
      handshake.program.handOver.drives,
    ])
      part.watch().catch(() => undefined);
    const socket = { url: 'ws://127.0.0.1:8123/watches', protocols: ['latchkey', 'from-the-program'] };
    await expect.poll(() => window.sockets).toEqual([socket]);
    expect(window.asked.map(({ path }) => path)).toEqual(['/rpc/about', '/rpc/about']);
  });
});

describe('the window in Electron', () => {
  it('hands one port to its own page and calls through it', async () => {
    const window = new WindowDouble({ bridge: 'latchkey:open' });
    const handshake = await connectProgram(window.surroundings);
    expect(handshake.kind).toBe('connected');
    const [posted] = window.posted;
    expect(posted).toMatchObject({ message: 'latchkey:open', target: 'http://127.0.0.1:8123' });
    expect(posted?.ports).toHaveLength(1);
    expect(window.asked).toEqual([]);
    const [port] = posted?.ports ?? [];
    if (port === undefined || handshake.kind !== 'connected') throw new Error('no port was handed over');
    handshake.program.about().catch(() => undefined);
    port.start();
    const [message] = await once(port, 'message');
    expect(String(message)).toContain('about');
    port.close();
  });
});
