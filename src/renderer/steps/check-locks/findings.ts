import type { Check, CheckKind, Checks, Diagnosis } from '../../../contract/check.ts';
import { letsStrangersIn } from '../../../contract/danger.ts';
import type { Answers, StepId } from '../../../contract/journey.ts';
import { listOpenDoors, type OtherDoors } from '../../../contract/other-door.ts';
import type { Device, OpenTo, Reach } from '../../../contract/setup.ts';
import { devicesShutOut, devicesThatOpen } from '../../../contract/who-opens.ts';

/** One thing that is wrong, and the checks that show it. */
export interface Finding {
  readonly diagnosis: Diagnosis;
  readonly checks: readonly Check[];
}

/** What has to be taken care of, one entry for each cause: an open lock first, then as it was seen. */
export function groupFindings(checks: readonly Check[]): readonly Finding[] {
  const failed = checks.filter((check) => check.state === 'failed');
  const seen = [...new Set(failed.map(({ diagnosis }) => diagnosis ?? 'unexpected-answer'))];
  return seen
    .toSorted((a, b) => weigh(a) - weigh(b))
    .map((diagnosis) => ({
      diagnosis,
      checks: failed.filter((check) => (check.diagnosis ?? 'unexpected-answer') === diagnosis),
    }));
}

function weigh(diagnosis: Diagnosis): number {
  return diagnosis === 'open' ? 0 : 1;
}

/** On the plan, with the domain's settings folded out or not, or on a step. */
export type PlaceToClearUp =
  | 'plan'
  | 'settings'
  | Extract<StepId, 'find-home' | 'choose-address' | 'connect-home'>;

/** Where a finding is taken care of; `null` when waiting or a look at this computer is what helps. */
export function findPlaceToClearUp(diagnosis: Diagnosis, by: Reach['by'] = 'tunnel'): PlaceToClearUp | null {
  switch (diagnosis) {
    case 'answered':
    case 'service-answered':
    case 'upgraded':
    case 'open':
    case 'blocked':
    case 'no-such-service':
    case 'record-refused':
    case 'certificate-of-origin':
      return 'plan';
    case 'redirected':
    case 'redirect-loop':
      return 'settings';
    case 'home-silent':
    case 'not-home-assistant':
      return 'find-home';
    case 'resolves-elsewhere':
    case 'misdirected':
      return 'choose-address';
    case 'server-behind':
    case 'origin-closed':
    case 'origin-unreachable':
    case 'origin-not-secure':
    case 'origin-certificate-unknown':
    case 'origin-refuses-edge':
      // With a tunnel a record leads past it; without one something is to be done at home.
      return by === 'tunnel' ? 'plan' : 'connect-home';
    case 'tunnel-down':
    case 'home-refuses-proxy':
    case 'socket-refused':
      return 'connect-home';
    case 'resolved':
    case 'certificate-of-edge':
    case 'origin-refused':
    case 'origin-partly-tried':
    case 'origin-shut':
    case 'origin-silent':
    case 'not-resolved':
    case 'name-unreliable':
    case 'resolver-blocked':
    case 'no-connection':
    case 'edge-unreachable':
    case 'no-certificate':
    case 'connection-inspected':
    case 'clock-wrong':
    case 'tls-failed':
    case 'challenged':
    case 'refused-at-edge':
    case 'rate-limited':
    case 'access-in-front':
    case 'worker-in-front':
    case 'sent-elsewhere':
    case 'home-banned':
    case 'service-silent':
    case 'home-failed':
    case 'unexpected-answer':
      return null;
  }
}

export type Outlook = 'idle' | 'running' | 'passed' | 'besides' | 'unproven' | 'failed' | 'open';

/**
 * The round as a whole. `open` is a failure that lets somebody in. `unproven`: nobody was let in who must not be, and no key
 * was here to show that one opens. `besides`: all of them hold, and somebody may get in by another way, or by a gap that is wider
 * than was agreed.
 */
export function assessChecks({ phase, checks, otherDoors, googleNetworks }: Checks): Outlook {
  if (phase !== 'done') return phase;
  if (checks.some((check) => check.state === 'failed' && check.diagnosis === 'open')) return 'open';
  if (checks.length === 0 || checks.some((check) => check.state !== 'passed')) return 'failed';
  if ((otherDoors && isOpenBesides(otherDoors)) || isWiderThanGoogle(googleNetworks)) return 'besides';
  return checks.some(({ kind }) => kind === 'device-key') ? 'passed' : 'unproven';
}

/** Whether a way in was seen that does not pass the locks, or a rule that lets strangers past them. */
function isOpenBesides(otherDoors: OtherDoors): boolean {
  return listOpenDoors(otherDoors).length > 0 || otherDoors.dangers.some(letsStrangersIn);
}

/** Networks that Google gave up are others' now. Where the lists cannot be read, nothing was seen that is worse than agreed. */
function isWiderThanGoogle(networks: Checks['googleNetworks']): boolean {
  return networks?.state === 'differ' && networks.gone > 0;
}

/** What a round is about to try, shown before there is one. */
export function listChecksAhead({
  address = '',
  devices = [],
  opensHome,
  furtherServices = [],
  reach,
}: Answers): readonly Check[] {
  const further = furtherServices.filter(({ openTo }) => openTo.length > 0);
  return [
    ...listAheadAt(address, opensHome ?? 'every-device', devices),
    aheadOf('websocket', address),
    ...(reach?.by === 'public-address'
      ? (['edge-certificate', 'past-cloudflare', 'past-cloudflare-with-key'] as const).map((kind) =>
          aheadOf(kind, address),
        )
      : []),
    ...further.flatMap(({ hostname, openTo }) =>
      listAheadAt(hostname, openTo, devices).map((check) => ({
        ...check,
        id: `${check.id}@${hostname}`,
        address: hostname,
      })),
    ),
  ];
}

const triedEverywhere = [
  'name-resolves',
  'no-key',
  'strangers-key',
  'switched-off-key',
  'plain-http',
  'other-spellings',
] as const satisfies readonly CheckKind[];

function listAheadAt(address: string, openTo: OpenTo, devices: readonly Device[]): readonly Check[] {
  const ofKeys = (kind: CheckKind, keys: readonly Device[]): readonly Check[] =>
    keys.map(({ id, name }) => aheadOf(kind, name, `${kind}:${id}`));
  return [
    ...triedEverywhere.map((kind) => aheadOf(kind, address)),
    ...ofKeys('device-key', devicesThatOpen(openTo, devices)),
    ...ofKeys('key-not-listed-here', devicesShutOut(openTo, devices)),
  ];
}

function aheadOf(kind: CheckKind, subject: string, id: string = kind): Check {
  return { id, kind, subject, state: 'waiting', diagnosis: null, saw: null };
}
