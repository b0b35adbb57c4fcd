import { type RefObject, useEffect, useEffectEvent } from 'react';

/** How long a secret stays on the clipboard after it was copied. */
export type Copied = 'forAMinute' | 'toStay';

/**
 * Copies a secret by the program, which takes it off again after a minute; where its computer has no clipboard the browser does,
 * which takes nothing off.
 * @param copy by the program; rejects where it has no clipboard
 */
export function copySecret(text: string, copy: () => Promise<unknown>): Promise<Copied> {
  return copy().then(
    () => 'forAMinute',
    () => navigator.clipboard.writeText(text).then(() => 'toStay'),
  );
}

/** Who marks a secret on the screen, or a part of it, and copies that by hand, gets it in the same way: whole, and for a minute. */
export function useCopiedBySelection(
  place: RefObject<HTMLElement | null>,
  text: string,
  copy: () => Promise<unknown>,
): void {
  const takeOver = useEffectEvent((event: ClipboardEvent) => {
    const selection = document.getSelection();
    const isSecret =
      place.current && selection?.isCollapsed === false && selection.containsNode(place.current, true);
    if (!isSecret) return;
    event.preventDefault();
    copySecret(text, copy).catch(() => undefined);
  });
  useEffect(() => {
    const listening = new AbortController();
    for (const moment of ['copy', 'cut'] as const)
      document.addEventListener(moment, (event) => takeOver(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
