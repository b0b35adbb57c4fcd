/** Which of an address's pages a pattern of a page rule or a Workers route is for. */
export type Coverage = 'every-page' | 'some-pages' | 'none';

/**
 * Holds a pattern against an address as visitors with a key come to it, which is over HTTPS (facts: cloudflare#url-patterns). A
 * star stands for any run of characters, slashes too; what begins with `http://` is for nobody with a key. Pure.
 */
export function coverageOf(pattern: string, hostname: string): Coverage {
  const [, scheme, rest = ''] = /^(?:([a-z*]+):\/\/)?(.*)$/is.exec(pattern.toLowerCase()) ?? [];
  if (scheme === 'http') return 'none';
  const [, host = '', port, path = '/'] = /^([^/:]*)(?::(\d+))?(\/.*|)$/s.exec(rest) ?? [];
  // Without a path it is the first page alone, unless its own star reaches further.
  const whole = `${host}${path === '' && !host.endsWith('*') ? '/' : path}`;
  const left = patternsLeft(whole, `${hostname.toLowerCase()}/`);
  if (left.length === 0) return 'none';
  return left.includes('*') && (port === undefined || port === '443') ? 'every-page' : 'some-pages';
}

/** Whether a pattern reaches an address at all. */
export function reaches(pattern: string, hostname: string): boolean {
  return coverageOf(pattern, hostname) !== 'none';
}

/** What of a pattern still has to be met by whatever follows a beginning, in each way the beginning can meet it. */
function patternsLeft(pattern: string, begins: string): readonly string[] {
  let ways = new Set([pattern]);
  for (const letter of begins) ways = new Set([...ways].flatMap((each) => afterLetter(each, letter)));
  return [...ways].flatMap((each) => (each.startsWith('*') ? [each, each.slice(1)] : [each]));
}

/** A star stays after the letter it took, and takes none where the rest of the pattern goes on with it. */
function afterLetter(pattern: string, letter: string): readonly string[] {
  if (pattern.startsWith('*')) return [pattern, ...afterLetter(pattern.slice(1), letter)];
  return pattern.startsWith(letter) ? [pattern.slice(letter.length)] : [];
}
