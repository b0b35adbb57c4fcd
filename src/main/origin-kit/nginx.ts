import type { CheckedInput, KitFile } from './kit-input.ts';

/**
 * nginx before Home Assistant: it demands the certificate that Cloudflare shows, and lets in Cloudflare's addresses alone. Any other
 * name gets no handshake, and the path of certificate checks ends here (facts: cloudflare#acme-path). The visitor's address comes from Cloudflare, whom nobody else can pass for here.
 */
export function printNginx({ hostname, port, home, certificates, networks }: CheckedInput): KitFile {
  const allowed = [...networks.ipv4, ...networks.ipv6].map((network) => `  allow ${network};`);
  const lines = [
    'map $http_upgrade $connection_upgrade {',
    '  default upgrade;',
    "  '' close;",
    '}',
    '',
    'server {',
    `  listen ${port} ssl default_server;`,
    `  listen [::]:${port} ssl default_server;`,
    '  ssl_reject_handshake on;',
    '}',
    '',
    'server {',
    `  listen ${port} ssl;`,
    `  listen [::]:${port} ssl;`,
    `  server_name ${hostname};`,
    '',
    `  ssl_certificate ${certificates.certificate};`,
    `  ssl_certificate_key ${certificates.key};`,
    '  ssl_protocols TLSv1.2 TLSv1.3;',
    '  ssl_session_tickets off;',
    '',
    '  # Only Cloudflare has this certificate, and only for this address.',
    `  ssl_client_certificate ${certificates.pullAuthority};`,
    '  ssl_verify_client on;',
    '',
    '  # https://www.cloudflare.com/ips/',
    ...allowed,
    '  deny all;',
    '',
    '  # Visits there passed the rules of Cloudflare once.',
    '  location /.well-known/acme-challenge { return 404; }',
    '',
    '  location / {',
    `    proxy_pass ${home.origin};`,
    '    proxy_http_version 1.1;',
    '    proxy_set_header Host $host;',
    '    proxy_set_header X-Forwarded-For $http_cf_connecting_ip;',
    '    proxy_set_header X-Forwarded-Proto $scheme;',
    '    proxy_set_header Upgrade $http_upgrade;',
    '    proxy_set_header Connection $connection_upgrade;',
    '    proxy_buffering off;',
    '    client_max_body_size 0;',
    '  }',
    '}',
    '',
  ];
  return { path: '/etc/nginx/conf.d/home-assistant.conf', text: lines.join('\n') };
}
