/** What is looked for on every page, by the tests of screens from inside of it and by the walks from outside. Needs no package. */

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** The rules of axe that every page keeps, by its tags. */
export const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What would have to be scrolled sideways: the page itself or a part of it. Empty when everything fits. Stands alone, to be sent to a page. */
export function sidewaysScrolling(): readonly string[] {
  const scrolls = (element: Element): boolean =>
    element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX);
  return [...document.querySelectorAll('*')]
    .filter((element) => element.scrollWidth > element.clientWidth && scrolls(element))
    .map(({ tagName, className }) => `${tagName} ${className}`);
}
