import type { Exchange } from './exchange.ts';

/** An exchange as the operation that it is, with its parameters as the SDK takes them: path, query and body together. */
export interface Matched {
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Whether the parameters were texts in an address: then `true` and `5` are texts too. */
  readonly sent: 'as-text' | 'as-json';
}

/** `undefined` for what none of them is. A fixed word in a path goes before an id. */
export function matchOperation(
  { method, path, query, body }: Pick<Exchange, 'method' | 'path' | 'query' | 'body'>,
  operations: readonly string[],
): Matched | undefined {
  for (const operation of operations) {
    const ids = idsIn(operation, `${method} ${path}`);
    if (ids === undefined) continue;
    const sent = body === undefined ? 'as-text' : 'as-json';
    return { operation, params: { ...ids, ...nested(query), ...fieldsOf(body) }, sent };
  }
  return undefined;
}

function idsIn(operation: string, asked: string): Readonly<Record<string, string>> | undefined {
  const wanted = operation.split('/');
  const parts = asked.split('/');
  if (wanted.length !== parts.length) return undefined;
  const ids: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const name = /^\{(.*)\}$/.exec(wanted[index] ?? '')?.[1];
    if (name === undefined && wanted[index] !== part) return undefined;
    if (name) ids[name] = part;
  }
  return ids;
}

/** `name.exact=x` is the SDK's `{ name: { exact: 'x' } }`. */
function nested(query: URLSearchParams): Readonly<Record<string, unknown>> {
  const params: Record<string, unknown> = {};
  const groups = new Map<string, Record<string, string>>();
  for (const [key, value] of query) {
    const [group = key, field] = key.split('.');
    if (field === undefined) params[key] = value;
    else groups.set(group, { ...groups.get(group), [field]: value });
  }
  return { ...params, ...Object.fromEntries(groups) };
}

function fieldsOf(body: unknown): object {
  return typeof body === 'object' && body !== null ? body : {};
}
