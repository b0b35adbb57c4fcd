import { describe, expect, it } from 'vitest';
import { aDrive } from '../../../testing/situation.ts';
import { findLikelyDrive, findObstacle, formatSize, isReadBy } from './drive-facts.ts';

describe('a drive', () => {
  it.each([
    [{}, null],
    [{ freeBytes: null }, null],
    [{ freeBytes: 0 }, 'full'],
    [{ state: 'read-only' }, 'read-only'],
    [{ state: 'not-mounted', freeBytes: null }, 'not-mounted'],
  ] as const)('that is %j is hindered by %s', (changes, expected) => {
    expect(findObstacle(aDrive(changes))).toBe(expected);
  });

  it('is chosen first when it can be written to', () => {
    const locked = aDrive({ id: 'a', state: 'read-only' });
    const open = aDrive({ id: 'b' });
    expect(findLikelyDrive([locked, open])?.id).toBe('b');
    expect(findLikelyDrive([locked])?.id).toBe('a');
    expect(findLikelyDrive([])).toBeUndefined();
  });

  it('in FAT or exFAT is read by everything, in NTFS by no phone', () => {
    expect(isReadBy('iphone', 'fat')).toBe(true);
    expect(isReadBy('android', 'exfat')).toBe(true);
    expect(isReadBy('iphone', 'ntfs')).toBe(false);
    expect(isReadBy('android', 'ntfs')).toBe(false);
    expect(isReadBy('windows', 'ntfs')).toBe(true);
    expect(isReadBy('windows', 'apfs')).toBe(false);
    expect(isReadBy('mac', 'ntfs')).toBe(true);
  });

  it('says its size as the box did', () => {
    expect(formatSize(58_300_000_000, 'en')).toBe('58.3 GB');
    expect(formatSize(512_000_000, 'en')).toBe('512 MB');
    expect(formatSize(2_000_000_000_000, 'en')).toBe('2 TB');
    expect(formatSize(0, 'en')).toBe('0 byte');
  });
});
