import { describe, expect, it } from 'vitest';
import { threeDevices } from '../../../testing/situation.ts';
import { chooseNext } from './after-this.ts';
import type { KeyRow } from './key-rows.ts';

function rowsOf(...states: readonly KeyRow['state'][]): readonly [KeyRow, ...KeyRow[]] {
  const [first, ...others] = threeDevices.map(
    (device, index): KeyRow => ({
      device,
      state: states[index] ?? 'ready',
      copy: 'ready',
      fileName: `${device.id}.p12`,
      keyName: 'Phone',
      expiresOn: null,
    }),
  );
  if (!first) throw new Error('there are three devices');
  return [first, ...others];
}

describe('after one device has its key', () => {
  it('comes the next one that waits for its key', () => {
    const rows = rowsOf('handed-over', 'in-use', 'ready');
    expect(chooseNext(rows, rows[0])).toMatchObject({ to: 'next', row: { device: { id: 'c3c3c3' } } });
  });

  it('is never the same device again, even if nothing was saved', () => {
    const rows = rowsOf('ready', 'in-use', 'handed-over');
    expect(chooseNext(rows, rows[0])).toEqual({ to: 'finish' });
  });

  it('is the list when a key cannot be handed over from here', () => {
    const rows = rowsOf('handed-over', 'in-use', 'not-made');
    expect(chooseNext(rows, rows[0])).toEqual({ to: 'all' });
  });
});
