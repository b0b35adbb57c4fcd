import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loopbackOnly } from '../practice-world/practice-world.ts';

/** How the browser-hosted program was started. */
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
export function readLocalCommand(args: readonly string[], env: NodeJS.ProcessEnv): LocalCommand {
  const { values, tokens } = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
  if (values.help === true) return { kind: 'help' };
  const problem = tokens.map(problemWith).find((sentence) => sentence !== undefined);
  if (problem !== undefined) return wrong(`${problem} npm start -- --help lists the options.`);
  const given = Given.parse(values);
  if (Number.isNaN(given.port)) return wrong('--port must be a whole number from 0 to 65535.');
  const practiceWorld = given['practice-world'] ?? (env[PRACTICE_WORLD_VARIABLE] || undefined);
  if (practiceWorld !== undefined && !isLoopback(practiceWorld)) {
    return wrong('Only a practice world on this computer (http://127.0.0.1:…) can be used.');
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

function problemWith(token: Token): string | undefined {
  if (token.kind === 'positional') return `“${token.value}” is no option.`;
  if (token.kind !== 'option') return undefined;
  const option = Object.entries(known).find(([name]) => name === token.name)?.[1];
  if (option === undefined) return `There is no option ${token.rawName}.`;
  if (option.type === 'string' && !token.value) return `${token.rawName} needs a value.`;
  if (option.type === 'boolean' && token.value !== undefined) return `${token.rawName} takes no value.`;
  return undefined;
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

export const localUsage = `Usage: npm start -- [options]
  --browser             show the window in a browser, also where Electron could; so does each of these:
  --port N              listen on this port of 127.0.0.1 instead of any free one
  --data FOLDER         keep answers and the vault here
  --window FOLDER       serve this build of the window
  --practice-world URL  practise in this practice world, which must be on this computer
                        (or set LATCHKEY_PRACTICE_WORLD)
  --no-keychain         keep secrets in memory only, and forget them on closing
  --open                show the window in the default browser
  --help                show this`;
