import type { Router } from '@orpc/server';
// The same messages as its handler for ports, which gives nobody the chance to answer for one that cannot be read.
import { RPCHandler } from '@orpc/server/websocket';
import type { BrowserWindow, IpcMainEvent, MessagePortMain, WebFrameMain } from 'electron';
import type { CallContext } from '../router/base/call-boundary.ts';
import { guardedCalls } from '../transport/calls.ts';
import { isOurs, pageOrigin } from './address.ts';
import type { Electron } from './electron-module.ts';

/** The one channel of the bridge. The preload script says the same word. */
const openChannel = 'latchkey:open';

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
  const open = createOpenPort();

  const takePort = (event: IpcMainEvent) => {
    const frame = event.senderFrame;
    const [port, ...more] = event.ports;
    const isAlone = port !== undefined && more.length === 0 && !open.isTaken();
    if (!isAlone || frame === null || !isOurPage(frame, window)) {
      for (const refused of event.ports) refused.close();
      return;
    }
    open.take(port);
    handler.then(
      (ready) => {
        serve(port, ready, {
          trusted: () => open.isFor(port) && isOurPage(frame, window),
          close: () => open.closeIfFor(port),
        });
      },
      // Whoever waits for the program says what became of it.
      () => port.close(),
    );
  };

  ipcMain.on(openChannel, takePort);
  closeWithPage(window, open.close);
  window.once('closed', () => ipcMain.off(openChannel, takePort));
}

interface Served extends CallContext {
  readonly close: () => void;
}

/**
 * Our own page sends nothing that cannot be read. Who does has found a way to speak through its port, which is closed; what
 * was sent may be quoted in the error, so that is not looked at.
 */
function serve(port: MessagePortMain, handler: RPCHandler<CallContext>, { trusted, close }: Served): void {
  const peer = {
    send: (message: unknown) => port.postMessage(message),
    // Messages are handed over below instead.
    addEventListener: () => undefined,
  };
  port.on('message', ({ data }) => {
    if (typeof data !== 'string') return close();
    handler.message(peer, data, { context: { trusted } }).catch(close);
  });
  port.on('close', () => handler.close(peer));
  port.start();
}

/** The one port through which a page may speak. */
function createOpenPort() {
  let open: MessagePortMain | undefined;
  return {
    isTaken: () => open !== undefined,
    isFor: (port: MessagePortMain) => open === port,
    take(port: MessagePortMain) {
      open = port;
      port.once('close', () => {
        if (open === port) open = undefined;
      });
    },
    close() {
      open?.close();
      open = undefined;
    },
    /** Another one may have come meanwhile. */
    closeIfFor(port: MessagePortMain) {
      port.close();
      if (open === port) open = undefined;
    },
  };
}

function closeWithPage(window: BrowserWindow, close: () => void): void {
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument, url }) => {
    // Elsewhere is never reached (see security.ts), so the page stays, and with it its port.
    if (isMainFrame && !isSameDocument && isOurs(url)) close();
  });
  window.webContents.on('render-process-gone', close);
  window.once('closed', close);
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
