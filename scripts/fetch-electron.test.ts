import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../src/main/storage/testing/temporary-folder.ts';
import { type Fetching, fetchElectron } from './fetch-electron.ts';

/** An installer of our own, which leaves what it fetches in the system's folder for temporary files. */
async function fetching(script: string) {
  const place = await aFolder();
  const at = (name: string) => path.join(place, name);
  const start = `import { mkdirSync, writeFileSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    const part = \`\${tmpdir()}/electron.zip\`;
    const dist = \`\${import.meta.dirname}/dist\`;\n`;
  await writeFile(at('install.mjs'), start + script);
  const told: number[] = [];
  let clock = 0;
  const how: Fetching = {
    installer: at('install.mjs'),
    unpackedTo: at('dist'),
    folder: at('half'),
    note: at('note'),
    stalledAfterMs: 15_000,
    lookEveryMs: 20,
    // Time stands still until something has come, and flies from then on.
    now: () => {
      if (told.length > 0) clock += 10_000;
      return clock;
    },
    tell: (megabytes) => told.push(megabytes),
  };
  return { how, told, left: async () => (await readdir(place)).filter((name) => name !== 'install.mjs') };
}

const threeMegabytes = `writeFileSync(part, Buffer.alloc(3e6));\n`;

describe('fetching Electron', () => {
  it('leaves nothing but what was unpacked', async () => {
    const { how, left } = await fetching(`${threeMegabytes} mkdirSync(dist);`);
    expect(await fetchElectron(how)).toBe('fetched');
    expect(await left()).toEqual(['dist']);
  });

  it('tells how much has come, and ends once nothing comes any more', async () => {
    const { how, told, left } = await fetching(`${threeMegabytes} setInterval(() => {}, 1000);`);
    expect(await fetchElectron(how)).toBe('failed');
    expect(told.length).toBeGreaterThan(0);
    // The half of it is gone. The note is what keeps the next start from waiting as long.
    expect(await left()).toEqual(['note']);
    expect(await fetchElectron(how)).toBe('not-today');
  });

  it('is tried again a day later', async () => {
    const { how } = await fetching('');
    await writeFile(how.note, '');
    const yesterday = Date.now() / 1000 - 25 * 60 * 60;
    await utimes(how.note, yesterday, yesterday);
    expect(await fetchElectron(how)).toBe('fetched');
  });

  it('that fails at once, as without a connection, may do so at the next start', async () => {
    const { how, left } = await fetching('process.exit(1);');
    expect(await fetchElectron(how)).toBe('failed');
    expect(await left()).toEqual([]);
    expect(await fetchElectron(how)).toBe('failed');
  });
});
