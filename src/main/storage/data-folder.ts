import envPaths from 'env-paths';

/** Where this user's Latchkey keeps its files, by the system's custom; it may not exist yet. */
export function dataFolder(): string {
  return envPaths('latchkey', { suffix: '' }).data;
}
