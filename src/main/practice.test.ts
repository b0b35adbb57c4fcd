import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { outputOf } from './keys/testing/installed-program.ts';
import { aFolder } from './storage/testing/temporary-folder.ts';
import { needs } from './testing/needs.ts';

const entry = fileURLToPath(new URL('practice.ts', import.meta.url));

const Line = z.object({
  ok: z.boolean(),
  devices: z.number(),
  apiCalls: z.number(),
  writes: z.number(),
  wallMs: z.number(),
  criticalPathMs: z.number(),
  connectMs: z.number(),
  exposedRequests: z.number(),
  checks: z.array(z.object({ id: z.string(), ok: z.boolean() })),
  secondRun: z.object({ writes: z.number(), apiCalls: z.number() }),
});

async function practice(...args: readonly string[]) {
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part) => {
    stdout += part;
  });
  child.stderr.on('data', (part) => {
    stderr += part;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr, lastLine: stdout.trim().split('\n').at(-1) ?? '' };
}

describe('the rehearsal in the terminal', () => {
  it('ends with one line of JSON that says every lock holds and the second build changed nothing', async () => {
    const { code, lastLine } = await practice('--json', '--devices', '3');
    const line = Line.parse(JSON.parse(lastLine));
    expect(code).toBe(0);
    expect(line).toMatchObject({ ok: true, devices: 3, exposedRequests: 0, secondRun: { writes: 0 } });
    expect(line.writes).toBeGreaterThan(0);
    expect(line.checks.filter((check) => !check.ok)).toEqual([]);
    expect(line.checks.map((check) => check.id)).toEqual(
      expect.arrayContaining([
        'name-resolves',
        'no-key',
        'strangers-key',
        'switched-off-key',
        'plain-http',
        'other-spellings',
        'websocket',
        'device-key:000001',
        'device-key:000002',
        'device-key:000003',
      ]),
    );
  });

  it('takes at least the latency of its longest chain of calls', async () => {
    const { lastLine } = await practice('--json', '--devices', '1', '--latency', '100');
    const line = Line.parse(JSON.parse(lastLine));
    // Keys, lock, address: three calls that cannot overlap.
    expect(line.criticalPathMs).toBeGreaterThanOrEqual(300);
    expect(line.wallMs).toBeGreaterThanOrEqual(line.criticalPathMs);
  });

  it('goes on after a lost answer without making anything twice', async () => {
    const clean = Line.parse(JSON.parse((await practice('--json')).lastLine));
    const { code, lastLine } = await practice('--json', '--fault', 'POST cfd_tunnel after reset');
    const line = Line.parse(JSON.parse(lastLine));
    expect(code).toBe(0);
    expect(line.writes).toBe(clean.writes);
    expect(line.apiCalls).toBeGreaterThan(clean.apiCalls);
  });

  it('fails with a code when Cloudflare refuses for good', async () => {
    const { code, lastLine } = await practice('--json', '--fault', 'POST dns_records #* before 500');
    expect(code).toBe(1);
    expect(JSON.parse(lastLine)).toMatchObject({ ok: false, code: 'CLOUDFLARE_FAILED' });
  });

  it.each([
    [['--devices', '0'], '--devices must be a whole number from 1 to 98.'],
    [['--devices', '101'], '--devices must be a whole number from 1 to 98.'],
    [['--latency', 'soon'], '--latency must be a whole number from 0 to 10000.'],
    [['--fault', 'POST somewhere sometime'], 'Cannot read the fault'],
  ])('explains a bad command line: %j', async (args, sentence) => {
    const { code, stderr, stdout } = await practice(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
  });

  it.each([
    [['--serve', '--json'], '--serve builds nothing, so --json has no effect with it.'],
    [['--serve', '--out', 'x'], '--serve builds nothing, so --out has no effect with it.'],
  ])('refuses what would be of no use: %j', async (args, sentence) => {
    const { code, stderr, stdout } = await practice(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`${sentence}\n`);
  });

  it('says before it begins that nothing can be saved where it is told to', async () => {
    const file = join(await aFolder(), 'file');
    await writeFile(file, '');
    const { code, stderr, stdout } = await practice('--out', join(file, 'keys'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Nothing can be saved in .* \(ENOTDIR\)\.\n$/);
  });

  it('fails when a fault that was asked for struck no call', async () => {
    const { code, stderr, lastLine } = await practice('--json', '--fault', 'POST nonsense after reset');
    expect(code).toBe(1);
    expect(stderr).toContain('No call met “POST nonsense after reset”');
    expect(JSON.parse(lastLine)).toMatchObject({ ok: true });
  });

  it('tells each phase with its time, what came of it, and what to do next', async () => {
    const { code, stdout, stderr } = await practice('--devices', '1');
    expect(code).toBe(0);
    for (const phase of [
      'Building the private entrance',
      'Connecting the home',
      'Trying every lock',
      'Building a second time',
    ]) {
      expect(stderr).toMatch(new RegExp(`^ok ${phase}(?: +\\d+)? +\\d+\\.\\d s$`, 'm'));
    }
    expect(stderr).not.toContain('\u001b');
    expect(stdout).toMatch(/^Every lock holds: \d+ checks, 1 key, \d+ calls\.\nNext: npm start /);
  });

  it('keeps its progress to itself where a program reads it', async () => {
    expect((await practice('--json', '--devices', '1')).stderr).toBe('');
  });

  it('names the option that it does not know', async () => {
    const { code, stderr } = await practice('--devises', '3');
    expect(code).toBe(1);
    expect(stderr).toBe("error: unknown option '--devises'\n(Did you mean --devices?)\n");
  });

  it('documents its options', async () => {
    const { code, stdout } = await practice('--help');
    expect(code).toBe(0);
    for (const option of ['--devices', '--latency', '--fault', '--json', '--out', '--serve']) {
      expect(stdout).toContain(option);
    }
  });

  it('serves a practice world that another client can use', async () => {
    const child = spawn(process.execPath, [entry, '--serve'], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const [line] = await once(createInterface(child.stdout), 'line');
    const { apiUrl, token, zone } = z
      .object({ apiUrl: z.url(), token: z.string(), zone: z.object({ id: z.string() }) })
      .parse(JSON.parse(line));
    const answer = await fetch(`${apiUrl}/zones/${zone.id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await answer.json()).toMatchObject({ success: true, result: { id: zone.id } });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('the key files of a rehearsal', () => {
  it('open with their passphrases in OpenSSL, Java keytool and NSS', async (test) => {
    needs(test, 'openssl', 'keytool', 'certutil', 'pk12util');
    const folder = await aFolder();
    expect((await practice('--json', '--devices', '3', '--out', folder)).code).toBe(0);
    const passphrases = z
      .record(z.string(), z.string())
      .parse(JSON.parse(await readFile(join(folder, 'passphrases.json'), 'utf8')));
    const files = (await readdir(folder)).filter((name) => name.endsWith('.p12'));
    expect(files.sort()).toEqual(Object.keys(passphrases).sort());
    expect(files).toHaveLength(3);
    for (const name of files) {
      await opensEverywhere(join(folder, name), passphrases[name] ?? '');
    }
  });
});

async function opensEverywhere(file: string, passphrase: string): Promise<void> {
  const openssl = await outputOf('openssl', [
    'pkcs12',
    '-in',
    file,
    '-passin',
    `pass:${passphrase}`,
    '-nodes',
  ]);
  expect(openssl).toContain('BEGIN PRIVATE KEY');
  expect(openssl).toContain('BEGIN CERTIFICATE');
  const store = ['-keystore', file, '-storetype', 'PKCS12', '-storepass', passphrase];
  expect(await outputOf('keytool', ['-J-Duser.language=en', '-list', ...store])).toContain('PrivateKeyEntry');
  const database = `sql:${await aFolder()}`;
  await outputOf('certutil', ['-N', '-d', database, '--empty-password']);
  await outputOf('pk12util', ['-i', file, '-d', database, '-W', passphrase, '-K', '']);
  expect(await outputOf('certutil', ['-K', '-d', database])).toMatch(/rsa/i);
}
