import { copyFile, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** Fonts and pictures are compressed as they are. */
const compressible = /\.(?:css|html|js|json|svg)$/;
const compress = promisify(brotliCompress);

/**
 * An archive of Electron's compresses nothing, and the window with its eight languages is a third of its size once it is
 * compressed. `openWindowFiles` takes a file either way.
 *
 * @param to is made anew
 * @param how small the files get: `smallest` takes five times as long, for a fifteenth less
 */
export async function compressWindow(
  from: string,
  to: string,
  how: 'soon' | 'smallest' = 'soon',
): Promise<void> {
  await rm(to, { recursive: true, force: true });
  for await (const entry of glob('**/*', { cwd: from, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const target = path.join(to, path.relative(from, file));
    await mkdir(path.dirname(target), { recursive: true });
    if (!compressible.test(entry.name)) await copyFile(file, target);
    else await writeFile(`${target}.br`, await compressed(await readFile(file), how));
  }
}

function compressed(bytes: Buffer, how: 'soon' | 'smallest'): Promise<Buffer> {
  const quality = how === 'soon' ? 9 : constants.BROTLI_MAX_QUALITY;
  return compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
