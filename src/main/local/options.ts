import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { TranslateProgram } from '../../words/program.ts';
import { loopbackOnly } from '../practice-world/practice-world.ts';

/** How the program was started. */
export interface LocalOptions {
  /** 0 for any free one. */
  readonly port: number;
  /** Where answers and the vault are kept; `undefined` for the usual place. */
  readonly dataFolder: string | undefined;
  /** The built window; `undefined` for the one of this checkout. */
  readonly windowFolder: string | undefined;
  /** A practice world that runs already; its own check admits loopback addresses only. */
  readonly practiceWorld: string | undefined;
  readonly openBrowser: 'yes' | 'no';
  /** `none`: secrets stay in memory, as on a computer without a keychain. */
  readonly keychain: 'system' | 'none';
}

/** What the options make of a program beyond its folder, each as one would type it. */
export function listOptions(options: LocalOptions): readonly string[] {
  const { port, windowFolder, practiceWorld, openBrowser, keychain } = options;
  return [
    ...(port === 0 ? [] : [`--port=${port}`]),
    ...(windowFolder === undefined ? [] : [`--window=${windowFolder}`]),
    ...(practiceWorld === undefined ? [] : [`--practice-world=${practiceWorld}`]),
    ...(openBrowser === 'yes' ? ['--open'] : []),
    ...(keychain === 'none' ? ['--no-keychain'] : []),
  ];
}

/** What a command line asks for. `wrong` comes with the one sentence that says what is wrong. */
export type LocalCommand =
  | { readonly kind: 'run'; readonly options: LocalOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** Names a practice world that runs already, as `--practice-world` does. Loopback addresses only. */
export const PRACTICE_WORLD_VARIABLE = 'LATCHKEY_PRACTICE_WORLD';

const known = {
  port: { type: 'string' },
  data: { type: 'string' },
  window: { type: 'string' },
  'practice-world': { type: 'string' },
  open: { type: 'boolean' },
  'no-keychain': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const Given = z.object({
  port: z.coerce.number().int().min(0).max(65_535).catch(Number.NaN).default(0),
  data: z.string().optional(),
  window: z.string().optional(),
  'practice-world': z.string().optional(),
  open: z.literal(true).optional(),
  'no-keychain': z.literal(true).optional(),
});

/** Reads the command line and the environment. */
export function readLocalCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  t: TranslateProgram,
): LocalCommand {
  const { values, tokens } = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
  if (values.help === true) return { kind: 'help' };
  const problem =
    tokens.map((token) => problemWith(token, t)).find((sentence) => sentence !== undefined) ??
    problemWithRepeated(tokens, t);
  if (problem !== undefined) return wrong(problem);
  const given = Given.parse(values);
  if (Number.isNaN(given.port)) return wrong(t('commandLine.port'));
  const practiceWorld = given['practice-world'] ?? (env[PRACTICE_WORLD_VARIABLE] || undefined);
  if (practiceWorld !== undefined && !isLoopback(practiceWorld)) {
    return wrong(t('commandLine.practiceWorld'));
  }
  const options: LocalOptions = {
    port: given.port,
    dataFolder: given.data,
    windowFolder: given.window,
    practiceWorld,
    openBrowser: given.open ? 'yes' : 'no',
    keychain: given['no-keychain'] ? 'none' : 'system',
  };
  return { kind: 'run', options };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function problemWith(token: Token, t: TranslateProgram): string | undefined {
  if (token.kind === 'positional') return t('commandLine.noOption', { value: token.value });
  if (token.kind !== 'option') return undefined;
  const option = Object.entries(known).find(([name]) => name === token.name)?.[1];
  if (option === undefined) return t('commandLine.unknownOption', { option: token.rawName });
  // The next option is no value: it would be dropped.
  const isNextOption = token.inlineValue === false && token.value.startsWith('-');
  if (option.type === 'string' && (!token.value || isNextOption))
    return t('commandLine.needsValue', { option: token.rawName });
  if (option.type === 'boolean' && token.value !== undefined)
    return t('commandLine.takesNoValue', { option: token.rawName });
  return undefined;
}

/** Of two values one would be dropped. */
function problemWithRepeated(tokens: readonly Token[], t: TranslateProgram): string | undefined {
  const named = tokens.flatMap((token) => (token.kind === 'option' && token.value ? [token.name] : []));
  const repeated = named.find((name, place) => named.indexOf(name) !== place);
  return repeated && t('commandLine.repeated', { option: `--${repeated}` });
}

function isLoopback(url: string): boolean {
  try {
    loopbackOnly(url);
    return true;
  } catch {
    return false;
  }
}

function wrong(sentence: string): LocalCommand {
  return { kind: 'wrong', sentence };
}
