import type { PlacedFile } from '../../contract/origin.ts';
import { authorityOf } from '../../contract/proxy.ts';
import { passToHome, tls, upgradeMap } from '../reverse-proxy/kit/nginx.ts';
import { quoteNginx } from '../reverse-proxy/kit/quote.ts';
import type { CheckedInput } from './kit-input.ts';

/**
 * nginx before Home Assistant: it demands the certificate that Cloudflare shows, and lets in Cloudflare's addresses alone. Any other
 * name gets no handshake, and the path of certificate checks ends here (facts: cloudflare#acme-path). The visitor's address comes
 * from Cloudflare, whom nobody else can pass for here.
 */
export function printNginx({ hostname, port, home, certificates, networks }: CheckedInput): PlacedFile {
  const authority = authorityOf({ hostname, port });
  const lines = [
    ...upgradeMap,
    'server {',
    ...listen(port, 'ssl default_server'),
    '    ssl_reject_handshake on;',
    '}',
    'server {',
    ...listen(port, 'ssl'),
    `    server_name ${quoteNginx(hostname)};`,
    ...tls(certificates),
    '    # Only Cloudflare has this certificate, and only for this address.',
    `    ssl_client_certificate ${quoteNginx(certificates.pullAuthority)};`,
    '    ssl_verify_client on;',
    '    # https://www.cloudflare.com/ips/',
    ...[...networks.ipv4, ...networks.ipv6].map((network) => `    allow ${network};`),
    '    deny all;',
    '    # Visits there passed the rules of Cloudflare once.',
    '    location /.well-known/acme-challenge { return 404; }',
    ...passToHome({ home: home.origin, authority, visitor: '$http_cf_connecting_ip' }),
    '}',
    '',
  ];
  return { path: '/etc/nginx/conf.d/home-assistant.conf', text: lines.join('\n') };
}

function listen(port: number, more: string): readonly string[] {
  return ['0.0.0.0', '[::]'].map((address) => `    listen ${address}:${port} ${more};`);
}
