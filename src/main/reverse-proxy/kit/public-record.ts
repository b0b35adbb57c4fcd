import type { ProxyWish } from '../wish.ts';
import { type ExplainedFile, fileNames, publicFile } from './kit-file.ts';
import { quoteShell } from './quote.ts';
import type { SpokenKit } from './read-me.ts';

/**
 * How the name comes to lead to the home, and stays so when the home's address changes. Tokens are read from a file that the
 * user makes: none is in the kit, in a command line or in an address (facts: reverse-proxies#duckdns,
 * reverse-proxies#desec, home-assistant#ddns-integration).
 */
export function writePublicRecord(
  wish: ProxyWish,
  { words: { ownProxy } }: SpokenKit,
): readonly ExplainedFile[] {
  const { publicRecord, hostname } = wish;
  const { fromOutside } = ownProxy;
  const words = (sentences: readonly string[], ...lines: readonly string[]) =>
    publicFile(
      fileNames.publicRecord,
      [...sentences, '', ...lines.map((line) => `    ${line}`), ''].join('\n'),
    );
  switch (publicRecord) {
    case 'duckdns':
      return [words(fromOutside.duckdns, ...timer(wish)), script(duckdns(wish))];
    case 'desec':
      return [words(fromOutside.desec, ...timer(wish)), script(desec(wish))];
    case 'cloudflare-dns-only':
      return [words(fromOutside.cloudflare, 'Type: A', `Name: ${hostname}`, 'Proxy status: DNS only')];
    case 'fixed-address':
      return [words(fromOutside.fixedAddress, 'Type: A', `Name: ${hostname}`, 'TTL: 300')];
    case 'elsewhere':
      return [words(fromOutside.elsewhere, `Name: ${hostname}`)];
  }
}

function script(lines: readonly string[]): ExplainedFile {
  return publicFile(fileNames.updateAddress, ['#!/bin/sh', 'set -eu', ...lines, ''].join('\n'));
}

function timer({ folder }: ProxyWish): readonly string[] {
  return [`*/5 * * * * root sh ${folder}/${fileNames.updateAddress}`];
}

/** The name without the service's own ending; a name below it belongs to the one before that ending. */
function duckdns({ hostname, folder }: ProxyWish): readonly string[] {
  const domain =
    hostname
      .replace(/\.duckdns\.org$/, '')
      .split('.')
      .at(-1) ?? hostname;
  return [
    `domain=${quoteShell(domain)}`,
    `token=$(cat ${quoteShell(`${folder}/duckdns.token`)})`,
    // Over standard input: others on the computer can read the arguments of a program.
    `printf 'url = "https://www.duckdns.org/update?domains=%s&token=%s&ip="\\n' "$domain" "$token" | curl -fsS --max-time 60 -K -`,
  ];
}

function desec({ hostname, folder }: ProxyWish): readonly string[] {
  return [
    `name=${quoteShell(hostname)}`,
    `token=$(cat ${quoteShell(`${folder}/desec.token`)})`,
    `printf 'header = "Authorization: Token %s"\\nurl = "https://update.dedyn.io/?hostname=%s"\\n' "$token" "$name" | curl -4 -fsS --max-time 60 -K -`,
  ];
}
