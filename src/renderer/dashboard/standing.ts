import type { Checks } from '../../contract/check.ts';
import type { Answers } from '../../contract/journey.ts';
import type { OriginStatus } from '../../contract/origin.ts';
import type { TunnelStatus } from '../../contract/tunnel.ts';
import { deriveRound } from '../steps/check-locks/round.ts';

/**
 * How the home stands, as far as was seen. The first that is true counts.
 * - not-built: something was changed and is not built yet     - checking: every lock is being tried
 * - open: somebody got in who must not       - failed: a lock or a key did not do what it must
 * - cut-off: nothing gets through to the home  - besides: all of them hold, and another way in may not pass them
 * - unproven: nobody got in who must not, and no key was here to show that one opens
 * - works: every lock held in this sitting    - held: every lock held when they were last tried
 * - not-tried: nobody has tried them since the last change
 */
export const standings = [
  'not-built',
  'checking',
  'open',
  'failed',
  'cut-off',
  'besides',
  'unproven',
  'works',
  'held',
  'not-tried',
] as const;
export type Standing = (typeof standings)[number];

export interface Seen {
  readonly answers: Answers;
  readonly checks: Checks | undefined;
  readonly tunnel?: TunnelStatus | undefined;
  readonly origin?: OriginStatus | undefined;
}

export function deriveStanding({ answers, checks, ...way }: Seen): Standing {
  if (answers.built === undefined) return 'not-built';
  if (isOpenPastCloudflare(way.origin)) return 'open';
  const outlook = checks ? deriveRound(checks, answers, 'none').outlook : 'idle';
  switch (outlook) {
    case 'running':
      return 'checking';
    case 'open':
    case 'failed':
      return outlook;
    case 'passed':
    case 'besides':
    case 'unproven':
    case 'idle':
      if (isCutOff(way)) return 'cut-off';
      return outlook === 'idle' ? rememberedIn(answers) : outlook === 'passed' ? 'works' : outlook;
  }
}

/** Somebody without any key was answered at the public address itself. */
function isOpenPastCloudflare(origin: OriginStatus | undefined): boolean {
  return origin?.by === 'knock' && origin.saw === 'open';
}

/** Only what was seen counts: a way that nobody has looked at is not known to be down. */
function isCutOff({ tunnel, origin }: Pick<Seen, 'tunnel' | 'origin'>): boolean {
  if (tunnel) return tunnel.status === 'down' || tunnel.status === 'inactive' || tunnel.status === 'none';
  return origin !== undefined && (origin.address === 'not-built' || isCutOffBehindCloudflare(origin));
}

/**
 * What Cloudflare itself says it did not get on with. A knock from here may be one that the router does not turn around, and a visit
 * that ends before Cloudflare asks the home tells of this computer or of the lock.
 */
function isCutOffBehindCloudflare({ saw, by }: OriginStatus): boolean {
  if (by === 'knock') return false;
  switch (saw) {
    case 'server-behind':
    case 'origin-closed':
    case 'origin-unreachable':
    case 'origin-not-secure':
    case 'origin-certificate-unknown':
    case 'origin-refuses-edge':
      return true;
    default:
      return false;
  }
}

function rememberedIn({ checked }: Answers): 'held' | 'not-tried' {
  return checked === undefined ? 'not-tried' : 'held';
}
