import { readTypedHost } from './typed-host.ts';

/** Why nothing at home can be opened at what was typed. `mangled` stands for all that has no better name. */
export type LocalUrlFault = 'space' | 'other-scheme' | 'has-login' | 'port' | 'mangled';

type ReadLocalUrl =
  | { readonly state: 'ok'; readonly url: URL; readonly scheme: 'typed' | 'guessed' }
  | { readonly state: 'empty' | LocalUrlFault };

/** An address at home as people write it: `nvr:5000`, `192.168.1.20`, or whole as the browser shows it. */
export function readLocalUrl(typed: string): ReadLocalUrl {
  const text = typed.trim();
  if (text === '') return { state: 'empty' };
  if (/\s/.test(text)) return { state: 'space' };
  // A parser would take the scheme with a sign missing for the host.
  if (/^https?(?!:\/\/)[:;/\\]/i.test(text)) return { state: 'mangled' };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { state: 'other-scheme' };
  const url = URL.parse(scheme === undefined ? `http://${text}` : text);
  if (!url || !isHost(url.hostname)) return { state: hasPortTooHigh(text) ? 'port' : 'mangled' };
  if (url.username !== '' || url.password !== '') return { state: 'has-login' };
  return { state: 'ok', url, scheme: scheme === undefined ? 'guessed' : 'typed' };
}

/** A parser takes more signs than any name at home has. */
function isHost(hostname: string): boolean {
  return /^(?:[a-z0-9._-]+|\[.+\])$/.test(hostname);
}

function hasPortTooHigh(text: string): boolean {
  return Number(/:(\d+)(?:[/?#]|$)/.exec(text)?.[1]) > 65_535;
}

/**
 * The nearest address that can be opened: without spaces, login, path and impossible ports, with the dots that commas were meant
 * to be. `undefined` where nobody could guess it, or where there is nothing to put right.
 */
export function repairLocalUrl(typed: string): string | undefined {
  const text = typed
    .normalize('NFKC')
    .replaceAll(/\p{Cf}|\s/gu, '')
    .replaceAll('\\', '/')
    .replace(/^(https?)(?:[:;]\/*|\/+)/i, '$1://')
    .replace(/^(\d{1,3}(?:[.,]\d{1,3}){3})(?=[:;/]|$)/, (numbers) => numbers.replaceAll(',', '.'))
    .replace(/;(?=\d+(?:\/|$))/, ':');
  const { host: named, leftOut } = readTypedHost(text);
  const host = named.replace(/\.+$/, '');
  if (!/^(?:[\p{L}\p{N}._-]+|\[[0-9a-f:.]+\])$/u.test(host)) return undefined;
  const part = (wanted: 'scheme' | 'port'): string =>
    leftOut.find((each) => each.part === wanted)?.text.toLowerCase() ?? '';
  const scheme = /^https?:\/\/$/.test(part('scheme')) ? part('scheme') : '';
  const offered = `${scheme}${host}${hasPortTooHigh(part('port')) ? '' : part('port')}`;
  return readLocalUrl(offered).state === 'ok' && offered !== typed ? offered : undefined;
}
