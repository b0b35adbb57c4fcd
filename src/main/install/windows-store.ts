import { z } from 'zod';
import type { InstallProof } from '../../contract/hand-over.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Printed, RunProgram } from '../programs/run-program.ts';
import { windowsPowerShell } from '../programs/windows-powershell.ts';
import { type Command, carriedOut, type Filling, shown } from './command.ts';
import { type InstalledKey, marksOf } from './key-to-install.ts';
import { withOneTimeFile } from './one-time-file.ts';
import { blocked, type InstallIo, type Place, type ProofVisit } from './place.ts';
import { PROOF_PATH } from './proof.ts';

/**
 * The personal certificates of a Windows user, which Edge, Chrome and Firefox all read. Through Windows PowerShell, which is
 * part of every Windows: it takes a password from its environment, while `certutil -importpfx` takes it on the command line
 * only, and its `-delstore` leaves the private key behind.
 */
export function windowsStore(io: InstallIo): Place {
  const windows = windowsPowerShell(io.env.SystemRoot ?? 'C:\\Windows');
  const withItsModules: RunProgram = (program, args, options) =>
    io.run(program, args, { ...options, env: { ...options.env, ...windows.env } });
  const run = (command: Command, filling: Filling = {}) => carriedOut(command, filling, withItsModules);
  const shell = commandsOf(windows.program);

  const isThere = async (key: InstalledKey): Promise<boolean> => {
    const { exitCode, stdout } = await run(shell(listing));
    if (exitCode !== 0) throw new Refusal('INSTALL_FAILED');
    return keysListed(stdout).includes(marksOf(key).sha1);
  };

  return {
    id: 'windows-store',
    kind: 'windows-store',
    name: '',
    folder: null,

    async look(key) {
      const installed = await isThere(key).catch(() => undefined);
      if (installed === undefined) return blocked('not-readable');
      const next = installed ? shell(deletion(key)) : shell(importing, fromEnvironment);
      return {
        state: installed ? 'installed' : 'absent',
        blocker: null,
        commands: [shown(next, io.home)],
      };
    },

    install: (key) =>
      withOneTimeFile(key, io, async (filling) =>
        mustSucceed(await run(shell(importing, fromEnvironment), filling)),
      ),

    remove: async (key) => mustSucceed(await run(shell(deletion(key)))),

    async prove(key, visit) {
      if (!isOnTheInternet(visit)) return 'not-provable';
      return outcomeOf((await run(shell(visiting(key, visit)))).stdout);
    },
  };
}

function commandsOf(program: string) {
  return (script: string, environment: Command['env'] = {}): Command => ({
    program,
    args: ['-NoProfile', '-NonInteractive', '-Command', `$ErrorActionPreference = 'Stop'; ${script}`],
    env: environment,
    onFailure: 'stop',
  });
}

const fromEnvironment = {
  LATCHKEY_FILE: { role: 'KEY_FILE' },
  LATCHKEY_PASSWORD: { role: 'PASSWORD' },
} as const;

/** Without `-Exportable` the key cannot be taken out again (Microsoft, Import-PfxCertificate). */
const importing = [
  '$password = ConvertTo-SecureString -String $env:LATCHKEY_PASSWORD -AsPlainText -Force',
  'Import-PfxCertificate -FilePath $env:LATCHKEY_FILE -CertStoreLocation Cert:\\CurrentUser\\My -Password $password | Out-Null',
].join('; ');

const listing =
  'Get-ChildItem -Path Cert:\\CurrentUser\\My | Select-Object -Property Thumbprint, HasPrivateKey | ConvertTo-Json';

/** `-DeleteKey` takes the private key, too (Microsoft, about_Certificate_Provider). */
function deletion(key: InstalledKey): string {
  return `Remove-Item -Path Cert:\\CurrentUser\\My\\${marksOf(key).sha1} -DeleteKey`;
}

/** Prints the status of the answer and nothing when there was none (Microsoft, Invoke-WebRequest, "catch non success messages"). */
function visiting(key: InstalledKey, { hostname }: ProofVisit): string {
  const options = `-CertificateThumbprint ${marksOf(key).sha1} -UseBasicParsing -TimeoutSec 15`;
  return [
    '[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12',
    `try { (Invoke-WebRequest -Uri 'https://${hostname}${PROOF_PATH}' ${options}).StatusCode } catch { $_.Exception.Response.StatusCode.value__ }`,
  ].join('; ');
}

const Entry = z.object({ Thumbprint: z.string(), HasPrivateKey: z.boolean() });
/** ConvertTo-Json prints nothing for no object, and one object without brackets. */
const Entries = z.union([z.array(Entry), Entry.transform((entry) => [entry])]);

/** Upper-case hex SHA-1 of every certificate whose key is there, too. @throws {Refusal} `INSTALL_FAILED` */
export function keysListed(output: string): readonly string[] {
  if (output.trim() === '') return [];
  const { success, data } = Entries.safeParse(parsed(output));
  if (!success) throw new Refusal('INSTALL_FAILED');
  return data.filter((entry) => entry.HasPrivateKey).map((entry) => entry.Thumbprint.toUpperCase());
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function outcomeOf(output: string): InstallProof['outcome'] {
  const status = output.trim();
  if (status === '200') return 'opened';
  return status === '403' ? 'refused' : 'not-reached';
}

/** Windows can neither be told of a practice edge's port nor of its authority; and the name goes into a script. */
function isOnTheInternet({ hostname, outside }: ProofVisit): boolean {
  return outside.httpsPort === 443 && outside.authority === undefined && /^[a-z0-9.-]+$/.test(hostname);
}

/** The person pressed Cancel, or a rule of the computer forbids it: HRESULTs of ERROR_CANCELLED and of access denied. */
const saidNo = /0x800704C7|0x80070005|cancell?ed by the user|Access is denied/i;

function mustSucceed({ exitCode, stdout, stderr }: Printed): void {
  if (exitCode === 0) return;
  throw new Refusal(saidNo.test(stdout + stderr) ? 'INSTALL_REFUSED' : 'INSTALL_FAILED');
}
