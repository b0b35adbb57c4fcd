import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  runInDocker,
  runInSystemd,
  writeComposeCommand,
  writeComposeFile,
  writeComposeLine,
  writeDockerCommand,
  writeMacCommand,
  writeMacSettings,
  writeRunParameters,
  writeSystemdCommand,
  writeWindowsSettings,
} from './commands.ts';

const commands = { writeDockerCommand, writeComposeCommand, writeSystemdCommand, writeMacCommand } as const;
const file = 'latchkey-connector-token.txt';

describe('the commands for the connector', () => {
  it.each(Object.entries(commands))(
    '%s can be read by a shell, whatever the file is called',
    (_, command) => {
      fc.assert(
        fc.property(fc.string({ minLength: 1, unit: 'binary' }).filter(isFileName), (name) => {
          execFileSync('sh', ['-n'], { input: command(name) });
        }),
        { numRuns: 20 },
      );
    },
  );

  it('hand the shell the very name of the file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'latchkey-'));
    const name = 'it\'s $(my) "code".txt';
    writeFileSync(path.join(folder, name), 'the code\n');
    const script = `sudo() { "$@"; }; cloudflared() { printf '%s' "$3"; }\n${writeMacCommand(name)}`;
    expect(execFileSync('sh', { input: script, cwd: folder, encoding: 'utf8' })).toBe('the code');
  });

  it('read the code from a file in each form that cloudflared has for it', () => {
    expect(writeDockerCommand(file)).toContain('run --token-file /etc/latchkey/tunnel-token');
    expect(writeSystemdCommand(file)).toContain('LoadCredential=token:/etc/latchkey/tunnel-token');
    expect(writeComposeFile(file)).toContain('file: "./latchkey-connector-token.txt"');
    for (const command of [writeDockerCommand, writeComposeFile, writeSystemdCommand]) {
      expect(command(file)).not.toMatch(/--token |TUNNEL_TOKEN/);
    }
  });

  it('touch no connector that is there already', () => {
    expect(writeSystemdCommand(file)).not.toContain('/cloudflared.service');
    expect(writeDockerCommand(file)).toContain('--name latchkey-cloudflared');
  });

  it('leave a service alone that is there already on a Mac', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'latchkey-'));
    const plist = path.join(folder, 'com.cloudflare.cloudflared.plist');
    const script = `sudo() { echo "installed"; }\nrm() { :; }\n${writeMacCommand(file)}`.replace(
      '/Library/LaunchDaemons/com.cloudflare.cloudflared.plist',
      plist,
    );
    const run = () => spawnSync('sh', { input: script, cwd: folder, encoding: 'utf8' });
    expect(run()).toMatchObject({ status: 0, stdout: 'installed\n' });
    writeFileSync(plist, '');
    expect(run()).toMatchObject({ status: 1, stdout: '' });
  });

  it('open nothing of the connector’s own to the network', () => {
    for (const command of [writeDockerCommand, writeComposeFile]) {
      expect(command(file)).toContain('--metrics 127.0.0.1:0');
    }
  });

  it('let the connector use IPv6 where there is no IPv4', () => {
    for (const command of [writeDockerCommand, writeComposeFile, writeSystemdCommand]) {
      expect(command(file)).toContain('--edge-ip-version auto');
    }
  });

  it('go over HTTP/2 where that is chosen, before the word that runs it', () => {
    for (const command of [writeDockerCommand, writeComposeFile, writeSystemdCommand]) {
      expect(command(file, { transport: 'http2' })).toMatch(/tunnel .*--protocol http2.* run /);
      expect(command(file)).not.toContain('--protocol');
    }
  });

  it('call by the addresses that are chosen', () => {
    for (const command of [writeDockerCommand, writeComposeFile, writeSystemdCommand]) {
      expect(command(file, { edgeAddresses: 'ipv4' })).toMatch(/tunnel .*--edge-ip-version 4 .*run /);
    }
    expect(writeRunParameters({ edgeAddresses: 'ipv6', transport: 'http2' })).toBe(
      '--edge-ip-version=6\n--protocol=http2',
    );
  });

  it('can be run again with another choice, without the file that held the code', () => {
    for (const command of [runInDocker, runInSystemd, writeComposeLine]) {
      expect(command({ transport: 'http2' })).toContain('--protocol http2');
      expect(command({ transport: 'auto' })).not.toContain('--protocol');
      expect(command({})).not.toMatch(/install -D|\brm \w/);
    }
    expect(writeDockerCommand(file)).toContain(runInDocker({}));
    expect(writeSystemdCommand(file)).toContain(runInSystemd({}));
    expect(writeComposeFile(file)).toContain(writeComposeLine({}));
  });

  it('write settings of cloudflared where there are none or ours, take a choice back, and leave those of others', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'latchkey-'));
    const settings = path.join(folder, 'config.yml');
    const run = (calling: Parameters<typeof writeMacSettings>[0]): string => {
      const script = `sudo() { "$@"; }; launchctl() { echo anew; }\n${writeMacSettings(calling)}`;
      const input = script.replaceAll('/etc/cloudflared', folder);
      return spawnSync('sh', { input, encoding: 'utf8' }).stdout;
    };
    expect(run({ transport: 'http2' })).toBe('anew\n');
    expect(readFileSync(settings, 'utf8')).toBe('# Latchkey\nedge-ip-version: "auto"\nprotocol: http2\n');
    expect(run({ transport: 'auto', edgeAddresses: 'ipv4' })).toBe('anew\n');
    expect(readFileSync(settings, 'utf8')).toBe('# Latchkey\nedge-ip-version: "4"\n');
    writeFileSync(settings, 'tunnel: of-somebody\n');
    expect(run({ transport: 'http2' })).not.toContain('anew');
    expect(readFileSync(settings, 'utf8')).toBe('tunnel: of-somebody\n');
  });

  it('say the same to PowerShell', () => {
    const text = writeWindowsSettings({ transport: 'http2' });
    expect(text).toContain(`Set-Content $file '# Latchkey', 'edge-ip-version: "auto"', 'protocol: http2'`);
    expect(writeWindowsSettings({})).not.toContain('protocol');
  });

  it('take a connector of ours along that runs already', () => {
    expect(writeDockerCommand(file)).toMatch(/docker rm --force latchkey-cloudflared .*\n.*docker run/);
    expect(writeSystemdCommand(file)).toContain('systemctl restart latchkey-cloudflared');
  });

  it('leave the code with the image’s own user, who could not read it otherwise', () => {
    expect(writeDockerCommand(file)).toContain('-o 65532 -m 400');
    expect(writeComposeCommand(file)).toContain('chown 65532 latchkey-connector-token.txt');
  });
});

/** What a file system takes for a name. */
function isFileName(name: string): boolean {
  return !name.includes('\0') && !name.includes('/') && !name.includes('\n');
}
