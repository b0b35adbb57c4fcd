import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'plist';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

export type PackedPlatform = 'linux' | 'mac' | 'win';

/**
 * Stands for Electron's own 100 MB where these cannot be fetched: the files that a packer looks for, reads, renames, changes or
 * leaves out, and nothing that runs.
 */
export async function standInForElectron(platform: PackedPlatform, folder: string): Promise<void> {
  switch (platform) {
    case 'linux':
      await writeProgram(path.join(folder, 'electron'), fuseWire());
      await writeProgram(path.join(folder, 'chrome-sandbox'), '');
      return writeBesideProgram(folder);
    case 'win':
      await writeProgram(path.join(folder, 'electron.exe'), windowsProgram());
      return writeBesideProgram(folder);
    case 'mac':
      return writeMacBundle(path.join(folder, 'Electron.app/Contents'));
  }
}

/** Where the fuses are in a program, for whoever sets them: a mark, a version, a count, and one character for each. */
export function fuseWire(states: string = '1'.repeat(9)): Buffer {
  return Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, states.length]),
    Buffer.from(states),
  ]);
}

/** The languages that Electron brings, by the names that Chromium has for them. */
export const electronLocales = [
  ...[
    'af',
    'am',
    'ar',
    'bg',
    'bn',
    'ca',
    'cs',
    'da',
    'de',
    'el',
    'en-GB',
    'en-US',
    'es',
    'es-419',
    'et',
    'fa',
  ],
  ...[
    'fi',
    'fil',
    'fr',
    'gu',
    'he',
    'hi',
    'hr',
    'hu',
    'id',
    'it',
    'ja',
    'kn',
    'ko',
    'lt',
    'lv',
    'ml',
    'mr',
    'ms',
  ],
  ...[
    'nb',
    'nl',
    'pl',
    'pt-BR',
    'pt-PT',
    'ro',
    'ru',
    'sk',
    'sl',
    'sr',
    'sv',
    'sw',
    'ta',
    'te',
    'th',
    'tr',
    'uk',
  ],
  ...['ur', 'vi', 'zh-CN', 'zh-TW'],
] as const;

async function writeBesideProgram(folder: string) {
  await writeFile(path.join(folder, 'LICENSE'), 'The licence of Electron.\n');
  await writeFile(path.join(folder, 'LICENSES.chromium.html'), 'The licences of Chromium.\n');
  await mkdir(path.join(folder, 'resources'));
  await mkdir(path.join(folder, 'locales'));
  for (const locale of electronLocales) await writeFile(path.join(folder, `locales/${locale}.pak`), '');
}

async function writeMacBundle(contents: string) {
  const framework = path.join(contents, 'Frameworks/Electron Framework.framework');
  for (const resources of [path.join(contents, 'Resources'), path.join(framework, 'Versions/A/Resources')]) {
    for (const locale of electronLocales) {
      const folder = path.join(resources, `${macLocale(locale)}.lproj`);
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'locale.pak'), '');
    }
  }
  await writeProgram(path.join(framework, 'Electron Framework'), fuseWire());
  await writeBundle(contents, 'Electron');
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `Electron Helper${kind}`;
    await writeBundle(path.join(contents, `Frameworks/${helper}.app/Contents`), helper);
  }
}

/** Apple writes the same languages otherwise. */
export function macLocale(locale: string): string {
  return locale === 'en-US' ? 'en' : locale.replace('-', '_');
}

async function writeBundle(contents: string, name: string) {
  await writeProgram(path.join(contents, 'MacOS', name), '');
  const about = { CFBundleExecutable: name, CFBundleName: name, CFBundleIdentifier: 'com.github.Electron' };
  await writeFile(path.join(contents, 'Info.plist'), build(about));
}

/** With the one resource that a packer wants to find, and the wire as another, for a program of Windows' is changed part by part. */
function windowsProgram(): Buffer {
  const program = NtExecutable.createEmpty();
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  const wire = new Uint8Array(fuseWire()).buffer;
  resources.entries.push({ type: 'STANDIN', id: 'FUSES', bin: wire, lang: 1033, codepage: 1200 });
  resources.outputResource(program);
  return Buffer.from(program.generate());
}

async function writeProgram(file: string, bytes: Buffer | string) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
  await chmod(file, 0o755);
}
