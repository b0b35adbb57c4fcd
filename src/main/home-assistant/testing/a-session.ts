import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { type FoundHome, type HomeInspection, HomeSession } from '../../../contract/home.ts';
import type { Home, HomeOptions } from '../../../practice/home/instance/home.ts';
import { aHome, pressLogIn } from '../../../practice/home/testing/a-home.ts';
import { aClock } from '../../clock/testing/a-clock.ts';
import { answersAt } from '../find/probe-address.ts';
import { createHomeSession, type HomeAssistantSession, type SessionParts } from '../session.ts';

export interface TestSession {
  readonly home: Awaited<ReturnType<typeof aHome>>;
  readonly session: HomeAssistantSession;
  readonly recorded: HomeInspection[];
  /** Everything that was ever shown. */
  readonly shown: HomeSession[];
  /** The user chooses another home, or none. */
  choose(home: FoundHome | undefined): void;
}

/** A session at a practice home, logged out when the running test ends. */
export async function aSession(
  options: HomeOptions = {},
  parts: Partial<SessionParts> = {},
): Promise<TestSession> {
  const home = await aHome(options);
  const clock = aClock();
  let chosen: FoundHome | undefined = { url: home.url, name: 'Home', version: home.version };
  const recorded: HomeInspection[] = [];
  const session = createHomeSession({
    chosen: () => chosen,
    startRecording: () => async (_home, look) => void recorded.push(look),
    ourTunnelId: async () => undefined,
    describeTunnel: async () => undefined,
    nameOwnTunnel: async () => undefined,
    answersAt: (url) => answersAt(url, clock),
    randomBytes,
    clock,
    language: () => 'en',
    ...parts,
  });
  const shown: HomeSession[] = [];
  const watching = new AbortController();
  void (async () => {
    for await (const state of session.state.watch(watching.signal)) shown.push(HomeSession.parse(state));
  })();
  onTestFinished(async () => {
    watching.abort();
    await session.logOut();
  });
  return {
    home,
    session,
    recorded,
    shown,
    choose: (next) => {
      chosen = next;
    },
  };
}

/** What the user does in their browser: logs in on the page, and is sent back to Latchkey. */
export async function logInAt(home: Home, session: HomeSession): Promise<void> {
  if (session.state !== 'waiting') throw new Error('no page waits');
  const back = await pressLogIn(home, Object.fromEntries(new URL(session.page).searchParams));
  await fetch(back);
}
