import { expect, it } from 'vitest';
import { createElectronClipboard } from './clipboard.ts';
import { ElectronDouble, type ElectronSituation } from './testing/electron-double.ts';

function aClipboard(clipboard: ElectronSituation['clipboard'] = 'works') {
  const electron = new ElectronDouble({ clipboard });
  return { electron, clipboard: createElectronClipboard(electron.module) };
}

it('takes text, tells what is on it, whoever put it there, and is cleared', async () => {
  const { electron, clipboard } = aClipboard();
  expect(await clipboard.write('six words')).toBe(true);
  expect(electron.onClipboard.text).toBe('six words');
  electron.onClipboard = { text: 'of another program', formats: [] };
  expect(await clipboard.read()).toBe('of another program');
  await clipboard.clear();
  expect(electron.onClipboard).toEqual({ text: '', formats: [] });
});

it('asks each system to keep what is put on it out of its history', async () => {
  const { electron, clipboard } = aClipboard();
  await clipboard.write('six words');
  expect(electron.onClipboard.formats).toEqual([
    'text/plain',
    'electron application/osclipboard;format="ExcludeClipboardContentFromMonitorProcessing"',
    'electron application/osclipboard;format="org.nspasteboard.ConcealedType"',
    'electron application/osclipboard;format="x-kde-passwordManagerHint"',
  ]);
});

it('takes the text alone where the system takes nothing else', async () => {
  const { electron, clipboard } = aClipboard('text-alone');
  expect(await clipboard.write('six words')).toBe(true);
  expect(electron.onClipboard).toEqual({ text: 'six words', formats: ['text/plain'] });
});

it('says so when it cannot be used', async () => {
  const { clipboard } = aClipboard('fails');
  expect(await clipboard.write('six words')).toBe(false);
  expect(await clipboard.read()).toBeUndefined();
});
