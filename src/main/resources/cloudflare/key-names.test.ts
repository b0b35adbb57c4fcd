import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Device } from '../../../contract/setup.ts';
import { LONGEST_COMMON_NAME } from '../../keys/common-name.ts';
import { keyNames, plainNames, printKeyName, readKeyName } from './key-names.ts';
import { certificateName, labelOf } from './mark.ts';

const phone: Device = { id: '000001', name: 'Phone', platform: 'android', validityDays: 365, state: 'on' };
const renewed = (generation: number, from?: string): Device => ({
  ...phone,
  renewal: { generation, previous: 'works', ...(from ? { from } : {}) },
});

describe('the name of a key', () => {
  it('is that of its device, and has its number and month once it was renewed', () => {
    expect([...keyNames([phone]).values()]).toEqual(['Phone']);
    expect([...keyNames([renewed(2, '2031-11')]).values()]).toEqual(['Phone 2 - Nov 2031']);
    expect([...keyNames([renewed(3)]).values()]).toEqual(['Phone 3']);
  });

  it('is no other key’s: neither of a device that sounds alike nor of one that is called like a renewed key', () => {
    const others = ['phone 2', 'Phöne', 'Phone'].map((name, index) => ({
      ...phone,
      id: `00000${index + 2}`,
      name,
    }));
    const names = [...keyNames([renewed(2), ...others]).values()];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(names[0]).toBe('Phone 2');
    expect(plainNames(others).size).toBe(3);
  });

  const letters = [...'abcXYZ019 .-()'];
  const aName = fc
    .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 32 })
    .map((text) => `a${text.slice(1)}`.trim());
  const aMonth = fc.option(
    fc
      .tuple(fc.integer({ min: 2020, max: 2099 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    { nil: undefined },
  );

  it('keeps its number and month however long the device’s name is, also before the mark of a certificate', () => {
    fc.assert(
      fc.property(aName, fc.integer({ min: 2, max: 9999 }), aMonth, (device, generation, from) => {
        const printed = printKeyName({ device, generation, from });
        const commonName = certificateName('1a2b3c4d', `000001-${generation}`, printed);
        expect(commonName.length).toBeLessThanOrEqual(LONGEST_COMMON_NAME);
        expect(labelOf(commonName)).toBe(printed);
        const read = readKeyName(labelOf(commonName), generation);
        expect(read).toMatchObject({ generation, ...(from ? { from } : {}) });
        expect(device.startsWith(read.device)).toBe(true);
      }),
    );
  });

  it('of an earlier version says nothing of number and month', () => {
    expect(readKeyName('Phone', 2)).toEqual({ device: 'Phone', generation: 2 });
    expect(readKeyName('Phone 2', 1)).toEqual({ device: 'Phone 2', generation: 1 });
  });
});
