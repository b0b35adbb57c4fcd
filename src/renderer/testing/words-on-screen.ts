/** What is read in one go, in words. */
const mostWords = 160;
const mostWordsOfReview = 120;

/** What is read before it is approved. */
const reviews: ReadonlySet<string> = new Set([
  'build',
  'practice-build',
  'build-changed',
  'build-blocked',
  'build-dangers',
  'build-dangers-past',
  'build-dangers-around',
  'build-other-doors',
  'build-home-blocked',
]);

/**
 * Situations that need more words, why, and how many they have: whoever writes may take words away from them, and add none.
 */
const longer: ReadonlyMap<string, number> = new Map([
  // A guide, or a question that only somebody with a server of their own is asked.
  ['address-without-tunnel+change', 238],
  ['address-without-tunnel+private', 236],
  ['address-without-tunnel+same', 238],
  ['address-without-tunnel+shared', 238],
  ['code-fetched+code', 189],
  ['code-networks+code', 165],
  ['connect-call-out-unseen+call-out', 171],
  ['connect-healthy+call-out', 208],
  ['connect-healthy+call-out-windows', 205],
  ['connect-refused-file', 170],
  ['connect-refused-file-in', 182],
  ['hand-over+guide-last', 164],
  ['hand-over+visit-closed', 175],
  ['keys-program+guide', 247],
  ['keys-renewed+guide', 217],
  ['origin-certificate', 318],
  ['origin-challenged', 327],
  ['origin-closed', 321],
  ['origin-closed+guide', 321],
  ['origin-closed+router', 335],
  ['origin-closed+saved', 324],
  ['origin-finds-nobody', 317],
  ['origin-knock', 323],
  ['origin-not-secure', 328],
  ['origin-open', 319],
  ['origin-refuses-edge', 321],
  ['origin-unknown', 320],
  ['origin-unplaced', 316],
  ['origin-unplaced+wrong', 312],
  ['origin-unreachable', 317],
  ['own-proxy', 170],
  ['own-proxy-kit', 184],
  ['own-proxy-kit-old', 218],
  ['own-proxy-kit-saved', 205],
  ['own-proxy-refused', 184],
  ['trouble-banned+asked', 216],
  ['trouble-by-hand+asked', 190],
  ['trouble-further+asked', 265],
  ['trouble-many+asked', 276],
  ['trouble-over-http2+chosen', 221],
  // Whatever was found is told, one by one.
  ['build-dangers-past', 146],
  ['build-home-blocked', 137],
  ['build-dangers', 215],
  ['build-dangers-around', 290],
  ['build-other-doors', 717],
  ['gaps-google-failed', 186],
  ['gaps-google-differs', 193],
  ['gaps-not-located', 177],
  ['gaps-google-unreadable', 182],
  ['gaps-google-differs+room', 201],
  ['gaps-planned+room', 336],
  ['gaps-some+room', 351],
  ['gaps-some+taken-away', 328],
  ['hand-made+choice', 294],
  ['hand-made-access+met', 216],
  ['hand-made-good+met', 257],
  ['hand-made-open+end', 211],
  ['hand-made-own-machine+met', 169],
  ['hand-made-too-late+sent', 295],
  ['hand-made-unseen+met', 276],
  ['hand-made-weak+end', 693],
  ['hand-made-weak+met', 693],
  ['home-dangers+look', 164],
  // Each key and each entry that a person has is a row.
  ['addresses-looking', 173],
  ['addresses-no-tunnel', 173],
  ['addresses-not-looked', 173],
  ['addresses-one', 173],
  ['addresses-refused', 173],
  ['addresses-saving', 173],
  ['addresses-several', 173],
  ['addresses-waiting', 173],
  ['devices-many', 1289],
  ['home-keys-before', 188],
  ['home-keys-before-kept', 188],
  ['home-keys-before-kept+gone', 233],
  ['home-keys-before-refused', 196],
  ['home-keys-before-refused+seen', 196],
  ['home-lived', 182],
  ['home-old-keys', 279],
  ['home-papers-refused+reminders', 182],
  ['keys-locked-away', 172],
  // What went wrong, where, and what to do about each.
  ['build-home-failed', 165],
  ['connect-set-aside', 172],
  ['build-home-stopped', 175],
  ['locks-failed', 250],
  ['own-checks-both', 200],
  ['own-checks-nobody', 271],
  ['own-checks-old-kit', 175],
  ['own-home-not-outside', 167],
  ['own-home-not-seen-again', 210],
  ['token-refused+sent', 210],
]);

/** Every situation, and every act on one, that may have more words than others. */
export const longerOnes: readonly string[] = [...longer.keys()];

/** How many words the screen may have. Who needs no more than others has no allowance, so that none is left over. */
export function wordsAllowed(situation: string): { readonly least: number; readonly most: number } {
  const most = reviews.has(situation) ? mostWordsOfReview : mostWords;
  const more = longer.get(situation);
  return more === undefined ? { least: 0, most } : { least: most + 1, most: more };
}

/** What is no sentence of the screen: commands, drawings for the eye alone, and guides, which are read step by step. */
const uncounted = 'pre, code, [aria-hidden=true], [data-guide]';

/** How many words a person meets who opens a screen: what stands in a fold is there for those who open it. */
export function countWordsOnScreen(): number {
  const screen = document.querySelector('[role=dialog]') ?? document.querySelector('main');
  if (!screen) throw new Error('There is no screen.');
  const folds = new Set(findFolds(screen));
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const isLeftOut =
      node.matches(uncounted) || folds.has(node) || !node.checkVisibility() || isOnlySpoken(node);
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

/** Words for a screen reader alone take one pixel of the screen. */
function isOnlySpoken(element: Element): boolean {
  return getComputedStyle(element).clipPath === 'inset(50%)';
}

/** As people count: what stands between two spaces, such as an address, is one. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
