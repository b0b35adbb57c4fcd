/** What is no sentence of the screen: commands, drawings for the eye alone, and guides, which are read step by step. */
const uncounted = 'pre, code, [aria-hidden=true], [data-guide]';

/** How many words a person meets who opens a screen: what stands in a fold is there for those who open it. */
export function countWordsOnScreen(): number {
  const screen = document.querySelector('[role=dialog]') ?? document.querySelector('main');
  if (!screen) throw new Error('There is no screen.');
  const folds = new Set(findFolds(screen));
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const isLeftOut = node.matches(uncounted) || folds.has(node) || !node.checkVisibility();
    return isLeftOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  let words = 0;
  while (walker.nextNode()) words += countWords(walker.currentNode.textContent ?? '');
  return words;
}

function findFolds(screen: Element): readonly (Element | null)[] {
  return [...screen.querySelectorAll('[aria-expanded][aria-controls]')].map((button) =>
    document.getElementById(button.getAttribute('aria-controls') ?? ''),
  );
}

/** As people count: what stands between two spaces, such as an address, is one. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
