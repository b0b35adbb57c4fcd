import { homeAuthority, type ProxyWish } from '../wish.ts';
import { writeCaddyfile } from './caddy.ts';
import { writeCompose } from './compose.ts';
import { writeTrustedProxies } from './home-assistant.ts';
import { type ExplainedFile, fileNames, type KitFile, publicFile } from './kit-file.ts';
import { writeLetsEncrypt } from './lets-encrypt.ts';
import { listDevices } from './listed-devices.ts';
import { writeAddressAtHome } from './local-dns.ts';
import { writeNginxConf } from './nginx.ts';
import { writePublicRecord } from './public-record.ts';
import { listAllowedDevices, writeTraefikRoutes, writeTraefikYml } from './traefik.ts';
import { readme } from './words.ts';

/**
 * Everything that a home needs for a reverse proxy of its own, as files. Pure: the same wish gives the same files. No key of an
 * authority or a device is in it; with a certificate of the own authority the proxy's key is, alone in a file.
 * @throws {Refusal} `certificate-unsupported` for a device's certificate that the authority did not sign
 */
export function proxyKit(wish: ProxyWish): readonly KitFile[] {
  const files = [
    ...programFiles(wish),
    ...certificateFiles(wish),
    ...writeLetsEncrypt(wish),
    publicFile(fileNames.compose, writeCompose(wish)),
    publicFile(fileNames.homeAssistant, writeTrustedProxies(wish)),
    ...addressAtHome(wish),
    ...writePublicRecord(wish),
  ];
  return [readmeFile(wish, files), ...files];
}

function programFiles(wish: ProxyWish): readonly ExplainedFile[] {
  const { trust } = wish;
  const authority = publicFile(fileNames.deviceAuthority, trust.authorityPem);
  switch (wish.program) {
    case 'nginx':
      return [
        publicFile(fileNames.nginx, writeNginxConf(wish)),
        authority,
        publicFile(fileNames.revocationList, trust.revocationListPem),
      ];
    case 'caddy':
      return [publicFile(fileNames.caddy, writeCaddyfile(wish)), authority];
    case 'traefik':
      return [
        publicFile(fileNames.traefik, writeTraefikYml(wish)),
        publicFile(fileNames.traefikRoutes, writeTraefikRoutes(wish)),
        publicFile(fileNames.allowedDevices, listAllowedDevices(wish)),
      ];
  }
}

function certificateFiles({ server }: ProxyWish): readonly ExplainedFile[] {
  if (server.from === 'lets-encrypt') return [];
  return [
    publicFile(fileNames.serverCertificate, server.certificatePem),
    { name: fileNames.serverKey, text: server.privateKeyPem, holds: 'private-key' },
    publicFile(fileNames.serverAuthority, server.authorityPem),
  ];
}

function addressAtHome(wish: ProxyWish): readonly ExplainedFile[] {
  const text = writeAddressAtHome(wish);
  return text === undefined ? [] : [publicFile(fileNames.addressAtHome, text)];
}

function readmeFile(wish: ProxyWish, files: readonly ExplainedFile[]): KitFile {
  const keysOn = listDevices(wish).length;
  return publicFile(
    fileNames.readme,
    readme({
      hostname: wish.hostname,
      address: homeAuthority(wish),
      folder: wish.folder,
      proxyAddress: wish.proxyAddress,
      ports: wish.ports,
      program: wish.program,
      server: wish.server.from,
      files,
      keysOn,
      keysOff: wish.devices.filter(({ state }) => state === 'off').length,
    }),
  );
}
