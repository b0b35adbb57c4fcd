import { stringify } from 'yaml';
import { fileOf, findFile, type Release, type ReleasedFile, urlOf } from './release.ts';
import type { StoreFile } from './store-file.ts';

/** Flathub wants no id that ends in `.app`, which is what the other systems call Latchkey. */
export const FLATHUB_ID = 'house.latchkey.Latchkey';

/** The freedesktop runtime from 25.08 brings libsecret, which Keytar needs. */
const branch = '25.08';

/** What the metainfo is called among the files of a release, after the version. */
const metainfoEnding = 'metainfo.xml';

/** Flatpak's names of processors, and Debian's. */
const processors = { x86_64: 'amd64', aarch64: 'arm64' } as const;

/**
 * As little as the wizard can do its work with. The portals of the desktop open pages and save files without any permission.
 * There is none for the home folder, so the stores of browsers there are filled by hand, as Latchkey then says.
 */
const permissions = [
  // The window.
  '--share=ipc',
  '--socket=wayland',
  '--socket=fallback-x11',
  '--device=dri',
  // Cloudflare, the home, and phones that fetch their key.
  '--share=network',
  // Where the secrets are kept.
  '--talk-name=org.freedesktop.secrets',
  // That a key ends.
  '--talk-name=org.freedesktop.Notifications',
  // USB sticks that a key file is written to.
  '--filesystem=/media',
  '--filesystem=/run/media',
] as const;

/** The manifest that Flatpak builds from, and which processors Flathub builds it for. */
export function flathubManifest(release: Release): readonly StoreFile[] {
  const packages = debianPackages(release);
  const manifest = {
    id: FLATHUB_ID,
    runtime: 'org.freedesktop.Platform',
    'runtime-version': branch,
    sdk: 'org.freedesktop.Sdk',
    base: 'org.electronjs.Electron2.BaseApp',
    'base-version': branch,
    command: 'latchkey',
    'finish-args': permissions,
    'rename-desktop-file': 'latchkey.desktop',
    'rename-icon': 'latchkey',
    modules: [latchkey(release, packages)],
  };
  const architectures = { 'only-arches': packages.map(({ processor }) => processor) };
  return [
    { path: `flathub/${FLATHUB_ID}.yaml`, text: stringify(manifest, { lineWidth: 0 }) },
    { path: 'flathub/flathub.json', text: `${JSON.stringify(architectures, undefined, 2)}\n` },
  ];
}

interface DebianPackage {
  readonly processor: keyof typeof processors;
  readonly file: ReleasedFile;
}

function debianPackages(release: Release): readonly DebianPackage[] {
  // The keys of an object literal are exactly those of its type.
  const found = (Object.keys(processors) as readonly (keyof typeof processors)[]).flatMap((processor) => {
    const file = findFile(release, `linux-${processors[processor]}.deb`);
    return file === undefined ? [] : [{ processor, file }];
  });
  if (found.length === 0) throw new Error('The release has no Debian package.');
  return found;
}

/** What the attested Debian package holds, unpacked. Zypak stands in for Chromium's sandbox, which Flatpak forbids. */
function latchkey(release: Release, packages: readonly DebianPackage[]): object {
  const metainfo = fileOf(release, metainfoEnding);
  return {
    name: 'latchkey',
    buildsystem: 'simple',
    'build-commands': [
      'ar x latchkey.deb',
      'tar --extract --file data.tar.*',
      'mv opt/Latchkey /app/latchkey',
      'install -D --mode=755 latchkey.sh /app/bin/latchkey',
      "desktop-file-edit --set-key=Exec --set-value='latchkey %U' usr/share/applications/latchkey.desktop",
      'install -D --mode=644 --target-directory=/app/share/applications usr/share/applications/latchkey.desktop',
      'cp --recursive usr/share/icons /app/share/',
      `install -D --mode=644 metainfo.xml /app/share/metainfo/${FLATHUB_ID}.metainfo.xml`,
    ],
    sources: [
      ...packages.map(({ processor, file }) => ({
        ...download(release, file, 'latchkey.deb'),
        'only-arches': [processor],
      })),
      download(release, metainfo, 'metainfo.xml'),
      {
        type: 'script',
        'dest-filename': 'latchkey.sh',
        commands: ['exec zypak-wrapper.sh /app/latchkey/latchkey "$@"'],
      },
    ],
  };
}

function download(release: Release, file: ReleasedFile, name: string): object {
  return { type: 'file', url: urlOf(release, file), sha256: file.sha256, 'dest-filename': name };
}
