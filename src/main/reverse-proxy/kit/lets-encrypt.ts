import type { ProxyWish } from '../wish.ts';
import { type ExplainedFile, fileNames, publicFile } from './kit-file.ts';
import { quoteShell } from './quote.ts';
import type { SpokenKit } from './read-me.ts';

/**
 * How the certificate is got by a DNS entry, so that no file has to be served to strangers, with acme.sh as an example of an ACME
 * client (facts: reverse-proxies#acme-sh).
 */
export function writeLetsEncrypt(wish: ProxyWish, spoken: SpokenKit): readonly ExplainedFile[] {
  const { server, hostname } = wish;
  if (server.from !== 'lets-encrypt') return [];
  const name = quoteShell(hostname);
  return [
    publicFile(
      fileNames.letsEncrypt,
      [
        '#!/bin/sh',
        'set -eu',
        `# ${explain(wish, spoken)}`,
        `dns=${dnsApi(wish)}`,
        `acme.sh --issue --server letsencrypt --dns "$dns" -d ${name}`,
        `acme.sh --install-cert -d ${name} \\`,
        `  --fullchain-file ${quoteShell(server.certificateFile)} \\`,
        `  --key-file ${quoteShell(server.keyFile)} \\`,
        `  --reloadcmd ${quoteShell(restartCommand(wish))}`,
        '',
      ].join('\n'),
    ),
  ];
}

function explain({ publicRecord }: ProxyWish, { words: { ownProxy }, say }: SpokenKit): string {
  const { known, told } = ownProxy.letsEncrypt;
  switch (publicRecord) {
    case 'duckdns':
      return say(known, { provider: 'DuckDNS' });
    case 'desec':
      return say(known, { provider: 'deSEC' });
    case 'cloudflare-dns-only':
      return say(known, { provider: 'Cloudflare' });
    case 'elsewhere':
    case 'fixed-address':
      return told;
  }
}

/** How acme.sh calls the DNS provider; where that is not known, the script is told. */
function dnsApi({ publicRecord }: ProxyWish): string {
  switch (publicRecord) {
    case 'duckdns':
      return 'dns_duckdns';
    case 'desec':
      return 'dns_desec';
    case 'cloudflare-dns-only':
      return 'dns_cf';
    case 'elsewhere':
    case 'fixed-address':
      return '"$1"';
  }
}

/** As a service of the system; a container is restarted by its own command. */
function restartCommand({ program }: ProxyWish): string {
  return `systemctl restart ${program}`;
}
