import { randomBytes } from 'node:crypto';
import type { OthersTunnel } from '../../contract/home.ts';
import { settingsFor } from '../../contract/home-settings.ts';
import type { Language } from '../../words/languages.ts';
import type { Clock } from '../clock/clock.ts';
import { answersAt } from '../home-assistant/find/probe-address.ts';
import type { NameOwnTunnel } from '../home-assistant/inspect.ts';
import { createHomeSession, type HomeAssistantSession, type RecordLook } from '../home-assistant/session.ts';
import type { JourneyKeeper } from '../journey/journey-keeper.ts';
import type { Workspace } from '../journey/workspace.ts';

export interface ChosenHomeParts {
  readonly journey: JourneyKeeper;
  readonly workspace: () => Workspace;
  /** The tunnel that is ours at Cloudflare, as the home is asked about it. */
  readonly ourTunnelId: () => Promise<string | undefined>;
  /** Any other of the same account. */
  readonly describeTunnel: (tunnelId: string) => Promise<OthersTunnel | undefined>;
  /** What becomes of one that an app made. */
  readonly nameOwnTunnel: NameOwnTunnel;
  readonly clock: Clock;
  readonly language: () => Language;
}

/** Latchkey's login in the chosen home. */
export function createChosenHomeSession({
  journey,
  workspace,
  ourTunnelId,
  describeTunnel,
  nameOwnTunnel,
  clock,
  language,
}: ChosenHomeParts): HomeAssistantSession {
  return createHomeSession({
    chosen: () => {
      const { home } = journey.journey.get().answers;
      return home && workspace().homes.mayEnter(home) ? home : undefined;
    },
    startRecording: () => recorderFor(journey),
    ourTunnelId,
    describeTunnel,
    nameOwnTunnel,
    answersAt: (url) => answersAt(url, clock),
    randomBytes,
    clock,
    language,
  });
}

/** What is seen in a home becomes an answer of the journey in which its login was asked for. */
function recorderFor(journey: JourneyKeeper): RecordLook {
  const here = journey.here();
  return async (home, look) => {
    const { homeWish, reach } = here.read().answers;
    await here.answer('origin', look.origin);
    await here.answer('homeWish', settingsFor(look, home, homeWish, reach?.by));
  };
}

/** Out of a home as soon as it is not the chosen one any more, however that came. */
export async function followHome(
  { journey }: JourneyKeeper,
  session: HomeAssistantSession,
  signal: AbortSignal,
): Promise<void> {
  for await (const { answers } of journey.watch(signal)) session.followChosen(answers.home);
}
