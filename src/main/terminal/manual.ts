import type { Command, Help } from 'commander';
import { findingIds } from '../../contract/finding.ts';
import type { TranslateTerminal } from '../../words/terminal.ts';
import { wrapText } from './columns.ts';
import { exitCodes } from './exit-codes.ts';

/** The help of `latchkey` as a page of the manual (man-pages(7)). */

const INDENT = '       ';
const DEEPER = `${INDENT}       `;
const WIDTH = 78;

type Section = readonly [heading: string, lines: readonly string[]];

/** Help as commander asks for it, with headings and all in the reader's language. */
export function createManual(t: TranslateTerminal): (command: Command, helper: Help) => string {
  return (command, helper) => formatManual(command, helper, t);
}

function formatManual(command: Command, helper: Help, t: TranslateTerminal): string {
  const isWhole = command.parent === null;
  const name = nameOf(command);
  const options = helper.visibleOptions(command);
  const commands = isWhole ? helper.visibleCommands(command) : [];
  const sections: readonly Section[] = [
    [t('manual.headings.name'), [`${name} - ${command.summary()}`]],
    [
      t('manual.headings.synopsis'),
      [isWhole ? t('manual.synopsis') : t('manual.synopsisOfCommand', { command: name })],
    ],
    [t('manual.headings.description'), wrapText(command.description(), INDENT, WIDTH)],
    [t('manual.headings.commands'), commands.flatMap((each) => entry(each.name(), each.summary()))],
    [t('manual.headings.options'), options.flatMap((option) => entry(option.flags, option.description))],
    ...(isWhole ? sectionsOfWhole(t) : []),
    [t('manual.headings.seeAlso'), [isWhole ? t('manual.seeAlso') : 'latchkey --help']],
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
  return [INDENT + term, ...wrapText(description, DEEPER, WIDTH)];
}

function sectionsOfWhole(t: TranslateTerminal): readonly Section[] {
  return [
    [
      t('manual.headings.exitStatus'),
      [
        ...entry(`${exitCodes.good}`, t('manual.exitStatus.good')),
        ...entry(`${exitCodes.findings}`, t('manual.exitStatus.findings')),
        ...entry(`${exitCodes.changes}`, t('manual.exitStatus.changes')),
        ...entry(`${exitCodes.notDone}`, t('manual.exitStatus.notDone')),
        ...entry(`${exitCodes.usage}`, t('manual.exitStatus.usage')),
      ],
    ],
    [
      t('manual.headings.findings'),
      wrapText(t('manual.findings', { ids: findingIds.join(', ') }), INDENT, WIDTH),
    ],
    [
      t('manual.headings.environment'),
      [
        ...entry('CLOUDFLARE_API_TOKEN', t('manual.environment.cloudflareToken')),
        ...entry('HOME_ASSISTANT_TOKEN', t('manual.environment.homeToken')),
        ...entry('NO_COLOR, FORCE_COLOR', t('manual.environment.colours')),
        ...entry('LANGUAGE, LC_ALL, LC_MESSAGES, LANG', t('manual.environment.language')),
      ],
    ],
    [t('manual.headings.files'), wrapText(t('manual.files'), INDENT, WIDTH)],
    [t('manual.headings.examples'), examples],
  ];
}

const examples = [
  'latchkey plan --setup home.yaml',
  'latchkey apply --setup home.yaml --out keys',
  'latchkey check --json',
  'npm run practice --silent -- --serve > world.json &',
  'latchkey apply --setup home.yaml --world world.json --yes',
];
