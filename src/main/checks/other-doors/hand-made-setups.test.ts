import { describe, expect, it } from 'vitest';
import type { OtherDoor } from '../../../contract/other-door.ts';
import { aNeighbourhood } from './testing/a-neighbourhood.ts';
import { type ExpectedDoor, handMadeSetups } from './testing/hand-made-setups.ts';

describe('the audit of a home that was made by hand finds exactly what is there', () => {
  it.each(handMadeSetups)('$name', async ({ home: seed, fill, doors, dangers, unseen }) => {
    const home = await aNeighbourhood({ seed: () => {}, ...(seed ? { home: { seed } } : {}) });
    const found = await home.look((await fill?.(home)) ?? {});
    expect(found.doors.map(asExpected)).toEqual(doors ?? []);
    expect(found.dangers).toEqual(dangers ?? []);
    expect(found.unseen).toEqual(unseen ?? []);
  });

  it('has sixteen at least', () => expect(handMadeSetups.length).toBeGreaterThanOrEqual(16));
});

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
    case 'hidden-tunnel':
    case 'direct-record':
    case 'remote-ui':
    case 'origin-rule':
    case 'worker':
      return door.address;
  }
}
