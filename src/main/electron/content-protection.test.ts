import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { beforeEach, expect, it } from 'vitest';
import type { screenCalls as screenContract } from '../../contract/calls/screen.ts';
import { createContentProtection } from '../exposure/content-protection.ts';
import { screenCalls } from '../router/screen.ts';
import { contentProtectionOn } from './host.ts';
import { ElectronDouble } from './testing/electron-double.ts';
import { serveCalls } from './transport.ts';
import { openWindow } from './window.ts';

/** From the page’s watch through the port to the window of Electron. */
type Client = ContractRouterClient<{ readonly screen: typeof screenContract }>;

let electron: ElectronDouble;

beforeEach(() => {
  electron = new ElectronDouble();
  const { window } = openWindow(electron.module, {
    preload: '',
    icon: '',
    devTools: 'off',
    language: () => 'en',
    shown: () => undefined,
    stayed: () => undefined,
  });
  const { protectContent } = contentProtectionOn('win32', () =>
    electron.window.isDestroyed() ? undefined : window,
  );
  const program = { screen: screenCalls({ contentProtection: createContentProtection(protectContent) }) };
  serveCalls(electron.module, window, Promise.resolve(program));
});

function aPage(): Client {
  const [end] = electron.handOver({ frame: electron.window.webContents.mainFrame });
  if (end === undefined) throw new Error('no port was handed over');
  const client = createORPCClient<Client>(new RPCLink({ port: end.port }));
  end.port.start();
  return client;
}

/** A page that shows a secret, in a window that is out of every picture by then. */
async function aSecretInView() {
  const watch = await aPage().screen.watch();
  expect(await watch.next()).toMatchObject({ value: { protection: 'on' } });
  expect(electron.window.contentProtection).toBe(true);
  return watch;
}

const isOff = () => expect.poll(() => electron.window.contentProtection).toBe(false);

it('is on while the page shows a secret, and off before and after', async () => {
  expect(electron.window.contentProtection).toBe(false);
  const watch = await aSecretInView();
  await watch.return();
  await isOff();
});

it('ends when the page is loaded afresh, and begins with the next secret', async () => {
  await aSecretInView();
  electron.window.reload();
  await isOff();
  await aSecretInView();
});

it('ends when the page’s process is gone', async () => {
  await aSecretInView();
  electron.window.webContents.emit('render-process-gone');
  await isOff();
});

it('does not touch a window that is closed', async () => {
  const watch = await aSecretInView();
  electron.window.close();
  await expect(watch.next()).rejects.toThrow();
});
