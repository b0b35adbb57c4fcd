import { describe, expect, it } from 'vitest';
import type { OtherDoor } from '../../../contract/other-door.ts';
import { aNeighbourhood } from './testing/a-neighbourhood.ts';
import { type ExpectedDoor, handMadeSetups } from './testing/hand-made-setups.ts';

describe('the audit of a home that was made by hand finds exactly what is there', () => {
  it.each(handMadeSetups)('$name', async ({ home: seed, fill, look, doors, dangers, unseen }) => {
    const home = await aNeighbourhood({ seed: () => {}, ...(seed ? { home: { seed } } : {}) });
    await fill?.(home);
    const found = await home.look(look?.(home));
    expect(found.doors.map(asExpected)).toEqual(doors ?? []);
    // Where the pretend edge let a knock through to the pretend home, it was counted.
    const isOpen = found.doors.some((door) => isThroughTheEdge(door) && door.knock === 'opens');
    expect(home.world.counts().exposedRequests > 0).toBe(isOpen);
    expect(found.dangers).toEqual(dangers ?? []);
    expect(found.unseen).toEqual(unseen ?? []);
  });

  it('has sixteen at least', () => expect(handMadeSetups.length).toBeGreaterThanOrEqual(16));
});

/** Nothing but the pretend edge answers at these in these setups; it runs no snippets. */
function isThroughTheEdge(door: OtherDoor): boolean {
  return throughTheEdge.has(door.kind) || (door.kind === 'worker' && door.by === 'route');
}

const throughTheEdge: ReadonlySet<OtherDoor['kind']> = new Set([
  'tunnel-entry',
  'address-allowance',
  'origin-rule',
]);

function asExpected(door: OtherDoor): ExpectedDoor {
  return [door.kind, placeOf(door), door.sureness, door.knock];
}

function placeOf(door: OtherDoor): string | null {
  switch (door.kind) {
    case 'tunnel-entry':
      return door.hostname ?? door.addresses[0] ?? null;
    case 'former-url':
      return door.url;
    case 'app':
      return door.name;
    case 'address-allowance':
      return door.value;
    case 'port-forward':
      return String(door.port);
    case 'hidden-tunnel':
    case 'direct-record':
    case 'remote-ui':
    case 'origin-rule':
    case 'worker':
    case 'product':
      return door.address;
  }
}
