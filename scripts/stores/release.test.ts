import { describe, expect, it } from 'vitest';
import { fileOf, readRelease, urlOf } from './release.ts';
import { aRelease, checksumOf } from './testing/a-release.ts';

const good = {
  version: '1.2.3',
  repository: 'some/where',
  checksums: `${checksumOf('win-x64.exe')}  Latchkey-1.2.3-win-x64.exe\n`,
};

describe('a release', () => {
  it('has each file with its checksum and its address', () => {
    const release = readRelease(good);
    const file = fileOf(release, 'win-x64.exe');
    expect(file).toEqual({ name: 'Latchkey-1.2.3-win-x64.exe', sha256: checksumOf('win-x64.exe') });
    expect(urlOf(release, file)).toBe(
      'https://github.com/some/where/releases/download/v1.2.3/Latchkey-1.2.3-win-x64.exe',
    );
  });

  it.each([
    ['a version that is no release', { version: '1.2.3-beta.1' }],
    ['a repository that is an address', { repository: 'https://github.com/some/where' }],
    ['no checksum', { checksums: '' }],
    ['a checksum of another kind', { checksums: `${'a'.repeat(40)}  Latchkey-1.2.3-win-x64.exe\n` }],
    ['a name with a folder', { checksums: `${'a'.repeat(64)}  ../Latchkey.exe\n` }],
    ['a name that a shell would run', { checksums: `${'a'.repeat(64)}  $(touch it)\n` }],
  ])('with %s is refused', (_, part) => expect(() => readRelease({ ...good, ...part })).toThrow());

  it('says which file it lacks', () => {
    expect(() => fileOf(aRelease({ without: 'win-x64.exe' }), 'win-x64.exe')).toThrow(
      'The release has no file Latchkey-1.2.3-win-x64.exe.',
    );
  });
});
