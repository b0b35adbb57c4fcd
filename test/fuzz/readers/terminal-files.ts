import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { nameKeyFiles } from '../../../src/main/key-files/key-file.ts';
import { readKeyFolder } from '../../../src/main/terminal/key-files.ts';
import { readSetupFile } from '../../../src/main/terminal/read-setup-file.ts';
import { SetupFile } from '../../../src/main/terminal/setup-file.ts';
import { terminalInEnglish } from '../../../src/words/terminal.ts';
import { phone } from '../../running-program/answers.ts';
import { arbitraryBytes } from '../inputs/mutated-bytes.ts';
import { arbitraryMutated } from '../inputs/mutated-value.ts';
import { arbitraryOf } from '../inputs/schema-arbitrary.ts';
import type { Target } from '../target.ts';
import { readerTarget } from './reader.ts';

const handWritten = `latchkey: 1
address: ha.linden.house
zone: linden.house
home:
  url: http://homeassistant.local:8123
  devices: [Phone, &tablet Tablet]
devices:
  - {name: Phone, platform: android, validity: 1 year}
  - name: *tablet
    platform: iphone
    validity: 5 years
services:
  - address: nas.linden.house
    url: http://192.168.1.5:5000
    devices: all
`;

/** What is written by hand, or by another program, for the commands of the terminal. */
export const terminalTargets: readonly Target[] = [
  readerTarget('setup file', () => {
    const files = arbitraryOf(SetupFile, ['ha.linden.house', 'Phone', 'http://homeassistant.local:8123']);
    const written = (values: typeof files) => values.map((value) => Buffer.from(writeYaml(value)));
    return {
      bytes: fc.oneof(
        written(files),
        written(arbitraryMutated(files)),
        arbitraryBytes([Buffer.from(handWritten)]),
      ),
      read: (bytes) =>
        readSetupFile(Buffer.from(bytes).toString(), terminalInEnglish).kind === 'read' ? 'taken' : 'refused',
    };
  }),
  readerTarget('passphrases of a key folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'latchkey-fuzz-'));
    const name = (nameKeyFiles([phone]).get(phone.id) ?? '').replace(/\.[a-z0-9]+$/, '.p12');
    await writeFile(join(folder, name), 'a key file');
    const passphrases = JSON.stringify({ [name]: 'six words', 'other.p12': 'none' });
    return {
      bytes: arbitraryBytes([Buffer.from(passphrases)]),
      read: async (bytes) => {
        await writeFile(join(folder, 'passphrases.json'), bytes);
        // Whoever asks makes one closed error of every other (commands/check.ts).
        return readKeyFolder(folder, [phone]).then(
          () => 'taken',
          () => 'refused',
        );
      },
      close: () => rm(folder, { recursive: true, force: true }),
    };
  }),
];

/** YAML has no word for some values that are tried: they are written as JSON would. */
function writeYaml(value: unknown): string {
  try {
    return stringify(value) ?? '';
  } catch {
    return (
      JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? String(each) : each)) ?? ''
    );
  }
}
