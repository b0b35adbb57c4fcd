import type { RuleSureness } from '../../contract/danger.ts';
import type { Setup } from '../../contract/setup.ts';
import {
  isOfCertificate,
  type Judgement,
  type KnownRequest,
  type Unknown,
} from '../../rules-language/judge.ts';
import { isOurs, letsPast, ourRules } from '../resources/cloudflare/lock/lock.ts';
import type { Observed, RuleSeen } from '../resources/model/observed.ts';
import { judgeExpression, surenessOf } from './around-the-lock/rule-sureness.ts';
import {
  anybody,
  visitorsElsewhere,
  visitorsWithKeys,
  visitorsWithoutKey,
  visitorsWithSomeKey,
} from './around-the-lock/visitors.ts';

/** Rules of others, judged by what they do to visitors of our addresses, however they name them. Pure. */

/** A rule of somebody else, and how surely it meets the visitors in question. */
export interface JudgedRule {
  readonly rule: RuleSeen;
  readonly sureness: RuleSureness;
}

type RulesAndKeys = Pick<Observed, 'lock-rule' | 'client-certificate'>;

/** Actions that stop a request before it reaches the home; the Home Assistant apps cannot answer a challenge. */
const CHALLENGES: ReadonlySet<string> = new Set(['managed_challenge', 'js_challenge', 'challenge']);
const STOPPING: ReadonlySet<string> = new Set(['block', ...CHALLENGES]);

/** Whether it stops only who does not solve what it asks: programs, and nobody with a browser and patience. */
export function isChallenge(action: string): boolean {
  return CHALLENGES.has(action);
}

/** Whether a rule may meet some of these visitors. */
export function meets(rule: RuleSeen, visitors: readonly KnownRequest[]): boolean {
  return judgeRule(rule, visitors).verdict !== 'never';
}

/** Those that refuse the user's own keys, or may. */
export function findRulesThatBlockKeys(setup: Setup, observed: RulesAndKeys): readonly JudgedRule[] {
  const keys = observed['client-certificate'];
  const usual = visitorsWithKeys(setup, keys, 'usual');
  const odd = visitorsWithKeys(setup, keys, 'odd');
  return rulesOfOthers(setup, observed)
    .filter(({ action }) => STOPPING.has(action))
    .flatMap((rule) => {
      const expected = judgeRule(rule, usual);
      return judged(rule, expected.verdict === 'never' ? judgeRule(rule, odd) : expected);
    });
}

/** Those that stand before the lock and may let past it whoever comes. Where there is no lock yet, it will stand first. */
export function findRulesThatLetPast(
  setup: Setup,
  observed: Pick<Observed, 'lock-rule'>,
): readonly JudgedRule[] {
  const { rules } = observed['lock-rule'];
  const last = Math.max(-1, ...ourRules(setup, observed).map((rule) => rules.indexOf(rule)));
  return rulesOfOthers(setup, observed)
    .filter((rule) => letsPast(rule) && rules.indexOf(rule) < last)
    .flatMap((rule) => judged(rule, judgeRule(rule, anybody(setup))));
}

/** Those that open our addresses to whoever has a key that Cloudflare takes for good: a lock that was made by hand. */
export function findLocksOfOthers(setup: Setup, observed: Pick<Observed, 'lock-rule'>): readonly RuleSeen[] {
  return rulesOfOthers(setup, observed).filter((rule) => {
    const [without, withKey] = [visitorsWithoutKey(setup), visitorsWithSomeKey(setup)].map((visitors) =>
      judgeRule(rule, visitors),
    );
    if (!without || !withKey) return false;
    if (letsPast(rule)) return without.verdict === 'never' && withKey.verdict !== 'never';
    return STOPPING.has(rule.action) && isSparedWithKey(without, withKey);
  });
}

/** Whether a rule may meet visitors of other addresses than ours, whichever these are. One that does is more than our lock. */
export function isAboutOthersToo(rule: RuleSeen, setup: Setup): boolean {
  return judgeRule(rule, visitorsElsewhere(setup)).verdict !== 'never';
}

/** What becomes of visitors in rules, one after another, and what that hangs on. */
export interface Way {
  readonly end: 'stopped' | 'passes' | 'perhaps';
  readonly on: ReadonlySet<Unknown>;
}

/** `perhaps` where that cannot be told. */
export function judgeInRules(rules: readonly RuleSeen[], visitors: readonly KnownRequest[]): Way['end'] {
  return followRules(rules, visitors).end;
}

export function followRules(rules: readonly RuleSeen[], visitors: readonly KnownRequest[]): Way {
  const may = { stop: false, pass: false };
  const on = new Set<Unknown>();
  for (const rule of rules.filter(isJudging)) {
    const isStop = STOPPING.has(rule.action);
    const judgement = judgeRule(rule, visitors);
    // Another one before it may have had a say; to the same end it makes no difference.
    if (judgement.verdict === 'always') {
      if (isStop) return { end: may.pass ? 'perhaps' : 'stopped', on };
      return { end: may.stop ? 'perhaps' : 'passes', on };
    }
    if (judgement.verdict === 'may') {
      may[isStop ? 'stop' : 'pass'] = true;
      for (const unknown of judgement.on) on.add(unknown);
    }
  }
  return { end: may.stop ? 'perhaps' : 'passes', on };
}

function isJudging({ enabled, action }: RuleSeen): boolean {
  return enabled && (STOPPING.has(action) || letsPast({ action }));
}

/**
 * All rules that together are a lock made by hand: beside those above, what stops everybody behind one that lets keys past the
 * rest. Without that one it would stop our keys as well.
 */
export function findRulesOfLock(setup: Setup, observed: Pick<Observed, 'lock-rule'>): readonly RuleSeen[] {
  const { rules } = observed['lock-rule'];
  const locks = findLocksOfOthers(setup, observed);
  const firstPassing = locks.find(letsPast);
  if (!firstPassing) return locks;
  const behind = rulesOfOthers(setup, observed).filter(
    (rule) =>
      STOPPING.has(rule.action) &&
      rules.indexOf(rule) > rules.indexOf(firstPassing) &&
      judgeRule(rule, visitorsWithoutKey(setup)).verdict === 'always' &&
      judgeRule(rule, visitorsWithSomeKey(setup)).verdict === 'always',
  );
  return rules.filter((rule) => locks.includes(rule) || behind.includes(rule));
}

/** Whether a key makes the difference: without one a visitor is stopped, and with one is not, or that hangs on which key. */
function isSparedWithKey(without: Judgement, withKey: Judgement): boolean {
  if (without.verdict === 'never' || withKey.verdict === 'always') return false;
  if (without.verdict === 'always' || withKey.verdict === 'never') return true;
  const on = [...withKey.on];
  return on.length > 0 && on.every(isOfCertificate);
}

function rulesOfOthers(setup: Setup, observed: Pick<Observed, 'lock-rule'>): readonly RuleSeen[] {
  return observed['lock-rule'].rules.filter((rule) => rule.enabled && !isOurs(rule, setup));
}

/** What a rule's expression says to these visitors. */
export function judgeRule({ expression }: RuleSeen, visitors: readonly KnownRequest[]): Judgement {
  return judgeExpression(expression, visitors);
}

function judged(rule: RuleSeen, judgement: Judgement): readonly JudgedRule[] {
  const sureness = surenessOf(judgement);
  return sureness ? [{ rule, sureness }] : [];
}
