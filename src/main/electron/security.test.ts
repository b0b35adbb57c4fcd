import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { secureApp, secureSession } from './security.ts';
import { ElectronDouble } from './testing/electron-double.ts';
import { EventDouble } from './testing/window-double.ts';

let electron: ElectronDouble;
let loginPage: string | undefined;
let tokenPage: string | undefined;

beforeEach(() => {
  electron = new ElectronDouble();
  loginPage = undefined;
  tokenPage = undefined;
  secureApp(electron.module, () => ({ ownHosts: ['ha.linden.house'], loginPage, tokenPage }));
  new electron.module.BrowserWindow({});
});

/** Whether the page may do what the event announces. */
function allows(event: string, details = new EventDouble('https://evil.example/')): boolean {
  electron.window.webContents.emit(event, details);
  return !details.defaultPrevented;
}

describe('every page', () => {
  it('runs in the sandbox', () => {
    expect(electron.app.calls).toContain('enableSandbox');
  });

  it('looks up no name and knocks at no address, by hints and calls that no policy of a page covers either', () => {
    expect(electron.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(electron.window.webContents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });

  it.each(['will-navigate', 'will-frame-navigate'])('stays where it is (%s)', (event) => {
    for (const url of [
      'https://dash.cloudflare.com/',
      'app://latchkey/other',
      'app://evil/',
      'about:blank',
      '',
      // A file or a link that was dropped on the window.
      'file:///home/anna/Downloads/page.html',
      'file://evil.example/share/page.html',
      'https://evil.example/dropped',
      'javascript:alert(1)',
      'data:text/html,<script>',
      'blob:app://latchkey/1',
      'view-source:app://latchkey/',
      'chrome://settings/',
      'devtools://devtools/bundled/inspector.html',
      'ms-settings:network',
      'mailto:anna@example.org',
      'app://latchkey',
      'app://latchkey/?a',
      'app://latchkey//evil.example/',
      'app://latchkey/../',
      'app://user@latchkey/',
      'app://latchkey.evil.example/',
      'app://latchkey./',
      'app://latchkey:443/',
      'app://LATCHKEY.evil/',
      'app://latchkey\\@evil/',
      'app://latchkey%2eevil/',
      'app://l\u0430tchkey/',
      'https://latchkey/',
      `app://latchkey/${'a'.repeat(100_000)}`,
    ]) {
      expect(allows(event, new EventDouble(url))).toBe(false);
    }
  });

  it('may be loaded afresh', () => {
    expect(allows('will-navigate', new EventDouble('app://latchkey/'))).toBe(true);
    expect(allows('will-frame-navigate', new EventDouble('app://latchkey/'))).toBe(true);
  });

  it('has no frames', () => {
    expect(allows('will-frame-navigate', new EventDouble('app://latchkey/', false))).toBe(false);
  });

  it('is not redirected, not even home', () => {
    expect(allows('will-redirect')).toBe(false);
    expect(allows('will-redirect', new EventDouble('app://latchkey/'))).toBe(false);
  });

  it('holds no other page', () => {
    expect(allows('will-attach-webview')).toBe(false);
  });

  it('holds none with powers of its own either, nor one of ours', () => {
    const asking = [
      { src: 'app://latchkey/', allowpopups: 'true' },
      { src: 'https://evil.example/', nodeintegration: 'true', disablewebsecurity: 'true' },
      { src: 'file:///etc/passwd', partition: 'persist:evil', preload: 'file:///evil.js' },
    ];
    for (const params of asking) {
      const event = new EventDouble();
      electron.window.webContents.emit('will-attach-webview', event, { nodeIntegration: true }, params);
      expect(event.defaultPrevented).toBe(true);
    }
  });

  it.each([
    'https://evil.example/',
    'https://dash.cloudflare.com.evil.test/',
    'https://dash.cloudflare.com@evil.test/',
    'https://ha.linden.house.evil.example/',
    'https://ha.linden.house@evil.example/',
    'http://ha.linden.house/',
    'data:text/html,<script>opener</script>',
    'blob:app://latchkey/1',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'file://evil.example/share/a.exe',
    'ms-settings:network',
    'about:blank',
    '',
  ])('opens nothing for a link to %j, wherever it wants to be shown', (url) => {
    for (const frameName of ['', '_blank', '_top', '_self', 'latchkey']) {
      const asked = { url, frameName, features: 'nodeIntegration=yes', disposition: 'foreground-tab' };
      expect(electron.window.webContents.openHandler?.(asked)).toEqual({ action: 'deny' });
    }
    expect(electron.openedOutside).toEqual([]);
  });

  it('hands on what is allowed, wherever its server may send the browser from there', () => {
    // Redirects are followed by the user’s own browser, which has no bridge: what came of one never gets into the window.
    electron.window.webContents.openHandler?.({
      url: 'https://dash.cloudflare.com/redirect?to=//evil.example',
    });
    expect(electron.openedOutside).toEqual(['https://dash.cloudflare.com/redirect?to=//evil.example']);
    expect(allows('will-redirect', new EventDouble('https://dash.cloudflare.com/'))).toBe(false);
  });

  it('opens no window, and the browser only for the places we know', () => {
    const open = (url: string) => electron.window.webContents.openHandler?.({ url });
    expect(open('https://dash.cloudflare.com/profile')).toEqual({ action: 'deny' });
    expect(open('https://evil.example/?next=https://dash.cloudflare.com')).toEqual({ action: 'deny' });
    expect(open('file:///etc/passwd')).toEqual({ action: 'deny' });
    expect(open('app://latchkey/')).toEqual({ action: 'deny' });
    expect(electron.openedOutside).toEqual(['https://dash.cloudflare.com/profile']);
  });

  it('opens the page of practice on which a token is made, and no other page there', () => {
    const page = 'http://127.0.0.1:4712/profile/api-tokens?name=Latchkey';
    const open = (url: string) => electron.window.webContents.openHandler?.({ url });
    open(page);
    tokenPage = page;
    expect(open(page)).toEqual({ action: 'deny' });
    open('http://127.0.0.1:4712/profile/api-tokens');
    open('http://127.0.0.1:4713/profile/api-tokens?name=Latchkey');
    expect(electron.openedOutside).toEqual([page]);
  });

  it('opens the login page of the home while it waits, and no other page there', () => {
    const page = 'http://192.168.1.20:8123/auth/authorize?state=abc';
    const open = (url: string) => electron.window.webContents.openHandler?.({ url });
    open(page);
    loginPage = page;
    expect(open(page)).toEqual({ action: 'deny' });
    open('http://192.168.1.20:8123/auth/authorize?state=abd');
    open('http://192.168.1.20:8123/');
    loginPage = undefined;
    open(page);
    expect(electron.openedOutside).toEqual([page]);
  });
});

describe('what is installed', () => {
  const switches = ['remote-debugging-port', 'remote-debugging-pipe', 'lang'];
  const secured = (isPackaged: boolean) => {
    const started = new ElectronDouble({ isPackaged, switches });
    secureApp(started.module, () => ({}));
    return [...started.app.switches.keys()].filter((name) => switches.includes(name));
  };

  it('lets no other program look into its window and drive it', () => {
    expect(secured(true)).toEqual(['lang']);
  });

  it('differs in that from a checkout, whose window a developer may drive', () => {
    expect(secured(false)).toEqual(switches);
  });
});

describe('what Chromium would ask the program', () => {
  it('is left at its no: certificates that it does not trust, and passwords for servers and proxies', () => {
    for (const question of ['certificate-error', 'login']) {
      expect(electron.app.listenerCount(question), question).toBe(0);
    }
    for (const question of ['certificate-error', 'login', 'select-bluetooth-device']) {
      expect(electron.window.webContents.listenerCount(question), question).toBe(0);
    }
  });
});

describe('a server that asks for a client certificate', () => {
  it('gets none', () => {
    const event = new EventDouble();
    const answers: unknown[][] = [];
    const answer = (...given: unknown[]) => void answers.push(given);
    const stored = [{ subjectName: "Anna's phone" }];
    electron.app.emit('select-client-certificate', event, null, 'https://evil.example/', stored, answer);
    expect(event.defaultPrevented).toBe(true);
    expect(answers).toEqual([[]]);
  });
});

it('makes no second session, and hands addresses to the system in one place', () => {
  const folder = path.join(import.meta.dirname, '..');
  const sources = globSync('**/*.ts', { cwd: folder }).filter((file) => !/[.]test[.]|testing/.test(file));
  const naming = (pattern: RegExp) =>
    sources.filter((file) => pattern.test(readFileSync(path.join(folder, file), 'utf8')));
  expect(naming(/\bopenExternal\b/)).toEqual([path.join('electron', 'security.ts')]);
  expect(naming(/\bshell\.open(?!External)|\bfromPartition\b|\bfromPath\b|\bpartition:/)).toEqual([]);
});

describe('the session', () => {
  beforeEach(() => secureSession(electron.module.session.defaultSession, { devTools: 'off' }));

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'display-capture',
    'local-fonts',
    'local-network-access',
    'loopback-network',
    'screen-wake-lock',
    'fileSystem',
    'fullscreen',
    'hid',
    'idle-detection',
    'keyboardLock',
    'mediaKeySystem',
    'midiSysex',
    'pointerLock',
    'serial',
    'speaker-selection',
    'storage-access',
    'usb',
    'window-management',
    'openExternal',
    'unknown',
  ])('grants no permission: %s', (permission) => {
    expect(grants(permission, 'app://latchkey/')).toEqual([false, false]);
  });

  it('grants our own page to put text on the clipboard, and nobody else', () => {
    const copying = 'clipboard-sanitized-write';
    expect(grants(copying, 'app://latchkey/')).toEqual([true, true]);
    expect(grants(copying, 'app://latchkey/', 'in a frame')).toEqual([false, false]);
    for (const asking of ['app://latchkey.evil/', 'app://latchkey@evil/', 'https://latchkey/', 'null', '']) {
      expect(grants(copying, asking)).toEqual([false, false]);
    }
  });

  it('answers questions for devices with no', () => {
    expect(electron.sessionDouble.devicePermission?.()).toBe(false);
  });

  /** What is answered when the page asks aloud, and silently. */
  function grants(permission: string, asking: string, where: 'on top' | 'in a frame' = 'on top'): boolean[] {
    const answers: boolean[] = [];
    const isMainFrame = where === 'on top';
    const { permissionRequest, permissionCheck } = electron.sessionDouble;
    permissionRequest?.(null, permission, (granted) => answers.push(granted), {
      requestingUrl: asking,
      isMainFrame,
    });
    answers.push(permissionCheck?.(null, permission, asking, { isMainFrame }) ?? true);
    return answers;
  }

  it('downloads nothing', () => {
    const event = new EventDouble();
    electron.sessionDouble.emit('will-download', event);
    expect(event.defaultPrevented).toBe(true);
  });

  function isBlocked(url: string): boolean | undefined {
    let blocked: boolean | undefined;
    electron.sessionDouble.beforeRequest?.({ url }, ({ cancel }) => {
      blocked = cancel;
    });
    return blocked;
  }

  it.each(['app://latchkey/', 'app://latchkey/assets/index.js', 'data:image/svg+xml,<svg/>'])(
    'loads %s',
    (url) => {
      expect(isBlocked(url)).toBe(false);
    },
  );

  it.each([
    'https://dash.cloudflare.com/',
    'https://evil.example/collect',
    'http://127.0.0.1:8123/',
    'wss://evil.example/',
    'file:///etc/passwd',
    'data:text/html,<script>',
    'blob:app://latchkey/1',
    'app://evil/',
    'devtools://devtools/bundled/inspector.html',
    '',
  ])('blocks %j', (url) => {
    expect(isBlocked(url)).toBe(true);
  });

  it('lets the developer tools load where they are on', () => {
    secureSession(electron.module.session.defaultSession, { devTools: 'on' });
    expect(isBlocked('devtools://devtools/bundled/inspector.html')).toBe(false);
    expect(isBlocked('https://evil.example/collect')).toBe(true);
  });
});
