import { z } from 'zod';
import { RecordWriter } from './danger.ts';

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
 * - too-deep, mangled: cannot be used
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
    z.object({ state: z.literal('too-deep') }),
    z.object({ state: z.literal('mangled') }),
  ])
  .readonly();
export type AddressLook = z.infer<typeof AddressLook>;

/**
 * The label a person typed, as a hostname of the domain; a whole address from the browser's bar is understood too.
 * Cloudflare's free certificate covers the domain and names directly under it, so a second dot is refused (Universal
 * SSL limitations). Labels follow RFC 1123 §2.1.
 */
export function hostnameFor(
  typed: string,
  domain: string,
): { state: 'ok'; hostname: string } | { state: 'too-deep' | 'mangled' } {
  const host = hostIn(typed);
  const name = withoutDomain(host, domain);
  if (host === domain) return { state: 'mangled' };
  if (name.split('.').every(isLabel)) {
    return name.includes('.') ? { state: 'too-deep' } : { state: 'ok', hostname: `${name}.${domain}` };
  }
  return { state: 'mangled' };
}

/** What stands where the host does in what a person typed: a name, or a whole address from the browser's bar. */
export function hostIn(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '');
}

function withoutDomain(name: string, domain: string): string {
  return name.endsWith(`.${domain}`) ? name.slice(0, -domain.length - 1) : name;
}

function isLabel(label: string): boolean {
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label);
}
