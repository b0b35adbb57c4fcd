import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { Language } from '../../words/languages.ts';
import { pageUrl } from './address.ts';
import { askBeforeClosing } from './closing.ts';
import type { Electron } from './electron-module.ts';

export interface WindowParts {
  /** The bundled preload script, CommonJS: a sandboxed one cannot be anything else. */
  readonly preload: string;
  readonly icon: string;
  /** `off` in what users install: the tools could run anything in the page. */
  readonly devTools: 'on' | 'off';
  /** In which it is asked before keys are lost. */
  readonly language: () => Language;
  /** Hears that there is something to see. */
  readonly shown: () => void;
  /** Hears that it was to be closed, and that the user wants it to stay. */
  readonly stayed: () => void;
}

/** Opens the one window; `loaded` rejects when the page cannot be loaded. */
export function openWindow(electron: Pick<Electron, 'BrowserWindow' | 'dialog'>, parts: WindowParts) {
  const window: BrowserWindow = new electron.BrowserWindow(windowOptions(parts));
  askBeforeClosing(electron, window, parts);
  // Shown with its first picture, not as a white rectangle before it.
  window.once('ready-to-show', () => {
    window.show();
    parts.shown();
  });
  window.setMenuBarVisibility(false);
  return { window, loaded: window.loadURL(pageUrl) };
}

/** A script in the page gets a page's powers and no more. */
export function windowOptions({
  preload,
  icon,
  devTools,
}: Pick<WindowParts, 'preload' | 'icon' | 'devTools'>): BrowserWindowConstructorOptions {
  return {
    title: 'Latchkey',
    icon,
    width: 1120,
    height: 760,
    minWidth: 900,
    minHeight: 640,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The spelling checker would fetch dictionaries.
      spellcheck: false,
      devTools: devTools === 'on',
    },
  };
}
