import type { ScreenPicture } from '../../contract/screen.ts';
import type { Host } from '../host/host.ts';
import { watched } from '../streams/watched.ts';

/** Keeps the window out of pictures of the screen while at least one secret is in view. */
export interface ContentProtection {
  /** In force from before the first picture until the watch ends, however it ends. */
  watch(signal?: AbortSignal): AsyncGenerator<ScreenPicture, void, void>;
}

export function createContentProtection(protect: Host['protectContent']): ContentProtection {
  const picture = watched<ScreenPicture>({ protection: protect ? 'on' : 'unavailable' });
  let inView = 0;
  return {
    async *watch(signal) {
      if (signal?.aborted) return;
      inView += 1;
      if (inView === 1) protect?.('on');
      try {
        yield* picture.watch(signal);
      } finally {
        inView -= 1;
        if (inView === 0) protect?.('off');
      }
    },
  };
}
