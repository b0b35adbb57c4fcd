import { createORPCClient, DynamicLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { ElectronDouble } from '../../src/main/electron/testing/electron-double.ts';
import type { PageEnd } from '../../src/main/electron/testing/port-double.ts';
import { serveCalls } from '../../src/main/electron/transport.ts';
import { openWindow } from '../../src/main/electron/window.ts';
import { writePeerMessage } from './messages.ts';
import type { Client, OpenTransport, RawAnswer } from './open-transport.ts';
import type { RunningProgram } from './program.ts';

/** Electron's way: one message port for everything. What no window would send comes from a page of its own. */
export async function openOverPort(program: RunningProgram): Promise<OpenTransport> {
  const page = openPage(program, ({ port }) => new RPCLink({ port }));
  const strangePage = openPage(program, ({ port }) => port);
  const link = new DynamicLink(() => page.current().use);
  return {
    client: createORPCClient<Client>(link),
    ask: (path, input, signal) => link.call(path, input, { context: {}, signal }),
    write: writePeerMessage,
    sendRaw: async (_path, bytes) => {
      const { end, use: port } = strangePage.current();
      const answers: RawAnswer[] = [];
      const dealtWith = new Promise<void>((resolve) => {
        port.on('message', (message: unknown) => {
          if (String(message).includes(askingBehind.i)) resolve();
          else answers.push({ by: 'message', text: String(message) });
        });
      });
      // Strings alone are calls; what is no UTF-8 arrives as a page's own script could send it.
      port.postMessage(Buffer.from(bytes).toString());
      port.postMessage(JSON.stringify(askingBehind));
      await Promise.race([dealtWith, end.closed]);
      port.removeAllListeners('message');
      // Listening is what keeps a port flowing, and only one that flows tells that it was closed.
      port.on('message', () => undefined);
      return answers;
    },
    close: async () => {
      page.close();
      strangePage.close();
    },
  };
}

/** Messages are dealt with in turn: this call is answered behind whatever came before. */
const askingBehind = { i: 'asking-behind', p: { u: '/about', b: {}, h: {}, m: 'POST' } };

/** A page hands over one port, and another when the program has hung up. */
function openPage<Used>({ app }: RunningProgram, use: (end: PageEnd) => Used) {
  const electron = new ElectronDouble();
  const { window } = openWindow(electron.module, {
    preload: '',
    icon: '',
    devTools: 'off',
    language: () => 'en',
    shown: () => undefined,
    stayed: () => undefined,
  });
  serveCalls(electron.module, window, Promise.resolve(app.router));
  let current: { readonly end: PageEnd; readonly use: Used } | undefined;
  const open = () => {
    const [end] = electron.handOver({ frame: electron.window.webContents.mainFrame });
    if (!end) throw new Error('no port was handed over');
    const opened = { end, use: use(end) };
    end.port.start();
    end.closed.then(() => {
      if (current === opened) current = undefined;
    });
    return opened;
  };
  return {
    current: () => {
      current ??= open();
      return current;
    },
    close: () => electron.window.close(),
  };
}
