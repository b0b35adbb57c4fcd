import { Command, InvalidArgumentError } from 'commander';
import type { Amounts } from './run-soak.ts';

export interface SoakOptions extends Amounts {
  readonly json?: true;
}

/** What was written behind the command. Ends the process for `--help` and for what makes no sense. */
export function readOptions(argv: readonly string[]): SoakOptions {
  return new Command('npm run soak --')
    .description(
      'Builds, changes and takes away homes, opens and drops streams and hands keys over, all in one process, and compares what it holds at the end with what it held after the first tenth. It takes a quarter of an hour on a small computer.',
    )
    .option('--json', 'print nothing but one line of JSON, and progress on the error stream')
    .option('--rounds <n>', 'homes that are built, changed and taken away', count, 1_000)
    .option('--streams <n>', 'streams that are opened and dropped', count, 10_000)
    .option('--pick-ups <n>', 'keys that are fetched by a phone', count, 500)
    .parse(argv)
    .opts<SoakOptions>();
}

function count(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('A whole number.');
  return Number(text);
}
