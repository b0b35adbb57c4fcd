import type { Command, Help } from 'commander';
import { findingIds } from '../../contract/finding.ts';

/** The help of `latchkey` as a page of the manual (man-pages(7)). */

const INDENT = '       ';
const DEEPER = `${INDENT}       `;
const WIDTH = 78;

export function formatManual(command: Command, helper: Help): string {
  const isWhole = command.parent === null;
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['NAME', [`${nameOf(command)} - ${command.summary()}`]],
    ['SYNOPSIS', [isWhole ? 'latchkey COMMAND [OPTION]...' : `${nameOf(command)} [OPTION]...`]],
    ['DESCRIPTION', wrap(command.description(), INDENT)],
    [
      'COMMANDS',
      isWhole ? helper.visibleCommands(command).flatMap((each) => entry(each.name(), each.summary())) : [],
    ],
    ['OPTIONS', helper.visibleOptions(command).flatMap((option) => entry(option.flags, option.description))],
    ...(isWhole ? wholeManual : []),
    ['SEE ALSO', [isWhole ? 'docs/terminal.md; latchkey COMMAND --help' : 'latchkey --help']],
  ];
  return `${sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) =>
      [heading, ...lines.map((line) => (line.startsWith(' ') ? line : INDENT + line))].join('\n'),
    )
    .join('\n\n')}\n`;
}

function nameOf(command: Command): string {
  return command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
}

function entry(term: string, description: string): readonly string[] {
  return [INDENT + term, ...wrap(description, DEEPER)];
}

function wrap(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== '' && line.length + word.length >= WIDTH) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

const wholeManual: readonly (readonly [string, readonly string[]])[] = [
  [
    'EXIT STATUS',
    [
      ...entry('0', 'nothing to do, nothing found, or all done'),
      ...entry('1', 'check, audit: something was found'),
      ...entry('2', 'plan: something would change'),
      ...entry('3', 'it could not be done; whether all is well is not known'),
      ...entry('64', 'the command line is wrong'),
    ],
  ],
  ['FINDINGS', wrap(`check and audit name what they find by these ids: ${findingIds.join(', ')}.`, INDENT)],
  [
    'ENVIRONMENT',
    [
      ...entry('CLOUDFLARE_API_TOKEN', 'the token for Cloudflare; without it, the one in the vault'),
      ...entry(
        'HOME_ASSISTANT_TOKEN',
        'a long-lived access token of an administrator of Home Assistant: with it, Home Assistant itself is checked and set up too',
      ),
      ...entry('NO_COLOR, FORCE_COLOR', 'no colours, or colours even without a terminal'),
    ],
  ],
  [
    'FILES',
    wrap(
      'Answers, journal and vault are in the folder latchkey in this system’s place for application data, or where --data says. They are the window’s own.',
      INDENT,
    ),
  ],
  [
    'EXAMPLES',
    [
      'latchkey plan --setup home.yaml',
      'latchkey apply --setup home.yaml --out keys',
      'latchkey check --json',
      'npm run practice --silent -- --serve > world.json &',
      'latchkey apply --setup home.yaml --world world.json --yes',
    ],
  ],
];
