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

/** Names a practice world that runs already, as `--practice-world` does. Loopback addresses only. */
export const PRACTICE_WORLD_VARIABLE = 'LATCHKEY_PRACTICE_WORLD';

const Port = z.coerce.number().int().min(0).max(65_535);

/**
 * Reads the command line and the environment. @throws {TypeError} Node's, {@link z.ZodError} or RangeError, for what it
 * does not understand
 */
export function parseLocalOptions(args: readonly string[], env: NodeJS.ProcessEnv): LocalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      data: { type: 'string' },
      window: { type: 'string' },
      'practice-world': { type: 'string' },
      open: { type: 'boolean', default: false },
      'no-keychain': { type: 'boolean', default: false },
    },
  });
  const practiceWorld = values['practice-world'] ?? (env[PRACTICE_WORLD_VARIABLE] || undefined);
  if (practiceWorld !== undefined) loopbackOnly(practiceWorld);
  return {
    port: Port.parse(values.port),
    dataFolder: values.data,
    windowFolder: values.window,
    practiceWorld,
    openBrowser: values.open ? 'yes' : 'no',
    keychain: values['no-keychain'] ? 'none' : 'system',
  };
}

export const localUsage = `Usage: npm start -- --browser [options]
  --port N              listen on this port of 127.0.0.1 instead of any free one
  --data FOLDER         keep answers and the vault here
  --window FOLDER       serve this build of the window
  --practice-world URL  practise in this practice world, which must be on this computer
                        (or set LATCHKEY_PRACTICE_WORLD)
  --no-keychain         keep secrets in memory only, and forget them on closing
  --open                show the window in the default browser`;
