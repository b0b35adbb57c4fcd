import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Device } from '../../contract/setup.ts';
import { normalizeForDisk, sanitizeFileName } from '../drives/file-name.ts';
import { devicesNamed } from '../testing/practice-app.ts';
import { describeKeyStates } from './key-file.ts';
import { type DeviceFiles, layOutKeyFolder, zipFolder } from './key-folder.ts';

const page = ({ name }: Device, fileNames: readonly string[]): string =>
  `<!doctype html><title>${name.length}</title>${fileNames.join(' ')}`;

/** Each device with a .p12 under the name that the rest of Latchkey gives it, and a profile beside it. */
function devicesWithFiles(...names: readonly string[]): readonly DeviceFiles[] {
  const devices = devicesNamed(...names);
  const states = describeKeyStates(devices, { certificates: [], heldHere: {} });
  return devices.map((device, index) => {
    const fileName = states[index]?.fileName ?? '';
    return {
      device,
      files: [
        { name: fileName, bytes: Buffer.from(`key ${device.id}`) },
        { name: fileName.replace(/p12$/, 'mobileconfig'), bytes: Buffer.from(`profile ${device.id}`) },
      ],
    };
  });
}

const namesOf = (...names: readonly string[]) =>
  layOutKeyFolder(devicesWithFiles(...names), page).map(({ name }) => name);

const hostileNames = fc.oneof(
  fc.constantFrom(
    'Küche',
    'Kuche',
    'Ku\u0308che',
    'KÜCHE',
    '📱',
    '手机',
    'CON',
    'con key',
    'nul',
    'LPT1',
    '...',
    'ß',
    'ss',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.string({ unit: 'binary', minLength: 200, maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.integer({ min: 1, max: 200 }).map((length) => 'x'.repeat(length)),
  fc.constantFrom('x 2', '2 x', 'x-2', 'phone 2', 'phone', 'Phone', 'phone.2'),
);

describe('a folder of keys', () => {
  it('holds each device’s files and its page under one name', () => {
    expect(namesOf('Anna’s iPhone', 'Küche', 'Kuche')).toEqual([
      'annas-iphone.p12',
      'annas-iphone.mobileconfig',
      'annas-iphone.html',
      'kuche.p12',
      'kuche.mobileconfig',
      'kuche.html',
      'kuche-2.p12',
      'kuche-2.mobileconfig',
      'kuche-2.html',
    ]);
  });

  it('gives the page the names that lie beside it, and holds the bytes as they were', () => {
    const files = layOutKeyFolder(devicesWithFiles('Phone'), page);
    expect(files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
      'key 000001',
      'profile 000001',
      '<!doctype html><title>5</title>phone.p12 phone.mobileconfig',
    ]);
  });

  it('makes names fit and differ also when they come as they please', () => {
    const [phone] = devicesNamed('Phone');
    if (!phone) throw new Error('one name makes one device');
    const files = (...names: readonly string[]): DeviceFiles => ({
      device: phone,
      files: names.map((name) => ({ name, bytes: Buffer.from(name) })),
    });
    const devices = [files('../KEY.P12', 'key.p12'), files('-key.p12'), files('con.p12'), files()];
    expect(layOutKeyFolder(devices, page).map(({ name }) => name)).toEqual([
      '-KEY.p12',
      '-KEY.2.p12',
      '-KEY.html',
      '-key-2.p12',
      '-key-2.html',
      'con-key.p12',
      'con-key.html',
      'phone.html',
    ]);
  });

  it('has a name of its own for every file on every disk, whatever the devices are called', () => {
    fc.assert(
      fc.property(fc.array(hostileNames, { maxLength: 12 }), (names) => {
        const inFolder = namesOf(...names);
        expect(inFolder).toHaveLength(names.length * 3);
        expect(new Set(inFolder.map(normalizeForDisk)).size).toBe(inFolder.length);
        for (const name of inFolder) {
          expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:p12|mobileconfig|html)$/);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./);
          expect(sanitizeFileName(name)).toBe(name);
        }
      }),
    );
  });

  it('is empty without devices', () => expect(layOutKeyFolder([], page)).toEqual([]));
});

it('a device’s key file has one name everywhere, whatever the devices are called', () => {
  fc.assert(
    fc.property(fc.array(hostileNames, { maxLength: 12 }), (names) => {
      const devices = devicesNamed(...names);
      const fileNames = describeKeyStates(devices, { certificates: [], heldHere: {} }).map(
        ({ fileName }) => fileName,
      );
      expect(new Set(fileNames.map(normalizeForDisk)).size).toBe(names.length);
      expect(namesOf(...names).filter((name) => name.endsWith('.p12'))).toEqual(fileNames);
    }),
  );
});

describe('the folder as one file', () => {
  const files = layOutKeyFolder(devicesWithFiles('Küche', 'Phone'), page);

  it('unpacks to the same files in one folder', () => {
    const unpacked = unzipSync(zipFolder(files, 'Schlüssel: zu Hause'));
    expect(Object.entries(unpacked).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual(
      files.map(({ name, bytes }) => [`Schlüssel- zu Hause/${name}`, Buffer.from(bytes).toString()]),
    );
  });

  it('is the same to the byte each time, in any time zone', async () => {
    const module = new URL('key-folder.ts', import.meta.url).href;
    const script = `
      const { zipFolder } = await import(${JSON.stringify(module)});
      console.log(Buffer.from(zipFolder([{ name: 'a.p12', bytes: Buffer.from('key') }], 'keys')).toString('hex'));
    `;
    const inZone = async (TZ: string): Promise<string> => {
      const env = { ...process.env, TZ };
      const args = ['--input-type=module', '-e', script];
      return (await promisify(execFile)(process.execPath, args, { env })).stdout.trim();
    };
    const here = Buffer.from(zipFolder([{ name: 'a.p12', bytes: Buffer.from('key') }], 'keys')).toString(
      'hex',
    );
    expect(await Promise.all(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map(inZone))).toEqual([
      here,
      here,
      here,
    ]);
  });
});
