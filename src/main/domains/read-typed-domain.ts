import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { parse } from 'tldts';
import { DomainName, type TypedDomain } from '../../contract/domain.ts';
import { findLender } from './name-lenders.ts';

/**
 * Names in which a network at home calls its own machines, and which the internet does not know (RFC 6762 §3, RFC 8375,
 * RFC 6761 §6.3, and what routers use).
 */
const homeEndings = [
  'local',
  'lan',
  'home',
  'internal',
  'localhost',
  'home.arpa',
  'localdomain',
  'fritz.box',
];

/**
 * Suffixes that are private in the Public Suffix List and sold or given away with name servers of one's own: a domain below
 * them is as good as any (facts: domains#public-suffixes).
 */
const soldPrivately: ReadonlySet<string> = new Set([
  ...['br.com', 'cn.com', 'de.com', 'eu.com', 'jpn.com', 'mex.com', 'ru.com', 'sa.com', 'uk.com', 'us.com'],
  ...['za.com', 'uk.net', 'gb.net', 'se.net', 'hu.net', 'jp.net', 'in.net', 'co.com', 'com.de', 'com.se'],
  ...['eu.org', 'pp.ua'],
]);

/**
 * Reads what somebody typed or pasted as their domain: the domain that a seller gave them, whatever stands before it, or why
 * it is none. Cloudflare takes names directly below a public suffix alone (facts: domains#public-suffixes).
 */
export function readTypedDomain(typed: string): TypedDomain {
  const host = hostIn(typed);
  if (host === '') return { state: 'mangled' };
  if (isIP(host) !== 0) return { state: 'number', name: host };
  const name = domainToASCII(host);
  if (isAtHome(name)) return { state: 'at-home', name };
  if (!DomainName.safeParse(name).success) {
    return isPublicSuffix(name) ? { state: 'ending', name } : { state: 'mangled' };
  }
  const lent = findLender(name);
  if (lent) return { state: 'borrowed', name, ...lent };
  return readUnborrowed(name);
}

function readUnborrowed(name: string): TypedDomain {
  const { domain, publicSuffix, isIcann, isPrivate } = parse(name, { allowPrivateDomains: true });
  const isKnown = Boolean(isIcann) || Boolean(isPrivate);
  if (publicSuffix === null || !isKnown) return { state: 'mangled' };
  if (domain === null) return { state: 'ending', name };
  if (isPrivate && !soldPrivately.has(publicSuffix)) {
    return { state: 'borrowed', name, suffix: publicSuffix, lender: 'somebody' };
  }
  return { state: 'own', name: domain };
}

function isPublicSuffix(name: string): boolean {
  const { publicSuffix, isIcann } = parse(name);
  return publicSuffix === name && Boolean(isIcann);
}

function isAtHome(name: string): boolean {
  if (name === 'homeassistant') return true;
  return homeEndings.some((ending) => name === ending || name.endsWith(`.${ending}`));
}

/** The host of what may be a whole address from the browser's bar, or of mail. */
function hostIn(typed: string): string {
  const whole = typed.trim().toLowerCase();
  const url = URL.parse(/^[a-z]+:\/\//.test(whole) ? whole : `https://${whole.replace(/^.*@/, '')}`);
  return (url?.hostname ?? '').replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
