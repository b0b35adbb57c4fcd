import { z } from 'zod';
import { systemClock, withShortSleeps } from '../../src/main/clock/clock.ts';
import { connectTo } from '../../src/main/home-assistant/connection.ts';
import { accessByToken } from '../../src/main/home-assistant/login/long-lived-token.ts';
import { enterPracticeWorld } from '../../src/main/practice-world/practice-world.ts';
import { createProber } from '../../src/main/probe/prober.ts';
import type { BuildIo } from '../../src/main/resources/model/model.ts';

/** How the engine gets into the practice home: its owner's token, and the world it is in. */
export const HomeAccess = z.object({ url: z.string(), token: z.string(), worldUrl: z.string() }).readonly();
export type HomeAccess = z.infer<typeof HomeAccess>;

/** The pretend home restarts in milliseconds: a real pause would only make the proof slow. */
const LONGEST_WAIT_MS = 5;

/** Does something with Home Assistant at hand, where Latchkey was let in, and hangs up afterwards. */
export async function withHome<T>(
  access: HomeAccess | undefined,
  io: Omit<BuildIo, 'home'>,
  act: (io: BuildIo) => Promise<T>,
): Promise<T> {
  if (!access) return act(io);
  const { url, token, worldUrl } = access;
  const world = await enterPracticeWorld(worldUrl);
  const assistant = await connectTo({
    home: { url },
    access: accessByToken(token),
    onRefused: () => {},
    clock: systemClock,
  });
  const clock = withShortSleeps(systemClock, LONGEST_WAIT_MS);
  try {
    return await act({ ...io, home: { at: url, assistant, prober: createProber(world.outside), clock } });
  } finally {
    assistant.close();
  }
}
