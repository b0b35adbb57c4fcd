import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEVICE_ID_BYTES } from '../../../contract/id-sizes.ts';
import { aDevice } from '../testing/situations.ts';
import { everyKeyIdOf, ownerOfKey, testKeys } from './wanted-keys.ts';

const deviceId = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 2 * DEVICE_ID_BYTES,
  maxLength: 2 * DEVICE_ID_BYTES,
});

it('every key that a device ever had tells whose it is and which of its keys', () => {
  fc.assert(
    fc.property(deviceId, fc.integer({ min: 1, max: 40 }), (id, generation) => {
      const device = aDevice('Phone', { id, renewal: { generation, previous: 'off' } });
      expect(everyKeyIdOf(device).map(ownerOfKey)).toEqual(
        Array.from({ length: generation }, (_, index) => ({ deviceId: id, generation: index + 1 })),
      );
    }),
  );
});

it.each([
  null,
  testKeys.unlisted.id,
  testKeys.switchedOff.id,
  'zz00aa',
  '00aa',
  '00aa11-',
  '00aa11-x',
  '00aa11-0',
])('%s is nobody’s key', (keyId) => expect(ownerOfKey(keyId)).toBeUndefined());
