import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { outputOf } from '../../keys/testing/installed-program.ts';
import { aFolder } from '../../storage/testing/temporary-folder.ts';
import { autoSelectPolicy } from '../select-automatically.ts';
import type { LockedHome } from './a-locked-home.ts';

/** A home and the way to it. */
export type Door = Pick<LockedHome, 'world' | 'hostname'>;

/** The user that a browser runs for, and where it goes. */
interface Visit {
  readonly home: string;
  readonly door: Door;
}

/** Makes a database trust the practice edge, as a real edge is trusted. */
export async function trustEdge(database: string, { world }: Door): Promise<void> {
  const file = join(await aFolder(), 'edge.pem');
  await writeFile(file, world.ca);
  const trust = ['-A', '-d', `sql:${database}`, '-n', 'Practice edge', '-t', 'C,,', '-i', file];
  await outputOf('certutil', trust);
}

/** What a real Chromium shows of the home, for a user who chose to have the key picked without asking. */
export async function pageInChromium({ home, door }: Visit): Promise<string> {
  const { hostname, world } = door;
  const chromium = [
    'chromium',
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    `--user-data-dir=${join(home, 'chromium-data')}`,
    `--host-resolver-rules=MAP ${hostname} 127.0.0.1:${world.edge.httpsPort}`,
    '--dump-dom',
    `https://${hostname}/manifest.json`,
  ];
  const [program = '', ...args] = await withRule(chromium, door);
  const { stdout } = await ended(started(program, args, home));
  return stdout;
}

/**
 * Chromium reads its rules from /etc alone. Where it is possible, it gets a view of that folder of its own, and nothing of
 * this computer changes; else a file for one unheard-of address lies there as long as the test takes.
 */
async function withRule(command: readonly string[], { hostname }: Door): Promise<readonly string[]> {
  const [rule] = autoSelectPolicy({
    platform: 'linux',
    hostnames: [hostname],
    issuerCn: 'Practice Managed CA',
  });
  if (rule?.browser !== 'chromium') throw new Error('Chromium has a rule of its own.');
  const user = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  const unshare = ['unshare', '--mount', ...user];
  const { code } = await ended(started('unshare', [...unshare.slice(1), 'true'], '/'));
  if (code === 0) {
    const view = await aFolder();
    await mkdir(join(view, 'policies/managed'), { recursive: true });
    await writeFile(join(view, 'policies/managed/latchkey.json'), rule.content);
    return [...unshare, 'sh', '-c', `mount --bind "$0" /etc/chromium && exec "$@"`, view, ...command];
  }
  const file = rule.path.replace('latchkey', `latchkey-test-${hostname}`);
  await mkdir(join(file, '..'), { recursive: true });
  onTestFinished(() => rm(file, { force: true }));
  await writeFile(file, rule.content);
  return command;
}

/** Starts a real Firefox ESR for the first time for this user, and returns the profile it made. */
export async function newFirefoxProfile(home: string): Promise<string> {
  await photographed('about:blank', home);
  const root = join(home, '.config/mozilla/firefox');
  const profile = (await readdir(root)).find((name) => name.endsWith('.default-esr'));
  if (!profile) throw new Error('Firefox made no profile.');
  return join(root, profile);
}

/** A Firefox that finds the practice edge and shows a key without asking. */
export async function prepareFirefox(profile: string, door: Door): Promise<void> {
  await trustEdge(profile, door);
  const preferences = {
    'security.default_personal_cert': 'Select Automatically',
    'network.dns.forceResolve': '127.0.0.1',
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", "${value}");`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
}

/** Opens the home in Firefox and waits until the page is there, whatever it says. */
export function visitWithFirefox({
  home,
  door,
  profile,
}: Visit & { readonly profile?: string }): Promise<void> {
  return photographed(`https://${door.hostname}:${door.world.edge.httpsPort}/manifest.json`, home, profile);
}

/** Without a profile it is the one that Firefox starts with. */
async function photographed(url: string, home: string, profile?: string): Promise<void> {
  const own = profile === undefined ? [] : ['--profile', profile];
  const picture = join(home, 'page.png');
  await ended(started('firefox-esr', ['--headless', ...own, '--screenshot', picture, url], home));
}

/** A Firefox that is open until it is killed: it is as soon as it can be talked to. */
export async function openFirefox(home: string): Promise<{ readonly kill: () => Promise<void> }> {
  const firefox = started('firefox-esr', ['--headless', '--remote-debugging-port=0'], home);
  await new Promise<void>((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (part) => {
      said += part;
      if (said.includes('WebDriver BiDi listening')) resolve();
    });
    firefox.on('close', () => reject(new Error(`Firefox ended: ${said}`)));
  });
  return {
    async kill() {
      const over = new Promise((resolve) => firefox.on('close', resolve));
      firefox.kill('SIGKILL');
      await over;
    },
  };
}

function started(program: string, args: readonly string[], home: string): ChildProcess {
  const env = { PATH: process.env.PATH, HOME: home, MOZ_CRASHREPORTER_DISABLE: '1' };
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

async function ended(
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly stdout: string }> {
  let stdout = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  // Nobody reads it, but a full pipe would stop the browser.
  child.stderr?.resume();
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  return { code, stdout };
}
