import type { Page } from '@playwright/test';
import type { BrowserCommand } from 'vitest/node';

/** What a test of a screen asks of the browser around it: these run beside the browser, not in it. */

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
type Paper = 'A4' | 'Letter';

/** What came out of the printer. */
export interface Printed {
  readonly pages: number;
  /** The texts that the foot of the sheet would cut off. */
  readonly cutOff: readonly string[];
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia: (media: Media) => Promise<void>;
    print: (html: string, paper: Paper) => Promise<Printed>;
  }
}

/** What sheets of paper have room for inside their margins of 12 and 13 mm, in CSS pixels of 1/96 inch. */
const rooms = { A4: { width: 695, height: 1031 }, Letter: { width: 717, height: 965 } } as const;

export const emulateMedia: BrowserCommand<[Media]> = ({ page }, media) => page.emulateMedia(media);

/** In a tab of its own: a frame cannot be printed alone. */
export const print: BrowserCommand<[string, Paper], Printed> = async ({ context }, html, paper) => {
  const page = await context.newPage();
  await page.setViewportSize(rooms[paper]);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setContent(html);
  const cutOff = await textsCutOff(page);
  const pages = pagesOf(await page.pdf({ format: paper }));
  await page.close();
  return { pages, cutOff };
};

function textsCutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.lk-sheet li, .lk-sheet footer, .lk-sheet-words, .lk-sheet-notes p')]
      // Each sheet is as high as the page; a second one lies below the first.
      .filter((element) => {
        const top = element.closest('.lk-sheet')?.getBoundingClientRect().top ?? 0;
        return element.getBoundingClientRect().bottom - top > window.innerHeight;
      })
      .map((element) => element.textContent ?? ''),
  );
}

/** Chromium writes each page of a PDF as an object of its own, uncompressed (ISO 32000-1, 7.7.3.3). */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
