import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Change } from '../../src/contract/change.ts';
import { type Setup, zoneSettingIds } from '../../src/contract/setup.ts';
import type { Observed } from '../../src/main/resources/model/observed.ts';
import { planOf } from '../../src/main/resources/testing/look-around.ts';
import { anySituation } from './arbitrary-world.ts';
import { chooseRuns } from './property-runs.ts';

/** The plan in any world changes only what is ours, whatever part of it exists and whatever foreign objects are beside it. */

describe('a plan, whatever is there', () => {
  it('is the same each time, and made without touching what it is made from', () => {
    fc.assert(
      fc.property(anySituation, ({ setup, observed }) => {
        const before = JSON.stringify({ setup, observed });
        const plan = planOf(freezeDeeply(setup), freezeDeeply(observed));
        expect(planOf(setup, observed)).toEqual(plan);
        expect(JSON.stringify({ setup, observed })).toBe(before);
      }),
      chooseRuns({ part: 100, whole: 1000 }),
    );
  });

  it('changes and takes away only what is ours', () => {
    fc.assert(
      fc.property(anySituation, ({ setup, observed }) => {
        const { changes, blockers } = planOf(setup, observed);
        // What stands at the name is told, and nothing is carried out.
        fc.pre(!blockers.some(({ code }) => code === 'ADDRESS_TAKEN'));
        for (const change of changes) expectOnlyOurs(change, setup, observed);
      }),
      chooseRuns({ part: 200, whole: 2000 }),
    );
  });

  it('names every change once, and needs nothing that is not in it', () => {
    fc.assert(
      fc.property(anySituation, ({ setup, observed }) => {
        const ids = planOf(setup, observed).changes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { needs } of planOf(setup, observed).changes)
          expect(ids).toEqual(expect.arrayContaining([...needs]));
      }),
      chooseRuns({ part: 100, whole: 1000 }),
    );
  });
});

function expectOnlyOurs(change: Change, setup: Setup, observed: Observed): void {
  const touched = change.request.path.split('/').at(-1) ?? '';
  switch (change.resource) {
    case 'tunnel':
    case 'client-certificate':
    case 'dns-record':
      expect(change.request.body ?? '').not.toContain('foreign-');
      expect(touched).not.toMatch(/^foreign-/);
      return;
    case 'lock-rule':
      expect(touched).not.toMatch(/^foreign-/);
      // PUT replaces all rules of the zone.
      if (change.request.method === 'PUT') expect(observed['lock-rule'].rules).toEqual([]);
      return;
    case 'certificate-hostname':
      expectForeignHostnamesKept(change, observed);
      return;
    case 'tunnel-configuration':
      expectForeignIngressKept(change, observed);
      return;
    case 'zone-setting':
      expect(zoneSettingIds.filter((id) => !setup.policy.declined.includes(id))).toContain(touched);
      return;
  }
}

const HostnamesBody = z.object({ hostnames: z.array(z.string()) });

function expectForeignHostnamesKept({ request }: Change, observed: Observed): void {
  const { hostnames } = HostnamesBody.parse(JSON.parse(request.body ?? ''));
  expect(withoutOurs(hostnames)).toEqual(withoutOurs(observed['certificate-hostname']));
}

const ConfigurationBody = z.object({
  config: z.looseObject({ ingress: z.array(z.looseObject({ hostname: z.string().optional() })) }),
});

function expectForeignIngressKept(change: Change, observed: Observed): void {
  const { config } = ConfigurationBody.parse(JSON.parse(change.request.body ?? ''));
  const { ingress, ...options } = config;
  const { ours, abandoned } = observed['tunnel-configuration'];
  const leaving = change.kind === 'tunnel-configuration.withdraw' ? abandoned[change.tunnel.id] : undefined;
  const seen = leaving ?? ours;
  const isForeign = ({ hostname }: { readonly hostname?: string | undefined }) => hostname?.startsWith('x');
  expect(ingress.filter(isForeign)).toEqual((seen?.ingress ?? []).filter(isForeign));
  expect(options).toEqual(seen?.others ?? {});
}

/** Foreign names begin with an x. */
function withoutOurs(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.startsWith('x'));
}

function freezeDeeply<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freezeDeeply(inner);
  }
  return value;
}
