import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { explainMissing, findProgram } from '../../testing/system-programs.ts';
import { writeKit } from '../kit/keep-kit.ts';
import type { KitFile } from '../kit/kit-file.ts';
import { proxyKit } from '../kit/proxy-kit.ts';
import type { ProxyWish, ProxyWishInput } from '../wish.ts';
import type { HomeInTest } from './a-wish.ts';

/** Those that can be had from the system's packages. */
export type RealProgram = Extract<ProxyWish['program'], 'nginx' | 'caddy'>;

/** Used by tests only: a real proxy on loopback, with the kit that was made for it. */
export interface RealProxy {
  readonly wish: ProxyWish;
  stop(): Promise<void>;
}

/** Two free ports of loopback and a folder of its own are filled in; the wish says the rest. */
export async function startProxy(
  home: HomeInTest,
  program: RealProgram,
  changes: Partial<ProxyWishInput> & Pick<ProxyWishInput, 'home'>,
  edit: (kit: readonly KitFile[]) => readonly KitFile[] = (kit) => kit,
): Promise<RealProxy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-proxy-'));
  const [https, http] = [await aFreePort(), await aFreePort()];
  const wish = home.wish({ program, folder, listenOn: ['127.0.0.1'], ports: { https, http }, ...changes });
  await writeKit(folder, edit(proxyKit(wish, 'en')));
  const running = await startProgram(program, folder);
  return {
    wish,
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether the program itself takes these files. @returns what it said against them */
export async function askProgram(wish: ProxyWish, program: RealProgram): Promise<string | undefined> {
  await writeKit(wish.folder, proxyKit(wish, 'en'));
  const { args } = await commandFor(program, wish.folder);
  const check = program === 'nginx' ? [...args, '-t'] : ['validate', ...args.slice(1)];
  const child = spawn(programFile(program), check, { env: environment(wish.folder) });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const [code] = await once(child, 'close');
  return code === 0 ? undefined : said.join('');
}

/** Starts it with the `nginx.conf` or `Caddyfile` in this folder, and waits until it listens. */
export async function startProgram(
  program: RealProgram,
  folder: string,
): Promise<{ readonly stop: () => Promise<void> }> {
  const { args, ready } = await commandFor(program, folder);
  const child = spawn(programFile(program), args, {
    env: environment(folder),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (ready.test(line)) {
      // Whoever does not read on would stop a program that goes on to write.
      child.stderr.resume();
      return { stop: () => end(child) };
    }
  }
  throw new Error(`${program} ended: ${said.join('\n')}`);
}

/** The words with which each says that it listens. */
async function commandFor(program: RealProgram, folder: string) {
  switch (program) {
    case 'nginx': {
      const scratch = path.join(folder, 'scratch');
      await mkdir(scratch, { recursive: true });
      const conf = path.join(scratch, 'main.conf');
      await writeFile(conf, mainNginxConf(folder, scratch));
      return { args: ['-p', scratch, '-c', conf, '-e', 'stderr'], ready: /start worker process / };
    }
    case 'caddy':
      return {
        args: ['run', '--config', path.join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
        ready: /serving initial configuration/,
      };
  }
}

/** What a package of nginx has around the file of the kit. */
function mainNginxConf(folder: string, scratch: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    'daemon off;',
    'worker_processes 1;',
    `pid ${scratch}/nginx.pid;`,
    'error_log stderr notice;',
    'events {}',
    'http {',
    '    access_log off;',
    ...temporary.map((name) => `    ${name}_temp_path ${scratch}/${name};`),
    `    include ${folder}/nginx.conf;`,
    '}',
    '',
  ].join('\n');
}

function programFile(program: RealProgram): string {
  const file = findProgram(program);
  if (file === undefined) throw new Error(explainMissing(program));
  return file;
}

/** Caddy keeps things in the home folder, which is not ours to write to. */
function environment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, LC_ALL: 'C.UTF-8' };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

export async function aFreePort(): Promise<number> {
  const server = createServer();
  await once(server.listen({ host: '127.0.0.1', port: 0 }), 'listening');
  const at = server.address();
  server.close();
  await once(server, 'close');
  if (at === null || typeof at === 'string') throw new Error('It listens at no port.');
  return at.port;
}
