import type { Router } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { BrowserWindow, IpcMainEvent, MessagePortMain, WebFrameMain } from 'electron';
import type { CallContext } from '../router/call-boundary.ts';
import { guardedCalls } from '../transport/calls.ts';
import { isOurs, pageOrigin } from './address.ts';
import type { Electron } from './electron-module.ts';

/** The one channel of the bridge. The preload script says the same word. */
export const openChannel = 'latchkey:open';

/**
 * Serves the program to the page in `window`. A port does not say who speaks through it, so its sender is checked when
 * it is handed over and again with every call. A page gets one port; it ends with the page. The window may be open before the
 * program is ready: what it asks until then waits in its port.
 */
export function serveCalls(
  { ipcMain }: Pick<Electron, 'ipcMain'>,
  window: BrowserWindow,
  // biome-ignore lint/suspicious/noExplicitAny: oRPC's own handlers take `Router<any, Context>`.
  program: Promise<Router<any, CallContext>>,
): void {
  const handler = program.then((router) => new RPCHandler(router, guardedCalls()));
  // Said by whoever starts the program, also when no page has asked for it yet.
  handler.catch(() => undefined);
  let open: MessagePortMain | undefined;
  const close = () => {
    open?.close();
    open = undefined;
  };

  const takePort = (event: IpcMainEvent) => {
    const frame = event.senderFrame;
    const [port, ...more] = event.ports;
    const isWelcome = frame !== null && isOurPage(frame, window) && more.length === 0 && open === undefined;
    if (!isWelcome || port === undefined) {
      for (const refused of event.ports) refused.close();
      return;
    }
    open = port;
    port.once('close', () => {
      if (open === port) open = undefined;
    });
    handler.then(
      (ready) => {
        ready.upgrade(port, { context: { trusted: () => open === port && isOurPage(frame, window) } });
        port.start();
      },
      // Whoever waits for the program says what became of it.
      () => port.close(),
    );
  };

  ipcMain.on(openChannel, takePort);
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument, url }) => {
    // Elsewhere is never reached (see security.ts), so the page stays, and with it its port.
    if (isMainFrame && !isSameDocument && isOurs(url)) close();
  });
  window.webContents.on('render-process-gone', close);
  window.once('closed', () => {
    close();
    ipcMain.off(openChannel, takePort);
  });
}

/** The top frame of our window, showing our origin. A frame that is gone throws when it is asked anything. */
function isOurPage(frame: WebFrameMain, window: BrowserWindow): boolean {
  try {
    return (
      !window.isDestroyed() &&
      !frame.detached &&
      frame.parent === null &&
      frame === window.webContents.mainFrame &&
      frame.origin === pageOrigin &&
      isOurs(frame.url)
    );
  } catch {
    return false;
  }
}
