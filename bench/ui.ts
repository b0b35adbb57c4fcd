import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { type Program, startInRealMode } from '../e2e/program.ts';
import { windowSettings } from '../electron.vite.config.ts';
import playwrightConfig from '../playwright.config.ts';
import { buildWhatIsStale } from '../scripts/build.ts';
import { gzipSizeOf, listInitialJs } from '../scripts/initial-js.ts';
import { root } from '../scripts/root.ts';
import { findProgram } from '../src/main/testing/system-programs.ts';
import { ratio, typical } from './figures.ts';

/** How soon the window can be used. */
export interface UiFigures {
  /** What it loads before it can be used, in kB (1000 bytes) as they travel. */
  readonly initialJsGzipKb: number;
  readonly bareJsGzipKb: number;
  /** From when the page is asked for until its first button can be pressed and is seen, in ms. Absent without Chromium. */
  readonly firstStepMs?: number;
  readonly bareMs?: number;
  readonly firstStepOverBare?: number;
  /** Why the times are not told. */
  readonly skipped?: 'Chromium is not installed here.';
}

/**
 * The window beside a page with one button of MUI's, built with the same settings, served by the same program, opened in turn. Both
 * have been opened once before: what is measured is the window, not how its program wakes up.
 */
export async function measureUi({ rounds }: { readonly rounds: number }): Promise<UiFigures> {
  if ((await buildWhatIsStale()).kind === 'failed') throw new Error('The window could not be built');
  const ours = path.join(root, 'out/renderer');
  const bare = await mkdtemp(path.join(tmpdir(), 'latchkey-bare-page-'));
  try {
    await buildBarePage(bare);
    const sizes = { initialJsGzipKb: await initialKb(ours), bareJsGzipKb: await initialKb(bare) };
    if (findProgram('chromium') === undefined) {
      return { ...sizes, skipped: 'Chromium is not installed here.' };
    }
    return { ...sizes, ...(await timePages(bare, rounds)) };
  } finally {
    await rm(bare, { recursive: true, force: true });
  }
}

async function buildBarePage(outDir: string): Promise<void> {
  await build({
    ...windowSettings,
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('bare-page', import.meta.url)),
    base: './',
    build: { ...windowSettings.build, outDir, emptyOutDir: true },
  });
}

async function initialKb(folder: string): Promise<number> {
  return Math.round((await gzipSizeOf(folder, await listInitialJs(folder))) / 100) / 10;
}

async function timePages(bareFolder: string, rounds: number) {
  const programs = { ours: await startInRealMode(), bare: await startInRealMode('--window', bareFolder) };
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions ?? {});
  try {
    const openOurs = await opener(browser, programs.ours);
    const openBare = await opener(browser, programs.bare);
    const times: { readonly ours: number; readonly bare: number }[] = [];
    while (times.length < rounds) times.push({ ours: await openOurs(), bare: await openBare() });
    const ours = typical(times, (time) => time.ours).ours;
    const bare = typical(times, (time) => time.bare).bare;
    return {
      firstStepMs: Math.round(ours),
      bareMs: Math.round(bare),
      firstStepOverBare: ratio(ours, bare),
    };
  } finally {
    await browser.close();
    await Promise.all([programs.ours.stop(), programs.bare.stop()]);
  }
}

/** Opens the page as somebody who has been let in, and has nothing else of it: in ms until its first button can be pressed. */
async function opener(browser: Browser, program: Program): Promise<() => Promise<number>> {
  const first = await browser.newContext();
  await openFor(await first.newPage(), program.link);
  const storageState = await first.storageState();
  await first.close();
  return async () => {
    const context = await browser.newContext({ storageState });
    const ms = await openFor(await context.newPage(), program.origin);
    await context.close();
    return ms;
  };
}

async function openFor(page: Page, url: string): Promise<number> {
  await page.addInitScript(noteFirstStep);
  await page.goto(url);
  const noted = await page.waitForFunction(() => document.documentElement.dataset.firstStep);
  return Number(await noted.jsonValue());
}

/** In the page: when the frame with the first button was drawn, counted from when the page was asked for. */
function noteFirstStep(): void {
  const look = (): void => {
    const button = document.querySelector('button.MuiButton-contained:not([aria-disabled=true], :disabled)');
    if (!button?.checkVisibility()) {
      requestAnimationFrame(look);
      return;
    }
    // A frame asks before it draws: the task after that comes when it is drawn.
    requestAnimationFrame(() =>
      setTimeout(() => {
        document.documentElement.dataset.firstStep = String(performance.now());
      }),
    );
  };
  requestAnimationFrame(look);
}
