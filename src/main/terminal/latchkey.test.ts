import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { terminalInEnglish as t } from '../../words/terminal.ts';
import { aKeychain } from '../storage/testing/memory-keychain.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { openVault } from '../storage/vault.ts';
import { holdDataFolder } from '../transport/only-one.ts';
import { readSetupFile } from './read-setup-file.ts';
import { aSetupFile, aTerminal, run, type Terminal } from './testing/a-terminal.ts';

const Planned = z.object({
  changes: z.array(z.object({ kind: z.string(), id: z.string() })),
  blockers: z.array(z.unknown()),
});
const kindsIn = (json: unknown) => Planned.parse(json).changes.map(({ kind }) => kind);

async function aBuiltHome(): Promise<Terminal> {
  const terminal = await aTerminal();
  const { code, stderr } = await terminal.run('apply', '--yes', '--out', terminal.files.keys);
  if (code !== 0) throw new Error(stderr);
  return terminal;
}

describe('plan and apply', () => {
  it('say what there is to do, do it, and have nothing left to do', async () => {
    const terminal = await aTerminal();
    const before = await terminal.run('plan', '--json');
    expect(before.code).toBe(2);
    expect(kindsIn(before.json)).toContain('lock-rule.create');
    expect(terminal.world.counts().writes).toBe(0);

    const applied = await terminal.run('apply', '--yes', '--json', '--out', terminal.files.keys);
    expect(applied.code).toBe(0);
    expect(applied.json).toMatchObject({ command: 'apply', keyFiles: ['phone.p12'] });
    expect(applied.stdout.trim().split('\n')).toHaveLength(1);

    const after = await terminal.run('plan', '--json');
    expect({ code: after.code, changes: kindsIn(after.json) }).toEqual({ code: 0, changes: [] });
    const { writes } = terminal.world.counts();
    const again = await terminal.run('apply', '--yes');
    expect(again.code).toBe(0);
    expect(terminal.world.counts()).toMatchObject({ writes, exposedRequests: 0 });
  });

  it('put key files and their words where this user alone can read them', async () => {
    const { files } = await aBuiltHome();
    expect((await readdir(files.keys)).toSorted()).toEqual(['passphrases.json', 'phone.p12']);
    for (const name of await readdir(files.keys)) {
      expect((await stat(join(files.keys, name))).mode & 0o077).toBe(0);
    }
  });

  it.each([
    ['es_ES.UTF-8', 'si', 0],
    ['es_ES.UTF-8', 'Sí', 0],
    ['de_DE.UTF-8', 'yes', 0],
    ['es_ES.UTF-8', 'no', 3],
  ])('are made or not by what somebody types: %s, %s', async (LANG, typed, exitCode) => {
    const terminal = await aTerminal();
    await terminal.write(aSetupFile(terminal.world));
    const input = Object.assign(new PassThrough().end(`${typed}\n`), { isTTY: true });
    const { code } = await terminal.runWith({ env: { LANG }, input }, 'apply');
    expect(code ?? 0).toBe(exitCode);
  });

  it('change nothing where nobody agrees', async () => {
    const terminal = await aTerminal();
    const { code, json } = await terminal.run('apply', '--json');
    expect({ code, json }).toEqual({ code: 3, json: { command: 'apply', problem: { code: 'not-agreed' } } });
    expect(terminal.world.counts().writes).toBe(0);
  });

  it('put right what somebody took away', async () => {
    const terminal = await aBuiltHome();
    const [zone] = terminal.world.cloudflare.cloud.state.zones.values();
    zone?.hostnameAssociations.clear();
    expect(kindsIn((await terminal.run('plan', '--json')).json)).toEqual(['certificate-hostname.update']);
    expect((await terminal.run('apply', '--yes')).code).toBe(0);
    expect((await terminal.run('check', '--json', '--keys', terminal.files.keys)).code).toBe(0);
  });

  it('say what stands in the way, and do nothing', async () => {
    const terminal = await aTerminal();
    await terminal.write(aSetupFile(terminal.world).replace('ha.linden', 'www.linden'));
    const planned = await terminal.run('plan', '--json');
    expect(planned.code).toBe(3);
    expect(planned.json).toMatchObject({ blockers: [{ code: 'ADDRESS_TAKEN' }] });
    expect(await terminal.run('apply', '--yes')).toMatchObject({ code: 3 });
    expect(terminal.world.counts().writes).toBe(0);
  });
});

describe('a setup file', () => {
  it('without ids meets the same home again, and a new device is the only change', async () => {
    const terminal = await aBuiltHome();
    await terminal.write(aSetupFile(terminal.world, ['Phone', 'Tablet']));
    const { json } = await terminal.run('plan', '--json');
    expect(kindsIn(json)).toEqual(['lock-rule.update', 'client-certificate.issue']);
  });

  it('with another address is asked whether the home moves, and with the id it does', async () => {
    const terminal = await aBuiltHome();
    const moved = aSetupFile(terminal.world).replace('ha.linden', 'home.linden');
    await terminal.write(moved);
    expect(await terminal.run('plan', '--json')).toMatchObject({
      code: 3,
      json: { problem: { code: 'another-home' } },
    });
    const exported = await terminal.run('export', '--setup', '--json');
    const { setup } = z.object({ setup: z.object({ id: z.string() }) }).parse(exported.json);
    await terminal.write(`${moved}id: "${setup.id}"\n`);
    const { code, json } = await terminal.run('plan', '--json');
    expect(code).toBe(2);
    expect(kindsIn(json)).toEqual(expect.arrayContaining(['dns-record.create', 'dns-record.delete']));
    expect(kindsIn(json)).not.toContain('client-certificate.issue');
  });

  it('that was exported is the same home', async () => {
    const terminal = await aBuiltHome();
    const { code, stdout } = await terminal.run('export', '--setup');
    expect(code).toBe(0);
    await terminal.write(stdout);
    expect(await terminal.run('plan', '--json')).toMatchObject({ code: 0, json: { changes: [] } });
    const again = await terminal.run('export', '--setup');
    expect(again.stdout).toBe(stdout);
  });

  it('of the document can be read and planned', async () => {
    const text = await readFile(new URL('../../../docs/terminal.md', import.meta.url), 'utf8');
    const example = /```yaml\n(.*?)```/s.exec(text)?.[1] ?? '';
    expect(readSetupFile(example, t)).toMatchObject({ kind: 'read' });
    const terminal = await aTerminal();
    await terminal.write(example);
    const { code, json } = await terminal.run('plan', '--json');
    expect(code).toBe(2);
    expect(Planned.parse(json).blockers).toEqual([]);
  });

  it('may want the home reached without a tunnel', async () => {
    const terminal = await aTerminal();
    const reach = 'reach: {addresses: {ipv4: 203.0.113.20}, port: 443, originCertificate: origin-ca}';
    await terminal.write(`${aSetupFile(terminal.world)}${reach}\n`);
    const { code, json } = await terminal.run('plan', '--json');
    expect(code).toBe(2);
    expect(kindsIn(json)).toEqual(expect.arrayContaining(['origin-pull.set', 'dns-record.create']));
    expect(kindsIn(json)).not.toContain('tunnel.create');
  });

  it('with a mistake is named by file, line and column before anything is asked', async () => {
    const terminal = await aTerminal();
    await terminal.write(`${aSetupFile(terminal.world)}door: open\n`);
    const { code, stderr } = await terminal.run('plan');
    expect(code).toBe(3);
    expect(stderr).toContain(`${terminal.files.setup}:7:`);
    expect(terminal.world.counts().apiCalls).toBe(0);
  });
});

describe('a home on paper', () => {
  it.each([
    ['--terraform', /^# ha\.linden\.house: what is at Cloudflare, as Latchkey 1\.2\.3 read it/],
    ['--calendar', /^BEGIN:VCALENDAR.*SUMMARY:Renew the key for Phone.*END:VCALENDAR\r\n$/s],
    ['--recovery-sheet', /^<!doctype html>.*Recovery sheet for ha\.linden\.house/is],
  ])('can be had with %s, and holds no secret', async (flag, said) => {
    const terminal = await aBuiltHome();
    const { code, stdout } = await terminal.run('export', flag);
    expect(code).toBe(0);
    expect(stdout).toMatch(said);
    const words = Object.values(
      z
        .record(z.string(), z.string())
        .parse(JSON.parse(await readFile(join(terminal.files.keys, 'passphrases.json'), 'utf8'))),
    );
    for (const secret of [terminal.world.token, ...words]) expect(stdout).not.toContain(secret);
  });

  it.each([
    ['--recovery-sheet', /<html lang="de">.*Notfallblatt für ha\.linden\.house/s],
    ['--calendar', /PRODID:.*DE\r\n/],
  ])('is written in the language of the terminal: %s', async (flag, said) => {
    const terminal = await aBuiltHome();
    const { stdout } = await terminal.runWith({ env: { LANG: 'de_DE.UTF-8' } }, 'export', flag);
    expect(stdout).toMatch(said);
  });

  it('has no address at home that only the connector may know', async () => {
    const terminal = await aBuiltHome();
    const { stdout } = await terminal.run('export', '--recovery-sheet');
    expect(stdout).toContain('write it in yourself');
    expect(stdout).not.toContain(new URL(terminal.world.home.url).host);
  });
});

describe('the devices', () => {
  it('are listed with their keys', async () => {
    const terminal = await aBuiltHome();
    const { code, json } = await terminal.run('devices', '--json');
    expect(code).toBe(0);
    expect(json).toMatchObject({
      devices: [{ name: 'Phone', platform: 'android', state: 'on', key: 'not-on-this-computer' }],
    });
  });
});

describe('a practice world', () => {
  it.each([
    ['is elsewhere', (line: string) => line.replaceAll('127.0.0.1', '192.0.2.1')],
    ['is none', () => 'hello\n'],
  ])('that %s is not entered', async (_what, change) => {
    const terminal = await aTerminal();
    await writeFile(terminal.files.world, change(JSON.stringify(terminal.world.info())));
    expect(await terminal.run('plan', '--json')).toMatchObject({
      code: 3,
      json: { problem: { code: 'no-world' } },
    });
  });

  it('is never sent the real token, and touches no data folder', async () => {
    const { files, folder } = await aTerminal();
    const data = join(folder, 'data');
    const args = ['plan', '--world', files.world, '--setup', files.setup];
    expect(await run([...args, '--data', data])).toMatchObject({ code: 64 });
    const env = { CLOUDFLARE_API_TOKEN: 'cfut_of_the_real_account_0123456789012345' };
    expect(await run(args, { env })).toMatchObject({ code: 2 });
  });
});

describe('the real data folder', () => {
  const inFolder = (command: string, data: string) => [command, '--data', data, '--json'];

  it('is left to the window that has it, and can be looked at beside it', async () => {
    const data = await aFolder();
    const hold = await holdDataFolder(data);
    onTestFinished(async () => (hold.kind === 'held' ? hold.release() : undefined));
    expect(await run(inFolder('apply', data))).toMatchObject({ json: { problem: { code: 'running' } } });
    expect(await run(inFolder('plan', data))).toMatchObject({ json: { problem: { code: 'no-token' } } });
  });

  it('gives its token, which is judged before it is sent and never shown', async () => {
    const [data, keychain] = [await aFolder(), aKeychain()];
    const vault = await openVault({ file: join(data, 'vault'), keychain });
    await vault.set('cloudflare-token', 'no token at all');
    const before = await readFile(join(data, 'vault'));
    const ran = await run(inFolder('plan', data), { keychain });
    expect(ran.json).toMatchObject({ problem: { code: 'TOKEN_MANGLED' } });
    expect(ran.stdout + ran.stderr).not.toContain('no token at all');
    expect(await readFile(join(data, 'vault'))).toEqual(before);
  });

  it('is asked for no token where the keychain is to be left alone', async () => {
    const [data, keychain] = [await aFolder(), aKeychain()];
    const vault = await openVault({ file: join(data, 'vault'), keychain });
    await vault.set('cloudflare-token', 'no token at all');
    const ran = await run([...inFolder('plan', data), '--no-keychain'], { keychain });
    expect(ran.json).toMatchObject({ problem: { code: 'no-token' } });
  });
});

describe('the command line', () => {
  it.each([[['plan', '--nonsense']], [['fly']], [[]], [['export']]])(
    '%j is refused with 64',
    async (args) => {
      expect(await run(args)).toMatchObject({ code: 64, stdout: '' });
    },
  );

  it('has a manual', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    const headings = stdout.split('\n').filter((line) => /^[A-Z]/.test(line));
    expect(headings).toEqual([
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'COMMANDS',
      'OPTIONS',
      'EXIT STATUS',
      'FINDINGS',
      'ENVIRONMENT',
      'FILES',
      'EXAMPLES',
      'SEE ALSO',
    ]);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const page = (await run(['apply', '--help'])).stdout;
    for (const option of ['--setup', '--world', '--yes', '--out', '--json', '--data', '--no-keychain']) {
      expect(page).toContain(option);
    }
  });

  it('hands the options of practice on', async () => {
    const asked: (readonly string[])[] = [];
    const practise = async (args: readonly string[]) => {
      asked.push(args);
      return 0;
    };
    await run(['practice', '--devices', '2', '--json'], { practise });
    expect(asked).toEqual([['--devices', '2', '--json']]);
  });
});
