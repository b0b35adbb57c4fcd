import { sellersNameServers } from './seed.ts';
import type { CloudState, DnsRecord } from './state.ts';
import { canonical, recordsFor, zoneOf } from './zone-of.ts';

/**
 * Answers of the pretend resolver in the `application/dns-json` form that Cloudflare's own resolver speaks. It knows the
 * pretend active zones and nothing else: every other name does not exist, but that each domain is with its seller.
 */
export interface DnsAnswer {
  /** 0 no error, 3 no such name (RFC 1035 §4.1.1, RFC 2136 §2.2). */
  readonly Status: 0 | 3;
  readonly TC: boolean;
  readonly RD: boolean;
  readonly RA: boolean;
  readonly AD: boolean;
  readonly CD: boolean;
  readonly Question: readonly [{ readonly name: string; readonly type: number }];
  readonly Answer?: readonly {
    readonly name: string;
    readonly type: number;
    readonly TTL: number;
    readonly data: string;
  }[];
}

/** The type numbers of RFC 1035 §3.2.2 and RFC 3596 §2.1, for the types people ask for. */
const typeNumbers: Readonly<Record<string, number>> = { A: 1, NS: 2, CNAME: 5, MX: 15, TXT: 16, AAAA: 28 };

/** For a name that leads to an IPv4 address without any zone of the account. `undefined` for a type that it does not know. */
export function answerWith(
  address: string,
  question: { readonly name: string; readonly type: string },
): DnsAnswer | undefined {
  const type = typeOf(question.type);
  if (type === undefined) return undefined;
  const name = canonical(question.name);
  const base = { Status: 0, ...flags, Question: [{ name, type: type.number }] } as const;
  return type.name === 'A'
    ? { ...base, Answer: [{ name, type: type.number, TTL: 60, data: address }] }
    : base;
}

const flags = { TC: false, RD: true, RA: true, AD: false, CD: false } as const;

function typeOf(asked: string): { readonly name: string; readonly number: number } | undefined {
  const found = Object.entries(typeNumbers).find(
    ([name, number]) => name === asked.toUpperCase() || String(number) === asked,
  );
  return found && { name: found[0], number: found[1] };
}

/** `undefined` for a type that it does not know. `type` is a name or a number. */
export function resolve(
  question: { readonly name: string; readonly type: string },
  state: CloudState,
  edgeAddress: string,
): DnsAnswer | undefined {
  const type = typeOf(question.type);
  if (type === undefined) return undefined;
  const name = canonical(question.name);
  const records = zoneOf(name, state)?.zone.status === 'active' ? recordsFor(name, state) : [];
  const base = { ...flags, Question: [{ name, type: type.number }] } as const;
  const nameServers = type.name === 'NS' ? nameServersOf(name, state) : [];
  if (nameServers.length > 0) {
    const answers = nameServers.map((server) => ({ name, type: type.number, TTL: 300, data: `${server}.` }));
    return { Status: 0, ...base, Answer: answers };
  }
  if (records.length === 0) return { Status: 3, ...base };
  const answers = records.flatMap((record) => answersOf(record, type.name, edgeAddress));
  if (answers.length === 0) return { Status: 0, ...base };
  return { Status: 0, ...base, Answer: answers.map((answer) => ({ name, TTL: 300, ...answer })) };
}

/** Cloudflare's once a domain is active there; a name within one has none. */
function nameServersOf(name: string, state: CloudState): readonly string[] {
  const known = zoneOf(name, state);
  if (known === undefined) return sellersNameServers;
  const { zone } = known;
  if (zone.name !== name) return [];
  return zone.status === 'active' ? zone.nameServers : zone.originalNameServers;
}

/** A proxied record shows the edge's address and hides its content. */
function answersOf(
  record: DnsRecord,
  type: string,
  edgeAddress: string,
): readonly { type: number; data: string }[] {
  if (record.proxied) return type === 'A' ? [{ type: 1, data: edgeAddress }] : [];
  if (record.type === 'CNAME' && (type === 'A' || type === 'AAAA'))
    return [{ type: 5, data: `${record.content}.` }];
  if (record.type !== type) return [];
  return [{ type: typeNumbers[type] ?? 0, data: dataOf(record) }];
}

function dataOf({ type, content, priority }: DnsRecord): string {
  switch (type) {
    case 'MX':
      return `${priority ?? 10} ${content}.`;
    case 'TXT':
      return content.startsWith('"') ? content : `"${content}"`;
    case 'NS':
    case 'CNAME':
      return `${content}.`;
    default:
      return content;
  }
}
