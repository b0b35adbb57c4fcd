import { randomBytes } from 'node:crypto';
import type { FoundHome, HomeLook } from '../../contract/home.ts';
import { answersAt } from '../home-assistant/find/knock.ts';
import { wishAfter } from '../home-assistant/first-wish.ts';
import { createHomeSession, type HomeSessionKeeper } from '../home-assistant/session.ts';
import type { Wait } from '../home-assistant/time-limit.ts';
import type { JourneyKeeper } from '../journey/journey-keeper.ts';
import type { Place } from '../journey/place.ts';

export interface StayParts {
  readonly journey: JourneyKeeper;
  readonly place: () => Place;
  /** The tunnel that is ours at Cloudflare, as the home is asked about it. */
  readonly ourTunnelId: () => Promise<string | undefined>;
  readonly wait: Wait;
}

/** Latchkey's stay in the chosen home. */
export function createStay({ journey, place, ourTunnelId, wait }: StayParts): HomeSessionKeeper {
  return createHomeSession({
    chosen: () => {
      const { home } = journey.journey.get().answers;
      return home && place().homes.mayEnter(home) ? home : undefined;
    },
    answering: () => answeringFor(journey),
    ourTunnelId,
    answersAt: (url) => answersAt(url, wait),
    randomBytes,
    wait,
    now: () => performance.now(),
  });
}

/** What is seen in a home becomes an answer of the journey in which its login was asked for. */
function answeringFor(journey: JourneyKeeper): (home: FoundHome, look: HomeLook) => Promise<void> {
  const here = journey.here();
  return async (home, look) => {
    const { homeWish } = journey.journey.get().answers;
    await here.answer('origin', look.origin);
    await here.answer('homeWish', wishAfter(look, home, homeWish));
  };
}

/** Out of a home as soon as it is not the chosen one any more, however that came. */
export async function followHome(
  { journey }: JourneyKeeper,
  session: HomeSessionKeeper,
  signal: AbortSignal,
): Promise<void> {
  for await (const { answers } of journey.watch(signal)) session.follow(answers.home);
}
