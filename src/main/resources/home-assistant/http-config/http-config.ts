import type { Setup } from '../../../../contract/setup.ts';
import { pauseEvery, poll } from '../../../clock/poll.ts';
import { isProblem } from '../../../errors/problem.ts';
import { mayHaveHappened, Refusal } from '../../../errors/refusal.ts';
import { checkConfig } from '../../../home-assistant/commands/core-config.ts';
import {
  configure,
  configureCommand,
  type HttpConfig,
  type HttpConfigSeen,
  isSameConfig,
  isWaiting,
  NO_LOGIN_LIMIT,
  promote,
  promoteCommand,
  readHttpConfig,
  readHttpConfigAndSource,
} from '../../../home-assistant/commands/http-config.ts';
import { showCommand } from '../../../home-assistant/connection/shown-request.ts';
import type { ApplyContext, Dependency, HomeIo, PlannedChange, Resource } from '../../model/model.ts';
import type { Observed } from '../../model/observed.ts';
import {
  forgetPart,
  homeConcerned,
  knownBefore,
  reachHome,
  wantedProxies,
  withPart,
} from '../desired-home.ts';
import { loggedIn } from '../logged-in.ts';
import { retryRead } from '../retry-read.ts';
import { trustBefore, wantedHttpConfig } from './policy.ts';
import { verifyThroughTheEdge, visitBeforehand } from './verify.ts';

type Settable = Extract<HttpConfigSeen, { kind: 'settable' }>;

/**
 * HTTP configuration: whose word on a visitor's address Home Assistant takes, and after how many wrong logins it shuts an
 * address out. Seen: on Review, with the restart it costs. Changes: adds the connector's network to Home Assistant's HTTP
 * settings, on trial; confirms them when a visit from outside came through, else Home Assistant takes them back by itself.
 * Never touched: every other HTTP setting, and somebody else's change that waits. Gone: taken out again.
 */
export const httpConfig: Resource<'http-config'> = {
  id: 'http-config',

  async observe(setup, ledger, io) {
    const home = reachHome(io, setup, ledger);
    return home ? retryRead(() => readHttpConfigAndSource(home.assistant)) : null;
  },

  plan(setup, ledger, observed) {
    const seen = settable(observed);
    if (!seen) return [];
    const wanted = wantedHttpConfig(setup, ledger, seen.stable);
    if (isWaiting(seen)) return isSameConfig(seen.pending, wanted) ? [confirmation(setup)] : [];
    if (isSameConfig(seen.stable, wanted)) return [];
    return [trial(seen.stable, wanted), confirmation(setup)];
  },

  blockers(setup, ledger, observed) {
    const seen = settable(observed);
    if (!seen || !isWaiting(seen)) return [];
    const wanted = wantedHttpConfig(setup, ledger, seen.stable);
    // Where nothing is to be changed, what waits is nobody's business here.
    if (isSameConfig(seen.stable, wanted) || isSameConfig(seen.pending, wanted)) return [];
    // To let a takeover lapse is to lose what stands in the file, the port too.
    return [
      { code: seen.pendingFrom === 'file' ? 'HOME_TAKEOVER_WAITING' : 'HOME_CHANGE_WAITING', names: [] },
    ];
  },

  untouched(setup, ledger, observed) {
    const proxies = wantedProxies(setup);
    const at = homeConcerned(setup, ledger);
    const isInFile = observed['http-config']?.kind === 'in-file' && proxies.length > 0;
    return [
      ...(isInFile ? [{ kind: 'trust-in-file' as const, names: proxies }] : []),
      ...(at !== undefined && !observed['http-config']
        ? [{ kind: 'home-assistant' as const, names: [at] }]
        : []),
    ];
  },

  remember(setup, ledger, observed) {
    const { home } = setup;
    if (!home) return ledger;
    const known = knownBefore('http-config', home, ledger);
    const seen = settable(observed);
    const noted = seen ? trustBefore(setup, home.at, known, seen.stable) : known;
    return withPart('http-config', noted, ledger);
  },

  forget: (setup, ledger) => forgetPart('http-config', setup, ledger),

  async apply(change, context) {
    const home = loggedIn(context.io.home);
    switch (change.kind) {
      case 'http-config.try':
        await putOnTrial(context, home);
        break;
      case 'http-config.promote':
        await confirm(context, home);
        break;
    }
    const now = await retryRead(() => readHttpConfig(home.assistant));
    return () => now;
  },
};

type Planned = PlannedChange<'http-config'>;

/** Last of all: Home Assistant restarts with it, and what is confirmed has to be seen to work. */
const afterAllElse: readonly Dependency[] = [
  { resource: 'dns-record' },
  { resource: 'connector-app' },
  { resource: 'home-url' },
  { kind: 'tunnel-configuration.lead' },
];

function trial(stable: HttpConfig, wanted: HttpConfig): Planned {
  const limit = wanted.login_attempts_threshold ?? NO_LOGIN_LIMIT;
  const wakes = wakesUp(stable, wanted);
  const bringsLimit = limit !== NO_LOGIN_LIMIT && limit !== stable.login_attempts_threshold;
  return {
    kind: 'http-config.try',
    id: 'http-config/update/configure',
    resource: 'http-config',
    networksBefore: stable.trusted_proxies ?? [],
    networks: wanted.trusted_proxies ?? [],
    ...(wakes.length > 0 ? { wakes } : {}),
    loginLimit: bringsLimit ? limit : null,
    follows: afterAllElse,
    request: showCommand(configureCommand(wanted)),
  };
}

/** Networks of somebody's that stood there while the switch was off: with it on, they count too (facts: home-assistant#http-config-proxies). */
function wakesUp(stable: HttpConfig, wanted: HttpConfig): readonly string[] {
  if (stable.use_x_forwarded_for === true || wanted.use_x_forwarded_for !== true) return [];
  const stay = new Set(wanted.trusted_proxies);
  return (stable.trusted_proxies ?? []).filter((network) => stay.has(network));
}

function confirmation(setup: Setup): Planned {
  return {
    kind: 'http-config.promote',
    id: 'http-config/update/promote',
    resource: 'http-config',
    networks: wantedProxies(setup),
    follows: [...afterAllElse, { kind: 'http-config.try' }],
    request: showCommand(promoteCommand),
  };
}

function settable(observed: Observed): Settable | undefined {
  const seen = observed['http-config'];
  return seen?.kind === 'settable' ? seen : undefined;
}

async function putOnTrial(context: ApplyContext, home: HomeIo): Promise<void> {
  const { setup, ledger, signal } = context;
  if (wantedProxies(setup).length > 0) await visitBeforehand(context, home);
  // Home Assistant would save the change and then refuse to restart (facts: home-assistant#http-config-broken-yaml).
  const { valid, message } = await checkConfig(home.assistant);
  if (!valid) throw new Refusal('HOME_CONFIGURATION_BROKEN', message === null ? {} : { message });
  // Read anew: the whole configuration is replaced, and somebody may have changed another part of it since.
  const seen = await readSettable(home);
  if (isWaiting(seen)) throw new Refusal('PLAN_CHANGED');
  const wanted = wantedHttpConfig(setup, ledger, seen.stable);
  const { restart } = await configureOnceStarted(wanted, home, signal);
  if (restart) await untilOnTrial(home, signal);
}

async function confirm(context: ApplyContext, home: HomeIo): Promise<void> {
  await untilOnTrial(home, context.signal);
  // Where nobody is to be trusted any more, a visit from outside need not come through.
  if (wantedProxies(context.setup).length > 0) await verifyThroughTheEdge(context, home);
  await promote(home.assistant).catch((error: unknown) => {
    // Nothing waits any more: the five minutes were over.
    if (isProblem(error) && error.code === 'HOME_REFUSED')
      throw new Refusal('TRUST_TAKEN_BACK', error.technical);
    throw error;
  });
}

/** A restart takes a minute or two, on a small machine more (facts: home-assistant#restart). */
const RESTART_PAUSES = pauseEvery(2000, { upToMs: 5 * 60_000 });

/** A home that is still starting answers already, and takes no change of its server (facts: home-assistant#restart). */
async function configureOnceStarted(wanted: HttpConfig, home: HomeIo, signal: AbortSignal) {
  const answer = await poll(
    () =>
      configure(home.assistant, wanted).catch((error: unknown) => {
        if (isProblem(error) && error.code === 'HOME_BUSY') return undefined;
        throw error;
      }),
    RESTART_PAUSES,
    { clock: home.clock, signal },
  );
  if (answer === undefined) throw new Refusal('HOME_BUSY');
  return answer;
}

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
  if (isProblem(error) && (mayHaveHappened(error) || error.code === 'HOME_BUSY')) return undefined;
  throw error;
}

async function readSettable({ assistant }: HomeIo): Promise<Settable> {
  const seen = await readHttpConfig(assistant);
  // It was settable when the plan was made.
  if (seen.kind !== 'settable') throw new Refusal('PLAN_CHANGED');
  return seen;
}
