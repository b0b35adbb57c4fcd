import { type AnyFillings, renewedIn } from '../../guides/text/fill-sentence.ts';
import type { AppSettings, Instructions, Step } from '../../guides/text/guide.ts';

/** One screen of a guide that is walked step by step. */
export type GuidePage =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'app-settings'; readonly settings: AppSettings }
  | { readonly kind: 'old-key-out'; readonly takeOut: readonly string[] };

/** Everything that is done before the key is tried. An old key leaves before that where the new one could not prove itself beside it. */
export function listGuidePages(guide: Instructions, fillings: AnyFillings): readonly GuidePage[] {
  const { steps, thenApp, replacing } = guide;
  const isFirstOut = replacing?.takeOutWhen === 'before-trying' && renewedIn(fillings) !== undefined;
  return [
    ...steps.map((step) => ({ kind: 'step', step }) as const),
    ...(thenApp ? [{ kind: 'app-settings', settings: thenApp } as const] : []),
    ...(isFirstOut ? [{ kind: 'old-key-out', takeOut: replacing.takeOut } as const] : []),
  ];
}
