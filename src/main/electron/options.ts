import type { TranslateProgram } from '../../words/program.ts';
import { type LocalCommand, type LocalOptions, readLocalCommand } from '../local/options.ts';

/** What Chromium, Electron or the packer's desktop entry may put on the command line; it is not for Latchkey to read. */
const switchesOfChromium = new Set([
  'no-sandbox',
  'ozone-platform',
  'ozone-platform-hint',
  'disable-gpu',
  'force-device-scale-factor',
  'lang',
  'inspect',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'updated',
]);

/** Reads Electron's command line. What only a window in a browser can do is refused like an option that is unknown. */
export function readElectronCommand(
  argv: readonly string[],
  { isPackaged, env }: { readonly isPackaged: boolean; readonly env: NodeJS.ProcessEnv },
  t: TranslateProgram,
): LocalCommand {
  const given = argv.slice(1).filter((arg) => !isOfChromium(arg));
  // In a checkout Electron is told where the program lies.
  const command = readLocalCommand(isPackaged ? given : given.slice(1), env, t);
  if (command.kind !== 'run') return command;
  const [option] = browserOnly(command.options);
  if (option === undefined) return command;
  return { kind: 'wrong', sentence: t('commandLine.browserOnly', { option }) };
}

/** The options that name something which only the window in a browser has. */
export function browserOnly({ port, windowFolder, openBrowser }: LocalOptions): readonly string[] {
  return [
    ...(port === 0 ? [] : ['--port']),
    ...(windowFolder === undefined ? [] : ['--window']),
    ...(openBrowser === 'yes' ? ['--open'] : []),
  ];
}

/**
 * The options as Electron reads them. Each is one word: behind a word that looks like an address Electron takes no option
 * any more (its `CheckCommandLineArguments`).
 */
export function electronArguments({ dataFolder, practiceWorld, keychain }: LocalOptions): readonly string[] {
  return [
    ...(dataFolder === undefined ? [] : [`--data=${dataFolder}`]),
    ...(practiceWorld === undefined ? [] : [`--practice-world=${practiceWorld}`]),
    ...(keychain === 'none' ? ['--no-keychain'] : []),
  ];
}

function isOfChromium(arg: string): boolean {
  const [name = ''] = arg.replace(/^--?/, '').split('=');
  return arg.startsWith('-') && switchesOfChromium.has(name);
}
