import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  _electron,
  type BrowserContext,
  type ElectronApplication,
  expect,
  type Page,
} from '@playwright/test';
import { root } from '../scripts/root.ts';
import { PRACTICE_WORLD_VARIABLE } from '../src/main/local/options.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import type { Desk } from './desk.ts';

/** Latchkey in a real Electron, as `npm start` shows it. */
export interface ElectronWindow {
  readonly page: Page;
  readonly desk: Desk;
  /** Closes the window as a person does who agrees to forget the keys. @returns the program's exit code */
  close(): Promise<number | null>;
}

interface Start {
  /** Electron's program. */
  readonly program: string;
  readonly world: PracticeWorld;
  /** The person's browser, which Electron hands pages to. */
  readonly browser: BrowserContext;
}

/** How main tells what it would have handed to the system: by a line that begins so. */
const handedOver = 'Handed over: ';

/** With a home of its own, so that no answers of whoever runs this are touched. Practice asks for no keychain. */
export async function openElectron({ program, world, browser }: Start): Promise<ElectronWindow> {
  const home = await mkdtemp(path.join(tmpdir(), 'latchkey-electron-'));
  const electron = await _electron.launch({
    executablePath: program,
    args: [root],
    env: { ...definedIn(process.env), ...homeAt(home), [PRACTICE_WORLD_VARIABLE]: world.baseUrl },
  });
  const page = await electron.firstWindow();
  await answerForTheSystem(electron, home);
  return {
    page,
    desk: { opens: (by) => opens(electron, browser, by), saves: (by) => saves(electron, by) },
    close: async () => {
      const ended = new Promise<number | null>((resolve) => electron.process().once('exit', resolve));
      // It may be gone before it has answered.
      await electron.evaluate(({ app }) => app.quit()).catch(() => undefined);
      const code = await ended;
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
      return code;
    },
  };
}

/** Where each system looks for a user's own files. */
function homeAt(folder: string): Readonly<Record<string, string>> {
  return {
    HOME: folder,
    USERPROFILE: folder,
    APPDATA: path.join(folder, 'roaming'),
    LOCALAPPDATA: path.join(folder, 'local'),
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_DATA_HOME: path.join(folder, 'data'),
    LC_ALL: 'en_US.UTF-8',
  };
}

function definedIn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** No test can press what the system shows: pages, files and the question before closing are answered in main. */
async function answerForTheSystem(electron: ElectronApplication, folder: string): Promise<void> {
  await electron.evaluate(
    ({ dialog, shell }, { folder, handedOver }) => {
      shell.openExternal = async (url) => console.log(`${handedOver}${url}`);
      dialog.showSaveDialog = async (...given: readonly unknown[]) => {
        const options = given.at(-1);
        const proposed =
          typeof options === 'object' && options !== null && 'defaultPath' in options
            ? String(options.defaultPath)
            : 'file';
        const filePath = `${folder}/${proposed.split(/[\\/]/).at(-1)}`;
        console.log(`${handedOver}${filePath}`);
        return { canceled: false, filePath };
      };
      const close = 1;
      dialog.showMessageBox = async () => ({ response: close, checkboxChecked: false });
    },
    { folder, handedOver },
  );
}

async function opens(
  electron: ElectronApplication,
  browser: BrowserContext,
  by: () => Promise<void>,
): Promise<Page> {
  const url = await whatIsHandedOver(electron, by);
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** A file appears whole, once it is written. */
async function saves(electron: ElectronApplication, by: () => Promise<void>) {
  const file = await whatIsHandedOver(electron, by);
  const isThere = () =>
    access(file).then(
      () => true,
      () => false,
    );
  await expect.poll(isThere).toBe(true);
  return { name: path.basename(file), path: file };
}

async function whatIsHandedOver(electron: ElectronApplication, by: () => Promise<void>): Promise<string> {
  const [line] = await Promise.all([
    electron.waitForEvent('console', { predicate: (said) => said.text().startsWith(handedOver) }),
    by(),
  ]);
  return line.text().slice(handedOver.length);
}
