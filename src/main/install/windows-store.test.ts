import { readdir, readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { aTestAuthority, type TestAuthority } from '../keys/testing/test-authority.ts';
import { publicInternet } from '../probe/prober.ts';
import { prepareOnce } from '../testing/needs.ts';
import { createInstaller } from './install.ts';
import { deriveMarks, type KeyToInstall } from './key-to-install.ts';
import { aKey } from './testing/a-key.ts';
import { thisLinux } from './testing/this-linux.ts';
import { type Told, toldPrograms } from './testing/told-programs.ts';
import { parseKeys } from './windows-store.ts';

let authority: TestAuthority;
let key: KeyToInstall;
prepareOnce(['openssl'], async () => {
  authority = await aTestAuthority();
  key = await aKey(authority);
  return () => authority.remove();
});

/**
 * As ConvertTo-Json of Windows PowerShell 5.1 lays its objects out (MicrosoftDocs/PowerShell-Docs, reference/5.1,
 * ConvertTo-Json.md, example 1): two spaces after a colon, one object without brackets, nothing for none. The thumbprint
 * is the one in about_Certificate_Provider.md there.
 */
const oneEntry = (thumbprint = '6B8223358119BB08840DEE50FD8AF9EA776CE66B', hasKey = true) => `{
    "Thumbprint":  "${thumbprint}",
    "HasPrivateKey":  ${hasKey}
}`;
const entries = (...each: readonly string[]) =>
  each.length > 1 ? `[\r\n    ${each.join(',\r\n    ')}\r\n]\r\n` : (each[0] ?? '');

/** A Windows whose PowerShell keeps one store, and answers visits with this status. */
async function aWindows({
  visited = '200',
  fails,
}: {
  readonly visited?: string;
  readonly fails?: string;
} = {}) {
  const io = await thisLinux({ platform: 'win32', env: { SystemRoot: 'C:\\Windows' } });
  let there = false;
  const opened: boolean[] = [];
  const programs = toldPrograms(async ({ args, env }: Told) => {
    const script = args.at(-1) ?? '';
    if (script.includes('Get-ChildItem'))
      return { stdout: entries(oneEntry(), ...(there ? [oneEntry(deriveMarks(key).sha1)] : [])) };
    if (script.includes('Invoke-WebRequest')) return { stdout: visited };
    if (fails !== undefined) return { exitCode: 1, stderr: fails };
    there = script.includes('Import-PfxCertificate');
    if (there) opened.push(await opens(env));
    return {};
  });
  const installer = createInstaller({ ...io, run: programs.run });
  return { installer, asked: programs.asked, opened, io };
}

async function opens({ LATCHKEY_FILE = '', LATCHKEY_PASSWORD = '' }: Told['env']): Promise<boolean> {
  createSecureContext({ pfx: await readFile(LATCHKEY_FILE), passphrase: LATCHKEY_PASSWORD });
  return true;
}

const shell = 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe';
const options = ['-NoProfile', '-NonInteractive', '-Command'];

describe('on Windows', () => {
  it('a key goes into the user’s personal certificates, with its password in no command line', async () => {
    const { installer, asked, opened, io } = await aWindows();
    const script =
      "$ErrorActionPreference = 'Stop'; " +
      '$password = ConvertTo-SecureString -String $env:LATCHKEY_PASSWORD -AsPlainText -Force; ' +
      'Import-PfxCertificate -FilePath $env:LATCHKEY_FILE -CertStoreLocation Cert:\\CurrentUser\\My -Password $password | Out-Null';
    const [place] = await installer.places(key);
    expect(place).toMatchObject({ id: 'windows-store', state: 'absent', blocker: null, folder: null });
    expect(place?.commands).toEqual([
      [
        '$env:LATCHKEY_FILE = $KEY_FILE; $env:LATCHKEY_PASSWORD = $PASSWORD; &',
        ...[shell, ...options, script].map((word) => `'${word.replaceAll("'", "''")}'`),
      ].join(' '),
    ]);

    expect(await installer.install('windows-store', key)).toMatchObject({ state: 'installed' });
    const imported = asked.find(({ env }) => env.LATCHKEY_PASSWORD);
    expect(imported).toMatchObject({ program: shell, args: [...options, script] });
    expect(opened).toEqual([true]);
    // Started from PowerShell 7, it would else look for its modules in the wrong folders.
    for (const { env } of asked)
      expect(env.PSModulePath).toBe('C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules');
    const password = imported?.env.LATCHKEY_PASSWORD ?? 'none';
    expect(JSON.stringify(asked.map(({ args }) => args))).not.toContain(password);
    expect(await readdir(io.temporaryFolder)).toEqual([]);
  });

  it('a key goes with its private half', async () => {
    const { installer, asked } = await aWindows();
    await installer.install('windows-store', key);
    expect(await installer.remove('windows-store', key)).toMatchObject({ state: 'absent' });
    expect(asked.map(({ args }) => args.at(-1))).toContain(
      `$ErrorActionPreference = 'Stop'; Remove-Item -Path Cert:\\CurrentUser\\My\\${deriveMarks(key).sha1} -DeleteKey`,
    );
  });

  it.each([
    ['200', 'opened'],
    ['403\r\n', 'refused'],
    ['530', 'not-reached'],
    ['', 'not-reached'],
  ])('a visit that is answered with %j is %s', async (visited, outcome) => {
    const { installer, asked } = await aWindows({ visited });
    await installer.install('windows-store', key);
    const visit = { hostname: 'ha.linden.house', leadsTo: 'home', outside: publicInternet } as const;
    expect(await installer.prove('windows-store', key, visit)).toEqual({ outcome });
    expect(asked.at(-1)?.args.at(-1)).toContain(
      `Invoke-WebRequest -Uri 'https://ha.linden.house/manifest.json' -CertificateThumbprint ${deriveMarks(key).sha1} -UseBasicParsing -TimeoutSec 15`,
    );
  });

  it('asks a further address for its first page, whatever stands there', async () => {
    const { installer, asked } = await aWindows({ visited: '200' });
    await installer.install('windows-store', key);
    const visit = { hostname: 'cams.linden.house', leadsTo: 'service', outside: publicInternet } as const;
    expect(await installer.prove('windows-store', key, visit)).toEqual({ outcome: 'opened' });
    expect(asked.at(-1)?.args.at(-1)).toContain("-Uri 'https://cams.linden.house/' ");
  });

  it('the practice edge cannot be visited, nor a name that is none', async () => {
    const { installer } = await aWindows();
    await installer.install('windows-store', key);
    const practice = { ...publicInternet, httpsPort: 8443 };
    const visits = [
      { hostname: 'ha.linden.house', leadsTo: 'home', outside: practice },
      { hostname: "x'; Remove-Item C:\\", leadsTo: 'home', outside: publicInternet },
    ] as const;
    for (const visit of visits) {
      expect(await installer.prove('windows-store', key, visit)).toEqual({ outcome: 'not-provable' });
    }
  });

  it.each([
    ['The operation was canceled by the user. 0x800704C7', 'INSTALL_REFUSED'],
    ['Import-PfxCertificate : Access is denied.', 'INSTALL_REFUSED'],
    ['The specified network password is not correct.', 'INSTALL_FAILED'],
  ])('“%s” is %s', async (fails, code) => {
    const { installer, io } = await aWindows({ fails });
    await expect(installer.install('windows-store', key)).rejects.toMatchObject({ code, message: code });
    expect(await readdir(io.temporaryFolder)).toEqual([]);
  });

  it('without PowerShell the store cannot be read', async () => {
    const io = await thisLinux({ platform: 'win32', env: {} });
    const { run } = toldPrograms(() => 'missing');
    const [place] = await createInstaller({ ...io, run }).places(key);
    expect(place).toMatchObject({ state: 'blocked', blocker: 'not-readable' });
  });
});

describe('the list of certificates', () => {
  it('is read whether it has none, one or several', () => {
    const second = '52A149D0393CE8A8D4AF0B172ED667A9E3A1F44E';
    expect(parseKeys('')).toEqual([]);
    expect(parseKeys('\r\n')).toEqual([]);
    expect(parseKeys(oneEntry())).toEqual(['6B8223358119BB08840DEE50FD8AF9EA776CE66B']);
    expect(parseKeys(entries(oneEntry(second), oneEntry(undefined, false)))).toEqual([second]);
  });

  it.each(['{', '7', '{"Thumbprint": 7}', '[{}]'])('is refused when it is %j', (output) => {
    expect(() => parseKeys(output)).toThrow(expect.objectContaining({ code: 'INSTALL_FAILED' }));
  });
});
