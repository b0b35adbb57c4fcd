import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** What a person did last on this screen, and whether something was brought into view for it. */
interface Deed {
  /** The dialog it was in; `null` for the page itself. */
  readonly dialog: Element | null;
  /** Under somebody who types little moves: what they type in stays in view. */
  readonly shown: 'nothing-yet' | 'typing' | 'enough';
}

const LastDeed = createContext<RefObject<Deed | null>>({ current: null });

/** Remembers what is pressed and typed in the window, so that what comes of it can be shown. By mouse, by finger or by keyboard. */
export function ArrivalsProvider(props: { readonly children: ReactNode }) {
  const last = useRef<Deed | null>(null);
  useEffect(() => {
    const note = ({ target, type }: Event): void => {
      last.current = {
        dialog: target instanceof Element ? dialogOf(target) : null,
        shown: type === 'input' && isTypedIn(target) ? 'typing' : 'nothing-yet',
      };
    };
    // Before anybody else hears of it: a press may be answered at once.
    for (const kind of deeds) document.addEventListener(kind, note, true);
    return () => {
      for (const kind of deeds) document.removeEventListener(kind, note, true);
    };
  }, []);
  return <LastDeed value={last}>{props.children}</LastDeed>;
}

const deeds = ['click', 'submit', 'input'] as const;

/** Whether both have room in the window: what is typed in, and the beginning of what comes below it. */
function isNearFocus(note: HTMLElement | null): boolean {
  const typedIn = document.activeElement?.getBoundingClientRect();
  const came = note?.getBoundingClientRect();
  return typedIn !== undefined && came !== undefined && came.top + 40 - typedIn.top < window.innerHeight / 2;
}

/** A choice is an input too, and nobody types there. */
function isTypedIn(target: EventTarget | null): boolean {
  return !(target instanceof HTMLInputElement && /^(radio|checkbox|range|file)$/.test(target.type));
}

/**
 * A screen opens at its top with its heading in view, whatever was scrolled to on the screen before. What is on it from the
 * beginning did not come of a press.
 */
export function useOpensAtTop(heading: RefObject<HTMLElement | null>): void {
  const last = useContext(LastDeed);
  useLayoutEffect(() => {
    last.current = null;
    // The page itself scrolls in a narrow window, and a part of it in a wide one.
    for (let at: Element | null = heading.current; at; at = at.parentElement) at.scrollTop = 0;
    heading.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [heading, last]);
}

/**
 * A note that appears after a press is brought into view, the first one for each press, and a screen reader is told of it. One
 * that opens with its screen or its dialog is met there.
 * @param says what it is about: when that changes it is another note
 * @returns `after-deed` once it turned out to be such a note
 */
export function useComesIntoView(note: RefObject<HTMLElement | null>, says: ReactNode) {
  const last = useContext(LastDeed);
  const [came, setCame] = useState<'with-screen' | 'after-deed'>('with-screen');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says makes it another note
  useEffect(() => {
    const deed = last.current;
    const dialog = note.current && dialogOf(note.current);
    // In a dialog that the press opened it was there from the beginning.
    if (!deed || (dialog !== null && dialog !== deed.dialog)) return;
    setCame('after-deed');
    if (deed.shown === 'enough' || (deed.shown === 'typing' && !isNearFocus(note.current))) return;
    last.current = { ...deed, shown: 'enough' };
    note.current?.scrollIntoView({ block: 'nearest', behavior: calmBehaviour() });
  }, [note, last, says]);
  return came;
}

/** Whether something around it is read out already when it changes: two regions, one in the other, would say it twice. */
export function useIsInLiveRegion(note: RefObject<HTMLElement | null>): boolean {
  const [isInside, setIsInside] = useState(false);
  // Before anything is painted, and read out.
  useLayoutEffect(() => setIsInside(note.current?.parentElement?.closest(liveRegions) != null), [note]);
  return isInside;
}

const liveRegions =
  ':is([role=alert], [role=status], [role=log], [aria-live=polite], [aria-live=assertive]):not([aria-live=off])';

function dialogOf(element: Element): Element | null {
  return element.closest('[role=dialog]');
}

function calmBehaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
