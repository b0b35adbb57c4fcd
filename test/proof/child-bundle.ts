import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles the child and all that it imports into one file, as the product itself is shipped. It starts eight times as fast,
 * and the matrix starts more than a thousand of them.
 */
export async function bundleChild(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    // What only real key making and the real keychain need is left out: the child has neither.
    ssr: { noExternal: true, external: ['piscina', 'keytar'] },
    build: {
      ssr: fileURLToPath(new URL('child.ts', import.meta.url)),
      outDir: folder,
      target: 'node24',
      rolldownOptions: {
        // CommonJS packages ask where they are.
        output: { entryFileNames: 'child.mjs', banner: 'const __filename = import.meta.filename;' },
      },
    },
  });
  return join(folder, 'child.mjs');
}
