import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * Linters of others that are no package of npm's which is kept up, and that nobody has to have: they run where they are
 * installed, and elsewhere it is said that they did not.
 */
export interface Linter {
  readonly args: readonly string[];
  /** How to get the version that the workflows were last read with. */
  readonly install: string;
}

export const linters = {
  actionlint: { args: [], install: 'go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12' },
  zizmor: {
    // Without asking GitHub: whether a newer action is out is Dependabot's to say.
    args: ['--offline', '--quiet', '.github/workflows'],
    install: 'pipx install zizmor==1.32.0',
  },
} as const satisfies Record<string, Linter>;

export type LinterName = keyof typeof linters;
// The keys of an object literal are exactly those of its type.
export const linterNames = Object.keys(linters) as readonly LinterName[];

/** Where it is, if it is installed. */
export function findLinter(name: LinterName, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  return (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((each) => path.join(folder, each)))
    .find(isExecutable);
}

/** Why it did not run, and what to do about that. */
export function explainMissingLinter(name: LinterName): string {
  return `${name} is not installed. “${linters[name].install}” gets it.`;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
