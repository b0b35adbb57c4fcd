import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type part, programDouble } from '../transport/testing/program-double.ts';
import { describeTransport } from '../transport/testing/transport-promises.ts';
import { ElectronDouble } from './testing/electron-double.ts';
import type { PageEnd } from './testing/port-double.ts';
import { FrameDouble } from './testing/window-double.ts';
import { serveCalls } from './transport.ts';
import { openWindow } from './window.ts';

type Client = ContractRouterClient<typeof part>;

let electron: ElectronDouble;

function openWith(program = programDouble()) {
  electron = new ElectronDouble();
  const { window } = openWindow(electron.module, {
    preload: '',
    icon: '',
    devTools: 'off',
    language: () => 'en',
    shown: () => undefined,
    stayed: () => undefined,
  });
  serveCalls(electron.module, window, Promise.resolve(program));
}
beforeEach(() => openWith());

function ourFrame(): FrameDouble {
  return electron.window.webContents.mainFrame;
}

function handOverOne(frame: FrameDouble | null): PageEnd {
  const [end] = electron.handOver({ frame });
  if (end === undefined) throw new Error('no port was handed over');
  return end;
}

function clientOn({ port }: PageEnd): Client {
  const client = createORPCClient<Client>(new RPCLink({ port }));
  port.start();
  return client;
}

const strangers: readonly (readonly [string, () => FrameDouble | null])[] = [
  ['nobody', () => null],
  ['a frame inside our page', () => new FrameDouble({ parent: ourFrame() })],
  ['the top frame of another window', () => new FrameDouble()],
  [
    'a frame that is gone',
    () => {
      ourFrame().become('gone');
      return ourFrame();
    },
  ],
  [
    'a frame that is being replaced',
    () => {
      ourFrame().become('detached');
      return ourFrame();
    },
  ],
  ...[
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: 'app://evil' },
    { origin: 'app://latchkey.evil' },
    { url: 'about:blank' },
    { url: 'https://evil.example/' },
    { url: 'app://evil/?app://latchkey/' },
    { url: '' },
  ].map(
    (facts) =>
      [
        `our window showing ${JSON.stringify(facts)}`,
        () => {
          electron.window.webContents.mainFrame = new FrameDouble(facts);
          return ourFrame();
        },
      ] as const,
  ),
];

describe('a port that is handed over', () => {
  it('is served when it comes from the page in our window', async () => {
    const client = clientOn(handOverOne(ourFrame()));
    expect(await client.about()).toMatchObject({ version: '1.2.3' });
  });

  it.each(strangers)('is closed when it comes from %s', async (_, sender) => {
    await handOverOne(sender()).closed;
  });

  it('is closed when the page has one already, which goes on', async () => {
    const first = clientOn(handOverOne(ourFrame()));
    await handOverOne(ourFrame()).closed;
    expect(await first.about()).toMatchObject({ version: '1.2.3' });
  });

  it('is closed when it does not come alone, or not at all', async () => {
    const both = electron.handOver({ frame: ourFrame(), ports: 2 });
    await Promise.all(both.map(({ closed }) => closed));
    expect(electron.handOver({ frame: ourFrame(), ports: 0 })).toEqual([]);
    expect(await clientOn(handOverOne(ourFrame())).about()).toMatchObject({ version: '1.2.3' });
  });

  it('is closed when the window is', async () => {
    const end = handOverOne(ourFrame());
    electron.window.close();
    await end.closed;
    expect(electron.ipcMain.listenerCount('latchkey:open')).toBe(0);
  });

  it('is closed when the page crashes', async () => {
    const end = handOverOne(ourFrame());
    electron.window.webContents.emit('render-process-gone');
    await end.closed;
  });

  it('is closed when the page is loaded afresh, which gets its own', async () => {
    const end = handOverOne(ourFrame());
    electron.window.reload();
    await end.closed;
    expect(await clientOn(handOverOne(ourFrame())).about()).toMatchObject({ version: '1.2.3' });
  });

  it('stays open when the page tries to go elsewhere, which it may not', async () => {
    const client = clientOn(handOverOne(ourFrame()));
    electron.window.reload('https://evil.example/');
    expect(await client.about()).toMatchObject({ version: '1.2.3' });
  });

  it('makes room for another when the page lets go of it', async () => {
    const end = handOverOne(ourFrame());
    end.port.close();
    await end.closed;
    await expect
      .poll((): Promise<unknown> => clientOn(handOverOne(ourFrame())).about())
      .toMatchObject({ version: '1.2.3' });
  });
});

/** A call as the window sends it, of which every field is needed. */
const aCall = { i: '0', p: { u: '/about', b: {}, h: {}, m: 'POST' } };

describe('a message that cannot be read', () => {
  it.each<readonly [string, unknown]>([
    ['no JSON', 'token cfut_SECRET'],
    ['cut off', JSON.stringify(aCall).slice(0, -1)],
    ['null', 'null'],
    ['a number', '7'],
    ['without a call', '{}'],
    ['with a call that is none', JSON.stringify({ ...aCall, p: 'about' })],
    ['of no text', aCall],
    ['of bytes', new Uint8Array([0xff, 0xfe])],
    ['of nothing', undefined],
  ])('(%s) closes its port, and the page may hand over another', async (_, message) => {
    const end = handOverOne(ourFrame());
    end.port.postMessage(message);
    await end.closed;
    expect(await clientOn(handOverOne(ourFrame())).about()).toMatchObject({ version: '1.2.3' });
  });

  it('is never a rejection that nobody handles, of a thousand of them', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    onTestFinished(() => void process.off('unhandledRejection', note));
    const mutations = fc.sample(
      fc.tuple(fc.nat(), fc.string({ maxLength: 3 })).map(([at, text]) => {
        const whole = JSON.stringify(aCall);
        const place = at % whole.length;
        return whole.slice(0, place) + text + whole.slice(place + 1);
      }),
      { numRuns: 1000, seed: 7 },
    );
    for (const message of mutations) {
      const end = handOverOne(ourFrame());
      // Some still are calls. Their answers are taken, or the port would not tell that it was closed.
      end.port.start();
      end.port.postMessage(message);
      end.port.postMessage('no JSON');
      await end.closed;
    }
    // Node tells of a rejection that nobody handles once all that was to be done at once is done.
    await new Promise(setImmediate);
    expect(unhandled).toEqual([]);
  });
});

describe('a call through a port that was welcome', () => {
  it.each(['detached', 'gone'] as const)('is refused once its frame is %s', async (state) => {
    const client = clientOn(handOverOne(ourFrame()));
    ourFrame().become(state);
    await expect(client.about()).rejects.toMatchObject({ code: 'UNEXPECTED', status: 403 });
  });

  it('is refused once the window shows another frame', async () => {
    const client = clientOn(handOverOne(ourFrame()));
    electron.window.webContents.mainFrame = new FrameDouble();
    await expect(client.about()).rejects.toMatchObject({ code: 'UNEXPECTED', status: 403 });
  });
});

describe('what the program streams', () => {
  it('ends when the page is loaded afresh', async () => {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    openWith(
      programDouble({
        async *watchTunnel(signal) {
          try {
            yield { status: 'inactive', name: null, home: null };
            await new Promise((resolve) => signal?.addEventListener('abort', resolve));
          } finally {
            end();
          }
        },
      }),
    );
    const stream = await clientOn(handOverOne(ourFrame())).tunnel.watch();
    await stream.next();
    electron.window.reload();
    await ended;
  });
});

describeTransport('the message port', async (program) => {
  openWith(program);
  const end = handOverOne(ourFrame());
  return {
    client: clientOn(end),
    close: async () => {
      end.port.close();
      await end.closed;
    },
  };
});
