import path from 'node:path';
import { build, type Plugin } from 'vite';
import { createNotices } from '../notices/notices.ts';
import type { ShippedPackage } from '../notices/shipped-packages.ts';
import { root } from '../root.ts';
import { packedWords } from './packed-words.ts';

/** Starts files of its own, or is native: shipped as it is. */
export const shippedAsTheyAre = ['any-ascii', 'fs-native-extensions', 'keytar', 'node-forge', 'piscina'];

const here = (file: string) => path.join(root, 'scripts/npm-package', file);

/**
 * Bundles the program for every Node from 20 on into `folder`. All files lie side by side, because they find the window, the
 * key worker and each other from where they are.
 *
 * @returns whose work is in it
 */
export async function buildProgram(folder: string): Promise<readonly ShippedPackage[]> {
  const notices = createNotices([]);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [packedWords(), lockOnOlderNodes(), notices.gather()],
    ssr: { noExternal: true, external: shippedAsTheyAre },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: true,
      rolldownOptions: {
        input: {
          latchkey: here('latchkey.ts'),
          window: here('window.ts'),
          'key-worker': here('key-worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return notices.list();
}

/** Puts what locks a file on any Node in the place of what needs a newer one. */
function lockOnOlderNodes(): Plugin {
  const substitute = here('file-lock.ts');
  const replaced = path.join(root, 'src/main/transport/file-lock.ts');
  return {
    name: 'lock-on-older-nodes',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith('/file-lock.ts') || importer === substitute) return null;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found?.id === replaced ? substitute : null;
    },
  };
}
