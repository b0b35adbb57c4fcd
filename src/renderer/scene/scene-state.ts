import type { ResourceId } from '../../contract/change.ts';
import type { Checks } from '../../contract/check.ts';
import { type Journey, wayOf } from '../../contract/journey.ts';
import type { OriginStatus } from '../../contract/origin.ts';
import { isOriginUp } from '../../contract/origin-up.ts';
import type { Progress } from '../../contract/progress.ts';
import type { Reach } from '../../contract/setup.ts';
import type { TunnelStatus } from '../../contract/tunnel.ts';

/** How the setup stands, as far as the window has been told. Nothing is lit or locked on a guess. */
export interface SceneState {
  readonly gate: 'open' | 'locked';
  readonly path: 'dark' | 'flickering' | 'lit';
  /** What the path is: a tunnel, or the way to the home's public address. */
  readonly by: Reach['by'];
  readonly windows: 'dark' | 'lit';
  /** Keys that exist, and keys that are only planned. */
  readonly keys: { readonly made: number; readonly planned: number };
  readonly mode: Journey['mode'];
}

export interface Told {
  readonly journey: Journey;
  readonly build?: Progress | undefined;
  readonly tunnel?: TunnelStatus | undefined;
  readonly origin?: OriginStatus | undefined;
  readonly checks?: Checks | undefined;
}

export function deriveScene(told: Told): SceneState {
  return {
    gate: isLockLive(told) ? 'locked' : 'open',
    path: derivePath(told),
    by: told.journey.answers.reach?.by ?? 'tunnel',
    windows: isHomeAnswering(told) ? 'lit' : 'dark',
    keys: deriveKeys(told),
    mode: told.journey.mode,
  };
}

/** The rule alone asks for a key that the edge does not request yet: both halves make the lock. */
const halvesOfTheLock = ['lock-rule', 'certificate-hostname'] as const;

function isLockLive({ journey, build }: Told): boolean {
  // Nobody here has built it: it is shut once it was seen to be.
  if (isOwnProxy(journey)) return journey.answers.checked !== undefined;
  const isLeaving = journey.answers.removal === 'wanted' || (build !== undefined && isTakingAway(build));
  if (isLeaving && build && hasBegunToGo(build)) return false;
  if (journey.answers.locked !== undefined) return true;
  if (isLeaving || !build || build.phase === 'idle' || build.phase === 'done') return false;
  return halvesOfTheLock.every((half) => isEveryChange(build, half, 'done'));
}

function hasBegunToGo({ steps }: Progress): boolean {
  return steps.some(({ change, state }) => change.kind === 'lock-rule.delete' && state !== 'waiting');
}

function isTakingAway({ phase }: Progress): boolean {
  return phase === 'undoing' || phase === 'undone';
}

function isEveryChange(build: Progress, resource: ResourceId, state: 'done'): boolean {
  const steps = build.steps.filter((step) => step.change.resource === resource);
  return steps.length > 0 && steps.every((step) => step.state === state);
}

function isOwnProxy({ answers }: Journey): boolean {
  return wayOf(answers) === 'own-proxy';
}

function derivePath({ journey, tunnel, origin }: Told): SceneState['path'] {
  if (isOwnProxy(journey)) return journey.answers.checked === undefined ? 'dark' : 'lit';
  if (journey.answers.reach?.by === 'public-address') return deriveWay(origin);
  switch (tunnel?.status) {
    case 'healthy':
      return 'lit';
    case 'degraded':
      return 'flickering';
    case undefined:
    case 'none':
    case 'inactive':
    case 'down':
      return 'dark';
  }
}

/** Lit by a visit that came home; somebody who only answers at its end is half of that. */
function deriveWay(origin: OriginStatus | undefined): SceneState['path'] {
  if (origin?.saw === 'answered') return 'lit';
  return origin && isOriginUp(origin) ? 'flickering' : 'dark';
}

/** The home answered when it was found; a later check from outside that got no answer counts for more. */
function isHomeAnswering({ journey, checks }: Told): boolean {
  const silent = checks?.checks.some(
    (check) => check.diagnosis === 'home-silent' || check.diagnosis === 'not-home-assistant',
  );
  return journey.answers.home !== undefined && silent !== true;
}

function deriveKeys({ journey, build }: Told): SceneState['keys'] {
  const wanted = (journey.answers.devices ?? []).filter((device) => device.state === 'on').length;
  if ((journey.answers.built ?? journey.answers.kit) !== undefined) return { made: wanted, planned: 0 };
  const made = (build?.steps ?? []).filter(
    ({ change, state }) => change.kind === 'client-certificate.issue' && state === 'done',
  ).length;
  return { made: Math.min(made, wanted), planned: Math.max(0, wanted - made) };
}
