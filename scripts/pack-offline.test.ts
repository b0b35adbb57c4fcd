import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../src/main/storage/testing/temporary-folder.ts';
import { root } from './root.ts';

async function pack(...args: readonly string[]) {
  const nothingKept = await aFolder();
  return spawnSync(process.execPath, [path.join(root, 'scripts/pack.ts'), ...args], {
    encoding: 'utf8',
    // Port 1 of this computer: nobody listens there.
    env: { ...process.env, electron_config_cache: nothingKept, ELECTRON_MIRROR: 'http://127.0.0.1:1/' },
  });
}

describe('npm run pack', () => {
  it('says in one sentence that it needs the network, before it builds anything', async () => {
    const { status, stdout, stderr } = await pack();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'An installer holds Electron, which is not here yet, and 127.0.0.1:1 cannot be reached. Connect this computer and try again. To see all the rest of it: npm run pack -- --stand-in\n',
    );
  });

  it('explains itself without doing anything', async () => {
    const { status, stdout } = await pack('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Options go to electron-builder.');
  });
});
