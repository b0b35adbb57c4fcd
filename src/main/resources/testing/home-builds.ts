import type { Progress } from '../../../contract/progress.ts';
import type { Home } from '../../../practice/home/instance/home.ts';
import { readTunnelToken } from '../../cloudflare/tunnel-token.ts';
import type { anEngineLetIn } from './home-in-world.ts';
import { lookAround } from './look-around.ts';

export type Engine = Awaited<ReturnType<typeof anEngineLetIn>>;

/** What a person would compare of a home before and after: everything but tokens, logs and times. */
export function settingsOf(home: Home) {
  const { http, urls, repositories, apps, yaml } = home.state();
  const { created_at: _at, error: _error, error_message: _message, ...stable } = http.stable;
  return {
    http: stable,
    active: http.active,
    urls,
    yaml,
    repositories: repositories.map(({ source }) => source),
    apps: Object.values(apps).map(({ log: _log, ...app }) => app),
  };
}

export function writesIn(home: Home, since = 0): readonly string[] {
  return home
    .calls()
    .slice(since)
    .filter(({ write }) => write)
    .map(({ name }) => name);
}

/** Starts cloudflared somewhere else, as a person does. */
export async function connectFrom(address: string, { world, io, setup }: Engine): Promise<void> {
  const { tunnel } = await lookAround(setup, io);
  world.connect(await readTunnelToken(io.cloudflare, setup.zone.account.id, tunnel.ours?.id ?? ''), address);
}

export function problemIn({ phase, problem }: Progress): string {
  return `${phase} ${problem?.code ?? 'well'}`;
}

export const allHold = {
  'name-resolves': 'resolved',
  'no-key': 'blocked',
  'strangers-key': 'blocked',
  'switched-off-key': 'blocked',
  'plain-http': 'redirected',
  'other-spellings': 'blocked',
  websocket: 'upgraded',
};
