import { z } from 'zod';
import type { Change } from '../../../contract/change.ts';
import type { Fault } from '../../../practice/cloudflare/fault.ts';
import type { anEngineInAWorld } from './engine-in-world.ts';

export type Engine = Awaited<ReturnType<typeof anEngineInAWorld>>;

export type Snapshot = ReturnType<Engine['world']['snapshot']>;

export const RulesOf = z.array(z.looseObject({ rules: z.array(z.unknown()) }));

export function aFault(call: string, moment: Fault['moment'], trouble: Fault['trouble']): Fault {
  const [method = '', path = ''] = call.split(' ');
  return { method, path, occurrence: 1, moment, trouble };
}

/** A setting that was put back has been modified since. */
export function valuesOf({ zone }: Snapshot) {
  return z.array(z.object({ id: z.string(), value: z.unknown() })).parse(zone.settings);
}

/** A deleted tunnel stays in the account's list, as at Cloudflare. */
export function livingTunnels({ account }: Snapshot) {
  return z
    .array(z.looseObject({ deletedAt: z.string().nullish() }))
    .parse(account.tunnels)
    .filter((tunnel) => !tunnel.deletedAt);
}

export function isTunnelMade({ kind }: Change): boolean {
  return kind === 'tunnel.create';
}
