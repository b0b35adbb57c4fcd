/**
 * The lock as a tree of Cloudflare's rules language, and the one function that prints it. Expressions are never
 * glued from strings, so a quote in a value cannot open the lock.
 */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'equals'; readonly value: Value; readonly text: string }
  | { readonly kind: 'among'; readonly value: Value; readonly texts: readonly string[] }
  | { readonly kind: 'flag'; readonly field: BooleanField };

export type Value =
  | { readonly kind: 'field'; readonly field: TextField }
  | { readonly kind: 'lower'; readonly field: TextField };

type TextField = 'http.host' | 'cf.tls_client_auth.cert_fingerprint_sha256';
type BooleanField = 'cf.tls_client_auth.cert_verified' | 'cf.tls_client_auth.cert_revoked';

/** Longest expression Cloudflare takes (facts: custom rules). */
export const LONGEST_EXPRESSION = 4096;

/** A door of the lock: an address, and the SHA-256 fingerprints (lower-case hex) of the keys that open it. */
export interface Door {
  readonly hostname: string;
  readonly fingerprints: readonly string[];
}

/**
 * What the lock blocks: at each door, everything that does not carry a verified, unrevoked key of the list.
 * Verified alone is not enough, because Cloudflare's managed CA is shared between its customers; and a revoked
 * key still counts as verified (facts: client certificates). A door without keys lets nobody in.
 */
export function lockExpression(doors: readonly Door[]): Expression {
  return or(doors.map(({ hostname, fingerprints }) => and([atHost(hostname), withoutKey(fingerprints)])));
}

function atHost(hostname: string): Expression {
  return { kind: 'equals', value: { kind: 'field', field: 'http.host' }, text: hostname };
}

function withoutKey(fingerprints: readonly string[]): Expression {
  if (fingerprints.length === 0) return and([]);
  return or([
    not({ kind: 'flag', field: 'cf.tls_client_auth.cert_verified' }),
    { kind: 'flag', field: 'cf.tls_client_auth.cert_revoked' },
    not({
      kind: 'among',
      value: { kind: 'lower', field: 'cf.tls_client_auth.cert_fingerprint_sha256' },
      texts: [...fingerprints].sort(),
    }),
  ]);
}

/** An `and` of nothing is left out of the one around it: it would always be true. */
function and(of: readonly Expression[]): Expression {
  const parts = of.flatMap((part) => (part.kind === 'and' ? part.of : [part]));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', of: parts };
}

function or(of: readonly Expression[]): Expression {
  return of.length === 1 && of[0] ? of[0] : { kind: 'or', of };
}

function not(of: Expression): Expression {
  return { kind: 'not', of };
}

/** Prints a tree in the rules language. Groups carry their own parentheses, so precedence is never relied on. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return `(${expression.of.map(printExpression).join(` ${expression.kind} `)})`;
    case 'not':
      return `not ${printExpression(expression.of)}`;
    case 'equals':
      return `${printValue(expression.value)} eq ${quote(expression.text)}`;
    case 'among':
      return `${printValue(expression.value)} in {${expression.texts.map(quote).join(' ')}}`;
    case 'flag':
      return expression.field;
  }
}

/** The addresses that an expression of ours covers, read from its printed form. */
export function hostnamesIn(printed: string): readonly string[] {
  return [...printed.matchAll(/http\.host eq "([a-z0-9.-]+)"/g)].flatMap(([, hostname]) => hostname ?? []);
}

function printValue(value: Value): string {
  return value.kind === 'lower' ? `lower(${value.field})` : value.field;
}

/** Only the backslash and the quote are special inside a quoted string of the rules language. */
function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
