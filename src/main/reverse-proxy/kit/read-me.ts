import type { ProxyProgram } from '../../../contract/proxy.ts';
import type { KitWords } from '../../../words/kits.ts';
import type { Spoken } from '../../../words/speak.ts';
import type { ServerSource } from '../wish.ts';
import type { ExplainedFile } from './kit-file.ts';

/** The words that travel with the kit. */
export type SpokenKit = Spoken<KitWords>;

/** What stands behind it: whatever came with the kit, in the order in which it is needed. */
export interface ReadMeFields {
  readonly hostname: string;
  /** The name, and the port where it is not the usual one. */
  readonly address: string;
  readonly folder: string;
  readonly proxyAddress: string;
  readonly ports: { readonly https: number; readonly http: number };
  readonly program: ProxyProgram;
  readonly server: ServerSource;
  readonly files: readonly ExplainedFile[];
  readonly keysOn: number;
  readonly keysOff: number;
}

type Words = KitWords['ownProxy'];
type Lines = readonly string[];

/** The instructions in plain words, with the commands that belong to them. */
export function writeReadMe(fields: ReadMeFields, { words: { ownProxy: words }, say }: SpokenKit): string {
  const { ports, files, server, hostname, address, folder, proxyAddress, keysOn, keysOff } = fields;
  const values = { hostname, address, folder, proxyAddress, keysOn, keysOff, ...ports };
  const fill = (lines: Lines): Lines => lines.map((line) => say(line, values));
  const { home, router, devices } = words;
  const trust = server === 'own-ca' ? devices.trust : [];
  const sections: readonly Lines[] = [
    fill([words.title, '', ...words.begin]),
    [words.contents, ...files.map(({ name }) => `- ${name}: ${words.files[name]}`)],
    place(fields, words, fill),
    start(fields, words),
    [home.heading, ...home.lines],
    fill([router.heading, ...router.lines]),
    fill([devices.heading, devices.keys, ...trust]),
    whenLost(fields, words),
    goodToKnow(fields, words),
  ];
  return `${sections.map((lines) => lines.join('\n').trimEnd()).join('\n\n')}\n`;
}

function place(
  { folder, server, program }: ReadMeFields,
  { place: words }: Words,
  fill: (lines: Lines) => Lines,
): Lines {
  return [
    words.heading,
    ...fill(words.copy),
    ...commands(
      `sudo chown -R root:root ${folder}`,
      `sudo chmod 700 ${folder}`,
      `sudo chmod 600 ${folder}/*`,
    ),
    ...(program === 'caddy' ? [words.caddy, ...commands(`sudo chown -R caddy:caddy ${folder}`)] : []),
    ...fill(server === 'own-ca' ? words.ownKey : words.noKey),
  ];
}

function start(fields: ReadMeFields, { start: words }: Words): Lines {
  const { program } = fields;
  return [
    words.heading,
    words.docker,
    ...commands('sudo docker compose up -d --force-recreate'),
    words[program],
    ...commands(...withoutDocker(fields)),
    ...(program === 'nginx' ? [words.nginxExample] : []),
  ];
}

function withoutDocker({ program, folder }: ReadMeFields): Lines {
  switch (program) {
    case 'nginx':
      return [
        `sudo ln -s ${folder}/nginx.conf /etc/nginx/conf.d/latchkey.conf`,
        'sudo rm /etc/nginx/sites-enabled/default',
        'sudo nginx -t',
        'sudo systemctl restart nginx',
      ];
    case 'caddy':
      return [
        `sudo caddy validate --config ${folder}/Caddyfile --adapter caddyfile`,
        `sudo cp ${folder}/Caddyfile /etc/caddy/Caddyfile`,
        'sudo systemctl restart caddy',
      ];
    case 'traefik':
      return [`sudo traefik --configFile=${folder}/traefik.yml`];
  }
}

function whenLost({ program }: ReadMeFields, { lost }: Words): Lines {
  return [lost.heading, ...lost.lines, ...(program === 'traefik' ? lost.traefik : []), lost.until];
}

function goodToKnow({ server }: ReadMeFields, { know }: Words): Lines {
  return [know.heading, ...know.lines, ...(server === 'own-ca' ? know.ownCertificate : [know.acme])];
}

/** Apart from the sentences around them, as they are to be typed. */
function commands(...lines: Lines): Lines {
  return ['', ...lines.map((line) => `    ${line}`), ''];
}
