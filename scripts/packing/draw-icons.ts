import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { IconIcns, IconIco } from '@shockpkg/icon-encoder';
import { findProgram } from '../../src/main/testing/system-programs.ts';
import { root } from '../root.ts';

/**
 * Every icon is drawn from one picture by Chromium and kept in the repository, for who builds an installer may have no browser:
 * `npx node scripts/packing/draw-icons.ts` after a change of that picture.
 */
export const drawing = path.join(root, 'assets/icon.svg');

/** Where a system looks for them, with their widths in pixels: those of the folders that Linux has for icons. */
export const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512] as const;
/** The largest is for a Mac alone, which wants 512 points at two pixels each. */
export const sizes = [...linuxSizes, 1024] as const;
type Size = (typeof sizes)[number];

const windowsSizes = [16, 24, 32, 48, 64, 128, 256] as const satisfies readonly Size[];

/** By Apple's name for each place in the file, of which the odd ones are for two pixels a point. */
const macPlaces = {
  ...{
    ic04: 16,
    ic11: 32,
    ic05: 32,
    ic12: 64,
    ic07: 128,
    ic13: 256,
    ic08: 256,
    ic14: 512,
    ic09: 512,
    ic10: 1024,
  },
} as const satisfies Record<string, Size>;

export type Pictures = ReadonlyMap<Size, Buffer>;

export const files = {
  png: (size: Size) =>
    path.join(root, size === 1024 ? 'assets/icon-1024.png' : `assets/icons/${size}x${size}.png`),
  ico: path.join(root, 'assets/icon.ico'),
  icns: path.join(root, 'assets/icon.icns'),
};

/** Opens the Chromium of this system. Close it afterwards. */
export function openChromium(): Promise<Browser> {
  const executablePath = findProgram('chromium');
  return chromium.launch(executablePath === undefined ? {} : { executablePath });
}

/** Draws a picture in every size, on nothing. */
export async function draw(svg: string, browser: Browser): Promise<Pictures> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 1024 } });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const drawn = new Map<Size, Buffer>();
  for (const size of sizes) {
    await page.setContent(
      `<body style="margin: 0"><img style="display: block" width="${size}" height="${size}" src="${source}">`,
    );
    const clip = { x: 0, y: 0, width: size, height: size };
    drawn.set(size, await page.screenshot({ omitBackground: true, clip }));
  }
  await page.close();
  return drawn;
}

/** One file with the sizes that Windows shows. */
export async function encodeIco(pictures: Pictures): Promise<Uint8Array> {
  const ico = new IconIco();
  for (const size of windowsSizes) await ico.addFromPng(pictureOf(pictures, size));
  return ico.encode();
}

/** One file with the sizes that a Mac shows. */
export async function encodeIcns(pictures: Pictures): Promise<Uint8Array> {
  const icns = new IconIcns();
  icns.toc = true;
  for (const [place, size] of Object.entries(macPlaces))
    await icns.addFromPng(pictureOf(pictures, size), [place]);
  return icns.encode();
}

function pictureOf(pictures: Pictures, size: Size): Buffer {
  const picture = pictures.get(size);
  if (picture === undefined) throw new Error(`No picture was drawn with ${size} pixels.`);
  return picture;
}

async function drawAll() {
  const browser = await openChromium();
  const pictures = await draw(await readFile(drawing, 'utf8'), browser);
  await browser.close();
  await rm(path.dirname(files.png(16)), { recursive: true, force: true });
  await mkdir(path.dirname(files.png(16)));
  for (const [size, picture] of pictures) await writeFile(files.png(size), picture);
  await writeFile(files.ico, await encodeIco(pictures));
  await writeFile(files.icns, await encodeIcns(pictures));
}

if (import.meta.main) await drawAll();
