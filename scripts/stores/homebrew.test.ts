import { describe, expect, it } from 'vitest';
import { homebrewCask } from './homebrew.ts';
import { aRelease, checksumOf } from './testing/a-release.ts';

describe('the cask of Homebrew', () => {
  const { path, text } = homebrewCask(aRelease());
  const lines = text.split('\n');

  it('is of the release, with the checksum of the disk image for both processors', () => {
    expect(path).toBe('homebrew/latchkey.rb');
    expect(text).toContain('  version "1.2.3"\n');
    expect(text).toContain(`  sha256 "${checksumOf('mac-universal.dmg')}"\n`);
  });

  it('names the version once, and lets Ruby put it into the address', () => {
    expect(text.split('1.2.3')).toHaveLength(2);
    expect(text).toContain(
      '  url "https://github.com/some/where/releases/download/v#{version}/Latchkey-#{version}-mac-universal.dmg"\n',
    );
  });

  it('has its stanzas in the order of Homebrew’s style', () => {
    const stanzas = lines.flatMap((line) => /^ {2}([a-z]\w+)(?= )/.exec(line)?.[1] ?? []);
    expect(stanzas).toEqual([
      'version',
      'sha256',
      'url',
      'name',
      'desc',
      'homepage',
      'livecheck',
      'depends_on',
      'app',
      'zap',
    ]);
  });

  it('describes itself as Homebrew’s audit asks: short, without its own name, an article first, or a full stop', () => {
    const desc = /^ {2}desc "(.+)"$/m.exec(text)?.[1] ?? '';
    expect(desc.length).toBeLessThanOrEqual(80);
    expect(desc).toMatch(/^[A-Z]/);
    expect(desc).not.toMatch(/latchkey|macOS|^(?:An?|The) |\.$/i);
  });

  it('lists what it leaves behind by the alphabet', () => {
    const places = lines.filter((line) => line.startsWith('    "~'));
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual(places.toSorted());
  });

  it('has no text that Ruby would run, but for the version', () => {
    expect([...text.matchAll(/#[{$@]\w*/g)].map(String)).toEqual(['#{version', '#{version']);
    expect(text).not.toMatch(/[`\t\r]| $/m);
  });
});
