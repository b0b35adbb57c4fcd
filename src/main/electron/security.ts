import type { App, Session, Shell, WebContents } from 'electron';
import { isOurs, type OutsideNow, outsideUrl, pageUrl } from './address.ts';
import type { Electron } from './electron-module.ts';

/**
 * Shuts off what no window of ours needs, before the first one exists. Call it before `app` is ready. `outsideNow` tells,
 * each time, which pages of the user's own may be opened outside.
 */
export function secureApp(
  { app, shell }: Pick<Electron, 'app' | 'shell'>,
  outsideNow: () => OutsideNow,
): void {
  app.enableSandbox();
  if (app.isPackaged) refuseToBeDriven(app);
  findNobody(app);
  app.on('web-contents-created', (_, contents) =>
    confine(contents, (url) => openOutside(outsideUrl(url, outsideNow()), shell)),
  );
  answerCertificateRequests(app);
}

/**
 * With these Chromium lets another program look into the window and press its buttons, by the name, and so with the keychain, of
 * Latchkey. No fuse switches them off, but Chromium reads them only after the entry (facts: platforms#electron-debugging).
 */
function refuseToBeDriven({ commandLine }: App): void {
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) commandLine.removeSwitch(name);
}

/**
 * The window comes from `app://` and talks through its port, so Chromium has nobody to find. What a Content Security Policy does not
 * cover, a hint to look a name up or WebRTC, could otherwise carry a few words out (facts: platforms#electron-lookups). WebRTC's
 * other half is in `confine`.
 */
function findNobody({ commandLine }: App): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/**
 * Unanswered, Electron would send the first matching certificate of the system's store, perhaps the very key that
 * Latchkey hands out. The window talks to nobody who could rightly ask.
 */
function answerCertificateRequests(app: App): void {
  app.on('select-client-certificate', (event, _contents, _url, _list, callback) => {
    event.preventDefault();
    callback();
  });
}

/** Keeps a page where it is: whatever came in its place would inherit the bridge to the program. */
function confine(contents: WebContents, open: (url: string) => void): void {
  contents.on('will-navigate', (event) => {
    // Reloading is no way out; anything else is.
    if (event.url !== pageUrl) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== pageUrl) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // UDP asks no resolver.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(({ url }) => {
    open(url);
    return { action: 'deny' };
  });
}

/** The one place that hands a URL to the system. */
function openOutside(allowed: string | undefined, shell: Shell): void {
  // No browser, or none that wants it: nothing the window could do about it.
  if (allowed !== undefined) shell.openExternal(allowed).catch(() => undefined);
}

/**
 * Our own page may put text on the clipboard, as every page in a browser may after a press: without this no button that copies
 * would. It may not read it, and nobody else may do either.
 */
function isGranted(permission: string, asking: string, isMainFrame: boolean): boolean {
  return permission === 'clipboard-sanitized-write' && isMainFrame && isOurs(asking);
}

/**
 * Refuses every other permission, every download and every request that leaves the build.
 * @param devTools `on` lets the developer tools load themselves
 */
export function secureSession(session: Session, { devTools }: { readonly devTools: 'on' | 'off' }): void {
  const mayLoad = (url: string) =>
    // A picture written into the page itself loads nothing.
    isOurs(url) || url.startsWith('data:image/') || (devTools === 'on' && url.startsWith('devtools:'));

  // The first covers prompts, the second silent queries; the third devices such as USB.
  session.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl, isMainFrame }) =>
    callback(isGranted(permission, requestingUrl, isMainFrame)),
  );
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, { isMainFrame }) =>
    isGranted(permission, requestingOrigin, isMainFrame),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !mayLoad(url) }));
}
