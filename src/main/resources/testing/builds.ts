import { z } from 'zod';
import type { Change } from '../../../contract/change.ts';
import type { Fault } from '../../../practice/cloudflare/fault.ts';
import type { anEngineInAWorld } from './engine-in-world.ts';

export type Engine = Awaited<ReturnType<typeof anEngineInAWorld>>;

export type Snapshot = ReturnType<Engine['world']['snapshot']>;

export const RulesOf = z.array(z.looseObject({ rules: z.array(z.unknown()) }));

/** Every write of a fresh build: what Latchkey does to Cloudflare, call by call. */
export const writesOfABuild = [
  'POST cfd_tunnel',
  'PUT configurations',
  'POST client_certificates',
  'DELETE client_certificates/*',
  'POST rules',
  'PUT hostname_associations',
  'PATCH settings/*',
  'POST dns_records',
] as const;

export function aFault(call: string, moment: Fault['moment'], trouble: Fault['trouble']): Fault {
  const [method = '', path = ''] = call.split(' ');
  return { method, path, occurrence: 1, moment, trouble };
}

export async function doublesIn({ world, setup }: Engine) {
  const { zone, account } = world.snapshot();
  const mark = setup.id;
  const count = (items: unknown): number => JSON.stringify(items).split(mark).length - 1;
  return { zone: count(zone.dnsRecords), account: count(account.tunnels) };
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

export function isTunnelMade({ id }: Change): boolean {
  return id === 'tunnel/create';
}
