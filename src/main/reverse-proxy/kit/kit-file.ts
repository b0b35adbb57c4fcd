/** A file of the kit. All are text; `name` is a plain name, so the kit is one folder without folders in it. */
export interface KitFile<Name extends string = string> {
  readonly name: Name;
  readonly text: string;
  /** `private-key` is the proxy's own key: for the proxy alone, and nothing else is in the file. */
  readonly holds: 'public' | 'private-key';
}

export function publicFile<const Name extends string>(name: Name, text: string): KitFile<Name> {
  return { name, text, holds: 'public' };
}

/** What the files are called, so that one that names another cannot misspell it. */
export const fileNames = {
  nginx: 'nginx.conf',
  caddy: 'Caddyfile',
  traefik: 'traefik.yml',
  traefikRoutes: 'traefik-routes.yml',
  deviceAuthority: 'device-authority.crt',
  revocationList: 'switched-off.crl',
  allowedDevices: 'allowed-devices.pem',
  serverCertificate: 'proxy.crt',
  serverKey: 'proxy.key',
  serverAuthority: 'trust-this-home.crt',
  homeAssistant: 'configuration.yaml',
  addressAtHome: 'address-at-home.txt',
  publicRecord: 'public-address.txt',
  updateAddress: 'update-address.sh',
  letsEncrypt: 'lets-encrypt.sh',
  compose: 'compose.yaml',
  readme: 'README.txt',
} as const;
export type FileName = (typeof fileNames)[keyof typeof fileNames];

/** A file that the README has words for. */
export type ExplainedFile = KitFile<Exclude<FileName, typeof fileNames.readme>>;
