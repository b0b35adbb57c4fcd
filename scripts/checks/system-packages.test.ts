import { describe, expect, it } from 'vitest';
import type { ProgramName } from '../../src/main/testing/system-programs.ts';
import { type Computer, provideSystemPrograms } from './system-packages.ts';

/** A computer without these programs, whose apt brings some of them. */
function aComputer(
  missing: readonly ProgramName[],
  { brings = missing, ...more }: Partial<Computer> & { readonly brings?: readonly ProgramName[] } = {},
) {
  const [said, calls]: [string[], string[]] = [[], []];
  let lacks = missing;
  const computer: Computer = {
    platform: 'linux',
    isMissing: (program) => lacks.includes(program),
    canInstall: true,
    apt: async (...args) => {
      calls.push(args.join(' '));
      if (args[0] === 'install') lacks = lacks.filter((program) => !brings.includes(program));
      return 'done';
    },
    unpack: async (...packages) => {
      calls.push(`unpack ${packages.join(' ')}`);
      lacks = lacks.filter((program) => !brings.includes(program));
      return 'done';
    },
    say: (line) => said.push(line),
    ...more,
  };
  return { computer, said, calls };
}

describe('before the tests', () => {
  it('nothing is said or done where everything is there', async () => {
    const { computer, said, calls } = aComputer([]);
    await provideSystemPrograms(computer);
    expect({ said, calls }).toEqual({ said: [], calls: [] });
  });

  it('root on Debian gets each missing package once, and hears of it in one line', async () => {
    const { computer, said, calls } = aComputer(['certutil', 'pk12util', 'libsecret']);
    await provideSystemPrograms(computer);
    expect(calls).toEqual([
      'update -qq',
      'install -y -qq --no-install-recommends libnss3-tools libsecret-1-0',
    ]);
    expect(said).toEqual([expect.stringContaining('libnss3-tools, libsecret-1-0')]);
  });

  it('servers are unpacked and never installed, because they would run from then on', async () => {
    const { computer, calls } = aComputer(['nginx', 'certtool', 'caddy']);
    await provideSystemPrograms(computer);
    expect(calls).toEqual([
      'update -qq',
      'install -y -qq --no-install-recommends gnutls-bin',
      'unpack nginx caddy',
    ]);
  });

  it('somebody else gets the whole list at once, with what it is for and how to get it', async () => {
    const { computer, said, calls } = aComputer(['keytool', 'certutil', 'pk12util'], { canInstall: false });
    await provideSystemPrograms(computer);
    expect(calls).toEqual([]);
    expect(said).toEqual([
      'Not installed, so some tests cannot run:',
      '  default-jre-headless: Java opens our key files',
      '  libnss3-tools: keys get into the stores of Chrome and Firefox',
      'These are the names of Debian’s packages. There, this installs them all:',
      '  sudo apt-get install --no-install-recommends default-jre-headless libnss3-tools',
    ]);
  });

  it('nobody is told to install a server', async () => {
    const { computer, said } = aComputer(['nginx', 'certtool'], { canInstall: false });
    await provideSystemPrograms(computer);
    expect(said).toContain('  sudo apt-get install --no-install-recommends gnutls-bin');
    expect(said.at(-1)).toMatch(/^ {2}mkdir .* apt-get download nginx && .*dpkg-deb -x/);
  });

  it('what could not be installed is listed, with the last that apt said', async () => {
    const apt = async () => ({ failed: 'E: Unable to locate package gnutls-bin' });
    const { computer, said } = aComputer(['certtool'], { apt });
    await provideSystemPrograms(computer);
    expect(said[1]).toBe('Installing did not work: E: Unable to locate package gnutls-bin');
    expect(said).toContain('  gnutls-bin: GnuTLS opens our key files');
  });

  it.each(['darwin', 'win32'] as const)(
    'somebody on %s reads that some tests need Linux',
    async (platform) => {
      const { computer, said, calls } = aComputer(['certtool'], { platform });
      await provideSystemPrograms(computer);
      expect(said[0]).toBe(`Some tests need Linux. On ${platform} they are skipped.`);
      expect(said.join('\n')).not.toContain('apt-get');
      expect(calls).toEqual([]);
    },
  );
});
