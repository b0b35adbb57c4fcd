import { type ParseResult, parseExpression } from '../../rules-language/parse.ts';

/** More than all rules that one world has at a time. */
const MOST_DEPLOYED = 1000;

const deployed = new Map<string, ParseResult>();

/** The edge reads a rule when it is deployed, and not again for each request. */
export function deployExpression(source: string): ParseResult {
  const known = deployed.get(source);
  if (known) return known;
  if (deployed.size >= MOST_DEPLOYED) deployed.clear();
  const parsed = parseExpression(source);
  deployed.set(source, parsed);
  return parsed;
}
