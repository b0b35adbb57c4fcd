/** How many words of the screen are read without unfolding anything; what only a screen reader hears is not among them. */
export function countWords(): number {
  const main = document.querySelector('main');
  if (!main) return 0;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let words = 0;
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement && isRead(parentElement)) words += wordsIn(textContent ?? '');
  }
  return words;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Drawings hold words that nobody has to read, and hidden words are one pixel large. */
function isRead(element: Element): boolean {
  if (element.closest('svg, [aria-hidden=true], .lk-drawn')) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}
