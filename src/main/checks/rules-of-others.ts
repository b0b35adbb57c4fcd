import type { RuleSureness } from '../../contract/danger.ts';
import type { Setup } from '../../contract/setup.ts';
import type { Judgement, KnownRequest } from '../../rules-language/judge.ts';
import { isOurs, letsPast, ourRules } from '../resources/cloudflare/lock/lock.ts';
import type { Observed, RuleSeen } from '../resources/model/observed.ts';
import { judgeExpression, surenessOf } from './around-the-lock/rule-sureness.ts';
import {
  anybody,
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

/**
 * Whether a rule of somebody else may meet visitors of other addresses as well: of these, or of a name that stands nowhere. One
 * that does is more than the lock of ours.
 */
export function isAboutOthersToo(rule: RuleSeen, setup: Setup, names: readonly string[]): boolean {
  const ours = new Set(setup.services.map(({ hostname }) => hostname));
  const others = [...names, setup.zone.name, `nowhere-to-be-found.${setup.zone.name}`];
  return others
    .filter((hostname) => !ours.has(hostname))
    .some((hostname) => {
      const there = { ...setup, services: [{ hostname, url: '', openTo: 'every-device' as const }] };
      return [visitorsWithoutKey(there), visitorsWithSomeKey(there)].some(
        (visitors) => judgeRule(rule, visitors).verdict !== 'never',
      );
    });
}

/** What becomes of visitors in the rules of others, one rule after another; `perhaps` where that cannot be told. */
export function judgeInRules(
  rules: readonly RuleSeen[],
  visitors: readonly KnownRequest[],
): 'stopped' | 'passes' | 'perhaps' {
  const may = { stop: false, pass: false };
  for (const rule of rules.filter(
    ({ enabled, action }) => enabled && (STOPPING.has(action) || letsPast({ action })),
  )) {
    const isStop = STOPPING.has(rule.action);
    const { verdict } = judgeRule(rule, visitors);
    // Another one before it may have had a say; to the same end it makes no difference.
    if (verdict === 'always' && isStop) return may.pass ? 'perhaps' : 'stopped';
    if (verdict === 'always') return may.stop ? 'perhaps' : 'passes';
    if (verdict === 'may') may[isStop ? 'stop' : 'pass'] = true;
  }
  return may.stop ? 'perhaps' : 'passes';
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
  return on.length > 0 && on.every((each) => each.startsWith('cf.tls_client_auth.'));
}

function rulesOfOthers(setup: Setup, observed: Pick<Observed, 'lock-rule'>): readonly RuleSeen[] {
  return observed['lock-rule'].rules.filter((rule) => rule.enabled && !isOurs(rule, setup));
}

function judgeRule({ expression }: RuleSeen, visitors: readonly KnownRequest[]): Judgement {
  return judgeExpression(expression, visitors);
}

function judged(rule: RuleSeen, judgement: Judgement): readonly JudgedRule[] {
  const sureness = surenessOf(judgement);
  return sureness ? [{ rule, sureness }] : [];
}
