import { describe, expect, it } from 'vitest';
import { listKeyRows } from '../steps/hand-over/keys/key-rows.ts';
import { threeDevices } from '../testing/situation.ts';
import { hasTwoKeys, listDeviceKeys } from './key-of-device.ts';

const [anna, ben, computer] = threeDevices;
if (!anna || !ben || !computer) throw new Error('there are three devices');
const lost = { ...ben, state: 'off' as const };

describe('the keys of a home', () => {
  it('are those of every device, also one whose key is off', () => {
    const devices = [anna, lost, computer];
    const key = {
      deviceId: anna.id,
      fileName: 'a.p12',
      keyName: 'A',
      state: 'ready',
      expiresOn: '2031-11-19T18:04:00Z',
    } as const;
    const rows = listKeyRows(devices, [key], { handedOver: [anna.id] });
    expect(listDeviceKeys(devices, rows).map(({ state, expiresOn }) => [state, expiresOn])).toEqual([
      ['handed-over', key.expiresOn],
      ['off', null],
      ['not-made', null],
    ]);
  });

  it('are in use whether or not their spare copy is still here', () => {
    const key = {
      deviceId: anna.id,
      fileName: 'a.p12',
      keyName: 'A',
      state: 'spare-copy-deleted',
      expiresOn: '2031-11-19T18:04:00Z',
    } as const;
    const rows = listKeyRows([anna], [key], { inUse: [anna.id] });
    expect(listDeviceKeys([anna], rows)).toMatchObject([{ state: 'in-use', copy: 'spare-copy-deleted' }]);
  });

  it('are two only while the old one still opens', () => {
    const renewed = (previous: 'works' | 'off') => ({ ...anna, renewal: { generation: 2, previous } });
    expect(hasTwoKeys(anna)).toBe(false);
    expect(hasTwoKeys(renewed('works'))).toBe(true);
    expect(hasTwoKeys(renewed('off'))).toBe(false);
    expect(hasTwoKeys({ ...renewed('works'), state: 'off' })).toBe(false);
  });
});
