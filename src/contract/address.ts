import { z } from 'zod';
import { RecordWriter } from './danger.ts';
import {
  findLabelFault,
  type LabelFault,
  LONGEST_HOSTNAME,
  LONGEST_LABEL,
  repairLabel,
  type ToAscii,
} from './name-label.ts';
import { type LeftOut, readTypedHost, type TypedHost } from './typed-host.ts';

/** A record of somebody else that has to make way before the name can be used. */
export const RecordInTheWay = z
  .object({
    id: z.string().max(200),
    type: z.string(),
    content: z.string(),
    /** What its owner calls the tunnel that it leads into; `null` where it leads elsewhere. */
    tunnel: z.string().nullable(),
    /** Who keeps writing it, where it looks as if somebody did. */
    writer: RecordWriter.nullable(),
  })
  .readonly();
export type RecordInTheWay = z.infer<typeof RecordInTheWay>;

/**
 * What a name is today.
 * - free: nothing stands there
 * - ours: Latchkey put it there for this home
 * - other-home: another home on this computer uses it, the one at `home`
 * - taken: somebody's records, all of them shown so that the user can decide
 */
export const AddressLook = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('free'), hostname: z.string() }),
    z.object({ state: z.literal('ours'), hostname: z.string() }),
    z.object({ state: z.literal('other-home'), hostname: z.string(), home: z.string() }),
    z.object({
      state: z.literal('taken'),
      hostname: z.string(),
      records: z.array(RecordInTheWay).readonly(),
    }),
  ])
  .readonly();
export type AddressLook = z.infer<typeof AddressLook>;

/** Why what was typed is no name right under the domain. */
export type NameFault =
  | LabelFault
  /** The domain itself: Latchkey puts nothing there. */
  | { readonly kind: 'own-domain' }
  /** A name of somebody else's domain, or of another one of the user's. */
  | { readonly kind: 'other-domain'; readonly host: string }
  /** Further below than Cloudflare's free certificate covers (facts: cloudflare#edge-certificates). */
  | { readonly kind: 'too-deep' };

type ReadName =
  | { readonly state: 'ok'; readonly hostname: string; readonly leftOut: readonly LeftOut[] }
  | { readonly state: 'unusable'; readonly fault: NameFault };

/** The label a person typed, as a hostname of the domain; a whole address from the browser's bar is understood too. */
export function hostnameFor(typed: string, domain: string): ReadName {
  const read = readTypedHost(typed);
  const fault = findFault(read, domain);
  if (fault) return { state: 'unusable', fault };
  const hostname = `${withoutDomain(read.host, domain)}.${domain}`;
  return { state: 'ok', hostname, leftOut: read.leftOut };
}

function findFault(read: TypedHost, domain: string): NameFault | undefined {
  const { host } = read;
  if (host === domain) return { kind: 'own-domain' };
  if (isOfOtherDomain(read, domain)) return { kind: 'other-domain', host };
  const labels = withoutDomain(host, domain).split('.');
  const fault = labels.map((label) => findLabelFault(label, longestLabel(domain))).find(Boolean);
  if (fault) return fault;
  return labels.length > 1 ? { kind: 'too-deep' } : undefined;
}

/**
 * A whole name of good parts that ends in something else. Nobody can tell `ha.garden` from a domain, so one dot alone counts only
 * where a scheme stood before it, or an ending behind it that is hardly ever meant as a word.
 */
function isOfOtherDomain({ host, leftOut }: TypedHost, domain: string): boolean {
  const labels = host.split('.');
  if (host.endsWith(`.${domain}`) || labels.length < 2) return false;
  if (labels.some((label) => findLabelFault(label) !== undefined)) return false;
  const ending = labels.at(-1) ?? '';
  const isWhole = leftOut.some(({ part }) => part === 'scheme') || labels.length > 2;
  return isWhole ? /^[a-z]{2,}$/.test(ending) : /^(?:[a-z]{2}|com|net|org|info)$/.test(ending);
}

/**
 * A label that can be used in place of what was typed and is as near to it as can be; `undefined` where nothing is left of it. Of
 * another domain's name the first part is what the home is called there.
 */
export function repairName(typed: string, domain: string, toAscii: ToAscii): string | undefined {
  const read = readTypedHost(typed);
  const fault = findFault(read, domain);
  if (fault?.kind === 'own-domain') return undefined;
  const named = fault?.kind === 'other-domain' ? read.host.replace(/\..*$/s, '') : read.host;
  return repairLabel(withoutDomain(named, domain), toAscii, longestLabel(domain));
}

function longestLabel(domain: string): number {
  return Math.min(LONGEST_LABEL, LONGEST_HOSTNAME - 1 - domain.length);
}

function withoutDomain(name: string, domain: string): string {
  return name.endsWith(`.${domain}`) ? name.slice(0, -domain.length - 1) : name;
}
