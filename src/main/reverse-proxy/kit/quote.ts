import anyAscii from 'any-ascii';
import { Refusal } from '../../errors/refusal.ts';

/**
 * How a value gets into a file of the kit: one function for each format, and no other way. What a format gives a meaning to
 * is refused rather than escaped where its rules for escaping differ between places or releases. YAML is written by a library.
 */

/** In nginx a `$` begins a variable inside quotes too, and nothing takes that meaning away. */
export function quoteNginx(value: string): string {
  return quotePlain(value);
}

/** In a Caddyfile `{` begins a placeholder inside quotes too. */
export function quoteCaddy(value: string): string {
  return quotePlain(value);
}

/** In a shell nothing has a meaning inside single quotes but the quote itself (POSIX, XCU 2.2.2). */
export function quoteShell(value: string): string {
  if (/[\0\r\n]/.test(value)) throw new Refusal('unfit');
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

/** A line of which no program reads more than its first sign. Other letters become plain ones, so it stays one line. */
export function comment(words: string): string {
  return `# ${anyAscii(words)
    .replaceAll(/[^A-Za-z0-9 .,:'()&_-]+/g, ' ')
    .trim()}`;
}

/** Letters and digits, and what paths, addresses and lists are written with. */
const plain = /^[A-Za-z0-9 .,:;=()&/_[\]@+-]*$/;

function quotePlain(value: string): string {
  if (!plain.test(value)) throw new Refusal('unfit');
  return `"${value}"`;
}
