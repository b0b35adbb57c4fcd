import type { Adoption } from '../../contract/adoption.ts';
import type { Journey } from '../../contract/journey.ts';
import { adopt, lookAtHandMade } from '../adoption/look.ts';
import { isProblem } from '../errors/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import type { JourneyHere } from '../journey/journey-keeper.ts';
import { setupFrom } from '../journey/setup-answers.ts';
import { createProber } from '../probe/prober.ts';
import { answerAppOfOthers } from './app-of-others.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

type AdoptionServices = Pick<Services, 'journey' | 'setupIo' | 'session' | 'connection' | 'workspace'>;

/** What was set up by hand at the home's address, and whether it is gone on with. */
export function adoptionCalls(services: AdoptionServices) {
  return {
    look: calls.adoption.look.handler(async () => (await look(services))?.shown ?? null),
    answer: calls.adoption.answer.handler(({ input }) => answer(input.takeOver, services)),
    letKeyGo: calls.adoption.letKeyGo.handler(({ input }) => letKeyGo(input.certificateId, services)),
  };
}

/** Who the devices are does not matter to what others made. */
function look({ journey, setupIo, workspace }: Pick<AdoptionServices, 'journey' | 'setupIo' | 'workspace'>) {
  const { answers, ...current } = journey.journey.get();
  const { adopts: _answered, ...others } = answers;
  const setup = setupFrom({ ...current, answers: { devices: [], ...others } });
  return lookAtHandMade(setup, { ...setupIo(), prober: createProber(workspace().outside) });
}

/** Once the lock stands, what was there before is gone on with or not: to change that would be a removal. */
async function answer(takeOver: boolean, services: AdoptionServices): Promise<Journey> {
  const here = services.journey.here();
  const { adopts, locked, homeWish } = here.read().answers;
  if (locked !== undefined) throw new Refusal('LOCK_STANDS_ALREADY');
  const seen = takeOver ? await look(services) : null;
  const app = adopts?.app;
  const ofAddress: Adoption = seen ? adopt(seen) : { keys: [], rules: [] };
  if (!seen && !app) await here.forget('adopts');
  else await here.answer('adopts', { ...ofAddress, ...(app ? { app } : {}) });
  // The app that is gone on with has a tunnel of its own, whatever is at the address.
  if (homeWish) await answerAppOfOthers(homeWish.connector, here, services);
  return services.journey.journey.get();
}

/**
 * What was agreed to at one address is not agreed to at another, whether or not anybody looks there. Once the lock stands it is settled;
 * the app stays, wherever the home's address is.
 */
export async function dropAdoptedElsewhere(
  hostname: string,
  here: JourneyHere,
  services: Pick<Services, 'session' | 'connection'>,
): Promise<void> {
  const { address, adopts, locked, homeWish } = here.read().answers;
  if (!adopts || locked !== undefined || address === undefined || address === hostname) return;
  if (adopts.app) await here.answer('adopts', { app: adopts.app, keys: [], rules: [] });
  else await here.forget('adopts');
  // A home that cannot be asked now is asked again before the plan: until then its app is somebody else's.
  if (homeWish) await answerAppOfOthers(homeWish.connector, here, services).catch(ignoreProblem);
}

function ignoreProblem(error: unknown): void {
  if (!isProblem(error)) throw error;
}

async function letKeyGo(certificateId: string, { journey }: AdoptionServices): Promise<Journey> {
  const adopts = journey.requireAnswer('adopts');
  return journey.answer('adopts', {
    ...adopts,
    keys: adopts.keys.filter((key) => key.certificateId !== certificateId),
  });
}
