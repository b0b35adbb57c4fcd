import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../src/main/storage/testing/temporary-folder.ts';
import { root } from './root.ts';

const program = path.join(root, 'scripts/pack.ts');

/** Port 1 of this computer: nobody listens there. */
async function offline() {
  return { ...process.env, electron_config_cache: await aFolder(), ELECTRON_MIRROR: 'http://127.0.0.1:1/' };
}

async function pack(...args: readonly string[]) {
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env: await offline() });
}

describe('npm run pack', () => {
  it('says in one sentence that it needs the network, before it builds anything', async () => {
    const { status, stdout, stderr } = await pack('--linux', 'AppImage');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'An installer holds Electron, which is not here yet, and 127.0.0.1:1 cannot be reached. Connect this computer and try again. To see all the rest of it: npm run pack -- --stand-in\n',
    );
  });

  it('says that a stand-in takes the place of Electron, where nobody asked for a certain package', async () => {
    const child = spawn(process.execPath, [program], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: await offline(),
    });
    // What it packs is looked at elsewhere.
    const [said] = await once(child.stderr, 'data');
    child.kill();
    await once(child, 'close');
    expect(`${said}`).toBe(
      'An installer holds Electron, which is not here yet, and 127.0.0.1:1 cannot be reached. A stand-in takes its place, as with npm run pack -- --stand-in: what lies in dist/stand-in starts nothing.\n',
    );
  });

  it('explains itself without doing anything', async () => {
    const { status, stdout } = await pack('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Options go to electron-builder.');
  });
});
