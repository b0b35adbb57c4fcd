import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { flathubManifest } from './flathub.ts';
import { aRelease, checksumOf } from './testing/a-release.ts';

const File = z.looseObject({
  type: z.literal('file'),
  url: z.url({ protocol: /^https$/ }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  'only-arches': z.array(z.string()).optional(),
});

const Script = z.looseObject({ type: z.literal('script'), commands: z.array(z.string()) });

const Manifest = z.looseObject({
  id: z.string(),
  'runtime-version': z.string(),
  'base-version': z.string(),
  'finish-args': z.array(z.string()),
  modules: z.tuple([
    z.looseObject({
      'build-commands': z.array(z.string()),
      sources: z.array(z.discriminatedUnion('type', [File, Script])),
    }),
  ]),
});

function manifestOf(release = aRelease()) {
  const [manifest, architectures] = flathubManifest(release);
  return {
    ...Manifest.parse(parse(manifest?.text ?? '')),
    architectures: JSON.parse(architectures?.text ?? '') as unknown,
  };
}

describe('the manifest of Flathub', () => {
  const { id, 'finish-args': permissions, modules, architectures, ...rest } = manifestOf();
  const [module] = modules;

  it('is called as Flathub allows', () => {
    expect(id).toMatch(/^[a-z]+(\.[A-Za-z_][\w]*){2,4}$/);
    expect(id).not.toMatch(/\.(?:app|desktop|linux)$/i);
  });

  it('stands on a base of the same age as its runtime', () => {
    expect(rest['base-version']).toBe(rest['runtime-version']);
  });

  it('is built from attested files of the release alone, each with its checksum', () => {
    const files = module.sources.filter((source) => source.type === 'file');
    expect(files.map(({ url, sha256 }) => [url.slice(url.lastIndexOf('/') + 1), sha256])).toEqual([
      ['Latchkey-1.2.3-linux-amd64.deb', checksumOf('linux-amd64.deb')],
      ['Latchkey-1.2.3-metainfo.xml', checksumOf('metainfo.xml')],
    ]);
  });

  it('may not see the home folder, the whole disk, or everything that speaks on a bus', () => {
    const folders = permissions.filter((each) => each.startsWith('--filesystem='));
    expect(folders).toEqual(['--filesystem=/media', '--filesystem=/run/media']);
    const names = permissions.filter((each) => /^--(?:system-)?(?:talk|own)-name=/.test(each));
    expect(names).toEqual([
      '--talk-name=org.freedesktop.secrets',
      '--talk-name=org.freedesktop.Notifications',
    ]);
    expect(permissions.join(' ')).not.toMatch(/--socket=(?:session|system)-bus|--device=all|--socket=x11/);
  });

  it('keeps Chromium’s processes apart', () => {
    const script = module.sources.find((source) => source.type === 'script');
    expect(script?.commands).toEqual(['exec zypak-wrapper.sh /app/latchkey/latchkey "$@"']);
    expect(JSON.stringify(module)).not.toContain('no-sandbox');
  });

  it('is for the processors that the release has', () => {
    expect(architectures).toEqual({ 'only-arches': ['x86_64'] });
    const both = manifestOf(aRelease({ also: 'linux-arm64.deb' }));
    expect(both.architectures).toEqual({ 'only-arches': ['x86_64', 'aarch64'] });
    const sources = both.modules[0].sources.filter((source) => source.type === 'file');
    expect(sources.map((source) => source['only-arches'])).toEqual([['x86_64'], ['aarch64'], undefined]);
  });

  it('is not made of a release without a Debian package', () => {
    expect(() => flathubManifest(aRelease({ without: 'linux-amd64.deb' }))).toThrow('no Debian package');
  });
});
