import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { START_REPORT_VARIABLE, type StartOutcome } from '../src/main/electron/start-report.ts';
import { codeOf, spawnWithoutCoreDumps } from './child-process.mjs';
import { root } from './root.ts';

/** Why an Electron that is there gives up before it can say a word, as far as its own last lines tell. */
export type WhyNotShown =
  | { readonly kind: 'library-missing'; readonly library: string }
  | { readonly kind: 'sandbox-forbidden' }
  | { readonly kind: 'no-display' }
  | { readonly kind: 'unknown'; readonly code: number };

/** How Electron ended. `not-shown`: nobody has seen a window, nor was told anything in its place. */
export type ElectronEnd =
  | { readonly kind: 'closed'; readonly code: number }
  /** Another one has the folder, and was asked to come forward. */
  | { readonly kind: 'running-already' }
  | { readonly kind: 'not-shown'; readonly why: WhyNotShown };

/** Runs Latchkey in Electron until it ends. Whether its window was shown it says itself, so how long it ran tells nothing. */
export async function runElectron(program: string, args: readonly string[]): Promise<ElectronEnd> {
  const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-starter-'));
  const news = path.join(folder, 'news');
  const isAskedToEnd = noticeSignals();
  try {
    const child = spawnWithoutCoreDumps(program, [root, ...args], {
      stdio: ['inherit', 'inherit', 'pipe'],
      env: { ...process.env, [START_REPORT_VARIABLE]: news },
    });
    const lastLines = showErrors(child);
    // A browser that it opened may hold the error stream for hours: what Electron said itself has come soon after its end.
    child.once('exit', () => setTimeout(() => child.stderr?.destroy(), DRAIN_MS).unref());
    const code = await codeOf(child);
    const said = await readFile(news, 'utf8').catch(() => undefined);
    if (said === ('running-already' satisfies StartOutcome)) return { kind: 'running-already' };
    if (said !== undefined || isAskedToEnd()) return { kind: 'closed', code };
    return { kind: 'not-shown', why: findWhy(lastLines(), code) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns whether one of those came that ask a program to end. */
function noticeSignals(): () => boolean {
  let isAsked = false;
  const asked = () => {
    isAsked = true;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, asked);
  return () => {
    for (const signal of signals) process.off(signal, asked);
    return isAsked;
  };
}

const KEPT_CHARACTERS = 8192;
const DRAIN_MS = 1000;

/** Passes on what Electron writes to the error stream, and keeps the end of it. */
function showErrors(child: ChildProcess): () => string {
  let kept = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    process.stderr.write(bytes);
    kept = (kept + bytes.toString('utf8')).slice(-KEPT_CHARACTERS);
  });
  return () => kept;
}

/** The sentences are those of the dynamic loader (glibc, musl) and of Chromium's sandbox and window system; they are never translated. */
export function findWhy(lastLines: string, code: number): WhyNotShown {
  const library = (/error while loading shared libraries: ([\w.+-]+):/.exec(lastLines) ??
    /Error loading shared library ([\w.+-]+):/.exec(lastLines))?.[1];
  if (library !== undefined) return { kind: 'library-missing', library };
  if (/No usable sandbox!|SUID sandbox helper binary was found, but is not configured/.test(lastLines))
    return { kind: 'sandbox-forbidden' };
  if (
    /Missing X server or \$DISPLAY|The platform failed to initialize|Failed to connect to Wayland/.test(
      lastLines,
    )
  )
    return { kind: 'no-display' };
  return { kind: 'unknown', code };
}
