import type { CheckedInput, KitFile } from './kit-input.ts';

/** Caddy before Home Assistant, to the same rules as nginx. It ends the handshake of who shows no certificate. */
export function printCaddyfile({ hostname, port, home, certificates, networks }: CheckedInput): KitFile {
  const lines = [
    '{',
    '\t# The certificate is there already, and nobody visits port 80.',
    '\tauto_https disable_redirects',
    '}',
    '',
    `${hostname}:${port} {`,
    `\ttls ${certificates.certificate} ${certificates.key} {`,
    '\t\tprotocols tls1.2 tls1.3',
    '\t\tclient_auth {',
    '\t\t\tmode require_and_verify',
    `\t\t\ttrust_pool file ${certificates.pullAuthority}`,
    '\t\t}',
    '\t}',
    '',
    '\t# https://www.cloudflare.com/ips/',
    `\t@elsewhere not remote_ip ${[...networks.ipv4, ...networks.ipv6].join(' ')}`,
    '\tabort @elsewhere',
    '',
    '\t# Visits there passed the rules of Cloudflare once.',
    '\trespond /.well-known/acme-challenge* 404',
    '',
    `\treverse_proxy ${home.origin} {`,
    '\t\theader_up X-Forwarded-For {http.request.header.CF-Connecting-IP}',
    '\t\theader_up X-Forwarded-Proto https',
    '\t}',
    '}',
    '',
  ];
  return { path: '/etc/caddy/Caddyfile', text: lines.join('\n') };
}
