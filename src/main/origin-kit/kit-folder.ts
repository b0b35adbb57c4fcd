import type { OriginProgram, PlacedFile } from '../../contract/origin.ts';
import { usualFolder } from '../../contract/proxy.ts';
import type { Language } from '../../words/languages.ts';
import { writeCompose } from '../reverse-proxy/kit/compose.ts';
import { fileNames, type KitFile, publicFile } from '../reverse-proxy/kit/kit-file.ts';
import type { OriginKit } from './kit.ts';
import type { CertificatePaths } from './kit-input.ts';
import { writeReadMe } from './read-me.ts';

/** What the reverse proxy shows, and whom it believes. */
export interface OriginMaterial {
  /** By whom its own certificate is signed: by Origin CA with the key from here, or by others, who keep theirs in files. */
  readonly server:
    | { readonly by: 'origin-ca'; readonly certificatePem: string; readonly privateKeyPem: string }
    | { readonly by: 'others' };
  /** Of the authority that signed the certificate which Cloudflare shows. */
  readonly pullAuthorityPem: string;
}

const names = {
  certificate: 'origin.pem',
  key: 'origin.key',
  pullAuthority: 'pull-authority.pem',
} as const;

/** Where the proxy finds them: in the kit's own folder, or where an ACME client keeps those of others. */
export function certificatePaths(by: OriginMaterial['server']['by'], hostname: string): CertificatePaths {
  const pullAuthority = `${usualFolder}/${names.pullAuthority}`;
  switch (by) {
    case 'origin-ca':
      return {
        certificate: `${usualFolder}/${names.certificate}`,
        key: `${usualFolder}/${names.key}`,
        pullAuthority,
      };
    case 'others':
      return {
        certificate: `/etc/letsencrypt/live/${hostname}/fullchain.pem`,
        key: `/etc/letsencrypt/live/${hostname}/privkey.pem`,
        pullAuthority,
      };
  }
}

/** For which program, with what, and for readers of which language. */
export interface FolderOrder {
  readonly program: OriginProgram;
  readonly material: OriginMaterial;
  readonly language: Language;
}

/** Everything for one program as plain files of one folder. One of them may hold a private key. */
export function layOutKit(
  kit: OriginKit,
  { program, material, language }: FolderOrder,
): readonly KitFile<string>[] {
  const files = [
    publicFile(program === 'nginx' ? fileNames.nginx : fileNames.caddy, kit.proxies[program].text),
    publicFile(fileNames.compose, describeContainer(kit, program, material)),
    publicFile(names.pullAuthority, material.pullAuthorityPem),
    ...layOutServer(material),
    ...kit.ddns.flatMap((way) => (way.by === 'container' ? publicFile(way.file.path, way.file.text) : [])),
    ...layOutRouters(kit),
  ];
  const readMe = writeReadMe(kit, { program, signedBy: material.server.by, language });
  return [...files, publicFile(fileNames.readme, readMe)];
}

function describeContainer(kit: OriginKit, program: OriginProgram, { server }: OriginMaterial): string {
  const { certificate, key } = kit.certificates;
  return writeCompose({
    program,
    folder: usualFolder,
    server:
      server.by === 'origin-ca'
        ? { from: 'own-ca' }
        : { from: 'lets-encrypt', certificateFile: certificate, keyFile: key },
  });
}

function layOutServer({ server }: OriginMaterial): readonly KitFile<string>[] {
  switch (server.by) {
    case 'origin-ca':
      return [
        publicFile(names.certificate, server.certificatePem),
        { name: names.key, text: server.privateKeyPem, holds: 'private-key' },
      ];
    case 'others':
      return [];
  }
}

/** The files of a router that takes files, each by the name that it has there. */
function layOutRouters({ routers }: OriginKit): readonly KitFile<string>[] {
  const files = routers.flatMap((guide) => (guide.router === 'openwrt' ? guide.files : []));
  return files.map((file) => publicFile(`openwrt-${plainName(file)}`, file.text));
}

function plainName({ path }: PlacedFile): string {
  return /([^/ ]+)( \(.*\))?$/.exec(path)?.[1] ?? path;
}
