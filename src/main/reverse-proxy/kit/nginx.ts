import { homeAuthority, type ProxyWish } from '../wish.ts';
import { fileNames } from './kit-file.ts';
import { type ListedDevice, listDevices } from './listed-devices.ts';
import { comment, quoteNginx } from './quote.ts';
import {
  forgeableHeaders,
  HSTS_SECONDS,
  PATIENCE_SECONDS,
  type PassedOn,
  type ServerFiles,
  serverFiles,
  socketAddress,
  tls12Ciphers,
} from './rules.ts';

/**
 * For nginx 1.19.4 or newer, in the `http` part of its configuration. Who comes in has a certificate that the authority signed,
 * that is not on the list of revoked ones, and that stands here by fingerprint and serial number. The fingerprint is SHA-1
 * because nginx has no other; nobody can make a second certificate for it without the authority's key
 * (facts: reverse-proxies#nginx-fingerprint).
 */
export function writeNginxConf(wish: ProxyWish): string {
  return [...allowList(listDevices(wish)), ...plainServers(wish), ...secureServers(wish)]
    .join('\n')
    .concat('\n');
}

function allowList(devices: readonly ListedDevice[]): readonly string[] {
  return [
    comment('Keys that open, by fingerprint, and the serial number that belongs to each.'),
    'map $ssl_client_fingerprint $latchkey_serial {',
    '    default "none";',
    ...devices.flatMap(({ name, sha1, serial }) => [
      `    ${comment(name)}`,
      `    ${quoteNginx(sha1)} ${quoteNginx(serial)};`,
    ]),
    '}',
    ...upgradeMap,
  ];
}

/** What `passToHome` says of the connection: it stays open for a WebSocket alone. */
export const upgradeMap: readonly string[] = [
  'map $http_upgrade $latchkey_connection {',
  '    default upgrade;',
  '    "" close;',
  '}',
];

/** Without encryption there is nothing but the way to the encrypted address, and for other names not even that. */
function plainServers(wish: ProxyWish): readonly string[] {
  return [
    'server {',
    ...listen(wish, wish.ports.http, ' default_server'),
    '    server_name _;',
    '    server_tokens off;',
    '    return 444;',
    '}',
    'server {',
    ...listen(wish, wish.ports.http),
    `    server_name ${quoteNginx(wish.hostname)};`,
    '    server_tokens off;',
    `    return 308 https://${homeAuthority(wish)}$request_uri;`,
    '}',
  ];
}

function secureServers(wish: ProxyWish): readonly string[] {
  return [
    'server {',
    ...listen(wish, wish.ports.https, ' ssl default_server'),
    '    server_name _;',
    `    ssl_protocols TLSv1.2 TLSv1.3;`,
    '    ssl_reject_handshake on;',
    '}',
    'server {',
    ...listen(wish, wish.ports.https, ' ssl'),
    `    server_name ${quoteNginx(wish.hostname)};`,
    '    server_tokens off;',
    ...tls(serverFiles(wish)),
    `    add_header Strict-Transport-Security "max-age=${HSTS_SECONDS}" always;`,
    ...whoComesIn(wish),
    ...passToHome({ home: wish.home, authority: homeAuthority(wish), visitor: '$remote_addr' }),
    '}',
  ];
}

/** By which certificate a server is known, and that each visit shows its own. */
export function tls({ certificate, key }: ServerFiles): readonly string[] {
  return [
    `    ssl_certificate ${quoteNginx(certificate)};`,
    `    ssl_certificate_key ${quoteNginx(key)};`,
    '    ssl_protocols TLSv1.2 TLSv1.3;',
    `    ssl_ciphers ${tls12Ciphers.join(':')};`,
    `    ${comment('A resumed session would not ask for the key again.')}`,
    '    ssl_session_cache off;',
    '    ssl_session_tickets off;',
  ];
}

/** 495 and 496 are nginx's own numbers for a key that is not taken and for none (facts: reverse-proxies#nginx-verify). */
function whoComesIn({ folder }: ProxyWish): readonly string[] {
  return [
    `    ssl_client_certificate ${quoteNginx(`${folder}/${fileNames.deviceAuthority}`)};`,
    `    ssl_crl ${quoteNginx(`${folder}/${fileNames.revocationList}`)};`,
    '    ssl_verify_client on;',
    '    ssl_verify_depth 1;',
    '    error_page 495 496 =403 @refused;',
    '    if ($ssl_client_verify != SUCCESS) {',
    '        return 403;',
    '    }',
    '    if ($ssl_client_serial != $latchkey_serial) {',
    '        return 403;',
    '    }',
    '    location @refused {',
    '        return 403;',
    '    }',
  ];
}

/** Where nginx has the visitor's address: its own view, or what Cloudflare says. */
type NginxVisitor = '$remote_addr' | '$http_cf_connecting_ip';

/** Hands on what was let in. Of what a visitor says about itself nothing passes but what `visitor` is taken from. */
export function passToHome({ home, authority, visitor }: PassedOn<NginxVisitor>): readonly string[] {
  const name = quoteNginx(authority);
  return [
    '    client_max_body_size 0;',
    '    location / {',
    `        proxy_pass ${home};`,
    '        proxy_http_version 1.1;',
    '        proxy_buffering off;',
    '        proxy_request_buffering off;',
    `        proxy_read_timeout ${PATIENCE_SECONDS}s;`,
    `        proxy_send_timeout ${PATIENCE_SECONDS}s;`,
    '        proxy_set_header Upgrade $http_upgrade;',
    '        proxy_set_header Connection $latchkey_connection;',
    `        proxy_set_header Host ${name};`,
    `        proxy_set_header X-Forwarded-Host ${name};`,
    `        proxy_set_header X-Forwarded-For ${visitor};`,
    '        proxy_set_header X-Forwarded-Proto https;',
    ...forgeableHeaders.map((header) => `        proxy_set_header ${header} "";`),
    '    }',
  ];
}

function listen({ listenOn }: ProxyWish, port: number, more = ''): readonly string[] {
  const addresses = listenOn === 'every-address' ? ['0.0.0.0', '::'] : listenOn;
  return addresses.map((address) => `    listen ${socketAddress(address, port)}${more};`);
}
