import type { BrowserContext } from '@playwright/test';

/** Something that a person's hands did beside pressing buttons. */
export interface Handwork {
  readonly what: 'typed' | 'copied' | 'pasted';
  /** The label of the field, as a screen reader says it. */
  readonly field: string;
  readonly text: string;
}

/** As a page tells it: fields of the same label are told apart by their order. */
interface Told extends Handwork {
  readonly nth: number;
}

/**
 * Watches the hands in every page of a browser, the ones that open later too: each field that was typed into, once, with what
 * stands in it at last, and each time something is copied or pasted.
 */
export async function watchHands(context: BrowserContext): Promise<() => readonly Handwork[]> {
  const typed = new Map<string, Handwork>();
  const others: Handwork[] = [];
  await context.exposeBinding('tellHands', ({ page }, { what, field, text, nth }: Told) => {
    if (what !== 'typed') others.push({ what, field, text });
    else typed.set(`${page.url().replace(/[?#].*$/, '')} ${nth}`, { what, field, text });
  });
  await context.addInitScript(() => {
    // Bindings are properties of the window that its type does not know.
    const tell = (window as unknown as { tellHands(done: object): void }).tellHands;
    const met: EventTarget[] = [];
    const nthOf = (element: EventTarget): number => {
      if (!met.includes(element)) met.push(element);
      return met.indexOf(element);
    };
    const nameOf = (element: EventTarget | null): string => {
      if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return '';
      return element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.name;
    };
    document.addEventListener(
      'input',
      ({ target }) => {
        const isText =
          target instanceof HTMLInputElement && ['text', 'password', 'url', 'search'].includes(target.type);
        if (isText) tell({ what: 'typed', field: nameOf(target), text: target.value, nth: nthOf(target) });
      },
      true,
    );
    document.addEventListener(
      'copy',
      ({ target }) => tell({ what: 'copied', field: nameOf(target), text: '' }),
      true,
    );
    document.addEventListener(
      'paste',
      ({ target }) => tell({ what: 'pasted', field: nameOf(target), text: '' }),
      true,
    );
  });
  return () => [...typed.values(), ...others];
}

/** Something that a person pressed: a thing in the page, or Enter at the end of a field that they typed into. */
export interface Press {
  readonly how: 'press' | 'enter-in-field';
  /** What it was pressed on, as it says itself. */
  readonly on: string;
}

/** What a person presses in the pages of one place, in their order: with the pointer, or with Enter or the space bar. */
export async function watchPresses(context: BrowserContext, origin: string): Promise<() => readonly Press[]> {
  const presses: Press[] = [];
  await context.exposeBinding('tellPress', ({ page }, press: Press) => {
    if (new URL(page.url()).origin === origin) presses.push(press);
  });
  await context.addInitScript(() => {
    // Bindings are properties of the window that its type does not know.
    const tell = (window as unknown as { tellPress(press: object): void }).tellPress;
    const nameOf = ({ target }: Event): string => {
      const pressed = target instanceof Element ? target.closest('button, a, label, input, textarea') : null;
      const field = pressed instanceof HTMLInputElement ? pressed.labels?.[0]?.textContent : undefined;
      return (pressed?.getAttribute('aria-label') ?? field ?? pressed?.textContent ?? '').trim();
    };
    const isField = (target: EventTarget | null): boolean =>
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type));
    document.addEventListener('pointerdown', (event) => tell({ how: 'press', on: nameOf(event) }), true);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.repeat || !['Enter', ' '].includes(event.key)) return;
        if (!isField(event.target)) tell({ how: 'press', on: nameOf(event) });
        else if (event.key === 'Enter') tell({ how: 'enter-in-field', on: nameOf(event) });
      },
      true,
    );
  });
  return () => [...presses];
}
