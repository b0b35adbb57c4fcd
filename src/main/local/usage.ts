import type { TranslateProgram } from '../../words/program.ts';
import { padToWidth, wrapText } from '../terminal/columns.ts';

/** What `--help` says. */
export function describeLocalUsage(t: TranslateProgram): string {
  const options = [
    ['--browser', t('usage.browser')],
    ['--port N', t('usage.port')],
    ['--data FOLDER', t('usage.data')],
    ['--window FOLDER', t('usage.window')],
    ['--practice-world URL', t('usage.practiceWorld')],
    ['--no-keychain', t('usage.noKeychain')],
    ['--open', t('usage.open')],
    ['--help', t('usage.help')],
  ] as const;
  return [t('usage.title'), ...options.flatMap(([option, says]) => linesOfOption(option, says))].join('\n');
}

const OPTION_COLUMNS = 24;
const USAGE_COLUMNS = 80;

/** What it does stands beside it, one line below the other. */
function linesOfOption(option: string, says: string): readonly string[] {
  const [, ...others] = wrapText(says, ' '.repeat(OPTION_COLUMNS), USAGE_COLUMNS);
  const [first = ''] = wrapText(says, padToWidth(`  ${option}`, OPTION_COLUMNS), USAGE_COLUMNS);
  return [first, ...others];
}
