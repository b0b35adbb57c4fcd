import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { systemClock } from '../../../../src/main/clock/clock.ts';
import { pauseEvery, poll } from '../../../../src/main/clock/poll.ts';
import { loopback, openPort } from '../../../../src/practice/net/open-port.ts';
import type { HassProgram } from '../install/hass-program.ts';
import { configurationYaml, httpStore } from './configuration.ts';

/** A real Home Assistant on a loopback port, started again whenever it asks for that, as a service manager does. */
export interface RunningHome {
  readonly url: string;
  /** Its configuration, as we see it. */
  readonly folder: string;
  /** Stops it, does something to its folder and starts it again. */
  meanwhile(change: () => Promise<void>): Promise<void>;
  /** With its folder. */
  stop(): Promise<void>;
}

/** How it asks to be started again (facts: home-assistant#run-from-pypi). */
const START_ME_AGAIN = 100;
/** The first start installs what the integrations need; three minutes were seen, and machines differ. */
const FIRST_START_MS = 10 * 60_000;

export async function startHome(program: HassProgram): Promise<RunningHome> {
  const { here } = program.folder;
  const port = await freePort();
  const url = `http://${loopback}:${port}`;
  await mkdir(path.join(here, '.storage'), { recursive: true });
  await writeFile(path.join(here, 'configuration.yaml'), configurationYaml);
  await writeFile(path.join(here, '.storage', 'http'), httpStore(port, new Date()));
  let keeper = keepRunning(program);
  await answering(url, keeper);
  return {
    url,
    folder: here,
    meanwhile: async (change) => {
      await keeper.stop();
      await change();
      keeper = keepRunning(program);
      await answering(url, keeper);
    },
    stop: async () => {
      await keeper.stop();
      await rm(here, { recursive: true, force: true });
    },
  };
}

interface Keeper {
  /** What it said last, once it has ended for good without being asked to. */
  readonly ended: () => string | undefined;
  stop(): Promise<void>;
}

function keepRunning(program: HassProgram): Keeper {
  const stopping = new AbortController();
  let child: ChildProcess | undefined;
  let said = '';
  let ended: string | undefined;
  const live = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      child = startOnce(program, (text) => {
        said = `${said}${text}`.slice(-2000);
      });
      const [code] = await once(child, 'close');
      if (code !== START_ME_AGAIN) break;
    }
    if (!stopping.signal.aborted) ended = said;
  };
  const life = live();
  return {
    ended: () => ended,
    stop: async () => {
      stopping.abort();
      child?.kill('SIGTERM');
      await life;
    },
  };
}

function startOnce(program: HassProgram, told: (text: string) => void): ChildProcess {
  const [command, ...args] = program.command;
  const child = spawn(command, [...args, '-c', program.folder.inside], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...program.env },
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', told);
  return child;
}

/** Waits until it answers its page. */
async function answering(url: string, keeper: Keeper): Promise<void> {
  const look = async (): Promise<'up' | undefined> => {
    const ended = keeper.ended();
    if (ended !== undefined) throw new Error(`Home Assistant ended: ${ended}`);
    const response = await fetch(`${url}/manifest.json`).catch(() => undefined);
    return response?.ok ? 'up' : undefined;
  };
  const io = { clock: systemClock, signal: new AbortController().signal };
  const up = await poll(look, pauseEvery(500, { upToMs: FIRST_START_MS }), io);
  if (up === undefined) throw new Error('Home Assistant does not answer after ten minutes');
}

async function freePort(): Promise<number> {
  const { port, close } = await openPort(createServer(), 0);
  await close();
  return port;
}
