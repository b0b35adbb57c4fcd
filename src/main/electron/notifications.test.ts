import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createNotify } from './notifications.ts';
import { APP_ID } from './start.ts';
import { ElectronDouble, type ElectronSituation } from './testing/electron-double.ts';

function aSystem(situation: ElectronSituation = {}) {
  const electron = new ElectronDouble(situation);
  electron.app.becomeReady();
  const comeForward = vi.fn();
  return { electron, comeForward, notify: createNotify(electron.module, comeForward) };
}

describe('a notification', () => {
  it('is shown, and a press brings the window forward and then goes where it is about', () => {
    const { electron, comeForward, notify } = aSystem();
    const onPress = vi.fn(() => expect(comeForward).toHaveBeenCalledOnce());
    notify?.({ title: 'A key ends soon', body: 'The key for Phone ends.', onPress });
    expect(electron.notifications).toMatchObject([
      { title: 'A key ends soon', body: 'The key for Phone ends.', state: 'shown' },
    ]);
    expect(onPress).not.toHaveBeenCalled();
    electron.notifications[0]?.press();
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('takes the place of the one before', () => {
    const { electron, notify } = aSystem();
    for (const title of ['one', 'two']) notify?.({ title, body: '', onPress: () => {} });
    expect(electron.notifications.map(({ state }) => state)).toEqual(['closed', 'shown']);
  });

  it('is not tried where the system has none', () => {
    expect(aSystem({ notifications: 'not-supported' }).notify).toBeUndefined();
  });
});

it('Windows knows the program by the id that its installer gives the shortcut', async () => {
  const Config = z.object({ appId: z.string() });
  const { appId } = Config.parse(parse(await readFile('electron-builder.yml', 'utf8')));
  expect(APP_ID).toBe(appId);
});
