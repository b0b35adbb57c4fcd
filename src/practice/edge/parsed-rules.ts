import { type ParseResult, parseExpression } from '../../rules-language/parse.ts';

/** More than a pretend account can hold at one time. */
const MOST_REMEMBERED = 200;

const remembered = new Map<string, ParseResult>();

/** A rule stays as it is for many requests, and reading it takes longer than asking it: it is parsed at the first one alone. */
export function parseOnce(expression: string): ParseResult {
  const known = remembered.get(expression);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const parsed = parseExpression(expression);
  remembered.set(expression, parsed);
  return parsed;
}
