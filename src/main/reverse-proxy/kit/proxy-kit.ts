import { kitWords } from '../../../words/kits.ts';
import type { Language } from '../../../words/languages.ts';
import { speak } from '../../../words/speak.ts';
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
import { type SpokenKit, writeReadMe } from './read-me.ts';
import { listAllowedDevices, writeTraefikRoutes, writeTraefikYml } from './traefik.ts';

/**
 * Everything that a home needs for a reverse proxy of its own, as files. Pure: the same wish gives the same files. Instructions are in
 * the language, comments of configurations in English, as those of the programs are. No key of an
 * authority or a device is in it; with a certificate of the own authority the proxy's key is, alone in a file.
 * @throws {Refusal} `certificate-unsupported` for a device's certificate that the authority did not sign
 */
export function proxyKit(wish: ProxyWish, language: Language): readonly KitFile[] {
  const spoken = speak(kitWords, language);
  const files = [
    ...programFiles(wish),
    ...certificateFiles(wish),
    ...writeLetsEncrypt(wish, spoken),
    publicFile(fileNames.compose, writeCompose(wish)),
    publicFile(fileNames.homeAssistant, writeTrustedProxies(wish)),
    ...addressAtHome(wish, spoken),
    ...writePublicRecord(wish, spoken),
  ];
  return [readMeFile(wish, files, spoken), ...files];
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

function addressAtHome(wish: ProxyWish, spoken: SpokenKit): readonly ExplainedFile[] {
  const text = writeAddressAtHome(wish, spoken);
  return text === undefined ? [] : [publicFile(fileNames.addressAtHome, text)];
}

function readMeFile(wish: ProxyWish, files: readonly ExplainedFile[], spoken: SpokenKit): KitFile {
  const keysOn = listDevices(wish).length;
  return publicFile(
    fileNames.readme,
    writeReadMe(
      {
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
      },
      spoken,
    ),
  );
}
