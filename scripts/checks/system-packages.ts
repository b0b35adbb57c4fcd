import {
  type ProgramName,
  programNames,
  serversFolder,
  systemPrograms,
} from '../../src/main/testing/system-programs.ts';

export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly isMissing: (program: ProgramName) => boolean;
  /** Whether packages can be installed here without asking anybody: Debian's tool is there, and we are root. */
  readonly canInstall: boolean;
  /** @returns what apt said when it failed */
  readonly apt: (...args: readonly string[]) => Promise<'done' | { readonly failed: string }>;
  /** Puts the files of packages where the tests look for servers. @returns what was said when that failed */
  readonly unpack: (...packages: readonly string[]) => Promise<'done' | { readonly failed: string }>;
  readonly say: (line: string) => void;
}

/**
 * Sees to the programs that tests use from outside, before anything else: installs what is missing where that can be
 * done, and says what is still missing, all at once, where it cannot.
 */
export async function provideSystemPrograms(computer: Computer): Promise<void> {
  const { platform, isMissing, canInstall, say } = computer;
  if (platform !== 'linux') say(`Some tests need Linux. On ${platform} they are skipped.`);
  const missing = programNames.filter(isMissing);
  if (missing.length === 0) return;
  if (platform !== 'linux' || !canInstall) return listMissing(missing, computer);

  const packages = packagesOf(missing);
  say(`Installing what tests use from outside: ${packages.join(', ')}. This takes a minute or two, once.`);
  for (const outcome of await install(missing, computer)) {
    if (outcome !== 'done') say(`Installing did not work: ${outcome.failed}`);
  }
  const still = programNames.filter(isMissing);
  if (still.length > 0) listMissing(still, computer);
}

/** Servers are only unpacked: installed, they would run from then on. */
async function install(missing: readonly ProgramName[], { apt, unpack }: Computer) {
  const { servers, others } = bySort(missing);
  // Without lists there is nothing to install from; with old ones there may be.
  await apt('update', '-qq');
  return [
    others.length === 0 ? 'done' : await apt('install', '-y', '-qq', '--no-install-recommends', ...others),
    servers.length === 0 ? 'done' : await unpack(...servers),
  ] as const;
}

function listMissing(missing: readonly ProgramName[], { platform, say }: Computer): void {
  say('Not installed, so some tests cannot run:');
  for (const name of packagesOf(missing)) {
    const programs = missing.filter((program) => systemPrograms[program].package === name);
    say(
      `  ${name}: ${[...new Set(programs.map((program) => systemPrograms[program].provesThat))].join('; ')}`,
    );
  }
  if (platform !== 'linux') return;
  const { servers, others } = bySort(missing);
  if (others.length > 0) {
    say('These are the names of Debian’s packages. There, this installs them all:');
    say(`  sudo apt-get install --no-install-recommends ${others.join(' ')}`);
  }
  if (servers.length > 0) {
    say(`Installed, ${servers.join(' and ')} would run from then on. This only unpacks them, for the tests:`);
    const each = `for file in *.deb; do dpkg-deb -x "$file" '${serversFolder}'; done`;
    say(
      `  mkdir -p '${serversFolder}' && cd "$(mktemp -d)" && apt-get download ${servers.join(' ')} && ${each}`,
    );
  }
}

function bySort(programs: readonly ProgramName[]) {
  const isServer = (name: ProgramName) => 'isServer' in systemPrograms[name];
  return {
    servers: packagesOf(programs.filter(isServer)),
    others: packagesOf(programs.filter((name) => !isServer(name))),
  };
}

function packagesOf(programs: readonly ProgramName[]): readonly string[] {
  return [...new Set(programs.map((program) => systemPrograms[program].package))];
}
