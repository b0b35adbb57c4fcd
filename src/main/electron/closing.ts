import type { BrowserWindow, MessageBoxOptions } from 'electron';
import { desktopWords } from '../../words/desktop.ts';
import type { Language } from '../../words/languages.ts';
import { speak } from '../../words/speak.ts';
import type { Electron } from './electron-module.ts';

/**
 * The page holds on to its window while closing would lose keys (the renderer's `useWarningBeforeClosing`). A browser asks
 * the user then. Electron only tells main, with `will-prevent-unload`, and leaves the window open without a word; so the
 * question is asked here. Not by the blocking kind of dialog: a build may be under way.
 */
export function askBeforeClosing(
  { dialog }: Pick<Electron, 'dialog'>,
  window: BrowserWindow,
  { language, stayed }: { readonly language: () => Language; readonly stayed: () => void },
): void {
  let closing: 'no' | 'tried' | 'asking' = 'no';
  // Comes before the page is asked; a reload comes without it.
  window.on('close', () => {
    if (closing === 'no') closing = 'tried';
  });
  window.webContents.on('will-prevent-unload', (event) => {
    // The program stays when a page is loaded afresh, and the keys with it.
    if (closing === 'no') return event.preventDefault();
    if (closing === 'asking') return;
    closing = 'asking';
    ask().then((answer) => {
      closing = 'no';
      if (answer === 'stay') stayed();
      else if (!window.isDestroyed()) window.destroy();
    });
  });

  async function ask(): Promise<'stay' | 'close'> {
    const answered = await dialog.showMessageBox(window, questionIn(language())).catch(() => undefined);
    // A window that can neither be closed nor say why would be worse.
    return answered === undefined || answered.response === CLOSE ? 'close' : 'stay';
  }
}

const STAY = 0;
const CLOSE = 1;

function questionIn(language: Language): MessageBoxOptions {
  const { message, detail, stay, close } = speak(desktopWords, language).words.closing;
  return {
    type: 'warning',
    title: 'Latchkey',
    ...{ message, detail },
    buttons: [stay, close],
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
  };
}
