import type { Page } from '@playwright/test';

/** What lies beside the window: the person's browser, and where files are saved. */
export interface Desk {
  /** The page that opens in their browser by what they do. */
  opens(by: () => Promise<void>): Promise<Page>;
  /** The file that is saved by what they do. */
  saves(by: () => Promise<void>): Promise<SavedFile>;
}

export interface SavedFile {
  readonly name: string;
  readonly path: string;
}

/** Where the window is a tab itself: pages open beside it, and files are downloads. */
export function browserDesk(page: Page): Desk {
  return {
    opens: async (by) => {
      const [opened] = await Promise.all([page.context().waitForEvent('page'), by()]);
      return opened;
    },
    saves: async (by) => {
      const [download] = await Promise.all([page.waitForEvent('download'), by()]);
      return { name: download.suggestedFilename(), path: await download.path() };
    },
  };
}
