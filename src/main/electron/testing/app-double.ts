import { EventEmitter } from 'node:events';
import type {
  OnBeforeRequestListenerDetails,
  PermissionCheckHandlerHandlerDetails,
  PermissionRequest,
  WebContents,
} from 'electron';
import { EventDouble } from './window-double.ts';

export interface AppSituation {
  readonly isPackaged?: boolean;
  readonly isFirstInstance?: boolean;
  /** Where the system keeps temporary files. */
  readonly temp?: string;
  readonly preferredLanguages?: readonly string[];
  /** With which Chromium was started, without the `--`. */
  readonly switches?: readonly string[];
}

/** Electron's `app`: what may only be done before it is ready throws afterwards. */
export class AppDouble extends EventEmitter {
  readonly isPackaged: boolean;
  readonly calls: string[] = [];
  exitCode: number | undefined;
  private ready = false;
  private readonly readiness = Promise.withResolvers<void>();
  private readonly first: boolean;
  private readonly temp: string | undefined;
  private readonly preferredLanguages: readonly string[];
  /** What Chromium still reads once `app` is ready. */
  readonly switches: Map<string, string>;

  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.changeableSwitches().set(name, value),
    removeSwitch: (name: string) => void this.changeableSwitches().delete(name),
  };

  constructor({
    isPackaged = false,
    isFirstInstance = true,
    temp,
    preferredLanguages = [],
    switches = [],
  }: AppSituation) {
    super();
    this.switches = new Map<string, string>(switches.map((name) => [name, '']));
    this.temp = temp;
    this.preferredLanguages = preferredLanguages;
    this.isPackaged = isPackaged;
    this.first = isFirstInstance;
  }

  private changeableSwitches() {
    if (this.ready) throw new Error('app.commandLine: Chromium has read it already');
    return this.switches;
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
  setAppUserModelId(id: string) {
    this.calls.push(`setAppUserModelId ${id}`);
  }
  setPath(name: string, folder: string) {
    this.calls.push(`setPath ${name} ${folder}`);
  }
  getPath(name: string) {
    return name === 'temp' && this.temp !== undefined ? this.temp : `/home/anna/${name}`;
  }
  getPreferredSystemLanguages() {
    if (!this.ready) throw new Error('app.getPreferredSystemLanguages: app is not ready yet');
    return [...this.preferredLanguages];
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

type PermissionRequestHandler = (
  contents: WebContents | null,
  permission: string,
  answer: (granted: boolean) => void,
  details: Pick<PermissionRequest, 'requestingUrl' | 'isMainFrame'>,
) => void;

type PermissionCheckHandler = (
  contents: WebContents | null,
  permission: string,
  requestingOrigin: string,
  details: Pick<PermissionCheckHandlerHandlerDetails, 'isMainFrame'>,
) => boolean;

export class SessionDouble extends EventEmitter {
  permissionRequest: PermissionRequestHandler | null = null;
  permissionCheck: PermissionCheckHandler | null = null;
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
