import { describe, expect, it } from 'vitest';
import { mirrorIn } from './apt-sources.ts';

describe('where this Debian gets its packages from', () => {
  it('is read from lines, without options and comments', () => {
    const list = [
      '# deb https://old.example.org/debian trixie main',
      'deb https://tools.example.org/apt tools-trixie main',
      'deb [signed-by=/usr/share/keyrings/a.gpg arch=amd64] https://mirror.example.org/debian trixie main contrib',
    ].join('\n');
    expect(mirrorIn([list])).toBe('https://mirror.example.org/debian');
  });

  it('is read from stanzas, and is not that of the security updates', () => {
    const sources = [
      'Types: deb\nURIs: https://mirror.example.org/debian-security\nSuites: bookworm-security\nComponents: main',
      'Types: deb deb-src\nURIs: https://mirror.example.org/debian\nSuites: bookworm bookworm-updates\nComponents: main',
    ].join('\n\n');
    expect(mirrorIn([sources])).toBe('https://mirror.example.org/debian');
  });

  it('is not known where only others are named', () => {
    const others = 'Types: deb\nURIs: https://deb.example.org/node\nSuites: nodistro\nComponents: main';
    expect(mirrorIn([others, ''])).toBeUndefined();
  });
});
