import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenAddress } from '../journey/journey-context.tsx';
import { useOpensAtTop } from './arrivals.tsx';

/** The heading is in view and has the focus when its screen appears, and names the page. */
export function useFocusedHeading(text: string) {
  const { t } = useTranslation('common');
  const heading = useRef<HTMLHeadingElement>(null);
  useOpensAtTop(heading);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const address = useOpenAddress();
  useEffect(() => {
    // Among the windows and tabs of a computer it says which home this is.
    document.title =
      address === undefined ? t('title', { heading: text }) : t('titleOf', { heading: text, address });
  }, [t, text, address]);
  return heading;
}

/** A button may go with what it did, and a row with what it was. The focus is then at the question again, never nowhere. */
export function useFocusKept(heading: RefObject<HTMLElement | null>) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    let last: EventTarget | null = null;
    const note = (event: FocusEvent): void => {
      last = event.target;
    };
    const observer = new MutationObserver(() => {
      const gone = last instanceof Node && !last.isConnected;
      if (gone && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    });
    const screen = form.current;
    screen?.addEventListener('focusin', note);
    // Of the whole page: a dialog gives the focus back when it closes, and what it gives it to may be gone.
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      screen?.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [heading]);
  return form;
}
