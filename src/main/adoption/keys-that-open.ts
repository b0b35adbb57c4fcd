import type { Weakness } from '../../contract/hand-made.ts';
import type { Setup } from '../../contract/setup.ts';
import { isOfCertificate, type KnownRequest, type Unknown } from '../../rules-language/judge.ts';
import { listSpellingsOf } from '../checks/around-the-lock/certificate-texts.ts';
import { visitorsWithoutKey, visitorsWithTexts } from '../checks/around-the-lock/visitors.ts';
import { followRules, judgeRule, type Way } from '../checks/rules-of-others.ts';
import { isOn } from '../resources/cloudflare/client-certificate/client-certificate.ts';
import { isMarkedCertificateName } from '../resources/cloudflare/mark.ts';
import type { CertificateSeen, RuleSeen } from '../resources/model/observed.ts';

/** Which certificates of others get in today, and how surely: to let one in that is refused today would widen the lock. Pure. */

/**
 * - always: with this key every visit gets in
 * - sometimes: that hangs on something else as well, such as the country
 * - unclear: it hangs on what the certificate says and Latchkey cannot read
 */
type Opens = 'always' | 'sometimes' | 'unclear';

export interface KeyJudged {
  readonly certificate: CertificateSeen;
  readonly opens: Opens;
  /** Its visitors, as the rules see them. */
  readonly visitors: readonly KnownRequest[];
}

/** Those that do not open are left out, and all of them where nobody needs a key. */
export function judgeKeys(
  setup: Setup,
  rules: readonly RuleSeen[],
  certificates: readonly CertificateSeen[],
): readonly KeyJudged[] {
  const without = followRules(rules, visitorsWithoutKey(setup));
  if (without.end === 'passes') return [];
  return certificates
    .filter((each) => isOn(each) && !isMarkedCertificateName(each.commonName))
    .flatMap((certificate) => judgeKey(certificate, without, { setup, rules }));
}

/** Its number and its fingerprint may be written in several ways: the one that opens is the one that its owner has seen to work. */
function judgeKey(
  certificate: CertificateSeen,
  without: Way,
  { setup, rules }: { readonly setup: Setup; readonly rules: readonly RuleSeen[] },
): readonly KeyJudged[] {
  const judged = listSpellingsOf(certificate).map((texts) => {
    const visitors = visitorsWithTexts(setup, texts);
    const opens = opensBy(followRules(rules, visitors), without);
    return { certificate, opens, visitors };
  });
  const found = (['always', 'sometimes', 'unclear'] as const)
    .map((wanted) => judged.find(({ opens }) => opens === wanted))
    .find((each) => each !== undefined);
  return found?.opens ? [{ ...found, opens: found.opens }] : [];
}

function opensBy(way: Way, without: Way): Opens | undefined {
  if (way.end === 'stopped') return undefined;
  if (way.end === 'passes') return 'always';
  if ([...way.on].some(isOfCertificate)) return 'unclear';
  // What such a key gets into, a visitor without any key gets into as well.
  return isSameWay(way, without) ? undefined : 'sometimes';
}

function isSameWay(one: Way, other: Way): boolean {
  return (
    one.end === other.end && one.on.size === other.on.size && [...one.on].every((each) => other.on.has(each))
  );
}

/** What taking over changes for keys, and what it cannot tell of them. */
export function findKeyWeaknesses(
  keys: readonly KeyJudged[],
  { locks, goes }: { readonly locks: readonly RuleSeen[]; readonly goes: readonly RuleSeen[] },
): readonly Weakness[] {
  const limited = keys.filter(({ opens }) => opens === 'sometimes').flatMap(({ visitors }) => visitors);
  const limiting = goes.length > 0 && limited.length > 0 ? locks.filter((rule) => limits(rule, limited)) : [];
  const unclear = keys.filter(({ opens }) => opens === 'unclear').map(({ certificate }) => certificate);
  const found: readonly Weakness[] = [
    { kind: 'more-than-a-key', names: limiting.map(({ description, ref }) => description || ref) },
    { kind: 'unclear-keys', names: unclear.map(({ commonName, id }) => commonName || id) },
  ];
  return found.filter(({ names }) => names.length > 0);
}

function limits(rule: RuleSeen, visitors: readonly KnownRequest[]): boolean {
  const judgement = judgeRule(rule, visitors);
  return judgement.verdict === 'may' && [...judgement.on].some((each: Unknown) => !isOfCertificate(each));
}
