import { zipSync } from 'fflate';
import type { Device } from '../../contract/setup.ts';
import { addNumber, normalizeForDisk, sanitizeFileName } from '../drives/file-name.ts';
import { keyFileName } from '../keys/ascii-name.ts';

/** A file in the folder. `name` is a plain name: the folder has no folders in it. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A device and the files that carry its key: the .p12, and for Apple's devices the configuration profile. */
export interface DeviceFiles {
  readonly device: Device;
  readonly files: readonly FolderFile[];
}

/**
 * Several keys at once: each device's files, and beside them one page to print. Everything of one device begins with the
 * same name, so it lies together in any file manager; two devices never share one, on any disk. The words that open the
 * files are not here, and must not be on the pages.
 * @param page the device's page as a whole HTML document, given the names under which its files lie beside it
 */
export function layOutKeyFolder(
  devices: readonly DeviceFiles[],
  page: (device: Device, fileNames: readonly string[]) => string,
): readonly FolderFile[] {
  const taken = new Set<string>();
  return devices.flatMap(({ device, files }) => {
    const names = chooseFreeNames([...chooseEndings(files), 'html'], chooseStem(device, files), taken);
    for (const name of names) taken.add(normalizeForDisk(name));
    const pageName = names.at(-1) ?? '';
    const keys = files.map(({ bytes }, index) => ({ name: names[index] ?? '', bytes }));
    const html = page(
      device,
      keys.map(({ name }) => name),
    );
    return [...keys, { name: pageName, bytes: Buffer.from(html, 'utf8') }];
  });
}

/** The ending of each file; a second of the same kind carries a number before it. */
function chooseEndings(files: readonly FolderFile[]): readonly string[] {
  const seen = new Map<string, number>();
  return files.map(({ name }) => {
    const ending = /\.([A-Za-z0-9]{1,20})$/.exec(name)?.[1]?.toLowerCase() ?? 'p12';
    const count = (seen.get(ending) ?? 0) + 1;
    seen.set(ending, count);
    return count === 1 ? ending : `${count}.${ending}`;
  });
}

/** As its first file is called already, so that a file saved alone and one in the folder have the same name. */
function chooseStem(device: Device, [first]: readonly FolderFile[]): string {
  return sanitizeFileName(first?.name ?? keyFileName(device.name)).replace(/\.[A-Za-z0-9]{1,20}$/, '');
}

/** One stem for all of them, with the first number at which none of the names is taken. */
function chooseFreeNames(
  endings: readonly string[],
  stem: string,
  taken: ReadonlySet<string>,
): readonly string[] {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? stem : addNumber(stem, number);
    const names = endings.map((ending) => sanitizeFileName(`${free}.${ending}`));
    if (!names.some((name) => taken.has(normalizeForDisk(name)))) return names;
  }
}

/**
 * ZIP keeps local time without a zone, so the same moment in local time gives the same bytes everywhere; when a key was
 * handed over is nobody's business.
 */
const SOME_MOMENT = new Date(2000, 0, 1);

/**
 * The folder as one file, for a browser that can only save files. The same files give the same bytes.
 * @param folderName what the folder is called when it is unpacked
 */
export function zipFolder(files: readonly FolderFile[], folderName: string): Uint8Array {
  const folder = sanitizeFileName(folderName);
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [`${folder}/${name}`, bytes]));
  return zipSync(entries, { mtime: SOME_MOMENT, level: 6 });
}
