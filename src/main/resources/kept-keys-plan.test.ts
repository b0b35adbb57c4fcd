import { describe, expect, it } from 'vitest';
import { Adoption } from '../../contract/adoption.ts';
import type { OpenTo } from '../../contract/setup.ts';
import { wantedExpressions } from './cloudflare/lock/lock.ts';
import { planOf } from './testing/look-around.ts';
import { aCertificate, allKeysMade, anObserved, aSetup, fingerprintOf } from './testing/situations.ts';

const plain = aSetup();
const keptIds = (count: number) => Array.from({ length: count }, (_, index) => `kept-${index}`);

function aHomeThatKeeps(count: number, openTo: OpenTo = 'every-device') {
  const keys = keptIds(count).map((certificateId) => ({ certificateId, name: certificateId }));
  const services = plain.services.map((service) => ({ ...service, openTo }));
  const setup = aSetup({ services, adopts: { keys, rules: [] } });
  const made = allKeysMade(setup);
  const kept = keptIds(count).map((id) =>
    aCertificate(setup, id, { id, keyId: null, commonName: id, fingerprint: fingerprintOf(id) }),
  );
  const seen = { ...made, certificates: [...made.certificates, ...kept] };
  return { setup, observed: anObserved({ 'client-certificate': seen }) };
}

const lists = (openTo: OpenTo, id: string) => {
  const { setup, observed } = aHomeThatKeeps(1, openTo);
  return wantedExpressions(setup, observed)?.join().includes(fingerprintOf(id));
};

describe('keys that were made by hand and are kept', () => {
  it('open the home’s own address as every device’s does', () => {
    expect(lists('every-device', 'kept-0')).toBe(true);
  });

  it('are refused where only chosen devices may open it', () => {
    const [anna = '', ben = ''] = plain.devices.map(({ id }) => id);
    expect(lists([anna], 'kept-0')).toBe(false);
    expect(lists([anna], anna)).toBe(true);
    expect(lists([anna], ben)).toBe(false);
  });

  it('may be as many as Cloudflare holds, and the lock takes more rules for them', () => {
    const { setup, observed } = aHomeThatKeeps(95);
    expect(Adoption.safeParse(setup.adopts).success).toBe(true);
    const plan = planOf(setup, observed);
    expect(plan.blockers).toEqual([]);
    expect(plan.changes.filter(({ kind }) => kind === 'lock-rule.create')).toHaveLength(4);
  });

  it('are too many in words where the lock cannot hold them', () => {
    const { setup, observed } = aHomeThatKeeps(400);
    expect(Adoption.safeParse(setup.adopts).success).toBe(true);
    expect(planOf(setup, observed).blockers.map(({ code }) => code)).toContain('LOCK_TOO_LONG');
  });
});
