import type { KeyEnd } from './key-ends.ts';

/** What the system's notification says of keys that end. */
export interface KeyEndWords {
  readonly title: string;
  readonly body: string;
}

/** More would not fit into a notification. */
const MOST_NAMED = 3;

/** @param due One at least, the first to end before the others. */
export function describeKeyEnds(due: readonly KeyEnd[]): KeyEndWords {
  const [only] = due;
  if (due.length === 1 && only !== undefined) {
    return {
      title: 'A key ends soon',
      body: `The key for ${only.name} ends on ${dayInWords(only.endsOn)}. Latchkey can renew it.`,
    };
  }
  const named = due.slice(0, MOST_NAMED).map(({ name, endsOn }) => `${name}: ${dayInWords(endsOn)}`);
  const more = due.length - named.length;
  return {
    title: `${due.length} keys end soon`,
    body: [...named, ...(more > 0 ? [`and ${more} more`] : []), 'Latchkey can renew them.'].join('\n'),
  };
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function dayInWords(moment: string): string {
  return day.format(new Date(moment));
}
