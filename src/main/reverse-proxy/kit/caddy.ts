import { authorityOf, type ProxyWish } from '../wish.ts';
import { fileNames } from './kit-file.ts';
import { type ListedDevice, listDevices } from './listed-devices.ts';
import { comment, quoteCaddy } from './quote.ts';
import { forgeableHeaders, HSTS_SECONDS, serverFiles } from './rules.ts';

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
    ...tls(wish),
    `	header Strict-Transport-Security ${quoteCaddy(`max-age=${HSTS_SECONDS}`)}`,
    ...routes(wish),
    '}',
    `http://${wish.hostname}:${wish.ports.http} {`,
    ...bind,
    `	redir https://${authorityOf(wish)}{uri} 308`,
    '}',
    `http://:${wish.ports.http} {`,
    ...bind,
    '	abort',
    '}',
    '',
  ].join('\n');
}

function tls(wish: ProxyWish): readonly string[] {
  const files = serverFiles(wish);
  return [
    `	tls ${quoteCaddy(files.certificate)} ${quoteCaddy(files.key)} {`,
    '		protocols tls1.2 tls1.3',
    '		client_auth {',
    '			mode require_and_verify',
    `			trusted_ca_cert_file ${quoteCaddy(`${wish.folder}/${fileNames.deviceAuthority}`)}`,
    '		}',
    '	}',
  ];
}

function routes(wish: ProxyWish): readonly string[] {
  const devices = listDevices(wish);
  return [
    ...(devices.length === 0 ? [] : [...allowList(devices), '	handle @listed {', ...origin(wish), '	}']),
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

function origin(wish: ProxyWish): readonly string[] {
  const name = quoteCaddy(authorityOf(wish));
  return [
    `		reverse_proxy ${wish.home} {`,
    `			header_up Host ${name}`,
    `			header_up X-Forwarded-Host ${name}`,
    '			header_up X-Forwarded-For {remote_host}',
    '			header_up X-Forwarded-Proto https',
    ...forgeableHeaders.map((header) => `			header_up -${header}`),
    '			flush_interval -1',
    '		}',
  ];
}
