import { z } from 'zod';
import type { InstallProof } from '../../contract/hand-over.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Printed, RunProgram } from '../programs/run-program.ts';
import { windowsPowerShell } from '../programs/windows-powershell.ts';
import { blocked, type CertificateStore, type InstallIo, type ProofVisit } from './certificate-store.ts';
import { type Command, type Filling, formatForPowerShell, runCommand } from './command.ts';
import { deriveMarks, type InstalledKey } from './key-to-install.ts';
import { withOneTimeFile } from './one-time-file.ts';
import { PROOF_PATH } from './proof.ts';

/**
 * The personal certificates of a Windows user, which Edge, Chrome and Firefox all read. Through Windows PowerShell, which is
 * part of every Windows: it takes a password from its environment, while `certutil -importpfx` takes it on the command line
 * only, and its `-delstore` leaves the private key behind.
 */
export function createWindowsStore(io: InstallIo): CertificateStore {
  const windows = windowsPowerShell(io.env.SystemRoot ?? 'C:\\Windows');
  const withItsModules: RunProgram = (program, args, options) =>
    io.run(program, args, { ...options, env: { ...options.env, ...windows.env } });
  const run = (command: Command, filling: Filling = {}) => runCommand(command, filling, withItsModules);
  const shell = createCommandBuilder(windows.program);

  return {
    id: 'windows-store',
    kind: 'windows-store',
    name: '',
    folder: null,

    async look(key) {
      const listed = parseKeysIfAny(await run(shell(listing)).catch(() => undefined));
      if (listed === undefined) return blocked('not-readable');
      const installed = listed.includes(deriveMarks(key).sha1);
      const next = installed ? shell(buildDeletion(key)) : shell(importing, fromEnvironment);
      return {
        state: installed ? 'installed' : 'absent',
        blocker: null,
        commands: [formatForPowerShell(next)],
      };
    },

    install: (key) =>
      withOneTimeFile(key, io, async (filling) =>
        requireSuccess(await run(shell(importing, fromEnvironment), filling)),
      ),

    remove: async (key) => requireSuccess(await run(shell(buildDeletion(key)))),

    async prove(key, visit) {
      if (!isOnTheInternet(visit)) return 'not-provable';
      return readOutcome((await run(shell(buildVisit(key, visit)))).stdout);
    },
  };
}

/** `undefined` when the store could not be listed. */
function parseKeysIfAny(printed: Printed | undefined): readonly string[] | undefined {
  try {
    return printed?.exitCode === 0 ? parseKeys(printed.stdout) : undefined;
  } catch {
    return undefined;
  }
}

function createCommandBuilder(program: string) {
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
function buildDeletion(key: InstalledKey): string {
  return `Remove-Item -Path Cert:\\CurrentUser\\My\\${deriveMarks(key).sha1} -DeleteKey`;
}

/** Prints the status of the answer and nothing when there was none (Microsoft, Invoke-WebRequest, "catch non success messages"). */
function buildVisit(key: InstalledKey, { hostname, leadsTo }: ProofVisit): string {
  const options = `-CertificateThumbprint ${deriveMarks(key).sha1} -UseBasicParsing -TimeoutSec 15`;
  return [
    '[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12',
    `try { (Invoke-WebRequest -Uri 'https://${hostname}${leadsTo === 'home' ? PROOF_PATH : '/'}' ${options}).StatusCode } catch { $_.Exception.Response.StatusCode.value__ }`,
  ].join('; ');
}

const Entry = z.object({ Thumbprint: z.string(), HasPrivateKey: z.boolean() });
/** ConvertTo-Json prints nothing for no object, and one object without brackets. */
const Entries = z.union([z.array(Entry), Entry.transform((entry) => [entry])]);

/** Upper-case hex SHA-1 of every certificate whose key is there, too. @throws {Refusal} `INSTALL_FAILED` */
export function parseKeys(output: string): readonly string[] {
  if (output.trim() === '') return [];
  const { success, data } = Entries.safeParse(parseJson(output));
  if (!success) throw new Refusal('INSTALL_FAILED');
  return data.filter((entry) => entry.HasPrivateKey).map((entry) => entry.Thumbprint.toUpperCase());
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function readOutcome(output: string): InstallProof['outcome'] {
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

function requireSuccess({ exitCode, stdout, stderr }: Printed): void {
  if (exitCode === 0) return;
  throw new Refusal(saidNo.test(stdout + stderr) ? 'INSTALL_REFUSED' : 'INSTALL_FAILED');
}
