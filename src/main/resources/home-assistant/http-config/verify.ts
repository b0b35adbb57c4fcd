import type { Technical } from '../../../../contract/problem.ts';
import { pauseEvery, poll } from '../../../clock/poll.ts';
import { isProblem } from '../../../errors/problem.ts';
import { mayHaveHappened, Refusal } from '../../../errors/refusal.ts';
import { readHttpConfig } from '../../../home-assistant/commands/http-config.ts';
import { type ProbeOutcome, probeHome } from '../../../probe/probe.ts';
import { locateEnd } from '../../../probe/request-stages.ts';
import { readFirstClientKey } from '../../cloudflare/client-certificate/first-client-key.ts';
import type { ApplyContext, HomeIo } from '../../model/model.ts';

/** Within the five minutes that Home Assistant gives, with some left for the confirmation itself. */
const PAUSES = pauseEvery(3000, { upToMs: 4 * 60_000 });

/** A refusal right after the restart may be of a connection from before it; after this many it is believed. */
const REFUSALS_BELIEVED = 5;

/**
 * Probes the home from outside with one of the user's keys until Home Assistant answers: only what was seen to work is
 * confirmed. Throws `TRUST_NOT_VERIFIED` with what was seen instead, `TRUST_TAKEN_BACK` when the trial ended meanwhile.
 */
export async function verifyThroughTheEdge(context: ApplyContext, home: HomeIo): Promise<void> {
  const { setup, observed, io, signal } = context;
  const [service] = setup.services;
  const key = await readFirstClientKey(setup, observed['client-certificate'], io.keys);
  if (!service || !key) throw new Refusal('TRUST_NOT_VERIFIED', { message: 'no key on this computer' });

  let refusals = 0;
  let last: ProbeOutcome | undefined;
  const probe = async (): Promise<'answered' | 'refused' | undefined> => {
    last = await probeHome({ hostname: service.hostname, protocol: 'https' }, home.prober, key);
    const { diagnosis } = last;
    if (diagnosis === 'answered') return 'answered';
    if (diagnosis === 'home-refuses-proxy') refusals += 1;
    if (refusals >= REFUSALS_BELIEVED) return 'refused';
    await throwIfTakenBack(home);
    return undefined;
  };
  const outcome = await poll(probe, PAUSES, { clock: home.clock, signal });
  if (outcome !== 'answered') throw new Refusal('TRUST_NOT_VERIFIED', last ? describeEnding(last) : {});
}

/** A new name and a fresh rule take a while until every edge knows them, and a connector until it has found its way. */
const FIRST_PAUSES = pauseEvery(3000, { upToMs: 45_000 });

/**
 * A visit before anything is changed in Home Assistant: what stands in front of it is found first, and costs no restart.
 * Throws `VISIT_STOPPED` with what was seen, and `VISIT_NEEDS_KEY` where no key on this computer could make one: what could not
 * be confirmed afterwards is not begun.
 */
export async function visitBeforehand(context: ApplyContext, home: HomeIo): Promise<void> {
  const { setup, observed, io, signal } = context;
  const [service] = setup.services;
  const key = await readFirstClientKey(setup, observed['client-certificate'], io.keys);
  if (!service || !key) throw new Refusal('VISIT_NEEDS_KEY');
  let last: ProbeOutcome | undefined;
  const visit = async (): Promise<'came-through' | undefined> => {
    last = await probeHome({ hostname: service.hostname, protocol: 'https' }, home.prober, key);
    return hasReachedHome(last) ? 'came-through' : undefined;
  };
  const outcome = await poll(visit, FIRST_PAUSES, { clock: home.clock, signal });
  if (outcome === undefined && last) throw new Refusal('VISIT_STOPPED', describeEnding(last));
}

/** Home Assistant has answered, if only with the refusal that the change is to end. */
function hasReachedHome(outcome: ProbeOutcome): boolean {
  return locateEnd('home', outcome) === 'beyond' && outcome.diagnosis !== 'home-banned';
}

function describeEnding({ diagnosis, saw }: ProbeOutcome): Technical {
  return { ending: diagnosis, message: saw };
}

async function throwIfTakenBack({ assistant }: HomeIo): Promise<void> {
  const seen = await readHttpConfig(assistant).catch((error: unknown) => {
    if (isProblem(error) && mayHaveHappened(error)) return undefined;
    throw error;
  });
  if (seen?.kind === 'settable' && seen.active !== 'pending') throw new Refusal('TRUST_TAKEN_BACK');
}
