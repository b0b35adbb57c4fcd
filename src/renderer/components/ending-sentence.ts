import type { Check, Diagnosis } from '../../contract/check.ts';

/** What these answers mean depends on what was hoped for: the first five are good news from a lock that holds. */
const goodNews = ['answered', 'upgraded', 'blocked', 'redirected', 'resolved'] as const;
type GoodNews = (typeof goodNews)[number];

/** The catalogue's sentence for an answer. */
export function chooseSentence(
  diagnosis: Diagnosis,
  state: Check['state'],
): `check-locks:instead.${GoodNews}` | `checks:diagnosis.${Diagnosis}` {
  const good = goodNews.find((each) => each === diagnosis);
  return good !== undefined && state !== 'passed'
    ? `check-locks:instead.${good}`
    : `checks:diagnosis.${diagnosis}`;
}
