/**
 * A part of Cloudflare's rules language as a tree, and the one function that prints it. Expressions are never glued from
 * strings, so a quote in a value cannot open the lock.
 */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'among'; readonly value: Value; readonly texts: readonly string[] }
  | { readonly kind: 'begins' | 'contains'; readonly value: Value; readonly text: string }
  | { readonly kind: 'address-in'; readonly networks: readonly string[] }
  | { readonly kind: 'network-among'; readonly asns: readonly number[] }
  /** `seconds` since 1970. */
  | { readonly kind: 'before'; readonly seconds: number }
  | { readonly kind: 'flag'; readonly field: BooleanField };

/** Compared in small letters where nobody promises in which letters it comes, else as it was sent. */
export type Value =
  | { readonly kind: 'lower'; readonly field: 'http.host' | 'cf.tls_client_auth.cert_fingerprint_sha256' }
  | { readonly kind: 'as-sent'; readonly field: TextField };
type TextField =
  | 'http.host'
  | 'http.request.method'
  | 'http.user_agent'
  | 'ip.src.country'
  | 'raw.http.request.uri.path';
type BooleanField = 'cf.tls_client_auth.cert_verified' | 'cf.tls_client_auth.cert_revoked' | 'ssl';

/** An `and` of nothing is left out of the one around it: it would always be true. */
export function and(of: readonly Expression[]): Expression {
  const parts = of.flatMap((part) => (part.kind === 'and' ? part.of : [part]));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', of: parts };
}

export function or(of: readonly Expression[]): Expression {
  return of.length === 1 && of[0] ? of[0] : { kind: 'or', of };
}

export function not(of: Expression): Expression {
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
    case 'among':
      return `${printValue(expression.value)} in {${expression.texts.map(quote).join(' ')}}`;
    case 'begins':
      return `starts_with(${printValue(expression.value)}, ${quote(expression.text)})`;
    case 'contains':
      return `${printValue(expression.value)} contains ${quote(expression.text)}`;
    case 'address-in':
      return `ip.src in {${expression.networks.join(' ')}}`;
    case 'network-among':
      return `ip.src.asnum in {${expression.asns.join(' ')}}`;
    case 'before':
      return `http.request.timestamp.sec lt ${expression.seconds}`;
    case 'flag':
      return expression.field;
  }
}

function printValue(value: Value): string {
  return value.kind === 'lower' ? `lower(${value.field})` : value.field;
}

/** Only the backslash and the quote are special inside a quoted string of the rules language. */
function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
