import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outsideHosts } from '../src/main/electron/address.ts';
import { usualUrls } from '../src/main/home-assistant/find/typed-address.ts';
import { isOnTheInternet, type NetworkUse, readNetworkUse } from './hosts-in-code.ts';
import { hostsOf, linkedFrom, type Row, rowsUnder } from './privacy-page.ts';
import { root } from './root.ts';

/** docs/privacy.md lists every host, held against the program: what it says of the code must be so, and whole. */
const page = await read('docs/privacy.md');

const contacted = rowsUnder(page, 'What it contacts on the internet');
const fetched = rowsUnder(page, 'At the first start');
const atHome = rowsUnder(page, 'In your own network');
const opened = rowsUnder(page, 'Pages that only your browser opens');
const written = rowsUnder(page, 'Names that are only written');
const onTheInternet = [contacted, fetched, opened, written].flat();

/** Names that are compared with what users have, as whole texts: nobody is asked there. */
const comparedOnly: Readonly<Record<string, string>> = {
  'src/main/domains/name-lenders.ts': 'who lends the name that was typed',
  'src/main/domains/read-typed-domain.ts': 'endings under which others sell names',
  'src/main/domains/sellers.ts': 'whose name servers a domain has',
  'src/main/checks/other-doors/origin.ts': 'what Home Assistant is called inside its own machine',
};

const uses = await readUses();

function read(name: string): Promise<string> {
  return readFile(path.join(root, name), 'utf8');
}

/** The program and what starts it. Guides and words are data that is shown; practice is all on this computer. */
async function readUses(): Promise<ReadonlyMap<string, NetworkUse>> {
  const names = await Array.fromAsync(
    glob(
      [
        'src/{main,contract,preload,renderer,rules-language,x509}/**/*.{ts,tsx}',
        'scripts/{,npm-package/}*.{ts,mjs}',
      ],
      {
        cwd: root,
      },
    ),
  );
  const program = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/\.test\.tsx?$|\/testing\//.test(name));
  const readUse = async (name: string) =>
    [name, readNetworkUse(await read(name), name.endsWith('x') ? 'tsx' : 'ts')] as const;
  return new Map(await Promise.all(program.map(readUse)));
}

/** What a file names on the internet. The window reaches nothing by itself, and keys of messages there look like names. */
function namedIn(file: string, { urlHosts, bareHosts }: NetworkUse): readonly string[] {
  const areNames = !file.startsWith('src/renderer/') && !(file in comparedOnly);
  return [...urlHosts, ...(areNames ? bareHosts : [])].filter(isOnTheInternet);
}

describe('docs/privacy.md', () => {
  const named = [...uses].flatMap(([file, use]) => namedIn(file, use).map((host) => ({ file, host })));

  it('has every host on the internet that the code names', () => {
    expect(named.filter(({ host }) => !hostsOf(onTheInternet).includes(host))).toEqual([]);
  });

  it('has no host that the code does not name', () => {
    const inCode = new Set(named.map(({ host }) => host));
    const listed = hostsOf(onTheInternet);
    expect(listed.filter((host) => !inCode.has(host))).toEqual([]);
  });

  it('names beside each host that is contacted a file that has it', () => {
    const isNamed = ({ hosts, sources }: Row) =>
      hosts.every((host) => named.some((each) => each.host === host && sources.includes(each.file)));
    expect([...contacted, ...fetched].filter((row) => !isNamed(row))).toEqual([]);
    expect(hostsOf(contacted).length).toBeGreaterThan(4);
  });

  it('names every file that opens connections', () => {
    const opening = [...uses].flatMap(([file, { opens }]) => (opens === 'connections' ? [file] : []));
    expect(opening.length).toBeGreaterThan(10);
    expect(opening.filter((file) => !linkedFrom(page).includes(file))).toEqual([]);
  });

  it('has the pages that a button may open, and no others', () => {
    expect(hostsOf(opened)).toEqual(outsideHosts.toSorted());
    const leadsTo = named.filter(({ file }) => file.startsWith('src/renderer/'));
    expect(leadsTo.filter(({ host }) => !outsideHosts.includes(host))).toEqual([]);
  });

  it('calls nothing contacted that only a browser opens', () => {
    const fromHere = new Set(hostsOf([...contacted, ...fetched]));
    expect(hostsOf(opened).filter((host) => fromHere.has(host))).toEqual([]);
  });

  it('has the names that are tried at home', () => {
    const tried = new Set(usualUrls.map((url) => new URL(url).hostname));
    expect([...tried].filter((host) => !hostsOf(atHome).includes(host))).toEqual([]);
  });

  it.each(Object.entries(comparedOnly))('%s still has names: %s', (file) => {
    expect([...(uses.get(file)?.bareHosts ?? [])]).not.toEqual([]);
  });
});

describe('a host is read', () => {
  const hostsIn = (code: string) => [...readNetworkUse(code, 'tsx').urlHosts];

  it.each([
    ['from a text', "fetch('https://a.example.com/path')", ['a.example.com']],
    ['with its port', "const url = 'wss://a.example.com:8443'", ['a.example.com']],
    ['from a template', `const url = \`https://a.example.com/\${path}?b\``, ['a.example.com']],
    ['from an attribute', '<a href="https://a.example.com" />', ['a.example.com']],
    ['from the middle of a sentence', "say('Look at https://a.example.com.')", ['a.example.com']],
    ['as a number', "fetch('https://[2606:4700:4700::1111]/trace')", ['[2606:4700:4700::1111]']],
    ['from no comment', '// https://a.example.com\nconst a = 1;', []],
    ['from nothing that is put in at run time', `const url = \`https://\${host}/\${path}\``, []],
    ['from no part of a name', `const url = \`https://a.\${host}\``, []],
  ] as const)('%s', (_, code, hosts) => {
    expect(hostsIn(code)).toEqual(hosts);
  });

  it('as a name alone', () => {
    expect([...readNetworkUse("connect({ host: 'a.example.com' })", 'ts').bareHosts]).toEqual([
      'a.example.com',
    ]);
  });

  it.each([
    "import { request as ask } from 'node:https'",
    "import dns from 'node:dns'",
    'await fetch(url)',
    'globalThis.fetch(url)',
  ])('and a connection is seen in: %s', (code) =>
    expect(readNetworkUse(code, 'ts').opens).toBe('connections'),
  );

  it.each([
    "import { createServer } from 'node:http'",
    "import type { Socket } from 'node:net'",
    "import { type WebSocket, WebSocketServer } from 'ws'",
  ])('and none in: %s', (code) => expect(readNetworkUse(code, 'ts').opens).toBe('nothing'));
});
