import { type OriginProgram, startProxy } from '../../contract/origin.ts';
import { usualFolder } from '../../contract/proxy.ts';
import { type KitWords, kitWords } from '../../words/kits.ts';
import type { Language } from '../../words/languages.ts';
import { type Spoken, speak } from '../../words/speak.ts';
import { addressLists } from './address-lists.ts';
import type { OriginKit } from './kit.ts';

/** What of the folder the instructions depend on. */
export interface ReadMeFields {
  readonly program: OriginProgram;
  readonly signedBy: 'origin-ca' | 'others';
  readonly language: Language;
}

type Lines = readonly string[];

/** What travels with the files, in plain words: whoever sets the proxy up may have nothing else at hand. */
export function writeReadMe(kit: OriginKit, fields: ReadMeFields): string {
  const spoken = speak(kitWords, fields.language);
  const { say } = spoken;
  const { title, begin, start, keep } = spoken.words.origin;
  const sections: readonly Lines[] = [
    [say(title, { hostname: kit.hostname }), '', ...begin],
    place(fields, spoken),
    [start.heading, start.docker, '', `    ${startProxy}`, '', start.others],
    router(kit, spoken),
    home(kit, spoken),
    follow(kit, spoken),
    [keep.heading, ...keep.lines, ...(fields.signedBy === 'origin-ca' ? [keep.ownCertificate] : [])],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function place({ program, signedBy }: ReadMeFields, { words: { origin }, say }: Spoken<KitWords>): Lines {
  const { heading, copy, caddy, ownKey, noKey } = origin.place;
  return [
    heading,
    ...copy.map((line) => say(line, { folder: usualFolder })),
    '',
    `    sudo chown -R root:root ${usualFolder}`,
    // One command for both: once the folder is shut, a shell that is not root's finds no files in it.
    `    sudo chmod -R u=rwX,go= ${usualFolder}`,
    '',
    ...(program === 'caddy' ? [caddy, ''] : []),
    signedBy === 'origin-ca' ? ownKey : noKey,
  ];
}

function router({ routers: [first], port }: OriginKit, { words: { origin }, say }: Spoken<KitWords>): Lines {
  const words = origin.router;
  const [one, other] = (first?.forwards ?? []).map(({ to }) => to);
  const places = other === undefined ? (one ?? words.place) : say(words.places, { one, other });
  return [
    words.heading,
    say(words.port, { port, place: places }),
    words.networks,
    addressLists.ipv4,
    addressLists.ipv6,
    ...words.stayRight,
  ];
}

function home({ trustedProxies }: OriginKit, { words: { origin } }: Spoken<KitWords>): Lines {
  const { heading, setting, place: unknown, before } = origin.home;
  return [heading, setting, ...(trustedProxies.length > 0 ? trustedProxies : [unknown]), before];
}

function follow({ ddns }: OriginKit, { words: { origin }, say }: Spoken<KitWords>): Lines {
  const names = ddns.flatMap((way) => (way.by === 'container' ? way.file.path : []));
  const { heading, lines } = origin.follow;
  return [
    heading,
    ...lines.map((line) => say(line, { file: names.join(', ') })),
    '',
    ...names.map((name) => `    sudo docker compose -f ${usualFolder}/${name} up -d`),
  ];
}
