import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  type Countries,
  Countries as CountriesSchema,
  fromAnywhere,
  isAnywhere,
  ResolvedException,
} from '../../../../contract/exception.ts';
import { DEVICE_ID_BYTES } from '../../../../contract/id-sizes.ts';
import type { Condition, Expression } from '../../../../rules-language/expression.ts';
import { parseExpression } from '../../../../rules-language/parse.ts';
import { exceptionExpression } from './exception-expression.ts';
import { printExpression } from './expression-tree.ts';
import { hostnameIn } from './hostnames-in.ts';

/** What an exception asks of a visit: all of it but what it is called here, and at which of the home's addresses it is. */
type Terms = Omit<ResolvedException, 'id' | 'purpose' | 'at'>;

/** A door as a rule of the lock says it. */
interface DoorRead {
  readonly hostname: string;
  readonly asksForKeys: boolean;
  /** SHA-256 in lower-case hex of the keys that it lists. */
  readonly fingerprints: readonly string[];
  /** Where keys open nowhere else. */
  readonly keysOnlyIn: readonly string[] | undefined;
  readonly gaps: readonly Terms[];
}

/** What a lock's own expressions say of whose keys open, of what passes without one, and of where visitors may come from. */
export interface LockRead {
  /** Its addresses as they follow each other, the home's own first, and the keys that open each. */
  readonly doors: readonly Pick<DoorRead, 'hostname' | 'asksForKeys' | 'fingerprints'>[];
  /** With the ids of webhooks in their paths. */
  readonly exceptions: readonly ResolvedException[];
  readonly countries: Countries | undefined;
}

/**
 * Reads a lock back from its printed expressions, one for each rule: the inverse of how it is printed. The keys of an address are
 * shared out over the rules, so all of them together list its keys. What cannot be read (a rule that somebody changed) is left out, and so is a gap that is not in every rule:
 * one rule that blocks is enough to shut it.
 * An exception for the very countries in which alone keys open reads as one from anywhere, which prints the same. Countries
 * that keys need not keep to stand in no lock; then each exception has them as its own.
 */
export function readLock(printed: readonly string[]): LockRead {
  const rules = printed.map(readDoors);
  const [doors = [], ...others] = rules;
  const countries = countriesIn(doors);
  const home = doors[0]?.hostname;
  const exceptions = doors.flatMap(({ hostname, gaps }) =>
    gaps
      .filter((gap) => others.every((rule) => hasGap(rule, hostname, gap)))
      .map((gap) => withoutCommonCountries(gap, countries))
      .map(
        (gap): ResolvedException =>
          nameAnew(gap, hostname === home ? { kind: 'home-address' } : at(hostname)),
      ),
  );
  const listedAt = (hostname: string) =>
    rules.flat().flatMap((door) => (door.hostname === hostname ? door.fingerprints : []));
  const withKeys = doors.map((door) => ({ ...door, fingerprints: listedAt(door.hostname) }));
  return { doors: withKeys, exceptions, countries };
}

function hasGap(rule: readonly DoorRead[], hostname: string, gap: Terms): boolean {
  return rule.some(
    (door) => door.hostname === hostname && door.gaps.some((each) => isDeepStrictEqual(each, gap)),
  );
}

function countriesIn(doors: readonly DoorRead[]): Countries | undefined {
  const allowed = doors.find(({ keysOnlyIn }) => keysOnlyIn)?.keysOnlyIn;
  return CountriesSchema.safeParse({ allowed, keys: 'from-there-only' }).data;
}

function withoutCommonCountries(gap: Terms, countries: Countries | undefined): Terms {
  const needsPlace = gap.program !== null || gap.reach.kind === 'every-path';
  const isCommon =
    isAnywhere({ ...gap.from, countries: [] }) && isDeepStrictEqual(gap.from.countries, countries?.allowed);
  return isCommon && !needsPlace ? { ...gap, from: fromAnywhere } : gap;
}

function at(hostname: string): ResolvedException['at'] {
  return { kind: 'own-hostname', hostname };
}

/** No rule says what an exception is for, so that is told by what it lets pass. */
function nameAnew(gap: Terms, place: ResolvedException['at']): ResolvedException {
  const id = randomBytes(DEVICE_ID_BYTES).toString('hex');
  return { id, purpose: purposeOf(gap.reach), at: place, ...gap };
}

function purposeOf(reach: ResolvedException['reach']): ResolvedException['purpose'] {
  switch (reach.kind) {
    case 'every-path':
      return { kind: 'older-app', name: 'Phone' };
    case 'exact':
      if (reach.paths.includes('/api/alexa/smart_home')) return { kind: 'alexa' };
      if (reach.paths.includes('/api/google_assistant')) return { kind: 'google-assistant' };
      return { kind: 'webhook', name: 'Webhook' };
  }
}

/** None where the text is no expression. */
function readDoors(printed: string): readonly DoorRead[] {
  const parsed = parseExpression(printed);
  if (!parsed.ok) return [];
  return partsOf(parsed.expression, 'or').flatMap((door) => readDoor(door) ?? []);
}

/**
 * A door without keys and exceptions has only its address, whose spellings then stand beside the other doors: the first of
 * them says the name, and the rest say nothing more.
 */
function readDoor(door: Expression): DoorRead | undefined {
  const [address, ...conditions] = partsOf(door, 'and');
  const hostname = address && partsOf(address, 'or').map(hostnameIn).find(isThere);
  if (hostname === undefined) return undefined;
  const shutOut = conditions.flatMap((part) => partsOf(part, 'or'));
  const refused = conditions.flatMap((part) => (part.kind === 'not' ? partsOf(part.operand, 'or') : []));
  return {
    hostname,
    asksForKeys: shutOut.some(
      (part) => part.kind === 'not' && holdsField(part.operand, 'cf.tls_client_auth.cert_verified'),
    ),
    fingerprints: shutOut.flatMap((part) => partsOf(part, 'and')).flatMap(fingerprintsNotRefused),
    keysOnlyIn: shutOut
      .map((part) => (part.kind === 'not' ? textsOf([part.operand], 'ip.src.country') : undefined))
      .find(isThere),
    gaps: refused.flatMap((part) => readGap(part, hostname) ?? []),
  };
}

/** A door blocks whatever is not among its fingerprints, in whatever letters Cloudflare writes them. */
function fingerprintsNotRefused(part: Expression): readonly string[] {
  if (part.kind !== 'not' || part.operand.kind !== 'string-in') return [];
  const { value, set } = part.operand;
  const isOfKey = value.kind === 'lower' && isField(value.of, 'cf.tls_client_auth.cert_fingerprint_sha256');
  return isOfKey ? set : [];
}

/**
 * What was read has to print as what was there. So nothing beside it was overlooked, such as a condition that somebody added.
 */
function readGap(gap: Expression, hostname: string): Terms | undefined {
  const parts = partsOf(gap, 'and');
  const unnamed = { id: '000000', purpose: { kind: 'alexa' }, at: at(hostname) };
  const read = ResolvedException.safeParse({ ...unnamed, ...termsIn(parts) });
  if (!read.success) return undefined;
  const printed = parseExpression(printExpression(exceptionExpression(read.data, hostname)));
  if (!printed.ok || !isDeepStrictEqual(printed.expression, gap)) return undefined;
  const { id: _id, purpose: _purpose, at: _at, ...terms } = read.data;
  return terms;
}

/** What the conditions seem to say, not looked at more closely. */
function termsIn(parts: readonly Expression[]) {
  return {
    reach: reachIn(parts),
    methods: textsOf(parts, 'http.request.method'),
    from: {
      networks: parts.find((part) => part.kind === 'ip-in')?.set.flatMap(networkOf) ?? [],
      asns: parts.find((part) => part.kind === 'int-in')?.set.map(({ from }) => from) ?? [],
      countries: textsOf(parts, 'ip.src.country') ?? [],
    },
    program: parts.find((part) => part.kind === 'contains')?.text ?? null,
    until: untilIn(parts),
  };
}

const PATH = 'raw.http.request.uri.path';

function reachIn(parts: readonly Expression[]): Terms['reach'] {
  const paths = textsOf(parts, PATH);
  return paths ? { kind: 'exact', paths } : { kind: 'every-path' };
}

function untilIn(parts: readonly Expression[]): string | null {
  const seconds = parts.find((part) => part.kind === 'int-compare')?.to;
  const until = seconds === undefined ? null : new Date(seconds * 1000);
  return until && Number.isFinite(until.getTime()) ? until.toISOString() : null;
}

type IpSetEntry = Extract<Condition, { kind: 'ip-in' }>['set'][number];

function networkOf(entry: IpSetEntry): readonly string[] {
  return entry.kind === 'network' ? [`${entry.address}/${entry.prefix}`] : [];
}

/** The texts among which a field, as it was sent, has to be. */
function textsOf(parts: readonly Expression[], field: string): readonly string[] | undefined {
  return parts
    .map((part) => (part.kind === 'string-in' && isField(part.value, field) ? part.set : undefined))
    .find(isThere);
}

function holdsField(part: Expression, field: string): boolean {
  return part.kind === 'holds' && isField(part.value, field);
}

function isField(value: { readonly kind: string; readonly name?: string }, field: string): boolean {
  return value.kind === 'field' && value.name === field;
}

/** What one operator ties together, in order. */
function partsOf(tree: Expression, operator: 'and' | 'or'): readonly Expression[] {
  return tree.kind === operator
    ? [...partsOf(tree.left, operator), ...partsOf(tree.right, operator)]
    : [tree];
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
