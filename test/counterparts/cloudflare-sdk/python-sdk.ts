import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type ProgramEnd, runProgram } from '../../../src/main/programs/run-program.ts';
import { csrFor } from '../../../src/practice/cloudflare/csr-for-tests.ts';
import {
  type RunningCloudflare,
  runCloudflare,
} from '../../../src/practice/cloudflare/server/running-cloudflare.ts';
import { notHad, type PartOutcome, ran, type Say } from '../part.ts';
import { isKnownOfSdk, type SdkRun, wordsOf } from './sdk-run.ts';

const VERSION = '5.9.0';
const WHAT = `Cloudflare’s Python SDK ${VERSION}`;
const calls = fileURLToPath(new URL('python_calls.py', import.meta.url));

/**
 * Cloudflare's Python SDK, which alone of the official ones can hold every answer against its models, against the practice API. It
 * is installed from PyPI into a folder of its own, once.
 */
export async function runPythonSdk(cache: string, say: Say): Promise<PartOutcome<SdkRun>> {
  const python = await installed(path.join(cache, `cloudflare-python-${VERSION}`), say);
  if ('why' in python) return notHad(WHAT, python.why);
  say(`${WHAT} against the practice API.`);
  const cloudflare = await runCloudflare({ revocationDelayMs: 0 });
  try {
    return ran(await follow(python.program, cloudflare));
  } finally {
    await cloudflare.stop();
  }
}

async function installed(
  folder: string,
  say: Say,
): Promise<{ readonly program: string } | { readonly why: string }> {
  const program = path.join(folder, 'bin', 'python');
  if (await says(program, VERSION)) return { program };
  say(`Installing ${WHAT} from PyPI, once.`);
  await rm(folder, { recursive: true, force: true });
  for (const [command, ...args] of [
    ['python3', '-m', 'venv', folder],
    [program, '-m', 'pip', 'install', '--quiet', `cloudflare==${VERSION}`],
  ] as const) {
    const end = await runProgram(command, args, { timeoutMs: 10 * 60_000 });
    const why = whyNot(end);
    if (why !== undefined) return { why };
  }
  return { program };
}

function whyNot(end: ProgramEnd): string | undefined {
  switch (end.outcome) {
    case 'missing':
      return 'There is no python3 here.';
    case 'timed-out':
      return 'Installing it took more than ten minutes.';
    case 'ended':
      return end.exitCode === 0 ? undefined : `Installing it failed: ${end.stderr.trim().split('\n').at(-1)}`;
  }
}

async function says(program: string, version: string): Promise<boolean> {
  const script = 'import cloudflare; print(cloudflare.__version__)';
  const end = await runProgram(program, ['-c', script], { timeoutMs: 60_000 });
  return end.outcome === 'ended' && end.stdout.trim() === version;
}

const Line = z.union([
  z.object({ version: z.string() }),
  z.object({ connect: z.string() }),
  z.object({ call: z.string(), outcome: z.enum(['as-expected', 'failed', 'invalid']), saw: z.string() }),
]);

async function follow(program: string, cloudflare: RunningCloudflare): Promise<SdkRun> {
  const child = spawn(program, [calls], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  child.stdin.write(`${JSON.stringify(await placesOf(cloudflare))}\n`);
  let version = 'unknown';
  let count = 0;
  const failures: string[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    const line = Line.parse(JSON.parse(text));
    if ('version' in line) version = line.version;
    else if ('connect' in line) {
      cloudflare.connect(line.connect);
      child.stdin.write('\n');
    } else {
      count += 1;
      if (line.outcome !== 'as-expected' && !isKnownOfSdk(line.call, line.saw)) failures.push(wordsOf(line));
    }
  }
  const [exitCode] = await ended;
  if (exitCode !== 0) failures.push(`the calls broke off: ${complaints.trim().split('\n').at(-1)}`);
  return { version, calls: count, failures };
}

async function placesOf({ apiUrl, token, seed, account, zone }: RunningCloudflare) {
  return {
    apiUrl,
    token,
    accountToken: seed.token({ form: 'account' }).secret,
    accountId: account.account.id,
    zoneId: zone.zone.id,
    csr: await csrFor('Phone'),
  };
}
