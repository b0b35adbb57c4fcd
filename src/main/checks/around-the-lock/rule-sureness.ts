import { type RuleSureness, ruleSureness } from '../../../contract/danger.ts';
import { type Judgement, judgeEach, type KnownRequest, type Unknown } from '../../../rules-language/judge.ts';
import { mentionsCertificate, parseLoosely } from '../../../rules-language/parse-loosely.ts';

/** Judges the expression of somebody's rule. One that cannot be read is never taken for one that does nothing. Pure. */
export function judgeExpression(expression: string, visitors: readonly KnownRequest[]): Judgement {
  const parsed = parseLoosely(expression);
  return parsed.ok
    ? judgeEach(parsed.expression, visitors)
    : {
        verdict: 'may',
        on: new Set<Unknown>(mentionsCertificate(expression) ? ['unread', 'unread-certificate'] : ['unread']),
      };
}

/** How surely it meets them; `undefined` where it meets none. */
export function surenessOf(judgement: Judgement): RuleSureness | undefined {
  switch (judgement.verdict) {
    case 'never':
      return undefined;
    case 'always':
      return 'certain';
    case 'may':
      if (judgement.on.has('unread') || judgement.on.has('unread-certificate')) return 'unknown';
      return [...judgement.on].some((each) => ofThePlace.has(each)) ? 'depends-on-place' : 'depends-on-visit';
  }
}

const ofThePlace: ReadonlySet<Unknown> = new Set<Unknown>([
  'ip.src',
  'ip.src.country',
  'ip.geoip.country',
  'ip.src.asnum',
  'ip.geoip.asnum',
  'unread-place',
]);

/** A rule by its name, and how surely it meets somebody. */
export interface SureRule {
  readonly name: string;
  readonly sureness: RuleSureness;
}

/** The names of each sureness together, the surest first. */
export function bySureness(rules: readonly SureRule[]) {
  return ruleSureness
    .map((sureness) => ({
      sureness,
      names: rules.filter((each) => each.sureness === sureness).map(({ name }) => name),
    }))
    .filter(({ names }) => names.length > 0);
}
