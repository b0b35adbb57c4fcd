import { expect, type Locator, type Page } from '@playwright/test';

/** More presses than any screen has things to stop at: whoever needs more is in a trap. */
const most = 40;

/** A person who has a keyboard and no mouse, and who looks where the focus is. */
export function keyboardOn(page: Page) {
  /** Presses a key until this has the focus; at every stop on the way the focus has to be seen. */
  const moveTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < most; presses += 1) {
      if (await hasFocus(target)) return;
      await page.keyboard.press(key);
      await expect.poll(() => focusSeen(page)).toBe('seen');
    }
    throw new Error(`${target} was not reached with ${key}`);
  };
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  return {
    moveTo,
    press,
    type: (text: string): Promise<void> => page.keyboard.type(text),
    /** Goes to it and presses Enter. What was pressed may go, but the focus must then be somewhere. */
    use: async (target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
      // Nobody presses what cannot be pressed yet.
      await expect(target).toBeEnabled();
      await moveTo(target);
      await press(key);
      await expect(page.locator('body')).not.toBeFocused();
    },
  };
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/**
 * Whether a person can see where the focus is: something at the focused element has a ring of two pixels or more, and the
 * element is in the window and not covered. Otherwise what the matter is.
 */
function focusSeen(page: Page): Promise<string> {
  return page.evaluate(async () => {
    // The browser scrolls to the focused element before it paints the next time.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'nothing has the focus';
    const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}`;
    if (!around(focused).some(hasRing)) return `no ring: ${name}`;
    return shown(focused) ? 'seen' : `covered or outside: ${name}`;

    /** The element, what it stands in (a card around a radio button), and what stands beside it (a switch's track). */
    function around(element: Element): readonly Element[] {
      const parents = [element.parentElement, element.parentElement?.parentElement];
      const own = parents.filter((parent) => parent instanceof Element);
      const beside = [element.parentElement, element].map((each) => each?.nextElementSibling);
      return [element, ...own, ...beside.filter((each) => each instanceof Element)];
    }

    function hasRing(element: Element): boolean {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const outline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      // Offsets and blur of nothing, and a spread of two pixels or more: that is a ring and not a shadow.
      return outline || / 0px 0px 0px ([2-9]|\d\d)px/.test(boxShadow);
    }

    function shown(element: Element): boolean {
      // A radio button itself is hidden: its card is what is seen.
      const seen = element.closest('label') ?? element;
      const { left, top, width, height } = seen.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && (seen.contains(there) || there.contains(seen));
    }
  });
}
