import {
  type Connection,
  type Domain,
  type Permission,
  type PermissionCheck,
  permissions,
} from '../../contract/cloudflare.ts';
import type { Cloudflare } from './client.ts';
import { mayEdit } from './may-edit.ts';
import { hasPermission } from './token.ts';

/** The connection as an attempt sees it so far. */
export interface Picture {
  get(): Connection;
  update(change: Partial<Connection>): Connection;
}

export const nothingChecked: readonly PermissionCheck[] = permissions.map((permission) => ({
  permission,
  state: 'waiting',
}));

/** The domain to try the rights on: the one that was tried before, or the first that can be used. */
export function domainToProbe(domains: readonly Domain[], before: string | undefined): Domain | undefined {
  return (
    domains.find(({ zone }) => zone.id === before) ??
    domains.find(({ status }) => status === 'active') ??
    domains[0]
  );
}

/** What the token may do. An empty list of domains proves nothing: a token without Zone Read sees one too. */
export async function checkPermissions(
  cloudflare: Cloudflare,
  domains: readonly Domain[],
  usable: Domain | undefined,
  picture: Picture,
): Promise<Connection> {
  if (!usable) return picture.update({ domains, permissions: nothingChecked, phase: 'incomplete' });
  picture.update({ domains, permissions: withResult(picture.get().permissions, 'zone-read', 'allowed') });
  await probePermissions(cloudflare, usable, picture);
  const isComplete = picture.get().permissions.every((check) => check.state === 'allowed');
  return picture.update({ phase: isComplete ? 'connected' : 'incomplete' });
}

async function probePermissions(cloudflare: Cloudflare, { zone }: Domain, picture: Picture): Promise<void> {
  const probed = permissions.filter((permission) => permission !== 'zone-read');
  const where = { id: zone.id, accountId: zone.account.id };
  await Promise.all(
    probed.map(async (permission) => {
      const state = await probePermission(cloudflare, permission, where);
      picture.update({ permissions: withResult(picture.get().permissions, permission, state) });
    }),
  );
}

async function probePermission(...what: Parameters<typeof mayEdit>): Promise<Found> {
  const [mayLook, mayChange] = await Promise.all([hasPermission(...what), mayEdit(...what)]);
  if (!mayLook) return 'missing';
  return mayChange ? 'allowed' : 'read-only';
}

/** What a look at one right comes to. */
export type Found = Exclude<PermissionCheck['state'], 'waiting'>;

export function withResult(
  checks: readonly PermissionCheck[],
  permission: Permission,
  state: Found,
): readonly PermissionCheck[] {
  return checks.map((check) => (check.permission === permission ? { permission, state } : check));
}
