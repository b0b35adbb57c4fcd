import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apt, canInstallPackages } from '../../../../scripts/checks/apt.ts';
import { runProgram } from '../../../../src/main/programs/run-program.ts';
import { notHad, type PartOutcome, ran, type Say } from '../../part.ts';
import { provideRoot } from './debian-root.ts';
import type { HassProgram } from './hass-program.ts';

const DEBOOTSTRAP = '/usr/sbin/debootstrap';
const WHAT = 'a real Home Assistant Core';

/**
 * A `hass` to try Latchkey against: the one that is on the path, else one in a Debian of its own, where we are root on Debian. What
 * cannot be had is told with what to do about it.
 */
export async function findHass(options: {
  readonly version: string;
  readonly cache: string;
  readonly say: Say;
}): Promise<PartOutcome<HassProgram>> {
  const own = await ownHass();
  if (own !== undefined) return ran(own);
  const why = await whyNoRoot();
  if (why !== undefined) return notHad(WHAT, `There is no “hass” on the path, and ${why}.`);
  try {
    return ran(await provideRoot(options));
  } catch (error) {
    return notHad(
      WHAT,
      `It could not be installed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function ownHass(): Promise<HassProgram | undefined> {
  const end = await runProgram('hass', ['--version'], { timeoutMs: 60_000 });
  if (end.outcome !== 'ended' || end.exitCode !== 0) return undefined;
  const folder = path.join(tmpdir(), `latchkey-counterpart-home-${process.pid}`);
  return { version: end.stdout.trim(), command: ['hass'], env: {}, folder: { here: folder, inside: folder } };
}

async function whyNoRoot(): Promise<string | undefined> {
  if (!existsSync('/etc/debian_version')) return 'only Debian can make a root for one with debootstrap';
  if (process.getuid?.() !== 0) return 'only root can make a root for one with debootstrap';
  if (existsSync(DEBOOTSTRAP)) return undefined;
  if (canInstallPackages()) {
    await apt('update', '-qq');
    await apt('install', '-y', '-qq', '--no-install-recommends', 'debootstrap');
  }
  return existsSync(DEBOOTSTRAP) ? undefined : 'the Debian package debootstrap could not be installed';
}
