/** What people paste along with a name, and no name has room for. */
export interface LeftOut {
  readonly part: 'scheme' | 'login' | 'port' | 'rest' | 'dot' | 'capitals';
  /** As it was typed. Of a login nothing is repeated, because a password may be in it. */
  readonly text: string;
}

/** As it stands in an address. */
const order: readonly LeftOut['part'][] = ['scheme', 'login', 'port', 'rest', 'dot', 'capitals'];

/** What stands where the host does in what a person typed, and what else was typed around it. */
export interface TypedHost {
  readonly host: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Takes a name, or a whole address from the browser's bar, apart (RFC 3986 §3). Letters that only look wider, and signs that cannot
 * be seen, come with text that was copied from somewhere: the first become plain ones and the second go.
 */
export function readTypedHost(typed: string): TypedHost {
  const leftOut: LeftOut[] = [];
  let left = typed
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
  const cut = (part: LeftOut['part'], pattern: RegExp): void => {
    const text = pattern.exec(left)?.[0];
    if (!text) return;
    leftOut.push({ part, text: part === 'login' ? '' : text });
    left = left.replace(pattern, '');
  };
  cut('scheme', /^[a-z][a-z0-9+.-]*:\/\//i);
  cut('rest', /[/?#].*$/s);
  cut('login', /^.*@/s);
  cut('port', /:\d{1,5}$/);
  cut('dot', /\.$/);
  const host = left.toLowerCase();
  if (host !== left) leftOut.push({ part: 'capitals', text: left });
  // Paths that say nothing are no loss.
  const said = leftOut.filter(({ part, text }) => part !== 'rest' || text !== '/');
  return { host, leftOut: said.toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part)) };
}
