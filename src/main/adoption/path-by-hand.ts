import { z } from 'zod';
import type { Setup } from '../../contract/setup.ts';
import { judgeOrigin, listHomeOrigins } from '../checks/other-doors/origin.ts';
import { findEntryTaking } from '../resources/cloudflare/tunnel/ingress-entries.ts';
import type { ListedTunnel } from '../resources/cloudflare/tunnel/tunnel.ts';
import type { IngressEntry, Observed } from '../resources/model/observed.ts';

/** The way to the home that somebody made by hand, and what else is judged with it. Pure. */

/** What there is at an address, ours or not. */
export interface Seen
  extends Pick<Observed, 'lock-rule' | 'client-certificate' | 'certificate-hostname' | 'zone-setting'> {
  readonly path: PathSeen | null;
  readonly access: AccessSeen;
}

/** The applications of Access that ask for a login at the address: by their names, and whether at every page of it. */
export interface AccessSeen {
  readonly names: readonly string[];
  readonly at: 'every-page' | 'some-pages' | 'no-page' | 'hidden';
}

/** The tunnel that the address leads into, and its entries where Cloudflare keeps them. */
export interface PathSeen {
  readonly tunnel: ListedTunnel;
  readonly ingress: readonly IngressEntry[] | null;
  /** What holds for every entry that does not say otherwise. */
  readonly originRequest?: unknown;
}

const AskingForLogin = z.object({ access: z.object({ required: z.boolean().optional() }) });

/** Whether its connector wants a login of Cloudflare Access at an address; an entry has the last word. */
export function asksForLogin({ ingress, originRequest }: PathSeen, hostname: string): boolean {
  const entry = findEntryTaking(ingress ?? [], hostname);
  const said = [entry?.originRequest, originRequest].map((each) => AskingForLogin.safeParse(each));
  return said.find(({ success }) => success)?.data?.access.required ?? false;
}

/** The other addresses of that tunnel that lead to the same home. */
export function listSecondAddresses(setup: Setup, { path }: Pick<Seen, 'path'>): readonly string[] {
  const [service] = setup.services;
  const leading = findEntryTaking(path?.ingress ?? [], service?.hostname ?? '')?.service;
  const homes = [
    ...listHomeOrigins(setup),
    ...[leading].flatMap((url) => (url ? (URL.parse(url) ?? []) : [])),
  ];
  return (path?.ingress ?? []).flatMap((entry) =>
    entry.hostname &&
    entry.hostname !== service?.hostname &&
    ['certain', 'likely'].includes(judgeOrigin(entry.service, homes))
      ? entry.hostname
      : [],
  );
}
