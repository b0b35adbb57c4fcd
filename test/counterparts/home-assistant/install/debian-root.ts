import { copyFile, glob, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type RunProgram, runProgram } from '../../../../src/main/programs/run-program.ts';
import type { Say } from '../../part.ts';
import { mirrorIn } from './apt-sources.ts';
import type { HassProgram } from './hass-program.ts';

/**
 * A Debian of its own in a folder, with a Python as new as Home Assistant wants it, and Home Assistant from PyPI in it
 * (facts: home-assistant#run-from-pypi). Made once for each version and kept; nothing of the system around it is changed.
 */
export interface RootOptions {
  /** Of Home Assistant. */
  readonly version: string;
  readonly cache: string;
  readonly say: Say;
}

const MINUTE = 60_000;
/** What Home Assistant's own requirements are compiled with at its first start. */
const packages = [
  'ca-certificates',
  'python3',
  'python3-venv',
  'python3-dev',
  'gcc',
  'g++',
  'libc6-dev',
  'libffi-dev',
];
const insidePath = '/ha/v/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Rejects with what the step that failed said last. */
export async function provideRoot({ version, cache, say }: RootOptions): Promise<HassProgram> {
  const root = path.join(cache, `home-assistant-${version}`);
  if (await isWhole(root, version)) {
    say(`Home Assistant ${version} is there from an earlier run.`);
  } else {
    await rm(root, { recursive: true, force: true });
    await make(`${root}.new`, version, say);
    await rename(`${root}.new`, root);
  }
  return programIn(root, version);
}

/** One that is broken, in whatever way, does not say its version. */
async function isWhole(root: string, version: string): Promise<boolean> {
  const [program, ...args] = inside(root);
  const end = await runProgram(program, [...args, 'hass', '--version'], { timeoutMs: MINUTE });
  return end.outcome === 'ended' && end.exitCode === 0 && end.stdout.trim() === version;
}

async function make(root: string, version: string, say: Say): Promise<void> {
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  say('Making a Debian sid of its own by debootstrap. This takes some minutes, once.');
  const mirror = mirrorIn(await aptSources());
  const wanted = ['--variant=minbase', `--include=${packages.join(',')}`, 'sid', root];
  await run('debootstrap', [...wanted, ...(mirror === undefined ? [] : [mirror])], 20 * MINUTE);
  await speakToTheSameRegistries(root);
  say(`Installing Home Assistant ${version} from PyPI. This takes some minutes, once.`);
  const [program, ...args] = inside(root);
  await run(program, [...args, 'python3', '-m', 'venv', '/ha/v'], 5 * MINUTE);
  await run(program, [...args, 'pip', 'install', '--quiet', `homeassistant==${version}`], 20 * MINUTE);
}

async function aptSources(): Promise<readonly string[]> {
  const files = await Array.fromAsync(glob('/etc/apt/{sources.list,sources.list.d/*.{list,sources}}'));
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}

/** Whom this computer believes, how it finds names and where its pip looks: the same inside. */
async function speakToTheSameRegistries(root: string): Promise<void> {
  for (const file of [
    '/etc/resolv.conf',
    '/etc/hosts',
    '/etc/pip.conf',
    '/etc/ssl/certs/ca-certificates.crt',
  ])
    await copyFile(file, path.join(root, file)).catch(() => undefined);
}

/** Stops with the one who started it. Its /proc is seen by it alone, so nothing has to be unmounted, not even after a crash. */
function inside(root: string): readonly [string, ...string[]] {
  return [
    'setpriv',
    ...['--pdeathsig', 'TERM', 'unshare', '--mount', `--root=${root}`, '--mount-proc', '--'],
    ...['env', `PATH=${insidePath}`, 'HOME=/root', 'PIP_FIND_LINKS='],
  ];
}

function programIn(root: string, version: string): HassProgram {
  const [program, ...args] = inside(root);
  const folder = `/ha/runs/${process.pid}`;
  return {
    version,
    command: [program, ...args, 'hass'],
    env: {},
    folder: { here: path.join(root, folder), inside: folder },
  };
}

/** Rejects with what it said last when it does not end well. */
async function run(program: string, args: readonly string[], timeoutMs: number): Promise<void> {
  const end = await (runProgram satisfies RunProgram)(program, args, { timeoutMs, lookIn: 'system-folders' });
  if (end.outcome === 'ended' && end.exitCode === 0) return;
  const said =
    end.outcome === 'ended' ? `${end.stdout}\n${end.stderr}`.trim().split('\n').at(-1) : end.outcome;
  throw new Error(`${program}: ${said}`);
}
