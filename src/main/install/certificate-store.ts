import type { InstallProof, InstallTarget } from '../../contract/hand-over.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import type { Outside } from '../probe/prober.ts';
import type { RunProgram } from '../programs/run-program.ts';
import type { InstalledKey, KeyToInstall } from './key-to-install.ts';

/** Everything that installing needs from its surroundings. */
export interface InstallIo {
  readonly platform: NodeJS.Platform;
  /** The user's home folder. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly temporaryFolder: string;
  readonly run: RunProgram;
  readonly pack: KeyPool['packPkcs12'];
  /** Where programs of a Mac are; `/Applications`. */
  readonly applicationsFolder: string;
  /** The kernel's list of file locks (proc_locks(5)), where there is one. */
  readonly kernelLocks: string;
  /** What the system is, by os-release(5). */
  readonly osRelease: string;
}

/** A visit that has to come in with the installed key. */
export interface ProofVisit {
  readonly hostname: string;
  /** What answers there: Home Assistant, or something that nobody here knows. */
  readonly leadsTo: 'home' | 'service';
  readonly outside: Outside;
}

export type StoreState = Pick<InstallTarget, 'state' | 'blocker' | 'commands' | 'needs'>;

/** One store of this computer that can take a key. Every method may reject with `InstallRefusal` only. */
export interface CertificateStore extends Pick<InstallTarget, 'id' | 'kind' | 'name' | 'folder'> {
  /** Whether this key is there, what hinders, and what would be run next: the removal of a key that is there. */
  look(key: InstalledKey): Promise<StoreState>;
  install(key: KeyToInstall): Promise<void>;
  remove(key: InstalledKey): Promise<void>;
  prove(key: InstalledKey, visit: ProofVisit): Promise<InstallProof['outcome']>;
}

export function blocked(blocker: NonNullable<InstallTarget['blocker']>): StoreState {
  return { state: 'blocked', blocker, commands: [] };
}
