import type { DnsRecord } from './state.ts';

/**
 * The filters of the DNS record list: plain `name`, `name.exact`, `comment.startswith`, `comment.absent` and so on, all
 * case-insensitive, joined by `match=all` (the default) or `any` (facts: cloudflare#dns-filters).
 */
export function recordsMatching(records: readonly DnsRecord[], query: URLSearchParams): readonly DnsRecord[] {
  const asked = [...query].flatMap(([key, wanted]) => filterFor(key, wanted) ?? []);
  const search = query.get('search');
  const matching = records.filter((record) => {
    if (asked.length === 0) return true;
    return query.get('match') === 'any'
      ? asked.some((matches) => matches(record))
      : asked.every((matches) => matches(record));
  });
  return ordered(search === null ? matching : matching.filter((record) => contains(record, search)), query);
}

type Filter = (record: DnsRecord) => boolean;

function filterFor(key: string, wanted: string): Filter | undefined {
  const [field = '', operator = 'exact'] = key.split('.');
  switch (field) {
    case 'name':
      return (record) => textMatches(record.name, operator, wanted);
    case 'content':
      return (record) => textMatches(record.content, operator, wanted);
    case 'comment':
      return (record) => textMatches(record.comment, operator, wanted);
    case 'type':
      return ({ type }) => type === wanted.toUpperCase();
    case 'proxied':
      return ({ proxied }) => String(proxied) === wanted;
    // There are no tags on the Free plan, so only "absent" can be true.
    case 'tag':
      return () => operator === 'absent';
    default:
      return undefined;
  }
}

function textMatches(actual: string | null, operator: string, wanted: string): boolean {
  if (operator === 'absent') return actual === null;
  if (actual === null) return false;
  const text = actual.toLowerCase();
  const sought = wanted.toLowerCase();
  switch (operator) {
    case 'present':
      return true;
    case 'exact':
      return text === sought;
    case 'contains':
      return text.includes(sought);
    case 'startswith':
      return text.startsWith(sought);
    case 'endswith':
      return text.endsWith(sought);
    default:
      return false;
  }
}

function contains({ name, content, comment }: DnsRecord, search: string): boolean {
  return [name, content, comment ?? ''].some((text) => text.toLowerCase().includes(search.toLowerCase()));
}

function ordered(records: readonly DnsRecord[], query: URLSearchParams): readonly DnsRecord[] {
  const key = query.get('order') ?? 'type';
  const keyOf = (record: DnsRecord): string => {
    switch (key) {
      case 'name':
        return record.name;
      case 'content':
        return record.content;
      case 'ttl':
        return String(record.ttl).padStart(6, '0');
      case 'proxied':
        return String(record.proxied);
      default:
        return record.type;
    }
  };
  const sorted = records.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
  return query.get('direction') === 'desc' ? sorted.toReversed() : sorted;
}
