import {
  findLabelFault,
  type LabelFault,
  LONGEST_HOSTNAME,
  LONGEST_LABEL,
  repairLabel,
  type ToAscii,
} from './name-label.ts';
import { Hostname } from './proxy.ts';
import { type LeftOut, readTypedHost } from './typed-host.ts';

/** Why what was typed is no whole name that the internet could know. */
export type WholeNameFault =
  | LabelFault
  /** No dot in it: a name needs a domain. */
  | { readonly kind: 'no-domain'; readonly host: string }
  /** An address of numbers. */
  | { readonly kind: 'numbers' }
  /** Its ending is kept for networks at home (RFC 6762 §3, RFC 8375, RFC 6761 §6). */
  | { readonly kind: 'at-home-only'; readonly ending: string };

type ReadWholeName =
  | { readonly state: 'ok'; readonly hostname: string; readonly leftOut: readonly LeftOut[] }
  | { readonly state: 'unusable'; readonly fault: WholeNameFault };

const endingsAtHome =
  /\.(?:local|localhost|localdomain|home\.arpa|internal|lan|home|fritz\.box|test|invalid)$/;

/** A name of any domain, typed whole; a whole address from the browser's bar is understood as the name in it. */
export function readWholeName(typed: string): ReadWholeName {
  const { host, leftOut } = readTypedHost(typed);
  const fault = findFault(host);
  return fault ? { state: 'unusable', fault } : { state: 'ok', hostname: host, leftOut };
}

function findFault(host: string): WholeNameFault | undefined {
  if (host === '') return { kind: 'empty' };
  if (/^[\d.]+$|^\[/.test(host)) return { kind: 'numbers' };
  const labels = host.split('.');
  const fault = labels.map((label) => findLabelFault(label)).find(Boolean);
  if (fault) return fault;
  if (labels.length === 1) return { kind: 'no-domain', host };
  const [ending] = endingsAtHome.exec(host) ?? [];
  if (ending !== undefined) return { kind: 'at-home-only', ending };
  if (host.length > LONGEST_HOSTNAME) {
    return { kind: 'too-long', length: host.length, most: LONGEST_HOSTNAME };
  }
  return Hostname.safeParse(host).success ? undefined : { kind: 'numbers' };
}

/** A name that can be used in place of what was typed, part by part; `undefined` where nobody could guess it. */
export function repairWholeName(typed: string, toAscii: ToAscii): string | undefined {
  const parts = readTypedHost(typed)
    .host.split(/\.+/)
    .filter((part) => part !== '');
  const labels = parts.map((part) => repairLabel(part, toAscii));
  const [first = '', ...domain] = labels.filter((label) => label !== undefined);
  if (labels.includes(undefined) || domain.length === 0) return undefined;
  const room = LONGEST_HOSTNAME - 1 - domain.join('.').length;
  const host = room < 1 ? undefined : repairLabel(first, toAscii, Math.min(LONGEST_LABEL, room));
  const name = host && [host, ...domain].join('.');
  return name && readWholeName(name).state === 'ok' ? name : undefined;
}
