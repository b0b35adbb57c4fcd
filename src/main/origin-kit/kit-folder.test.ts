import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { originPrograms } from '../../contract/origin.ts';
import { usualFolder } from '../../contract/proxy.ts';
import { describeKit } from './kit.ts';
import { certificatePaths, layOutKit, type OriginMaterial } from './kit-folder.ts';
import type { KitInput } from './kit-input.ts';

const hostname = 'ha.linden.house';
const withOriginCa: OriginMaterial = {
  server: { by: 'origin-ca', certificatePem: 'the certificate', privateKeyPem: 'the private key' },
  pullAuthorityPem: 'the authority',
};
const withOthers: OriginMaterial = { server: { by: 'others' }, pullAuthorityPem: 'the authority' };

/** The folder as texts by their names. */
function folderOf(program: 'nginx' | 'caddy', material: OriginMaterial, own: Partial<KitInput> = {}) {
  const kit = describeKit({
    hostname,
    port: 443,
    homeUrl: 'http://192.168.1.10:8123',
    visited: { ipv4: '203.0.113.80' },
    proxy: { ipv4: '192.168.1.40' },
    certificates: certificatePaths(material.server.by, hostname),
    networks: { ipv4: ['173.245.48.0/20'], ipv6: ['2400:cb00::/32'] },
    comment: 'latchkey:1a2b3c4d',
    ...own,
  });
  const files = layOutKit(kit, { program, material, language: 'en' });
  return new Map(files.map(({ name, text }) => [name, text]));
}

const Project = z.looseObject({ name: z.string().optional(), services: z.record(z.string(), z.unknown()) });

describe.each(originPrograms)('the folder for %s', (program) => {
  it('has every file of its own that the proxy is told to read', () => {
    const files = folderOf(program, withOriginCa);
    const configuration = files.get(program === 'nginx' ? 'nginx.conf' : 'Caddyfile') ?? '';
    const told = [...configuration.matchAll(new RegExp(`${usualFolder}/([a-z.-]+)`, 'g'))].map(
      ([, name = '']) => name,
    );
    expect(new Set(told)).toEqual(new Set(['origin.pem', 'origin.key', 'pull-authority.pem']));
    expect([...files.keys()]).toEqual(expect.arrayContaining(told));
  });

  it('has the private key in one file, and none where the certificate is of others', () => {
    const holding = [...folderOf(program, withOriginCa)].filter(([, text]) =>
      text.includes('the private key'),
    );
    expect(holding.map(([name]) => name)).toEqual(['origin.key']);
    expect([...folderOf(program, withOthers).keys()]).not.toContain('origin.key');
  });

  it('is two projects to Docker, so that neither takes the other’s container for a left-over', () => {
    const files = folderOf(program, withOriginCa);
    const projects = ['compose.yaml', 'keep-the-address.yaml'].map((name) =>
      Project.parse(parse(files.get(name) ?? '')),
    );
    const names = projects.map(({ name }) => name ?? usualFolder.split('/').at(-1));
    expect(new Set(names).size).toBe(2);
  });

  it('says in its page how both are started, where only root may look into the folder', () => {
    const files = folderOf(program, withOriginCa);
    const page = files.get('README.txt') ?? '';
    const started = [...page.matchAll(/sudo docker compose -f \/etc\/latchkey\/(\S+) up -d/g)].map(
      ([, name = '']) => name,
    );
    expect(started).toEqual(['compose.yaml', 'keep-the-address.yaml']);
    expect([...files.keys()]).toEqual(expect.arrayContaining(started));
    expect(page).toContain('TCP 443 to 192.168.1.40, and nothing else.');
    expect(page).toContain('192.168.1.40/32');
  });

  it('names no place of the proxy that nobody knows', () => {
    const page = folderOf(program, withOriginCa, { proxy: {} }).get('README.txt') ?? '';
    expect(page).toContain('TCP 443 to the computer that runs the proxy, and nothing else.');
    expect(page).toContain('the address of that computer in your own network');
    expect(page).not.toContain('undefined');
  });
});
