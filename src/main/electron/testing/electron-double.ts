import { EventEmitter } from 'node:events';
import { setImmediate as heard } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  IpcMainEvent,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  PopupOptions,
  SaveDialogOptions,
  SharingItem,
} from 'electron';
import type { Electron } from '../electron-module.ts';
import { AppDouble, type AppSituation, SessionDouble } from './app-double.ts';
import { type NotificationDouble, notificationClass } from './notification-double.ts';
import { PageEnd, PortDouble } from './port-double.ts';
import { type FrameDouble, WindowDouble } from './window-double.ts';

/** What a test decides about the computer that Electron pretends to run on. */
export interface ElectronSituation extends AppSituation {
  /** What the user answers to the save dialog; `undefined` cancels it. */
  readonly saveAs?: string;
  /** The folder the user chooses; `undefined` cancels. */
  readonly folder?: string;
  readonly clipboard?: 'works' | 'text-alone' | 'fails';
  readonly page?: 'loads' | 'fails';
  readonly notifications?: 'supported' | 'not-supported';
}

/** One text in several formats. */
class ClipboardItemDouble {
  readonly items: Readonly<Record<string, string>>;

  constructor(items: Readonly<Record<string, string>>) {
    this.items = items;
  }
  get types() {
    return Object.keys(this.items);
  }
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
  /** What is on the clipboard now, from whichever program. */
  onClipboard: { readonly text: string; readonly formats: readonly string[] } = { text: '', formats: [] };
  readonly askedToSave: SaveDialogOptions[] = [];
  readonly shared: string[] = [];
  readonly errorBoxes: string[] = [];
  readonly questions: Asked[] = [];
  readonly notifications: NotificationDouble[] = [];
  readonly schemes: CustomScheme[] = [];
  readonly protocolHandlers = new Map<string, (request: Request) => Promise<Response>>();
  menu: readonly MenuItemConstructorOptions[] | null | 'untouched' = 'untouched';
  private readonly situation: ElectronSituation;
  private readonly loading = Promise.withResolvers<void>();

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
      protocol: this.protocol(),
      shell: { openExternal: async (url: string) => void this.openedOutside.push(url) },
      clipboard: this.clipboard(),
      ClipboardItem: ClipboardItemDouble,
      dialog: this.dialog(),
      ShareMenu: this.shareMenu(),
      Notification: notificationClass(
        { isSupported: this.situation.notifications !== 'not-supported', app: this.app },
        this.notifications,
      ),
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

  private protocol() {
    return {
      registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
        if (this.app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged: app is ready already');
        this.schemes.push(...schemes);
      },
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
        if (!this.app.isReady()) throw new Error('protocol.handle: app is not ready yet');
        this.protocolHandlers.set(scheme, handler);
      },
    };
  }

  /** As of Electron 45, where reading and writing take their time and clearing does not. */
  private clipboard() {
    const hold = (formats: readonly string[], text: string): void => {
      this.onClipboard = { text, formats };
    };
    const works = async (): Promise<void> => {
      if (this.situation.clipboard === 'fails') throw new Error('no clipboard');
    };
    return {
      write: async ([item]: readonly ClipboardItemDouble[]) => {
        await works();
        if (this.situation.clipboard === 'text-alone') throw new Error('unknown format');
        hold(item?.types ?? [], item?.items['text/plain'] ?? '');
      },
      writeText: async (text: string) => {
        await works();
        hold(['text/plain'], text);
      },
      readText: async () => {
        await works();
        return this.onClipboard.text;
      },
      clear: () => hold([], ''),
    };
  }

  private dialog() {
    const { saveAs, folder } = this.situation;
    return {
      showSaveDialog: async (...args: readonly unknown[]) => {
        this.askedToSave.push(args.at(-1) as SaveDialogOptions);
        return { canceled: saveAs === undefined, filePath: saveAs ?? '' };
      },
      showOpenDialog: async () => ({
        canceled: folder === undefined,
        filePaths: folder === undefined ? [] : [folder],
      }),
      showMessageBox: (_window: unknown, options: MessageBoxOptions) => this.ask(options),
      showErrorBox: (title: string, words: string) => void this.errorBoxes.push(`${title}: ${words}`),
    };
  }

  private shareMenu() {
    const { shared } = this;
    return class {
      private readonly item: SharingItem;
      constructor(item: SharingItem) {
        this.item = item;
      }
      popup({ callback }: PopupOptions) {
        shared.push(...(this.item.filePaths ?? []));
        callback?.();
      }
    };
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
    window.once('loading', this.loading.resolve);
    this.app.emit('web-contents-created', {}, window.webContents);
    return window;
  }

  /** Resolves once the first window loads its page and everything that was ready by then has happened. */
  async pageLoading(): Promise<void> {
    await this.loading.promise;
    await heard();
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
