import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { type Browser, chromium } from '@playwright/test';
import config from '../playwright.config.ts';
import type { contract } from '../src/contract/calls/contract.ts';
import type { Device } from '../src/contract/setup.ts';
import { buildWhatIsStale } from './build.ts';
import { root } from './root.ts';

/**
 * Takes the pictures of the documentation from the running program: it is hosted for a browser, walks through practice
 * mode by the contract's own calls, and is photographed on the way. Nothing in a picture is drawn by hand.
 */
type Program = ContractRouterClient<typeof contract>;
interface Running {
  readonly program: Program;
  readonly origin: string;
  readonly secret: string;
  stop(): Promise<void>;
}

const folder = path.join(root, 'docs/images');
const window = { width: 1120, height: 760 };

const family: readonly Device[] = [
  { id: '0a1b2c', name: 'Anna’s iPhone', platform: 'iphone', validityDays: 1825, state: 'on' },
  { id: '1b2c3d', name: 'Ben’s Pixel', platform: 'android', validityDays: 1825, state: 'on' },
  { id: '2c3d4e', name: 'Kitchen tablet', platform: 'android', validityDays: 1825, state: 'on' },
];

await mkdir(folder, { recursive: true });
if ((await buildWhatIsStale()).kind === 'failed') process.exit(1);
const running = await startProgram();
const browser = await chromium.launch(config.use?.launchOptions ?? {});
try {
  await walk(running.program, browser, (name) => photograph(name, browser, running));
} finally {
  await browser.close();
  await running.stop();
}

/** The whole job in practice mode, with a picture where the documentation shows one. */
async function walk(
  program: Program,
  browser: Browser,
  photographNow: (name: string) => Promise<void>,
): Promise<void> {
  await photographNow('welcome');
  await program.journey.begin({ mode: 'practice' });
  const { domains } = await program.cloudflare.connectPractice();
  const active = domains.find(({ status }) => status === 'active');
  await program.cloudflare.chooseDomain({ zoneId: active?.zone.id ?? '' });
  const [nearby] = await program.home.find();
  await program.home.choose({ url: nearby?.home.url ?? '' });
  await logIn(program, browser);
  await program.address.choose({ name: 'ha' });
  await program.devices.save({ devices: [...family] });
  await program.protection.save({ declined: [] });
  await program.journey.goTo({ step: 'build' });
  await photographNow('review');
  const { id: planId } = await program.build.plan();
  await program.build.start({ planId });
  await untilConnected(program);
  await program.checks.run();
  await program.journey.goTo({ step: 'check-locks' });
  await photographNow('locks');
  await program.journey.goTo({ step: 'hand-over' });
  await photographNow('guide');
}

/** On the practice home's own page, where everything is filled in. */
async function logIn(program: Program, browser: Browser): Promise<void> {
  const session = await program.home.logIn();
  if (session.state !== 'waiting') throw new Error(`the login is ${session.state}`);
  const page = await browser.newPage();
  await page.goto(session.page);
  await page.getByRole('button', { name: 'Log in' }).click();
  for await (const { state } of await program.home.watch()) if (state === 'in') break;
  await page.close();
}

async function untilConnected(program: Program): Promise<void> {
  for await (const { home } of await program.tunnel.watch()) if (home === 'answered') return;
}

async function photograph(name: string, browser: Browser, { origin, secret }: Running): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: window, colorScheme, reducedMotion: 'reduce' });
    // Where the window keeps it: src/renderer/program.ts.
    await context.addInitScript({
      content: `localStorage.setItem('latchkey-session', ${JSON.stringify(secret)})`,
    });
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // The streams never end, so "no more requests" cannot be waited for; answers come from this computer.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`) });
    await context.close();
  }
}

async function startProgram(): Promise<Running> {
  const data = await mkdtemp(path.join(tmpdir(), 'latchkey-screenshots-'));
  const entry = path.join(root, 'src/main/local.ts');
  const child = spawn(process.execPath, [entry, '--no-keychain', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const address = new URL(/http:\/\/\S+/.exec(String(line))?.[0] ?? 'about:blank');
  const { secret, ...rest } = await admitted(address);
  return {
    ...rest,
    secret,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Trades the token of the printed address for the secret, as the window does. */
async function admitted({ origin, hash }: URL): Promise<Omit<Running, 'stop'>> {
  const session = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token: new URLSearchParams(hash.slice(1)).get('token') }),
  });
  const secret = await session.text();
  const headers = { authorization: `Bearer ${secret}`, origin };
  const link = new RPCLink({ url: `${origin}/rpc`, headers });
  return { origin, secret, program: createORPCClient<Program>(link) };
}
