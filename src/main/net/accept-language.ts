import { parseAccept } from 'hono/utils/accept';

/** The languages in an `Accept-Language` (RFC 9110 §12.5.4), the best liked first, without those that are not wanted. */
export function readAcceptLanguage(header: string): readonly string[] {
  return parseAccept(header)
    .filter(({ q }) => q > 0)
    .toSorted((a, b) => b.q - a.q)
    .map(({ type }) => type);
}
