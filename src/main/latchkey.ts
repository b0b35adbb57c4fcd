import packageJson from '../../package.json' with { type: 'json' };
import { systemClock } from './clock/clock.ts';
import { reportMistake } from './errors/call-error.ts';
import { systemKeychain } from './storage/keychain.ts';
import { runLatchkey } from './terminal/program/latchkey.ts';

/** The command-line entry: `npm run latchkey --`. */

// Node would print its words, which may quote a secret, and end the program.
process.on('unhandledRejection', reportMistake);

process.exitCode = await runLatchkey(process.argv.slice(2), {
  version: packageJson.version,
  env: process.env,
  input: process.stdin,
  results: process.stdout,
  notes: process.stderr,
  keychain: systemKeychain(),
  clock: systemClock,
  practise: async (args) => {
    // Only who practises pays for loading it.
    const { practise } = await import('./practice.ts');
    await practise(args);
    return process.exitCode;
  },
});
