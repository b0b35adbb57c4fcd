import type { ProxyProgram, PublicRecord } from '../../../contract/proxy.ts';
import type { ServerSource } from '../wish.ts';
import { type ExplainedFile, fileNames } from './kit-file.ts';

/**
 * Everything in the kit that is written for people, in plain words. A guide in the window has its own words in `src/guides`;
 * these travel with the files, because whoever sets the proxy up may have nothing else at hand.
 */

/** What stands behind it: whatever came with the kit, in the order in which it is needed. */
export interface ReadmeFields {
  readonly hostname: string;
  /** The name, and the port where it is not the usual one. */
  readonly address: string;
  readonly folder: string;
  readonly proxyAddress: string;
  readonly ports: { readonly https: number; readonly http: number };
  readonly program: ProxyProgram;
  readonly server: ServerSource;
  readonly files: readonly ExplainedFile[];
  readonly keysOn: number;
  readonly keysOff: number;
}

export function readme(fields: ReadmeFields): string {
  const sections = [
    begin(fields),
    ['WHAT IS IN HERE', ...fields.files.map(({ name }) => `- ${name}: ${fileWords[name]}`)],
    place(fields),
    start(fields),
    home(),
    router(fields),
    devices(fields),
    switchOff(fields),
    limits(fields),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function begin({ address, keysOn, keysOff }: ReadmeFields): readonly string[] {
  return [
    `LATCHKEY: YOUR OWN REVERSE PROXY FOR https://${address}`,
    '',
    'A reverse proxy stands between the internet and Home Assistant.',
    'This one opens for devices with a key of yours, and for nobody else.',
    `Keys that open: ${keysOn}. Keys that are switched off: ${keysOff}.`,
  ];
}

function place({ folder, server, program }: ReadmeFields): readonly string[] {
  return [
    '1. PUT THE FILES IN PLACE',
    `Copy this folder to ${folder} on the computer that runs the proxy.`,
    'Then let nobody but the administrator look into it:',
    '',
    `    sudo chown -R root:root ${folder}`,
    `    sudo chmod 700 ${folder}`,
    `    sudo chmod 600 ${folder}/*`,
    '',
    ...(program === 'caddy'
      ? [
          'Caddy from a package runs as a user of its own. It has to be the owner instead:',
          '',
          `    sudo chown -R caddy:caddy ${folder}`,
          '',
        ]
      : []),
    ...serverKey(server, folder),
  ];
}

function serverKey(server: ServerSource, folder: string): readonly string[] {
  switch (server) {
    case 'own-ca':
      return [
        `${folder}/proxy.key is a secret: whoever has it can pretend to be your home.`,
        'It opens nothing. Delete the copy that you carried it with.',
      ];
    case 'lets-encrypt':
      return [
        'No secret is in this kit. Your ACME client makes the key on that computer.',
        'lets-encrypt.sh shows how with acme.sh. Run it before you start the proxy.',
      ];
  }
}

function start({ program, folder }: ReadmeFields): readonly string[] {
  return [
    '2. START THE PROXY',
    'With Docker, in that folder:',
    '',
    '    sudo docker compose up -d --force-recreate',
    '',
    ...withoutDocker(program, folder),
  ];
}

function withoutDocker(program: ProxyProgram, folder: string): readonly string[] {
  switch (program) {
    case 'nginx':
      return [
        'Or with nginx from a package. It must be 1.19.4 or newer:',
        '',
        `    sudo ln -s ${folder}/nginx.conf /etc/nginx/conf.d/latchkey.conf`,
        '    sudo rm /etc/nginx/sites-enabled/default',
        '    sudo nginx -t',
        '    sudo systemctl restart nginx',
        '',
        'The second line removes the example page, which listens where this has to.',
      ];
    case 'caddy':
      return [
        'Or with Caddy from a package. It must be 2.6 or newer:',
        '',
        `    sudo caddy validate --config ${folder}/Caddyfile --adapter caddyfile`,
        `    sudo cp ${folder}/Caddyfile /etc/caddy/Caddyfile`,
        '    sudo systemctl restart caddy',
      ];
    case 'traefik':
      return [
        'Or with Traefik 3 installed by hand:',
        '',
        `    sudo traefik --configFile=${folder}/traefik.yml`,
      ];
  }
}

function home(): readonly string[] {
  return [
    '3. TELL HOME ASSISTANT',
    'Home Assistant refuses what comes through a proxy that it does not know.',
    'Newer ones have this under Settings, System, Network. In others, add the lines of',
    'configuration.yaml to the file of that name, and restart Home Assistant.',
  ];
}

function router({ proxyAddress, ports }: ReadmeFields): readonly string[] {
  return [
    '4. OPEN ONE PORT IN YOUR ROUTER',
    `Forward TCP port ${ports.https} to ${proxyAddress}, port ${ports.https}. Forward nothing else.`,
    `Port ${ports.http} is only for people at home who leave the https:// out.`,
    'If a port leads to Home Assistant itself, close it: it would be a way past the lock.',
    'Some providers give no public IPv4 address. There a forwarded port reaches nobody.',
    'public-address.txt says how the name finds your home.',
  ];
}

function devices({ server, hostname }: ReadmeFields): readonly string[] {
  return [
    '5. LET THE DEVICES IN',
    'Each device needs its own key, which Latchkey hands over. None of them is in here.',
    ...(server === 'own-ca'
      ? [
          'Each device also has to trust your home: install trust-this-home.crt there first.',
          `It vouches for ${hostname} alone and for no other place.`,
        ]
      : []),
  ];
}

function switchOff({ program }: ReadmeFields): readonly string[] {
  return [
    'WHEN A DEVICE IS LOST',
    'Switch its key off in Latchkey, make this kit again, and copy it over the old one.',
    'Then RESTART the proxy. A reload lets connections live on that are open already.',
    ...(program === 'traefik'
      ? [
          'Traefik has no list of keys. Here it knows each device by its own certificate,',
          'in allowed-devices.pem. One that is not in there does not get in.',
        ]
      : []),
    'Until the new files are in place and the proxy has restarted, the lost key opens.',
  ];
}

function limits({ server }: ReadmeFields): readonly string[] {
  return [
    'GOOD TO KNOW',
    'The proxy faces the internet. Keep it and its computer up to date.',
    'Alexa, Google Assistant and webhooks from outside have no key, so they do not get in.',
    ...(server === 'own-ca'
      ? [
          'The certificate of the proxy is good for about two years. Make this kit again before.',
          'Some programs trust no authority of your own. They show a warning or refuse.',
        ]
      : ['Your ACME client renews the certificate. If it stops, so does your address.']),
  ];
}

const fileWords: Readonly<Record<ExplainedFile['name'], string>> = {
  [fileNames.nginx]: 'how nginx has to work',
  [fileNames.caddy]: 'how Caddy has to work',
  [fileNames.traefik]: 'how Traefik has to start',
  [fileNames.traefikRoutes]: 'how Traefik has to work',
  [fileNames.deviceAuthority]: 'by this the proxy knows your keys. Do not install it on devices',
  [fileNames.revocationList]: 'keys that no longer open',
  [fileNames.allowedDevices]: 'the certificates of the devices that may come in',
  [fileNames.serverCertificate]: 'the certificate of the proxy',
  [fileNames.serverKey]: 'SECRET: the key of the proxy',
  [fileNames.serverAuthority]: 'install this on every device',
  [fileNames.homeAssistant]: 'what to add to the file of this name in Home Assistant',
  [fileNames.addressAtHome]: 'how the name leads to the proxy at home',
  [fileNames.publicRecord]: 'how the name leads to your home from outside',
  [fileNames.updateAddress]: 'keeps the public address right',
  [fileNames.letsEncrypt]: 'gets the certificate of the proxy, with acme.sh',
  [fileNames.compose]: 'the proxy as a container',
};

export const localDnsWords = {
  hosts:
    'Add this line to the file of names of each computer at home.\nThat is /etc/hosts, and C:\\Windows\\System32\\drivers\\etc\\hosts on Windows.\nPhones have no such file.',
  dnsmasq: 'Add this line to the configuration of dnsmasq, and restart it.',
  openwrt: 'Run these lines on the router, over SSH.',
  piHole: 'In Pi-hole, open Settings, Local DNS Records, and add:',
  adGuardHome: 'In AdGuard Home, open Filters, DNS rewrites, and add:',
  opnsense: 'In OPNsense, open Services, Unbound DNS, Overrides, and add a host:',
} as const;

export const publicRecordWords = {
  duckdns:
    'Put your DuckDNS token into the file duckdns.token in this folder, and nothing else.\nThis line runs the update every five minutes. Put it into /etc/cron.d/latchkey:',
  desec:
    'Put a deSEC token into the file desec.token in this folder, and nothing else.\nThis line runs the update every five minutes. Put it into /etc/cron.d/latchkey:',
  cloudflare:
    'Make this record at Cloudflare, with your public IPv4 address as its content.\nThe Cloudflare integration of Home Assistant keeps it right when the address changes.\nIts token may edit the DNS of this one domain and nothing else.',
  fixedAddress: 'Make this record where your domain is, with your fixed public IPv4 address:',
  elsewhere: 'Let your router or your DNS provider keep this name on your public IPv4 address:',
} as const;

export const letsEncryptWords: Readonly<Record<PublicRecord, readonly string[]>> = {
  duckdns: ['Set the variables first that acme.sh asks for with DuckDNS. Run as root.'],
  desec: ['Set the variables first that acme.sh asks for with deSEC. Run as root.'],
  'cloudflare-dns-only': ['Set the variables first that acme.sh asks for with Cloudflare. Run as root.'],
  elsewhere: ['Run as root, with the name that acme.sh has for your DNS provider behind it.'],
  'fixed-address': ['Run as root, with the name that acme.sh has for your DNS provider behind it.'],
};
