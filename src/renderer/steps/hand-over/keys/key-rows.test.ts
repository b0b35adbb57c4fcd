import { describe, expect, it } from 'vitest';
import type { KeyState } from '../../../../contract/key-state.ts';
import { threeDevices } from '../../../testing/situation.ts';
import { classifyHandOver, findNextKey, listKeyRows } from './key-rows.ts';

function aKey(deviceId: string, state: KeyState['state'] = 'ready'): KeyState {
  return {
    deviceId,
    state,
    fileName: `${deviceId}.p12`,
    keyName: 'Phone',
    expiresOn: '2031-11-19T18:04:00.000Z',
  };
}

const everyKey = threeDevices.map(({ id }) => aKey(id));

describe('the keys to hand over', () => {
  it('are those of the devices that are on, in their order', () => {
    const devices = threeDevices.map((device, index) =>
      index === 1 ? { ...device, state: 'off' as const } : device,
    );
    expect(listKeyRows(devices, everyKey, {}).map(({ device }) => device.id)).toEqual(['a1a1a1', 'c3c3c3']);
  });

  it('are remembered once they are handed over', () => {
    const rows = listKeyRows(threeDevices, everyKey, { handedOver: ['a1a1a1'] });
    expect(rows.map(({ state }) => state)).toEqual(['handed-over', 'ready', 'ready']);
    expect(findNextKey(rows)?.device.id).toBe('b2b2b2');
    expect(classifyHandOver(rows)).toBe(1);
  });

  it('say when the key is not here, even if it was handed over before', () => {
    const keys = [aKey('a1a1a1', 'not-on-this-computer'), aKey('b2b2b2')];
    const rows = listKeyRows(threeDevices, keys, { handedOver: ['a1a1a1'] });
    expect(rows.map(({ state }) => state)).toEqual(['not-on-this-computer', 'ready', 'not-made']);
  });

  it('stay handed over when their spare copy is deleted', () => {
    const keys = [aKey('a1a1a1', 'spare-copy-deleted'), aKey('b2b2b2', 'spare-copy-deleted')];
    const rows = listKeyRows(threeDevices, keys, { handedOver: ['a1a1a1'] });
    expect(rows.map(({ state }) => state)).toEqual(['handed-over', 'spare-copy-deleted', 'not-made']);
    expect(classifyHandOver(rows)).toBe(1);
  });

  it('stay handed over while what is kept here is locked away, and are nobody’s turn until then', () => {
    const keys = [
      aKey('a1a1a1', 'locked-away'),
      aKey('b2b2b2', 'locked-away'),
      aKey('c3c3c3', 'locked-away'),
    ];
    const rows = listKeyRows(threeDevices, keys, { handedOver: ['a1a1a1'] });
    expect(rows.map(({ state }) => state)).toEqual(['handed-over', 'locked-away', 'locked-away']);
    expect(findNextKey(rows)).toBeUndefined();
  });

  it('are in use once the device has come in, whatever became of the spare copy', () => {
    const keys = [aKey('a1a1a1'), aKey('b2b2b2', 'spare-copy-deleted'), aKey('c3c3c3', 'not-made')];
    const rows = listKeyRows(threeDevices, keys, { inUse: ['a1a1a1', 'b2b2b2', 'c3c3c3'] });
    expect(rows.map(({ state, copy }) => [state, copy])).toEqual([
      ['in-use', 'ready'],
      ['in-use', 'spare-copy-deleted'],
      ['not-made', 'not-made'],
    ]);
    expect(classifyHandOver(rows)).toBe(2);
    expect(findNextKey(rows)).toBeUndefined();
  });

  it('leave nothing to do when every key that is here is handed over', () => {
    const rows = listKeyRows(threeDevices, everyKey, { handedOver: ['a1a1a1', 'b2b2b2', 'c3c3c3'] });
    expect(findNextKey(rows)).toBeUndefined();
  });
});
