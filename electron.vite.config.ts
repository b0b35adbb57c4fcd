import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Rolldown } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { createNotices } from './scripts/notices/notices.ts';
import { compressedLetters } from './scripts/packing/compressed-letters.ts';
import { pureContract } from './scripts/pure-contract.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the window's page about Latchkey lists. The builds run one after the other, the window's last. */
const notices = createNotices(Object.keys(packageJson.dependencies));

/**
 * What a page begins with is one file: forty small ones come later than one, and compress worse. What describes data to zod is needed
 * later, and stays out of it.
 */
const firstScripts = {
  debugName: 'what a page begins with',
  tags: ['$initial'] satisfies ['$initial'],
  name: (id: string, modules: Rolldown.ChunkingContext): string | null =>
    isZod(id) || (/[\\/]src[\\/]contract[\\/]/.test(id) && [...importedFrom(id, modules)].some(isZod))
      ? null
      : 'first',
};

function isZod(id: string): boolean {
  return /[\\/]node_modules[\\/]zod[\\/]/.test(id);
}

/** How a page of ours is built. */
export const windowSettings = {
  plugins: [react(), pureContract(), notices.write()],
  // Filled in for every answer, by whoever serves the page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    minify: true,
    // A font or picture inside a style sheet would need a wider `font-src`.
    assetsInlineLimit: 0,
    // The letters of all alphabets are one table, which is fetched only when a name needs it.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [firstScripts] } },
    },
  },
};

const keyWorker = here('src/main/keys/key-worker.ts');

/**
 * What the worker shares with the rest of the program. A thread is started from a file that lies beside the archive, and all that it
 * imports has to lie there too: electron-builder.yml knows it by this name.
 */
const besideWorker = {
  debugName: 'what the key worker shares',
  name: (id: string, modules: Rolldown.ChunkingContext): string | null =>
    importedFrom(keyWorker, modules).has(id) ? 'key-worker' : null,
  minShareCount: 2,
};

/** A module and all that it imports at once, directly or through others. */
function importedFrom(entry: string, modules: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([entry]);
  // Adding to a set while it is walked makes the walk go on.
  for (const id of found)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/**
 * Everything is bundled but what is native or starts files of its own (the `dependencies` of package.json), so that
 * the packaged program holds no package it does not run.
 */
export default defineConfig({
  main: {
    plugins: [compressedLetters(), notices.gather()],
    build: {
      rolldownOptions: {
        // The worker is started by its file name, from beside the entry.
        input: { index: here('src/main/index.ts'), 'key-worker': keyWorker },
        output: {
          codeSplitting: { groups: [besideWorker] },
          // Half as large. Functions keep their names, which the notes on a mistake are made of.
          minify: { compress: true, mangle: { keepNames: true }, codegen: true },
          chunkFileNames: ({ isDynamicEntry }) =>
            `chunks/${isDynamicEntry ? 'later' : 'shared'}-[name]-[hash].js`,
        },
      },
    },
  },
  preload: {
    plugins: [notices.gather()],
    build: {
      externalizeDeps: false,
      // A sandboxed preload script can only be CommonJS.
      rolldownOptions: {
        input: { index: here('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('src/renderer'),
    ...windowSettings,
    build: {
      ...windowSettings.build,
      rolldownOptions: { ...windowSettings.build.rolldownOptions, input: here('src/renderer/index.html') },
    },
  },
});
