import type { SystemClipboard } from '../host/host.ts';
import type { Electron } from './electron-module.ts';

/**
 * How each system is told that a text is not to be remembered: its own history of the clipboard, and managers that keep one
 * (facts: platforms#clipboard-history). A system makes nothing of the words of the others.
 */
const notToBeRemembered = {
  [asSystemFormat('ExcludeClipboardContentFromMonitorProcessing')]: '1',
  [asSystemFormat('org.nspasteboard.ConcealedType')]: '1',
  [asSystemFormat('x-kde-passwordManagerHint')]: 'secret',
};

/** Electron's spelling for a format of the system's own (Electron, `clipboard`). */
function asSystemFormat(name: string): string {
  return `electron application/osclipboard;format="${name}"`;
}

/** The clipboard of Electron itself, which the window may not read. */
export function createElectronClipboard({
  clipboard,
  ClipboardItem,
}: Pick<Electron, 'clipboard' | 'ClipboardItem'>): SystemClipboard {
  const writeDiscreetly = (text: string) =>
    clipboard.write([new ClipboardItem({ 'text/plain': text, ...notToBeRemembered })]);
  return {
    write: (text) =>
      writeDiscreetly(text)
        // A system that takes no such formats still takes the text.
        .catch(() => clipboard.writeText(text))
        .then(
          () => true,
          () => false,
        ),
    read: () => clipboard.readText().catch(() => undefined),
    clear: async () => clipboard.clear(),
  };
}
