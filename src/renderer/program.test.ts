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
  readonly asked: { readonly path: string; readonly body: unknown }[] = [];
  readonly posted: Posted[] = [];
  readonly addresses: unknown[] = [];
  readonly sockets: string[] = [];
  private readonly statuses: Readonly<Record<string, number>>;
  readonly surroundings: Surroundings;

  constructor(situation: {
    readonly hash?: string;
    readonly bridge?: string;
    readonly statuses?: Readonly<Record<string, number>>;
  }) {
    this.statuses = { '/session': 204, '/rpc/about': 200, ...situation.statuses };
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
      fetch: (asked: Request | string, init?: RequestInit) => this.answer(asked, init),
      postMessage: (message: unknown, target: unknown, ports: readonly MessagePort[]) =>
        void this.posted.push({ message, target, ports }),
      WebSocket: class extends EventTarget {
        readonly readyState = WebSocket.CONNECTING;
        constructor(url: string) {
          super();
          sockets.push(url);
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
    this.asked.push({ path, body: JSON.parse(body) });
    const status = this.statuses[path] ?? 404;
    const about = JSON.stringify({ json: { version: '1.2.3', host: 'browser', custody: 'memory' } });
    return new Response(status === 204 ? null : about, {
      status,
      headers: { 'content-type': 'application/json' },
    });
  }
}

describe('the window in a browser', () => {
  it('trades the token of the address for the cookie and is connected', async () => {
    const window = new WindowDouble({ hash: '#token=one-time' });
    const handshake = await connectProgram(window.surroundings);
    expect(handshake.kind).toBe('connected');
    expect(window.asked[0]).toEqual({ path: '/session', body: { token: 'one-time' } });
    if (handshake.kind === 'connected')
      expect(await handshake.program.about()).toMatchObject({ host: 'browser' });
  });

  it('takes the token out of the address, also when it is wrong', async () => {
    const window = new WindowDouble({
      hash: '#token=wrong',
      statuses: { '/session': 401, '/rpc/about': 401 },
    });
    await connectProgram(window.surroundings);
    expect(window.addresses).toEqual(['/']);
  });

  it('goes on with the cookie when it is loaded afresh', async () => {
    const window = new WindowDouble({});
    expect((await connectProgram(window.surroundings)).kind).toBe('connected');
    expect(window.asked.map(({ path }) => path)).toEqual(['/rpc/about']);
  });

  it('goes on with the cookie when its link is opened again', async () => {
    const window = new WindowDouble({ hash: '#token=used', statuses: { '/session': 401 } });
    expect((await connectProgram(window.surroundings)).kind).toBe('connected');
  });

  it('is refused with a wrong token and no cookie', async () => {
    const window = new WindowDouble({
      hash: '#token=wrong',
      statuses: { '/session': 401, '/rpc/about': 401 },
    });
    expect(await connectProgram(window.surroundings)).toEqual({ kind: 'refused' });
  });

  it('fails when nobody answers, which is not the same as being refused', async () => {
    const { surroundings } = new WindowDouble({});
    const offline = { ...surroundings, fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
    await expect(connectProgram(offline)).rejects.toThrow();
  });

  it('opens one socket for everything that it watches, and none for its calls', async () => {
    const window = new WindowDouble({});
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
    await expect.poll(() => window.sockets).toEqual(['ws://127.0.0.1:8123/watches']);
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
