import { z } from 'zod';
import { systemClock, withShortSleeps } from '../../src/main/clock/clock.ts';
import { connectTo } from '../../src/main/home-assistant/connection/connection.ts';
import { accessByToken } from '../../src/main/home-assistant/login/long-lived-token.ts';
import { enterPracticeWorld } from '../../src/main/practice-world/practice-world.ts';
import { createProber } from '../../src/main/probe/prober.ts';
import type { BuildIo } from '../../src/main/resources/model/model.ts';

/** How the engine reaches the practice home: the owner's token, and the world that the home is in. */
export const HomeAccess = z.object({ url: z.string(), token: z.string(), worldUrl: z.string() }).readonly();
export type HomeAccess = z.infer<typeof HomeAccess>;

/** The practice home restarts in milliseconds, so the real pauses would only cost time. */
const LONGEST_WAIT_MS = 5;

/** Runs with a connection to Home Assistant if there is access to it, and closes the connection afterwards. */
export async function runWithHome<T>(
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
