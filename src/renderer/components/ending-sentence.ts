import type { Check, Diagnosis } from '../../contract/check.ts';
import type { Reach } from '../../contract/setup.ts';
import type { checkLocks } from '../../words/en/check-locks.ts';

/** What these answers mean depends on what was hoped for: the first five are good news from a lock that holds. */
const goodNews = ['answered', 'upgraded', 'blocked', 'redirected', 'resolved'] as const;
type GoodNews = (typeof goodNews)[number];

/** Of these something else is to be said where there is no tunnel. */
const otherSentences = ['home-silent', 'home-refuses-proxy'] as const satisfies readonly Diagnosis[];
const otherSteps = [
  'server-behind',
  'origin-closed',
  'origin-unreachable',
  'origin-not-secure',
  'origin-certificate-unknown',
  'origin-refuses-edge',
  'home-silent',
  'home-refuses-proxy',
  'socket-refused',
  'open',
] as const satisfies readonly Diagnosis[];

/** The catalogue's sentence for an answer. */
export function chooseSentence(
  diagnosis: Diagnosis,
  state: Check['state'],
  by: Reach['by'] = 'tunnel',
):
  | `check-locks:instead.${GoodNews}`
  | `check-locks:insteadWithoutTunnel.${keyof typeof checkLocks.insteadWithoutTunnel}`
  | `checks:diagnosis.${Diagnosis}` {
  const good = goodNews.find((each) => each === diagnosis);
  if (good !== undefined && state !== 'passed') return `check-locks:instead.${good}`;
  const other = by === 'tunnel' ? undefined : otherSentences.find((each) => each === diagnosis);
  return other === undefined ? `checks:diagnosis.${diagnosis}` : `check-locks:insteadWithoutTunnel.${other}`;
}

/** The catalogue's sentence for what to do about it. */
export function chooseNext(
  diagnosis: Diagnosis,
  by: Reach['by'] = 'tunnel',
):
  | `check-locks:next.${Diagnosis}`
  | `check-locks:nextWithoutTunnel.${keyof typeof checkLocks.nextWithoutTunnel}` {
  const other = by === 'tunnel' ? undefined : otherSteps.find((each) => each === diagnosis);
  return other === undefined ? `check-locks:next.${diagnosis}` : `check-locks:nextWithoutTunnel.${other}`;
}
