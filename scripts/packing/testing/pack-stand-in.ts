import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../root.ts';

export interface Packed {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** `npm run pack -- --stand-in` for these targets, into a folder of its own. */
export async function packStandIn(...targets: readonly string[]): Promise<Packed> {
  const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-packed-'));
  const pack = path.join(root, 'scripts/pack.ts');
  const output = `--config.directories.output=${folder}`;
  await promisify(execFile)(process.execPath, [pack, '--stand-in', ...targets, output], { cwd: root });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
