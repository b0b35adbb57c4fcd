import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, WindowOpenHandlerResponse } from 'electron';

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
  webRtcPolicy = 'default';

  setWindowOpenHandler(handler: WebContentsDouble['openHandler']) {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string) {
    this.webRtcPolicy = policy;
  }
}

/** A window. A page that does not want to go keeps it open without a word. */
export class WindowDouble extends EventEmitter {
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
    this.emit('loading');
    if (this.page === 'fails') throw new Error('ERR_FAILED');
  }
  isDestroyed() {
    return this.destroyed;
  }
  isMinimized() {
    return this.calls.includes('minimize');
  }
  setMenuBarVisibility() {}
  /** Whether pictures of the screen leave it out. */
  contentProtection = false;
  setContentProtection(enable: boolean) {
    if (this.destroyed) throw new TypeError('Object has been destroyed');
    this.contentProtection = enable;
  }
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
