import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { showInBrowser } from './opening-page.ts';

const url = 'http://127.0.0.1:8123/#token=one-time';
const forEver = new Promise<void>(() => undefined);

describe('opening the browser', () => {
  it('names a page of this user alone, which leads to the address and is all that is put down', async () => {
    const temporaryFolder = await aFolder();
    const open = vi.fn(async (_file: string) => undefined);
    await showInBrowser({ url, opened: forEver }, { temporaryFolder, open });
    const [file = ''] = open.mock.calls[0] ?? [];
    expect(file).not.toContain('one-time');
    expect(await readFile(file, 'utf8')).toContain(`location.replace("${url}")`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700);
    expect(await readdir(temporaryFolder, { recursive: true })).toHaveLength(2);
  });

  it('takes the page away when the address was used', async () => {
    const temporaryFolder = await aFolder();
    const { promise: opened, resolve: use } = Promise.withResolvers<void>();
    await showInBrowser({ url, opened }, { temporaryFolder, open: async () => undefined });
    expect(await readdir(temporaryFolder)).toHaveLength(1);
    use();
    await expect.poll(() => readdir(temporaryFolder)).toEqual([]);
  });

  it('takes the page away when Latchkey closes before that', async () => {
    const temporaryFolder = await aFolder();
    const page = await showInBrowser(
      { url, opened: forEver },
      { temporaryFolder, open: async () => undefined },
    );
    await page.remove();
    expect(await readdir(temporaryFolder)).toEqual([]);
  });

  it('leaves nothing behind where there is no browser', async () => {
    const temporaryFolder = await aFolder();
    const open = () => Promise.reject(new Error('no browser'));
    await showInBrowser({ url, opened: forEver }, { temporaryFolder, open });
    expect(await readdir(temporaryFolder)).toEqual([]);
  });

  it('opens nothing where the page cannot be put down: the address is never handed on itself', async () => {
    const open = vi.fn(async () => undefined);
    const temporaryFolder = path.join(await aFolder(), 'nowhere');
    const page = await showInBrowser({ url, opened: forEver }, { temporaryFolder, open });
    expect(open).not.toHaveBeenCalled();
    await page.remove();
  });
});
