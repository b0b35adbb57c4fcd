import { homeAuthority, type ProxyWish } from '../wish.ts';
import { fileNames } from './kit-file.ts';
import { type ListedDevice, listDevices } from './listed-devices.ts';
import { comment, quoteCaddy } from './quote.ts';
import { forgeableHeaders, HSTS_SECONDS, type PassedOn, type ServerFiles, serverFiles } from './rules.ts';

/**
 * For Caddy 2.6 or newer. A visitor whose certificate the authority did not sign does not get past the handshake; one that is not
 * listed by its SHA-256 fingerprint gets 403. Caddy reads no lists of revoked certificates, so the list of fingerprints is what
 * switches a key off (facts: reverse-proxies#caddy-client-auth, reverse-proxies#caddy-fingerprint).
 */
export function writeCaddyfile(wish: ProxyWish): string {
  const bind = wish.listenOn === 'every-address' ? [] : [`	bind ${wish.listenOn.join(' ')}`];
  return [
    '{',
    `	${comment('Nothing is fetched, nothing is changed while it runs: a restart reads this file again.')}`,
    '	auto_https off',
    '	admin off',
    '	servers {',
    '		protocols h1 h2',
    '		strict_sni_host on',
    '	}',
    '}',
    `https://${wish.hostname}:${wish.ports.https} {`,
    ...bind,
    ...tls(serverFiles(wish), `${wish.folder}/${fileNames.deviceAuthority}`),
    `	header Strict-Transport-Security ${quoteCaddy(`max-age=${HSTS_SECONDS}`)}`,
    ...routes(wish),
    '}',
    `http://${wish.hostname}:${wish.ports.http} {`,
    ...bind,
    `	redir https://${homeAuthority(wish)}{uri} 308`,
    '}',
    `http://:${wish.ports.http} {`,
    ...bind,
    '	abort',
    '}',
    '',
  ].join('\n');
}

/** By which certificate a server is known, and the file of the authority without whose word nobody gets past the handshake. */
export function tls({ certificate, key }: ServerFiles, authorityFile: string): readonly string[] {
  return [
    `	tls ${quoteCaddy(certificate)} ${quoteCaddy(key)} {`,
    '		protocols tls1.2 tls1.3',
    '		client_auth {',
    '			mode require_and_verify',
    `			trusted_ca_cert_file ${quoteCaddy(authorityFile)}`,
    '		}',
    '	}',
  ];
}

function routes(wish: ProxyWish): readonly string[] {
  const devices = listDevices(wish);
  return [
    ...(devices.length === 0 ? [] : [...allowList(devices), '	handle @listed {', ...ofHome(wish), '	}']),
    '	handle {',
    '		respond 403',
    '	}',
  ];
}

function allowList(devices: readonly ListedDevice[]): readonly string[] {
  return [
    ...devices.map(({ name, sha256 }) => `	${comment(`${sha256.slice(0, 8)} is ${name}`)}`),
    `	@listed vars {http.request.tls.client.fingerprint} ${devices.map(({ sha256 }) => quoteCaddy(sha256)).join(' ')}`,
  ];
}

function ofHome(wish: ProxyWish): readonly string[] {
  return passToHome({ home: wish.home, authority: homeAuthority(wish), visitor: '{remote_host}' });
}

/** Where Caddy has the visitor's address: its own view, or what Cloudflare says. */
type CaddyVisitor = '{remote_host}' | '{http.request.header.CF-Connecting-IP}';

/** Hands on what was let in. Of what a visitor says about itself nothing passes but what `visitor` is taken from. */
export function passToHome({ home, authority, visitor }: PassedOn<CaddyVisitor>): readonly string[] {
  const name = quoteCaddy(authority);
  return [
    `		reverse_proxy ${home} {`,
    `			header_up Host ${name}`,
    `			header_up X-Forwarded-Host ${name}`,
    `			header_up X-Forwarded-For ${visitor}`,
    '			header_up X-Forwarded-Proto https',
    ...forgeableHeaders.map((header) => `			header_up -${header}`),
    '			flush_interval -1',
    '		}',
  ];
}
