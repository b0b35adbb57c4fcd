/** What comes into the window after a press, and whether a person sees it and is told of it: watched while it happens. */

const notes = '[data-note]';
const dialogs = '[role=dialog]';
const deeds = ['click', 'submit', 'input'] as const;
const liveRegions =
  ':is([role=alert], [role=status], [role=log], [aria-live=polite], [aria-live=assertive]):not([aria-live=off])';

/** @returns what was to be seen and was not, in words for whoever reads the failure */
type StopWatching = () => Promise<readonly string[]>;

/** What a person did last on a screen, and in which dialog. */
interface Deed {
  readonly dialog: Element | null;
}

/** Watches for screens and notes that come from now on. */
export function watchArrivals(): StopWatching {
  const looks: Promise<readonly string[]>[] = [];
  let heading = document.querySelector('h1');
  let deed: Deed | undefined;
  const noteDeed = ({ target }: Event): void => {
    deed = { dialog: target instanceof Element ? target.closest(dialogs) : null };
  };
  for (const kind of deeds) document.addEventListener(kind, noteDeed, true);
  const observer = new MutationObserver((changes) => {
    const came = changes.flatMap(({ addedNodes }) => [...addedNodes]).flatMap(notesIn);
    const now = document.querySelector('h1');
    if (now && now !== heading) {
      deed = undefined;
      looks.push(untilWell(now, () => outOfSight(now)));
    }
    heading = now;
    for (const note of came) looks.push(lookAtNote(note, deed));
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return async () => {
    await nextFrame();
    observer.disconnect();
    for (const kind of deeds) document.removeEventListener(kind, noteDeed, true);
    return (await Promise.all(looks)).flat();
  };
}

/** A note that opens with its screen is met there; any other is in sight and in one live region, which says it once. */
async function lookAtNote(note: Element, deed: Deed | undefined): Promise<readonly string[]> {
  const dialog = note.closest(dialogs);
  const isOpening = deed === undefined || (dialog !== null && dialog !== deed.dialog);
  const comesOfDeed = (kinds: string) => !isOpening && note.matches(kinds);
  const faults = await Promise.all([
    untilWell(note, () => toldWrongly(note, comesOfDeed('[data-note=problem], [data-note=watch]') ? 1 : 0)),
    comesOfDeed('[data-note=problem]') ? untilWell(note, () => outOfSight(note)) : [],
  ]);
  return faults.flat();
}

/**
 * Looks in each of the frames that follow, until all is well in one: effects come late on a busy machine, and whoever goes on at
 * once scrolls on, so that one look later would be too late.
 */
async function untilWell(element: Element, look: () => readonly string[]): Promise<readonly string[]> {
  let faults: readonly string[] = [];
  for (let frame = 0; frame < framesOfPatience; frame += 1) {
    await nextFrame();
    if (!isThere(element)) return [];
    faults = look();
    if (faults.length === 0) return [];
  }
  return faults;
}

const framesOfPatience = 120;

function outOfSight(element: Element): readonly string[] {
  return isSeen(element) ? [] : [`Out of sight: ${beginningOf(element)}`];
}

function toldWrongly(note: Element, atLeast: 0 | 1): readonly string[] {
  const times = [...document.querySelectorAll(liveRegions)].filter((region) => region.contains(note)).length;
  return times >= atLeast && times <= 1 ? [] : [`Told ${times} times: ${beginningOf(note)}`];
}

function beginningOf(element: Element): string {
  return element.textContent.slice(0, 60);
}

function notesIn(node: Node): readonly Element[] {
  if (!(node instanceof Element)) return [];
  return [...(node.matches(notes) ? [node] : []), ...node.querySelectorAll(notes)];
}

/** Still, and not behind a dialog. */
function isThere(note: Element): boolean {
  return note.isConnected && note.closest('[aria-hidden=true]') === null;
}

function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()));
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
