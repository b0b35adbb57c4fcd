import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  macHttp2Command,
  writeComposeCommand,
  writeComposeFile,
  writeDockerCommand,
  writeMacCommand,
  writeSystemdCommand,
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
      expect(command(file, 'http2')).toMatch(/tunnel .*--protocol http2.* run /);
      expect(command(file)).not.toContain('--protocol');
    }
  });

  it('write settings of cloudflared only where there are none', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'latchkey-'));
    const script = `sudo() { "$@"; }; launchctl() { :; }\n${macHttp2Command}`.replaceAll(
      '/etc/cloudflared',
      folder,
    );
    const run = () => spawnSync('sh', { input: script, encoding: 'utf8' });
    expect(run().status).toBe(0);
    expect(readFileSync(path.join(folder, 'config.yml'), 'utf8')).toBe('protocol: http2\n');
    writeFileSync(path.join(folder, 'config.yml'), 'tunnel: of-somebody\n');
    expect(run().status).toBe(1);
    expect(readFileSync(path.join(folder, 'config.yml'), 'utf8')).toBe('tunnel: of-somebody\n');
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
