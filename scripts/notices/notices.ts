import type { Plugin } from 'vite';
import {
  describeShipped,
  describeWordList,
  foldersOf,
  foldersWithTheirs,
  type ShippedPackage,
} from './shipped-packages.ts';

/** Where the window fetches them from, beside its page. */
export const noticesFile = 'third-party-notices.js';

/** Gathers what the builds of one program hold, and writes it down. */
export interface Notices {
  /** For each build. */
  gather(): Plugin;
  /** For the window's, which is built last: puts down what all of them hold. */
  write(): Plugin;
  /** What has been gathered so far, and what is shipped as it is. */
  list(): Promise<readonly ShippedPackage[]>;
}

/** @param asTheyAre names of packages that are shipped, but in no bundle */
export function createNotices(asTheyAre: readonly string[]): Notices {
  const folders = new Set<string>();
  const list = async () => [
    ...(await describeShipped(new Set([...folders, ...(await foldersWithTheirs(asTheyAre))]))),
    await describeWordList(),
  ];
  const gather = (ids: Iterable<string>): void => {
    for (const folder of foldersOf(ids)) folders.add(folder);
  };
  return {
    gather: () => ({
      name: 'gather-notices',
      generateBundle() {
        gather(this.getModuleIds());
      },
    }),
    write: () => ({
      name: 'write-notices',
      resolveId: (id) =>
        id === 'virtual:third-party-notices' ? { id: `/${noticesFile}`, external: true } : null,
      async generateBundle() {
        gather(this.getModuleIds());
        this.emitFile({ type: 'asset', fileName: noticesFile, source: printModule(await list()) });
      },
    }),
    list,
  };
}

/** One list, for the window, which fetches it when somebody asks. */
function printModule(packages: readonly ShippedPackage[]): string {
  return `export const notices = ${JSON.stringify(packages)};\n`;
}

/** The same for people who have the files and not the window: what has the same terms stands together. */
export function printNotices(packages: readonly ShippedPackage[]): string {
  const byText = Map.groupBy(packages, ({ license, text }) => text || `Licence: ${license}`);
  const parts = Array.from(byText, ([text, together]) => {
    const names = together.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return [...names, '', text].join('\n');
  });
  return ['Latchkey holds the work of others, under these terms.', ...parts]
    .join(`\n\n${'-'.repeat(78)}\n\n`)
    .concat('\n');
}
