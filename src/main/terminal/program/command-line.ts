import { Command, CommanderError, Option } from 'commander';
import type { TranslateTerminal } from '../../../words/terminal.ts';
import { type ExportFormatName, exportFormats } from '../commands/export.ts';
import { exitCodes } from '../exit-codes.ts';
import { createManual } from '../manual.ts';

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
  readonly t: TranslateTerminal;
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
  { version, t, writeOut, writeErr }: CommandLineParts,
  ask: (line: CommandLine) => void,
): Command {
  const program = new Command('latchkey')
    .summary(t('commands.latchkey.summary'))
    .description(t('commands.latchkey.description'))
    .version(version, '-V, --version', t('options.version'))
    .helpOption('-h, --help', t('options.help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut, writeErr })
    .configureHelp({ formatHelp: createManual(t) });
  addPlan(program, t, ask);
  addApply(program, t, ask);
  addChecks(program, t, ask);
  addDevices(program, t, ask);
  addExport(program, t, ask);
  addPractice(program, t, ask);
  return program;
}

type AddCommand = (program: Command, t: TranslateTerminal, ask: (line: CommandLine) => void) => void;

const addPlan: AddCommand = (program, t, ask) => {
  withCommonOptions(program.command('plan'), t)
    .summary(t('commands.plan.summary'))
    .description(t('commands.plan.description'))
    .action((options: CommonOptions) => ask({ kind: 'work', asked: { command: 'plan' }, options }));
};

const addApply: AddCommand = (program, t, ask) => {
  withCommonOptions(program.command('apply'), t)
    .summary(t('commands.apply.summary'))
    .description(t('commands.apply.description'))
    .option('-y, --yes', t('options.yes'))
    .option('--out <dir>', t('options.out'))
    .action(
      ({ yes = false, out, ...options }: CommonOptions & { readonly yes?: boolean; readonly out?: string }) =>
        ask({ kind: 'work', asked: { command: 'apply', yes, out }, options }),
    );
};

const addChecks: AddCommand = (program, t, ask) => {
  withCommonOptions(program.command('check'), t)
    .summary(t('commands.check.summary'))
    .description(t('commands.check.description'))
    .option('--keys <dir>', t('options.keys'))
    .action(({ keys, ...options }: CommonOptions & { readonly keys?: string }) =>
      ask({ kind: 'work', asked: { command: 'check', keys }, options }),
    );
  withCommonOptions(program.command('audit'), t)
    .summary(t('commands.audit.summary'))
    .description(t('commands.audit.description'))
    .action((options: CommonOptions) => ask({ kind: 'work', asked: { command: 'audit' }, options }));
};

const addDevices: AddCommand = (program, t, ask) => {
  withCommonOptions(program.command('devices'), t)
    .summary(t('commands.devices.summary'))
    .description(t('commands.devices.description'))
    .action((options: CommonOptions) => ask({ kind: 'work', asked: { command: 'devices' }, options }));
};

const addPractice: AddCommand = (program, t, ask) => {
  program
    .command('practice')
    .summary(t('commands.practice.summary'))
    .description(t('commands.practice.description'))
    .allowUnknownOption()
    .argument('[options...]', t('commands.practice.rest'))
    .action((rest: readonly string[]) => ask({ kind: 'practice', args: rest }));
};

/** What every command takes that works with a home. */
function withCommonOptions(command: Command, t: TranslateTerminal): Command {
  return withoutSetup(command.option('--setup <file>', t('options.setup')), t);
}

function withoutSetup(command: Command, t: TranslateTerminal): Command {
  return command
    .option('--address <name>', t('options.address'))
    .addOption(new Option('--world <file>', t('options.world')).conflicts(['data']))
    .option('--data <dir>', t('options.data'))
    .option('--no-keychain', t('options.noKeychain'))
    .option('--json', t('options.json'))
    .helpOption('-h, --help', t('options.help'));
}

const addExport: AddCommand = (program, t, ask) => {
  const command = withoutSetup(program.command('export'), t)
    .summary(t('commands.export.summary'))
    .description(t('commands.export.description'));
  const names = Object.keys(exportFormats) as ExportFormatName[]; // the table's own keys
  for (const name of names) {
    const others = names.filter((each) => each !== name);
    command.addOption(new Option(exportFormats[name].flag, t(`exportForms.${name}`)).conflicts(others));
  }
  command.action((options: CommonOptions & Partial<Record<ExportFormatName, true>>) => {
    const format = names.find((name) => options[name]);
    const flags = names.map((name) => exportFormats[name].flag).join(', ');
    if (!format) command.error(t('exportForms.nameOne', { flags }));
    // `--setup` is a form here, and a file elsewhere.
    else ask({ kind: 'work', asked: { command: 'export', format }, options: withoutFormats(options, names) });
  });
};

function withoutFormats(options: object, names: readonly string[]): CommonOptions {
  const kept = Object.entries(options).filter(([name]) => !names.includes(name));
  // What is left are the common options, as `withoutSetup` declares them.
  return Object.fromEntries(kept) as unknown as CommonOptions;
}
