import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KeyFileKind } from '../../contract/hand-over.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { runProgram } from '../programs/run-program.ts';
import { currentKeyId } from '../resources/cloudflare/wanted-keys.ts';
import { anEngineInAWorld } from '../resources/testing/engine-in-world.ts';
import { lookAround } from '../resources/testing/look-around.ts';
import { aDevice } from '../resources/testing/situations.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { allNeed } from '../testing/needs.ts';
import { packKeyFile } from './key-file.ts';

const program = aDevice('Backup script', { platform: 'program' });

/** A home behind its lock, and a curl on the outside that has the files of one program. */
async function aCurlOutside() {
  const engine = await anEngineInAWorld();
  const setup = { ...engine.setup, devices: [program] };
  await engine.carryOut(setup);
  await engine.connectHome(setup);
  const { 'client-certificate': seen } = await lookAround(setup, engine.io);
  const { edge, outside } = engine.practice;
  const folder = await aFolder();
  const authority = join(folder, 'authority.pem');
  await writeFile(authority, outside.authority ?? '');
  const save = async (as: KeyFileKind) => {
    const keyPool = createKeyPool({ threads: 1 });
    const order = { device: program, as, hostnames: ['ha.linden.house'], language: 'en' } as const;
    const { name, bytes } = await packKeyFile(order, [program], seen, { keys: engine.keys, keyPool });
    await keyPool.close();
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  /** The words go in by a file, as a script should: command lines are everybody's to read. */
  const curl = async (words: string, ...shown: readonly string[]) => {
    const config = join(folder, 'words');
    await writeFile(config, `pass = "${words}"\n`);
    const place = `ha.linden.house:${edge.httpsPort}`;
    const asUsual = ['--silent', '--config', config, '--cacert', authority];
    const there = ['--resolve', `${place}:${edge.host}`, `https://${place}/manifest.json`];
    return runProgram('curl', [...asUsual, ...shown, ...there], { timeoutMs: 120_000 });
  };
  return { save, curl, words: await engine.keys.passphrase(currentKeyId(program)) };
}

describe('curl', () => {
  allNeed('curl');

  it('comes in with the key as text and as a .p12, and without it is kept out', async () => {
    const { save, curl, words } = await aCurlOutside();
    const home = { exitCode: 0, stdout: expect.stringContaining('"name":"Home Assistant"') };
    expect(await curl(words, '--cert', await save('pem'))).toMatchObject(home);
    expect(await curl(words, '--cert-type', 'P12', '--cert', await save('pkcs12'))).toMatchObject(home);
    expect(await curl(words)).toMatchObject({
      exitCode: 0,
      stdout: expect.not.stringContaining('Home Assistant'),
    });
  });

  it('cannot use the file with other words', async () => {
    const { save, curl } = await aCurlOutside();
    // CURLE_SSL_CERTPROBLEM
    expect(await curl('other-words', '--cert', await save('pem'))).toMatchObject({
      exitCode: 58,
      stdout: '',
    });
  });
});
