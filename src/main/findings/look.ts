import type { Check, CheckKind } from '../../contract/check.ts';
import type { Finding, Findings, NotLookedAt } from '../../contract/finding.ts';
import { isOptionalPlace, type OtherDoors, optionalPlaces } from '../../contract/other-door.ts';
import type { Setup } from '../../contract/setup.ts';
import { devicesThatOpen } from '../../contract/who-opens.ts';
import { checkLocks } from '../checks/check-locks.ts';
import { findOtherDoors } from '../checks/other-doors/find-other-doors.ts';
import { observeAndPlan } from '../engine/rounds.ts';
import { lookPatiently } from '../engine/waiting.ts';
import { isProblem } from '../errors/problem.ts';
import { readForwards } from '../port-forwards/read-forwards.ts';
import { createProber } from '../probe/prober.ts';
import { readPublicAddress } from '../probe/public-address.ts';
import { asksForKeys } from '../resources/cloudflare/wanted-keys.ts';
import { ledgerOf } from '../resources/model/journal.ts';
import type { BuildIo } from '../resources/model/model.ts';
import { resources } from '../resources/registry.ts';
import { watched } from '../streams/watched.ts';
import { type CheckIoParts, createCheckIo } from './check-io.ts';
import { findInChecks } from './checks.ts';
import { findInDangers, findInDoors } from './doors.ts';
import { addressOf, type Evidence } from './evidence.ts';
import { findInEvidence, inOrder } from './list-findings.ts';

export interface LookIo extends CheckIoParts {
  readonly setupIo: BuildIo;
  /** Names of the user's other homes whose lock stands, which lead to another Home Assistant. */
  readonly namesElsewhere?: ReadonlySet<string>;
  /** Told of each lock as it is tried. */
  readonly tried?: (check: Check) => void;
}

/**
 * Looks at everything that a home's lock rests on: at Cloudflare, from outside with and without keys, for other ways in, and at
 * what others have put around the lock.
 * Changes nothing. Fails with a Refusal where Cloudflare cannot be read at all.
 */
export async function checkHome(setup: Setup, io: LookIo): Promise<Findings> {
  const address = addressOf(setup);
  const [evidence, checks, doors] = await Promise.all([
    gatherEvidence(setup, io),
    tryLocks(setup, io),
    lookForDoors(setup, io).catch(nothingSeen),
  ]);
  return {
    findings: inOrder([
      ...findInEvidence(evidence),
      ...findInChecks(address, checks),
      ...findAround(address, doors, io),
    ]),
    notLookedAt: notLookedAt(io, doors, listKeysNotShown(setup, checks)),
  };
}

/**
 * Looks for other ways into the home, and for what others have put around its lock. Changes nothing. Fails with a Refusal where
 * Cloudflare cannot be read.
 */
export async function auditHome(setup: Setup, io: LookIo): Promise<Findings> {
  const address = addressOf(setup);
  const doors = await lookForDoors(setup, io);
  return { findings: inOrder(findAround(address, doors, io)), notLookedAt: notLookedAt(io, doors, []) };
}

function findAround(address: string, seen: OtherDoors, io: LookIo): readonly Finding[] {
  return [
    ...findInDoors(address, seen),
    ...findInDangers(address, seen.dangers),
    ...notSeen(address, seen, io),
  ];
}

async function gatherEvidence(setup: Setup, { setupIo, clock }: LookIo): Promise<Evidence> {
  const known = ledgerOf(setupIo.journal.read(), setup);
  const look = () => observeAndPlan({ resources }, { desired: setup }, known, setupIo);
  const { observed, plan } = await lookPatiently(look, clock);
  return { setup, observed, plan, now: clock.now() };
}

async function tryLocks(setup: Setup, io: LookIo): Promise<readonly Check[]> {
  const shown = watched<{ readonly checks: readonly Check[] }>({ checks: [] });
  const told = new Set<string>();
  const set = (value: { readonly checks: readonly Check[] }): void => {
    shown.set(value);
    for (const check of value.checks) {
      const isOver = check.state === 'passed' || check.state === 'failed';
      if (isOver && !told.has(check.id)) io.tried?.(check);
      if (isOver) told.add(check.id);
    }
  };
  return checkLocks(setup, await createCheckIo(setup, io), { ...shown, set });
}

function lookForDoors(setup: Setup, { setupIo, world, clock, namesElsewhere }: LookIo): Promise<OtherDoors> {
  return findOtherDoors(setup, {
    ...setupIo,
    ...(namesElsewhere ? { namesElsewhere } : {}),
    prober: createProber(world.outside),
    publicAddress: () => readPublicAddress(world.outside),
    forwards: () => readForwards(world.outside, clock),
    ledger: ledgerOf(setupIo.journal.read(), setup),
    clock,
  });
}

/** A look that was broken off has seen nothing. */
function nothingSeen(error: unknown): OtherDoors {
  if (!isProblem(error)) throw error;
  const unseen = ['home-assistant', 'tunnels', 'public-address', 'custom-rules', ...optionalPlaces] as const;
  return { doors: [], dangers: [], unseen };
}

/**
 * What was looked for and could not be seen. Home Assistant, where nobody let us in, was not looked for, and neither was what only
 * further rights of the token would show.
 */
function notSeen(address: string, { unseen }: OtherDoors, { setupIo }: LookIo): readonly Finding[] {
  return unseen
    .filter((place) => !isOptionalPlace(place))
    .filter((place) => place !== 'home-assistant' || setupIo.home !== undefined)
    .map((place) => ({ id: 'not-seen', severity: 'warning', subject: address, proof: place }));
}

/** A key can be shown from the computer alone that has it: at each address it opens, or is refused. */
function listKeysNotShown({ services, devices }: Setup, checks: readonly Check[]): readonly NotLookedAt[] {
  const count = (...kinds: readonly CheckKind[]) => checks.filter(({ kind }) => kinds.includes(kind)).length;
  const toShow = devicesThatOpen('every-device', devices).length * services.filter(asksForKeys).length;
  const deviceKeys = count('device-key', 'key-not-listed-here') < toShow;
  const testKeys = count('strangers-key') === 0 || count('switched-off-key') === 0;
  return [...(deviceKeys ? (['device-keys'] as const) : []), ...(testKeys ? (['test-keys'] as const) : [])];
}

function notLookedAt(
  { setupIo }: LookIo,
  { unseen }: OtherDoors,
  also: readonly NotLookedAt[],
): readonly NotLookedAt[] {
  const home = setupIo.home ? [] : (['home-assistant'] as const);
  return [...home, ...also, ...unseen.filter(isOptionalPlace)];
}
