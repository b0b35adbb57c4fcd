import type { Check, Diagnosis } from '../../contract/check.ts';
import { type Finding, findingOfCheck } from '../../contract/finding.ts';

/** Seen only where somebody got further than they may. */
const opens: ReadonlySet<Diagnosis> = new Set(['open', 'certificate-of-origin']);

/** Checks that did not end as they should; the address that they knocked at is the subject, `home` where they do not say. Pure. */
export function findInChecks(home: string, checks: readonly Check[]): readonly Finding[] {
  return checks
    .filter(({ state }) => state !== 'passed')
    .map(({ kind, subject, address = home, diagnosis, saw }) => ({
      id: findingOfCheck(kind),
      severity: diagnosis !== null && opens.has(diagnosis) ? 'danger' : 'warning',
      subject: address,
      proof: [subject === address ? [] : `“${subject}”`, diagnosis ?? 'not tried', saw ?? []]
        .flat()
        .join(', '),
    }));
}
