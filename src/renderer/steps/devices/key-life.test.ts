import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Device } from '../../../contract/setup.ts';
import { createDevice } from './first-devices.ts';
import { deriveKeyLife, type KeyChange, type KeyLife, keyChanges, withKeyChange } from './key-life.ts';

const plain = createDevice({ id: 'a1a1a1', name: 'Anna’s phone', platform: 'iphone' });
const off: Device = { ...plain, state: 'off' };
const renewed = (generation: number, previous: 'works' | 'off'): Device => ({
  ...plain,
  renewal: { generation, previous },
});

describe('the life of a key', () => {
  it.each<[KeyLife, Device, Device | undefined, 'ready' | 'not-on-this-computer' | 'not-made' | undefined]>([
    ['new', plain, undefined, undefined],
    ['new', plain, plain, 'not-made'],
    ['works', plain, plain, 'ready'],
    ['works', plain, plain, 'not-on-this-computer'],
    ['works', renewed(2, 'off'), renewed(2, 'off'), 'ready'],
    ['going-off', off, plain, 'ready'],
    ['going-off', off, off, 'ready'],
    ['off', off, off, 'not-made'],
    ['renewing', renewed(2, 'works'), plain, 'ready'],
    ['renewing', renewed(2, 'works'), renewed(2, 'works'), 'not-made'],
    ['renewing', renewed(2, 'off'), off, 'not-made'],
    ['overlap', renewed(2, 'works'), renewed(2, 'works'), 'ready'],
    ['ending', renewed(2, 'off'), renewed(2, 'works'), 'ready'],
  ])('is %s', (life, device, saved, key) => expect(deriveKeyLife(device, saved, key)).toBe(life));

  it.each<[KeyChange, Device, KeyLife, KeyLife, 'ready' | 'not-made']>([
    ['switch-off', plain, 'works', 'going-off', 'ready'],
    ['renew', plain, 'works', 'renewing', 'ready'],
    ['end-overlap', renewed(2, 'works'), 'overlap', 'ending', 'ready'],
    ['switch-off', renewed(2, 'works'), 'overlap', 'going-off', 'ready'],
    ['new-key', off, 'off', 'renewing', 'not-made'],
  ])('%s leads on, and can be taken back', (change, saved, from, to, key) => {
    expect(deriveKeyLife(saved, saved, key)).toBe(from);
    expect(keyChanges[from]).toContain(change);
    const changed = withKeyChange(saved, change, saved);
    expect(deriveKeyLife(changed, saved, key)).toBe(to);
    expect(withKeyChange(changed, 'take-back', saved)).toEqual(saved);
  });

  it('lets a switched-off key never open again: the device gets another one', () => {
    expect(keyChanges.off).toEqual(['new-key']);
    expect(withKeyChange(off, 'new-key', off)).toMatchObject({
      state: 'on',
      renewal: { generation: 2, previous: 'off' },
    });
  });

  it('can take back what was answered and never built', () => {
    expect(withKeyChange(off, 'take-back', off)).toEqual(plain);
    expect(withKeyChange(renewed(2, 'works'), 'take-back', renewed(2, 'works'))).toEqual(plain);
    expect(withKeyChange(renewed(3, 'works'), 'take-back', renewed(3, 'works'))).toEqual(renewed(2, 'off'));
  });

  it('stays a device that main takes, whatever is done in whatever order', () => {
    const anyChange = fc.constantFrom<KeyChange>(
      'switch-off',
      'renew',
      'end-overlap',
      'new-key',
      'take-back',
    );
    const key = fc.constantFrom('ready' as const, 'not-made' as const);
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), key, (wishes, state) => {
        let device = plain;
        for (const wish of wishes) {
          const allowed = keyChanges[deriveKeyLife(device, plain, state)].includes(wish);
          if (allowed) device = withKeyChange(device, wish, plain);
          expect(Device.safeParse(device).success).toBe(true);
        }
      }),
    );
  });
});
