import { contextBridge, ipcRenderer } from 'electron';

/**
 * The bridge of the Electron window: it passes one message port on to the program and does nothing else. The page gets
 * no `ipcRenderer`, no event and no choice of channel; everything it may ask goes through the port, which speaks the
 * contract. A port cannot cross the context bridge, so the page posts it to its own window, where we listen.
 */
const open = 'latchkey:open';

window.addEventListener('message', ({ source, origin, data, ports: [port] }) => {
  const isOurPage = source === window && origin === window.location.origin;
  if (isOurPage && data === open && port !== undefined) ipcRenderer.postMessage(open, null, [port]);
});

contextBridge.exposeInMainWorld('latchkeyBridge', open);
