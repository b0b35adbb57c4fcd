import type { ResolvedException } from '../../../../contract/exception.ts';
import { exceptionExpression, isOutside } from './exception-expression.ts';
import { and, type Expression, not, or, printExpression, type Value } from './expression-tree.ts';

/** Longest expression Cloudflare takes (facts: cloudflare#rule-limits). */
export const LONGEST_EXPRESSION = 4096;

/** A door of the lock: an address, the SHA-256 fingerprints (lower-case hex) of the keys that open it, and what passes without. */
export interface Door {
  readonly hostname: string;
  readonly fingerprints: readonly string[];
  readonly exceptions?: readonly ResolvedException[];
  /** The countries in which its keys open; none where they open everywhere. */
  readonly keysOnlyIn?: readonly string[];
  /** Pages of it that a single one of its keys opens. */
  readonly proofPages?: readonly ProofPage[];
}

/** A page by which a renewed key proves itself: the key before it opens everything else. */
export interface ProofPage {
  readonly path: string;
  readonly fingerprint: string;
}

/**
 * What the lock blocks: at each door, everything that does not carry a verified, unrevoked key of the list.
 * Verified alone is not enough, because Cloudflare's managed CA is shared between its customers; and a revoked
 * key still counts as verified (facts: cloudflare#managed-ca, cloudflare#rule-fields). A door without keys lets nobody in.
 * What is an exception is left out of what is blocked, in the same expression: no rule before it lets anything past.
 */
export function lockExpression(doors: readonly Door[], share: Share = everything): Expression {
  return or(doors.map((door) => and([atHost(door.hostname), shutOut(door, share), ...noException(door)])));
}

/**
 * The keys that one rule judges, by the first digit of their fingerprint. One rule judges all of them as long as its
 * expression fits; beyond that the keys are shared out, and each rule blocks whatever of its share is not listed. The
 * last share is told by what it is not, so that whatever does not look like a fingerprint falls to it.
 */
type Share =
  | { readonly of: 'all' }
  | { readonly of: 'digits' | 'all-but-digits'; readonly digits: readonly string[] };

const everything: Share = { of: 'all' };

function digits(text: string): Share {
  return { of: 'digits', digits: [...text] };
}

function allBut(text: string): Share {
  return { of: 'all-but-digits', digits: [...text] };
}

/**
 * How keys are shared out over one, two or four rules. The borders are fixed, and a rule's share only ever halves or
 * doubles: new rules are put up before old ones shrink, and old ones grow before others go, so every key is judged by
 * at least one rule at every instant.
 */
const sharings: readonly (readonly Share[])[] = [
  [everything],
  [digits('01234567'), allBut('01234567')],
  [digits('0123'), digits('89ab'), digits('4567'), allBut('0123456789ab')],
];

/**
 * The printed expressions of the lock, one for each rule it takes; `undefined` when four would not hold it. Proof pages stand in the
 * first rule, and only as long as the lock needs no further rule for them: they are a help, and no lock is ever refused for them.
 */
export function lockExpressions(doors: readonly Door[]): readonly string[] | undefined {
  const bare = sharings.map((shares) => shares.map((share) => lockExpression(doors, share)));
  const fitting = bare.map((rules) => rules.map(printExpression)).find(fits);
  const [first, ...others] = bare.find((rules) => rules.length === fitting?.length) ?? [];
  const pages = doors.flatMap(shutToOthers);
  if (!first || pages.length === 0) return fitting;
  const withPages = [or([...partsOf(first), ...pages]), ...others].map(printExpression);
  return fits(withPages) ? withPages : fitting;
}

function fits(printed: readonly string[]): boolean {
  return printed.every((expression) => expression.length <= LONGEST_EXPRESSION);
}

function partsOf(expression: Expression): readonly Expression[] {
  return expression.kind === 'or' ? expression.of : [expression];
}

/** Beside the doors and not within them: no exception opens such a page, and nothing but a key that the door lists does. */
function shutToOthers({ hostname, proofPages = [] }: Door): readonly Expression[] {
  return proofPages.map((page) =>
    and([
      { kind: 'among', value: host, texts: [hostname] },
      { kind: 'among', value: path, texts: [page.path] },
      not({ kind: 'among', value: fingerprint, texts: [page.fingerprint] }),
    ]),
  );
}

/**
 * However the name is spelled that Cloudflare hands on: in capitals, with the root's dot, with a port. Nothing of that is
 * promised to be taken away before a rule compares (facts: cloudflare#host-field), and the connector takes a port away.
 */
function atHost(hostname: string): Expression {
  const spelled = (text: string): Expression => ({ kind: 'begins', value: host, text });
  return or([
    { kind: 'among', value: host, texts: [hostname, `${hostname}.`] },
    spelled(`${hostname}:`),
    spelled(`${hostname}.:`),
  ]);
}

const host: Value = { kind: 'lower', field: 'http.host' };

/** Whoever shows no key of this door; and who shows one in another country, where keys open only in some. */
function shutOut({ fingerprints, keysOnlyIn = [] }: Door, share: Share): Expression {
  const keyless = withoutKey(fingerprints, share);
  const stopsKeys = fingerprints.length > 0 && keysOnlyIn.length > 0;
  return stopsKeys ? or([keyless, isOutside(keysOnlyIn)]) : keyless;
}

function noException({ hostname, exceptions = [] }: Door): readonly Expression[] {
  if (exceptions.length === 0) return [];
  return [not(or(exceptions.map((each) => exceptionExpression(each, hostname))))];
}

function withoutKey(fingerprints: readonly string[], share: Share): Expression {
  if (fingerprints.length === 0) return and([]);
  const listed = fingerprints.filter((each) => isOfShare(each, share)).sort();
  return or([
    not({ kind: 'flag', field: 'cf.tls_client_auth.cert_verified' }),
    { kind: 'flag', field: 'cf.tls_client_auth.cert_revoked' },
    and([
      ...ofShare(share),
      ...(listed.length > 0 ? [not({ kind: 'among', value: fingerprint, texts: listed })] : []),
    ]),
  ]);
}

const path: Value = { kind: 'as-sent', field: 'raw.http.request.uri.path' };

const fingerprint: Value = { kind: 'lower', field: 'cf.tls_client_auth.cert_fingerprint_sha256' };

function ofShare(share: Share): readonly Expression[] {
  if (share.of === 'all') return [];
  const begins = or(share.digits.map((text): Expression => ({ kind: 'begins', value: fingerprint, text })));
  return [share.of === 'digits' ? begins : not(begins)];
}

function isOfShare(each: string, share: Share): boolean {
  if (share.of === 'all') return true;
  const begins = share.digits.some((digit) => each.startsWith(digit));
  return share.of === 'digits' ? begins : !begins;
}
