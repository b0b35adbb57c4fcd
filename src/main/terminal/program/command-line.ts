import { Command, CommanderError, Option } from 'commander';
import { type ExportFormatName, exportFormats } from '../commands/export.ts';
import { exitCodes } from '../exit-codes.ts';
import { latchkeyWords as words } from '../latchkey-words.ts';
import { formatManual } from '../manual.ts';

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: 'work'; readonly asked: Asked; readonly options: CommonOptions }
  | { readonly kind: 'practice'; readonly args: readonly string[] }
  /** All is said: help, the version, or what is wrong. */
  | { readonly kind: 'over'; readonly code: number };

export type Asked =
  | { readonly command: 'plan' | 'audit' | 'devices' }
  | { readonly command: 'check'; readonly keys: string | undefined }
  | { readonly command: 'apply'; readonly yes: boolean; readonly out: string | undefined }
  | { readonly command: 'export'; readonly format: ExportFormatName };

export interface CommonOptions {
  readonly setup?: string;
  readonly world?: string;
  readonly address?: string;
  readonly data?: string;
  /** Commander's reading of `--no-keychain`. */
  readonly keychain: boolean;
  readonly json?: true;
}

export interface CommandLineParts {
  readonly version: string;
  readonly writeOut: (text: string) => void;
  readonly writeErr: (text: string) => void;
}

export function readCommandLine(args: readonly string[], parts: CommandLineParts): CommandLine {
  let asked: CommandLine = { kind: 'over', code: exitCodes.usage };
  const program = createProgram(parts, (line) => {
    asked = line;
  });
  try {
    program.parse([...args], { from: 'user' });
    return asked;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'over', code: error.exitCode === 0 ? exitCodes.good : exitCodes.usage };
  }
}

function createProgram(
  { version, writeOut, writeErr }: CommandLineParts,
  ask: (line: CommandLine) => void,
): Command {
  const program = new Command('latchkey')
    .summary('look after a home’s lock from the terminal')
    .description(
      'The same program as the window, for administrators, cron and tests. What you want comes from a setup file, or otherwise from what the window was told and what is at Cloudflare. Only apply changes anything, and only what you agreed to.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this page')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut, writeErr })
    .configureHelp({ formatHelp: formatManual });
  const work = (asked: Asked) => (options: CommonOptions) => ask({ kind: 'work', asked, options });

  common(program.command('plan'))
    .summary('say what would change')
    .description(
      'Compares what is wanted with what is there, and changes nothing. Ends with 2 when something would change.',
    )
    .action(work({ command: 'plan' }));

  common(program.command('apply'))
    .summary('carry out the plan')
    .description('Shows the plan, asks, and carries out what you agreed to. A second run changes nothing.')
    .option('-y, --yes', 'agree to the plan beforehand; needed when nobody can be asked')
    .option(
      '--out <dir>',
      'put the key files and the words that open them (passphrases.json) into this folder, for this user alone',
    )
    .action(
      ({ yes = false, out, ...options }: CommonOptions & { readonly yes?: boolean; readonly out?: string }) =>
        ask({ kind: 'work', asked: { command: 'apply', yes, out }, options }),
    );

  common(program.command('check'))
    .summary('check whether the lock holds')
    .description(
      'Looks at Cloudflare, knocks from outside with and without keys, and looks for other ways in and for anything others have put around the lock. Ends with 1 when something was found.',
    )
    .option('--keys <dir>', 'also try the keys in this folder at the door, as apply --out wrote them')
    .action(({ keys, ...options }: CommonOptions & { readonly keys?: string }) =>
      ask({ kind: 'work', asked: { command: 'check', keys }, options }),
    );

  common(program.command('audit'))
    .summary('look for other ways in')
    .description(
      'Looks for ways to the same home that the lock does not cover, and for anything others have put around it. Ends with 1 when something was found.',
    )
    .action(work({ command: 'audit' }));

  common(program.command('devices'))
    .summary('list the devices and their keys')
    .description('Lists who has a key, whether it is on this computer, and until when it opens.')
    .action(work({ command: 'devices' }));

  addExport(program, ask);

  program
    .command('practice')
    .summary('rehearse the whole job in a practice world')
    .description('Does the same as npm run practice, with its options: see latchkey practice -- --help.')
    .allowUnknownOption()
    .argument('[options...]', 'those of npm run practice')
    .action((rest: readonly string[]) => ask({ kind: 'practice', args: rest }));
  return program;
}

/** What every command takes that works with a home. */
function common(command: Command): Command {
  return withoutSetup(
    command.option(
      '--setup <file>',
      'what is wanted, as YAML or JSON (docs/terminal.md); - for the standard input',
    ),
  );
}

function withoutSetup(command: Command): Command {
  return command
    .option('--address <name>', 'which home, if there are several and no setup file')
    .addOption(
      new Option(
        '--world <file>',
        'work in the practice world of this line of npm run practice -- --serve, on this computer; - for the standard input',
      ).conflicts(['data']),
    )
    .option('--data <dir>', 'keep answers and the vault here')
    .option('--no-keychain', 'leave the keychain alone; the token then comes from the environment')
    .option('--json', 'end with one line of JSON instead of sentences')
    .helpOption('-h, --help', 'show this page');
}

function addExport(program: Command, ask: (line: CommandLine) => void): void {
  const command = withoutSetup(program.command('export'))
    .summary('print the home in another form')
    .description('Prints the home that the window knows of, or the one at Cloudflare.');
  const names = Object.keys(exportFormats) as ExportFormatName[]; // the table's own keys
  for (const name of names) {
    const others = names.filter((each) => each !== name);
    const { flag, description } = exportFormats[name];
    command.addOption(new Option(flag, description).conflicts(others));
  }
  command.action((options: CommonOptions & Partial<Record<ExportFormatName, true>>) => {
    const format = names.find((name) => options[name]);
    if (!format) command.error(`error: ${words.whichFormat(names.map((name) => exportFormats[name].flag))}`);
    // `--setup` is a form here, and a file elsewhere.
    else ask({ kind: 'work', asked: { command: 'export', format }, options: withoutFormats(options, names) });
  });
}

function withoutFormats(options: object, names: readonly string[]): CommonOptions {
  const kept = Object.entries(options).filter(([name]) => !names.includes(name));
  // What is left are the common options, as `withoutSetup` declares them.
  return Object.fromEntries(kept) as unknown as CommonOptions;
}
