import type { PlacedFile } from '../../contract/origin.ts';
import { authorityOf } from '../../contract/proxy.ts';
import { passToHome, tls } from '../reverse-proxy/kit/caddy.ts';
import type { CheckedInput } from './kit-input.ts';

/** Caddy before Home Assistant, to the same rules as nginx. It ends the handshake of who shows no certificate. */
export function printCaddyfile({ hostname, port, home, certificates, networks }: CheckedInput): PlacedFile {
  const authority = authorityOf({ hostname, port });
  const lines = [
    '{',
    '\t# Nothing is changed while it runs: a restart reads this file again.',
    '\tadmin off',
    '\t# The certificate is there already, and nobody visits port 80.',
    '\tauto_https disable_redirects',
    '}',
    '',
    `${hostname}:${port} {`,
    ...tls(certificates, certificates.pullAuthority),
    '',
    '\t# https://www.cloudflare.com/ips/',
    `\t@elsewhere not remote_ip ${[...networks.ipv4, ...networks.ipv6].join(' ')}`,
    '\tabort @elsewhere',
    '',
    '\t# Visits there passed the rules of Cloudflare once.',
    '\trespond /.well-known/acme-challenge* 404',
    '',
    ...passToHome({
      home: home.origin,
      authority,
      visitor: '{http.request.header.CF-Connecting-IP}',
    }),
    '}',
    '',
  ];
  return { path: '/etc/caddy/Caddyfile', text: lines.join('\n') };
}
