import { parseSync } from '@swc/core';
import { classifyAddress } from '../src/contract/public-address.ts';
import { nodesIn, type SyntaxNode } from './syntax-nodes.ts';

/** What a file of the program says about the network. */
export interface NetworkUse {
  /** Hosts of URLs in its texts, as a browser writes them. */
  readonly urlHosts: ReadonlySet<string>;
  /** Texts that are a host name and nothing else. */
  readonly bareHosts: ReadonlySet<string>;
  /** Whether it opens connections itself. */
  readonly opens: 'connections' | 'nothing';
}

/** Reads it from the code itself: comments are no texts, and a host that is put in at run time is nobody's here. */
export function readNetworkUse(code: string, kind: 'ts' | 'tsx'): NetworkUse {
  const { body } = parseSync(code, { syntax: 'typescript', tsx: kind === 'tsx' });
  const nodes = [...nodesIn(body)];
  const texts = nodes.flatMap((node) => textIn(node) ?? []);
  return {
    urlHosts: new Set(texts.flatMap(hostsOfUrls)),
    bareHosts: new Set(texts.filter(isHostName)),
    opens: nodes.some(opensConnection) ? 'connections' : 'nothing',
  };
}

/** Whether a host is somewhere on the internet, and not at home or on this computer. */
export function isOnTheInternet(host: string): boolean {
  const number = classifyAddress(host.replace(/^\[|\]$/g, ''));
  return number === 'none' ? /\.[a-z]+$/.test(host) && !host.endsWith('.local') : number === 'public';
}

/** Stands where a template puts something in: no part of a host, so a host with it is not found. */
const anything = '\0';

function textIn(node: SyntaxNode): string | undefined {
  if (node.type === 'StringLiteral' || node.type === 'JSXText')
    return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map((piece: { readonly raw: string }) => piece.raw).join(anything);
}

function hostsOfUrls(text: string): readonly string[] {
  const origins = text.match(/\b(?:https?|wss?):\/\/[\w.:[\]-]+(?![\w.:[\]\0-])/g) ?? [];
  return origins.flatMap((origin) => URL.parse(origin.replace(/[.:]+$/, ''))?.hostname ?? []);
}

/** By the usual endings alone: with all that there are, half of the keys of messages would be names. */
function isHostName(text: string): boolean {
  return /^(?:[a-z0-9-]+\.)+(?:com|net|org|io|dev|google|cloud|casa)$/.test(text);
}

/** What begins a connection, by the module that it comes from. `*`: all that it has. */
const openers: Readonly<Record<string, readonly string[] | '*'>> = {
  'node:http': ['request', 'get'],
  'node:https': ['request', 'get'],
  'node:http2': ['connect'],
  'node:net': ['connect', 'createConnection'],
  'node:tls': ['connect', 'TLSSocket'],
  'node:dgram': '*',
  'node:dns': '*',
  'node:dns/promises': '*',
  ws: ['WebSocket'],
  'bonjour-service': '*',
  '@orpc/openapi-client/fetch': '*',
};

function opensConnection(node: SyntaxNode): boolean {
  if (node.type === 'CallExpression') return isFetch(node.callee);
  if (node.type !== 'ImportDeclaration' || node.typeOnly === true) return false;
  const named = openers[String(readValue(node.source))];
  if (named === undefined || !Array.isArray(node.specifiers)) return false;
  return node.specifiers.some((each: SyntaxNode) => {
    if (each.type !== 'ImportSpecifier') return true;
    // What it is called where it comes from, which is not said twice.
    const name = String(readValue(each.imported ?? each.local));
    return each.isTypeOnly !== true && (named === '*' || named.includes(name));
  });
}

/** `fetch`, or `globalThis.fetch`. The window's `window.fetch` reaches nothing but the program. */
function isFetch(callee: unknown): boolean {
  const [outer, object, property] = [...nodesIn(callee)];
  if (outer?.type !== 'MemberExpression') return readValue(outer) === 'fetch';
  return readValue(object) === 'globalThis' && readValue(property) === 'fetch';
}

function readValue(node: unknown): unknown {
  return typeof node === 'object' && node !== null && 'value' in node ? node.value : undefined;
}
