import type { Setup } from '../../../../contract/setup.ts';
import { pauseEvery, poll } from '../../../clock/poll.ts';
import type { Draft, HomeIo, Making, Resource } from '../../../engine/resource.ts';
import { mayHaveHappened, Refusal } from '../../../errors/refusal.ts';
import { checkConfig } from '../../../home-assistant/commands/core-config.ts';
import {
  configure,
  type HttpConfig,
  type HttpConfigSeen,
  isSameConfig,
  promote,
  readHttpConfig,
} from '../../../home-assistant/commands/http-config.ts';
import type { Observed } from '../../observed.ts';
import { wantedProxies } from '../desired-home.ts';
import { retryRead } from '../retry-read.ts';
import { wantedHttpConfig } from './policy.ts';
import { verifyThroughTheEdge } from './verify.ts';

type Settable = Extract<HttpConfigSeen, { kind: 'settable' }>;

/**
 * Trusted proxy: whose word on a visitor's address Home Assistant takes, and after how many wrong logins it shuts an
 * address out. Seen: on Review, with the restart it costs. Changes: adds the connector's network to Home Assistant's HTTP
 * settings, on trial; confirms them when a visit from outside came through, else Home Assistant takes them back by itself.
 * Never touched: every other HTTP setting, and somebody else's change that waits. Gone: taken out again.
 */
export const trustedProxy: Resource<'trusted-proxy'> = {
  id: 'trusted-proxy',

  observe: async (setup, { home }) =>
    home && setup.home ? retryRead(() => readHttpConfig(home.assistant)) : null,

  plan(setup, observed) {
    const seen = settable(observed);
    if (!seen) return [];
    const wanted = wantedHttpConfig(setup, seen.stable);
    if (isWaiting(seen)) return isSameConfig(seen.pending, wanted) ? [confirmation(setup, [])] : [];
    if (isSameConfig(seen.stable, wanted)) return [];
    return [trial(setup, seen.stable, wanted), confirmation(setup, [TRIAL])];
  },

  blockers(setup, observed) {
    const seen = settable(observed);
    if (!seen || !isWaiting(seen)) return [];
    const wanted = wantedHttpConfig(setup, seen.stable);
    // Where nothing is to be changed, what waits is nobody's business here.
    if (isSameConfig(seen.stable, wanted) || isSameConfig(seen.pending, wanted)) return [];
    return [{ code: 'HOME_CHANGE_WAITING', names: [] }];
  },

  untouched(setup, observed) {
    const proxies = wantedProxies(setup);
    const isInFile = observed['trusted-proxy']?.kind === 'in-file' && proxies.length > 0;
    return [
      ...(isInFile ? [{ kind: 'trust-in-file' as const, names: proxies }] : []),
      ...(setup.home && !observed['trusted-proxy']
        ? [{ kind: 'home-assistant' as const, names: [setup.home.at] }]
        : []),
    ];
  },

  async apply(change, making) {
    const { home } = making.io;
    if (!home) throw new Error('a change in Home Assistant needs its connection');
    await (change.id === TRIAL ? put(making, home) : confirm(making, home));
    const now = await retryRead(() => readHttpConfig(home.assistant));
    return () => now;
  },
};

const TRIAL = 'trusted-proxy/update/configure';
const CONFIRMATION = 'trusted-proxy/update/promote';

/** Last of all: Home Assistant restarts with it, and what is confirmed has to be seen to work. */
const afterAllElse = ['dns-record', 'connector-app', 'home-url', 'tunnel-configuration/update'];

function trial(setup: Setup, stable: HttpConfig, wanted: HttpConfig): Draft {
  return {
    id: TRIAL,
    resource: 'trusted-proxy',
    action: 'update',
    subject: wantedProxies(setup).join(', '),
    before: (stable.trusted_proxies ?? []).join(', '),
    after: (wanted.trusted_proxies ?? []).join(', '),
    follows: afterAllElse,
    request: { method: 'WS', path: 'http/config/configure', body: JSON.stringify({ config: wanted }) },
  };
}

function confirmation(setup: Setup, follows: readonly string[]): Draft {
  return {
    id: CONFIRMATION,
    resource: 'trusted-proxy',
    action: 'update',
    subject: wantedProxies(setup).join(', '),
    before: null,
    after: null,
    follows: [...afterAllElse, ...follows],
    request: { method: 'WS', path: 'http/config/promote', body: null },
  };
}

function settable(observed: Observed): Settable | undefined {
  const seen = observed['trusted-proxy'];
  return seen?.kind === 'settable' ? seen : undefined;
}

/** A change that failed may be overwritten; one that waits belongs to whoever made it (facts: rule b). */
function isWaiting(seen: Settable): seen is Settable & { readonly pending: HttpConfig } {
  return seen.pending !== null && (seen.pending.error ?? null) === null;
}

async function put({ setup, signal }: Making, home: HomeIo): Promise<void> {
  // Home Assistant would save the change and then refuse to restart (facts: rule e).
  const { valid, message } = await checkConfig(home.assistant);
  if (!valid) throw new Refusal('HOME_CONFIGURATION_BROKEN', message === null ? {} : { message });
  // Read anew: the whole configuration is replaced, and somebody may have changed another part of it since.
  const seen = await readSettable(home);
  if (isWaiting(seen)) throw new Refusal('PLAN_CHANGED');
  const { restart } = await configure(home.assistant, wantedHttpConfig(setup, seen.stable));
  if (restart) await untilOnTrial(home, signal);
}

async function confirm(making: Making, home: HomeIo): Promise<void> {
  await untilOnTrial(home, making.signal);
  // Where nobody is to be trusted any more, a visit from outside need not come through.
  if (wantedProxies(making.setup).length > 0) await verifyThroughTheEdge(making, home);
  await promote(home.assistant).catch((error: unknown) => {
    // Nothing waits any more: the five minutes were over.
    if (error instanceof Refusal && error.code === 'HOME_REFUSED')
      throw new Refusal('TRUST_TAKEN_BACK', error.technical);
    throw error;
  });
}

/** A restart takes a minute or two, on a small machine more (facts: reference flow). */
const RESTART_PAUSES = pauseEvery(2000, { upToMs: 5 * 60_000 });

/** Until Home Assistant runs with the change. Throws `TRUST_TAKEN_BACK` when it could not, `HOME_SILENT` when it stays away. */
async function untilOnTrial(home: HomeIo, signal: AbortSignal): Promise<void> {
  const look = async (): Promise<true | undefined> => {
    const seen = await readSettable(home).catch(whileAway);
    if (!seen) return undefined;
    if (!isWaiting(seen)) throw new Refusal('TRUST_TAKEN_BACK', reasonOf(seen));
    return seen.active === 'pending' || undefined;
  };
  const isOnTrial = await poll(look, RESTART_PAUSES, { clock: home.clock, signal });
  if (!isOnTrial) throw new Refusal('HOME_SILENT');
}

function reasonOf({ pending }: Settable): { readonly message?: string } {
  const message = pending?.error_message ?? pending?.error;
  return typeof message === 'string' ? { message: message.slice(0, 300) } : {};
}

/** It restarts: not answering, and answering that it is still starting, are what is expected. */
function whileAway(error: unknown): undefined {
  if (error instanceof Refusal && (mayHaveHappened(error) || error.code === 'HOME_BUSY')) return undefined;
  throw error;
}

async function readSettable({ assistant }: HomeIo): Promise<Settable> {
  const seen = await readHttpConfig(assistant);
  // It was settable when the plan was made.
  if (seen.kind !== 'settable') throw new Refusal('PLAN_CHANGED');
  return seen;
}
