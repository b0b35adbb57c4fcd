import { EventEmitter, once } from 'node:events';
import { setImmediate as heard } from 'node:timers/promises';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  IpcMainEvent,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  OnBeforeRequestListenerDetails,
  PopupOptions,
  SaveDialogOptions,
  SharingItem,
  WebContents,
  WindowOpenHandlerResponse,
} from 'electron';
import type { Electron } from '../electron-module.ts';

/** What a test decides about the computer that Electron pretends to run on. */
export interface ElectronSituation {
  readonly isPackaged?: boolean;
  readonly isFirstInstance?: boolean;
  /** What the user answers to the save dialog; `undefined` cancels it. */
  readonly saveAs?: string;
  /** The folder the user chooses; `undefined` cancels. */
  readonly folder?: string;
  /** Where the system keeps temporary files. */
  readonly temp?: string;
  readonly clipboard?: 'works' | 'fails';
  readonly page?: 'loads' | 'fails';
}

/** A question to the user, open until it is answered with the number of a button. Resolves when the program has heard it. */
export type Asked = MessageBoxOptions & {
  readonly answer: (button: number) => Promise<void>;
  readonly fail: () => Promise<void>;
};

/**
 * Electron as far as Latchkey uses it, with its rules: schemes are registered before `app` is ready and handled after,
 * a frame that is gone throws, a port delivers nothing before `start`, quitting can be held up by `will-quit`, and a page
 * that does not want to go keeps its window without a word.
 */
export class ElectronDouble {
  readonly app: AppDouble;
  readonly ipcMain = new EventEmitter();
  readonly sessionDouble = new SessionDouble();
  readonly windows: WindowDouble[] = [];
  readonly openedOutside: string[] = [];
  readonly copied: string[] = [];
  readonly askedToSave: SaveDialogOptions[] = [];
  readonly shared: string[] = [];
  readonly errorBoxes: string[] = [];
  readonly questions: Asked[] = [];
  readonly schemes: CustomScheme[] = [];
  readonly protocolHandlers = new Map<string, (request: Request) => Promise<Response>>();
  menu: readonly MenuItemConstructorOptions[] | null | 'untouched' = 'untouched';
  private readonly situation: ElectronSituation;

  constructor(situation: ElectronSituation = {}) {
    this.situation = situation;
    this.app = new AppDouble(situation);
  }

  /** The module as the program under test sees it. */
  get module(): Electron {
    const double = this;
    const module = {
      app: this.app,
      ipcMain: this.ipcMain,
      session: { defaultSession: this.sessionDouble },
      BrowserWindow: class {
        constructor(options: BrowserWindowConstructorOptions) {
          // biome-ignore lint/correctness/noConstructorReturn: the test keeps the window that the program opens.
          return double.open(options);
        }
      },
      protocol: {
        registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
          if (this.app.isReady())
            throw new Error('protocol.registerSchemesAsPrivileged: app is ready already');
          this.schemes.push(...schemes);
        },
        handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
          if (!this.app.isReady()) throw new Error('protocol.handle: app is not ready yet');
          this.protocolHandlers.set(scheme, handler);
        },
      },
      shell: { openExternal: async (url: string) => void this.openedOutside.push(url) },
      clipboard: {
        writeText: (text: string) => {
          if (this.situation.clipboard === 'fails') throw new Error('no clipboard');
          this.copied.push(text);
        },
      },
      dialog: {
        showSaveDialog: async (...args: readonly unknown[]) => {
          this.askedToSave.push(args.at(-1) as SaveDialogOptions);
          const { saveAs } = this.situation;
          return { canceled: saveAs === undefined, filePath: saveAs ?? '' };
        },
        showOpenDialog: async () => {
          const { folder } = this.situation;
          return { canceled: folder === undefined, filePaths: folder === undefined ? [] : [folder] };
        },
        showMessageBox: (_window: unknown, options: MessageBoxOptions) => this.ask(options),
        showErrorBox: (title: string, words: string) => void this.errorBoxes.push(`${title}: ${words}`),
      },
      ShareMenu: class {
        private readonly item: SharingItem;
        constructor(item: SharingItem) {
          this.item = item;
        }
        popup({ callback }: PopupOptions) {
          double.shared.push(...(this.item.filePaths ?? []));
          callback?.();
        }
      },
      Menu: {
        setApplicationMenu: (menu: readonly MenuItemConstructorOptions[] | null) => {
          this.menu = menu;
        },
        buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
      },
    };
    // The double has the members that are used, not the hundreds of others that Electron's types list.
    return module as unknown as Electron;
  }

  private ask(options: MessageBoxOptions): Promise<{ readonly response: number }> {
    const { promise, resolve, reject } = Promise.withResolvers<{ readonly response: number }>();
    this.questions.push({
      ...options,
      answer: (response) => {
        resolve({ response });
        return heard();
      },
      fail: () => {
        reject(new Error('no dialog'));
        return heard();
      },
    });
    return promise;
  }

  private open(options: BrowserWindowConstructorOptions): WindowDouble {
    const window = new WindowDouble(options, this.situation.page ?? 'loads');
    this.windows.push(window);
    this.app.emit('web-contents-created', {}, window.webContents);
    return window;
  }

  /** The window that the program opened. */
  get window(): WindowDouble {
    const [window] = this.windows;
    if (window === undefined) throw new Error('the program opened no window');
    return window;
  }

  /** The page posts a port through the bridge. Returns the page's end. */
  handOver(sender: { readonly frame: FrameDouble | null; readonly ports?: number }): readonly PageEnd[] {
    const channels = Array.from({ length: sender.ports ?? 1 }, () => new MessageChannel());
    const event = {
      senderFrame: sender.frame,
      sender: this.window.webContents,
      ports: channels.map(({ port2 }) => new PortDouble(port2)),
    };
    this.ipcMain.emit('latchkey:open', event as unknown as IpcMainEvent);
    return channels.map(({ port1 }) => new PageEnd(port1));
  }
}

/** The page's end of a channel, with the ear to the ground that a test needs. */
export class PageEnd {
  readonly port: MessagePort;
  readonly closed: Promise<unknown>;

  constructor(port: MessagePort) {
    this.port = port;
    this.closed = once(port, 'close');
  }
}

class AppDouble extends EventEmitter {
  readonly isPackaged: boolean;
  readonly calls: string[] = [];
  exitCode: number | undefined;
  private ready = false;
  private readonly readiness = Promise.withResolvers<void>();
  private readonly first: boolean;
  private readonly temp: string | undefined;

  constructor({ isPackaged = false, isFirstInstance = true, temp }: ElectronSituation) {
    super();
    this.temp = temp;
    this.isPackaged = isPackaged;
    this.first = isFirstInstance;
  }

  isReady() {
    return this.ready;
  }
  whenReady() {
    return this.readiness.promise;
  }
  becomeReady() {
    this.ready = true;
    this.readiness.resolve();
  }
  enableSandbox() {
    if (this.ready) throw new Error('app.enableSandbox: app is ready already');
    this.calls.push('enableSandbox');
  }
  requestSingleInstanceLock() {
    return this.first;
  }
  getPath(name: string) {
    return name === 'temp' && this.temp !== undefined ? this.temp : `/home/anna/${name}`;
  }
  quit() {
    this.calls.push('quit');
    const event = new EventDouble();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit();
  }
  exit(code = 0) {
    this.exitCode ??= code;
    this.emit('exited');
  }
}

class SessionDouble extends EventEmitter {
  permissionRequest:
    | ((contents: WebContents | null, permission: string, answer: (granted: boolean) => void) => void)
    | null = null;
  permissionCheck: (() => boolean) | null = null;
  devicePermission: (() => boolean) | null = null;
  beforeRequest:
    | ((
        details: Pick<OnBeforeRequestListenerDetails, 'url'>,
        answer: (response: { cancel?: boolean }) => void,
      ) => void)
    | null = null;

  readonly webRequest = {
    onBeforeRequest: (listener: SessionDouble['beforeRequest']) => {
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: SessionDouble['permissionRequest']) {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: SessionDouble['permissionCheck']) {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: SessionDouble['devicePermission']) {
    this.devicePermission = handler;
  }
}

/** A frame of a page. Once it is gone it throws when it is asked anything, as Electron's does. */
export class FrameDouble {
  private readonly facts: {
    readonly url: string;
    readonly origin: string;
    readonly parent: FrameDouble | null;
  };
  private state: 'alive' | 'detached' | 'gone' = 'alive';

  constructor({
    url = 'app://latchkey/',
    origin = 'app://latchkey',
    parent = null as FrameDouble | null,
  } = {}) {
    this.facts = { url, origin, parent };
  }

  get url() {
    return this.alive().url;
  }
  get origin() {
    return this.alive().origin;
  }
  get parent() {
    return this.alive().parent;
  }
  get detached() {
    this.alive();
    return this.state === 'detached';
  }
  become(state: 'detached' | 'gone') {
    this.state = state;
  }
  private alive() {
    if (this.state === 'gone')
      throw new Error('Render frame was disposed before WebFrameMain could be accessed');
    return this.facts;
  }
}

class WebContentsDouble extends EventEmitter {
  mainFrame = new FrameDouble();
  openHandler: ((details: { readonly url: string }) => WindowOpenHandlerResponse) | null = null;

  setWindowOpenHandler(handler: WebContentsDouble['openHandler']) {
    this.openHandler = handler;
  }
}

class WindowDouble extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new WebContentsDouble();
  readonly calls: string[] = [];
  /** Whether the page lets itself be closed, or has a `beforeunload` handler that holds on. */
  holds: 'nothing' | 'on' = 'nothing';
  private readonly page: 'loads' | 'fails';
  private destroyed = false;

  constructor(options: BrowserWindowConstructorOptions, page: 'loads' | 'fails') {
    super();
    this.options = options;
    this.page = page;
  }

  async loadURL(url: string) {
    this.calls.push(`load ${url}`);
    if (this.page === 'fails') throw new Error('ERR_FAILED');
  }
  isDestroyed() {
    return this.destroyed;
  }
  isMinimized() {
    return this.calls.includes('minimize');
  }
  setMenuBarVisibility() {}
  show() {
    this.calls.push('show');
  }
  minimize() {
    this.calls.push('minimize');
  }
  restore() {
    this.calls.push('restore');
  }
  focus() {
    this.calls.push('focus');
  }
  /** The user closes it. */
  close() {
    this.emit('close', new EventDouble());
    if (this.pageLetsGo()) this.destroy();
  }
  destroy() {
    this.destroyed = true;
    this.emit('closed');
  }
  /** The page is loaded afresh. */
  reload(url = 'app://latchkey/') {
    if (!this.pageLetsGo()) return;
    this.calls.push('reload');
    this.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false, url });
  }
  private pageLetsGo(): boolean {
    if (this.holds === 'nothing') return true;
    const event = new EventDouble();
    this.webContents.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  }
}

/** Main's end of a channel: events carry `data`, nothing arrives before `start`. */
class PortDouble extends EventEmitter {
  private readonly port: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.port = port;
    port.once('close', () => this.emit('close'));
  }
  start() {
    this.port.on('message', (data: unknown) => this.emit('message', { data, ports: [] }));
  }
  postMessage(message: unknown) {
    this.port.postMessage(message);
  }
  close() {
    this.port.close();
  }
}

/** An event whose default can be prevented. */
export class EventDouble {
  defaultPrevented = false;
  readonly url: string;
  readonly isMainFrame: boolean;

  constructor(url = '', isMainFrame = true) {
    this.url = url;
    this.isMainFrame = isMainFrame;
  }
  preventDefault() {
    this.defaultPrevented = true;
  }
}
