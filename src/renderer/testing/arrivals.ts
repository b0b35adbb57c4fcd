/** What comes into the window after a press, and whether a person sees it and is told of it: watched while it happens. */

const notes = '[data-note]';
const dialogs = '[role=dialog]';
const deeds = ['click', 'submit', 'input'] as const;
const liveRegions =
  ':is([role=alert], [role=status], [role=log], [aria-live=polite], [aria-live=assertive]):not([aria-live=off])';

/** What was to be seen and was not, in words for whoever reads the failure. */
export interface Watch {
  /** How many screens and notes came. */
  readonly seen: { screens: number; notes: number };
  readonly faults: string[];
  readonly stop: () => Promise<void>;
}

/** Watches for screens and notes that come from now on. Each is looked at once it has been drawn. */
export function watchArrivals(): Watch {
  const seen = { screens: 0, notes: 0 };
  const faults: string[] = [];
  let looks: Promise<void> = Promise.resolve();
  let heading = document.querySelector('h1');
  // What a person did last on this screen, and in which dialog.
  let deed: { readonly dialog: Element | null } | undefined;
  const noteDeed = ({ target }: Event): void => {
    deed = { dialog: target instanceof Element ? target.closest(dialogs) : null };
  };
  for (const kind of deeds) document.addEventListener(kind, noteDeed, true);
  const observer = new MutationObserver((changes) => {
    const came = changes.flatMap(({ addedNodes }) => [...addedNodes]).flatMap(notesIn);
    const now = document.querySelector('h1');
    const opened = now !== heading && now !== null ? now : null;
    heading = now;
    if (opened) deed = undefined;
    const of = deed;
    looks = Promise.all([looks, drawn()]).then(() => {
      if (opened?.isConnected) {
        seen.screens += 1;
        if (!isSeen(opened)) faults.push(`Out of sight: ${opened.textContent}`);
      }
      for (const note of came.filter(isThere)) {
        seen.notes += 1;
        faults.push(...faultsOf(note, of));
      }
    });
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return {
    seen,
    faults,
    stop: async () => {
      await drawn();
      await looks;
      observer.disconnect();
      for (const kind of deeds) document.removeEventListener(kind, noteDeed, true);
    },
  };
}

/** A note that opens with its screen is met there; any other is in sight and in one live region, which says it once. */
function faultsOf(note: Element, deed: { readonly dialog: Element | null } | undefined): readonly string[] {
  const dialog = note.closest(dialogs);
  const isOpening = deed === undefined || (dialog !== null && dialog !== deed.dialog);
  const says = note.textContent?.slice(0, 60);
  const told = [...document.querySelectorAll(liveRegions)].filter((region) => region.contains(note));
  return [
    ...(told.length > 1 ? [`Told ${told.length} times: ${says}`] : []),
    ...(!isOpening && note.matches('[data-note=problem], [data-note=watch]') && told.length === 0
      ? [`Told to nobody: ${says}`]
      : []),
    ...(!isOpening && note.matches('[data-note=problem]') && !isSeen(note) ? [`Out of sight: ${says}`] : []),
  ];
}

function notesIn(node: Node): readonly Element[] {
  if (!(node instanceof Element)) return [];
  return [...(node.matches(notes) ? [node] : []), ...node.querySelectorAll(notes)];
}

/** Still, and not behind a dialog. */
function isThere(note: Element): boolean {
  return note.isConnected && note.closest('[aria-hidden=true]') === null;
}

/** The window was painted, and its effects have run: on a busy machine they come later than the next frame. */
function drawn(): Promise<void> {
  return new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done()))),
  );
}

/** Whether the beginning of it can be read where the window is scrolled to now: within what scrolls and above the bar at the foot. */
export function isSeen(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const { top, bottom } = visiblePart(element);
  return box.top >= top - 1 && Math.min(box.bottom, box.top + 40) <= bottom + 1;
}

function visiblePart(element: Element): { readonly top: number; readonly bottom: number } {
  let top = 0;
  let bottom = window.innerHeight;
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    const box = at.getBoundingClientRect();
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  const foot = document.querySelector('footer');
  const covers = foot && !element.closest('[role=dialog]') && getComputedStyle(foot).position === 'sticky';
  return { top, bottom: covers ? Math.min(bottom, foot.getBoundingClientRect().top) : bottom };
}
