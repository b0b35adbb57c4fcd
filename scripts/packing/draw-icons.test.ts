import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { prepareOnce } from '../../src/main/testing/needs.ts';
import {
  draw,
  drawing,
  encodeIcns,
  encodeIco,
  files,
  openChromium,
  type Pictures,
  sizes,
} from './draw-icons.ts';

let browser: Browser;
let svg: string;
let kept: Pictures;

prepareOnce(['chromium'], async () => {
  browser = await openChromium();
  svg = await readFile(drawing, 'utf8');
  kept = new Map(
    await Promise.all(sizes.map(async (size) => [size, await readFile(files.png(size))] as const)),
  );
  return () => browser.close();
});

/**
 * How far two pictures of one size are apart, of 255, in the mean of all channels. Chromium itself looks at them: edges differ a
 * little from version to version, and no byte of a file has to be the same.
 */
async function apart(pictures: readonly [Buffer, Buffer]): Promise<number> {
  const page = await browser.newPage();
  const sources = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  const distance = await page.evaluate(async (urls) => {
    const pixels = await Promise.all(
      urls.map(async (url) => {
        const bitmap = await createImageBitmap(await (await fetch(url)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      }),
    );
    const [first, second] = pixels;
    if (first === undefined || first.length === 0 || first.length !== second?.length) return 255;
    return (
      first.reduce((sum, value, index) => sum + Math.abs(value - (second[index] ?? 0)), 0) / first.length
    );
  }, sources);
  await page.close();
  return distance;
}

async function distances(drawn: Pictures): Promise<readonly number[]> {
  const pairs = sizes.map((size) => [drawn.get(size), kept.get(size)] as const);
  return Promise.all(pairs.map(([one, other]) => (one && other ? apart([one, other]) : 255)));
}

describe('the icons in the repository', () => {
  it('are the drawing, in every size', async () => {
    for (const distance of await distances(await draw(svg, browser))) expect(distance).toBeLessThan(1);
  });

  it('would no longer be, were one colour of it another', async () => {
    const changed = svg.replaceAll('#F3B63F', '#3FB6F3');
    expect(changed).not.toBe(svg);
    for (const distance of await distances(await draw(changed, browser))) expect(distance).toBeGreaterThan(1);
  });

  it('are in the files for Windows and for a Mac as they are for Linux', async () => {
    expect(await readFile(files.ico)).toEqual(Buffer.from(await encodeIco(kept)));
    expect(await readFile(files.icns)).toEqual(Buffer.from(await encodeIcns(kept)));
  });
});
