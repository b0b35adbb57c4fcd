/**
 * Patterns of `wildcard` and `strict wildcard`: `*` stands for any run of characters, `\*` for a star and `\\` for a
 * backslash; the pattern must cover the whole value (facts: cloudflare#rules-language).
 */

/** One token of a pattern: an escape, whole or broken off, or a single character. */
const token = /\\[\s\S]?|[\s\S]/g;

/** Why the engine refuses a pattern, in its own words; `undefined` for one that it takes. */
export function wildcardProblem(pattern: string): string | undefined {
  const tokens = [...pattern.matchAll(token)];
  const broken = tokens.find(([text]) => text.startsWith('\\') && text !== '\\*' && text !== '\\\\');
  if (broken !== undefined) {
    const reason =
      broken[0] === '\\'
        ? 'incomplete escape sequence at the end of the wildcard'
        : 'invalid escape sequence';
    return `invalid wildcard: wildcard syntax error at position ${Buffer.byteLength(pattern.slice(0, broken.index))}: ${reason}`;
  }
  const isDouble = tokens.some(([text], index) => text === '*' && tokens[index + 1]?.[0] === '*');
  return isDouble ? 'wildcard contains a double star' : undefined;
}

/** Whether a pattern without problem covers the value, letter case included. */
export function matchesWildcard(pattern: string, value: string): boolean {
  const source = [...pattern.matchAll(token)]
    .map(([text]) => (text === '*' ? '.*' : RegExp.escape(text.replace(/^\\/, ''))))
    .join('');
  return new RegExp(`^${source}$`, 's').test(value);
}
