/** What is read in one go, in words. */
export const mostWords = 160;
export const mostWordsOfReview = 120;

export const reviews: ReadonlySet<string> = new Set([
  'build',
  'practice-build',
  'build-changed',
  'build-blocked',
]);

/** Situations that need more words, and why. */
const longer: ReadonlySet<string> = new Set([
  // A guide, or a question that only somebody with a server of their own is asked.
  'address-without-tunnel+change',
  'address-without-tunnel+private',
  'address-without-tunnel+same',
  'address-without-tunnel+shared',
  'code-fetched+code',
  'code-networks+code',
  'connect-call-out-unseen+call-out',
  'connect-healthy+call-out',
  'connect-healthy+call-out-windows',
  'connect-refused-file',
  'connect-refused-file-in',
  'hand-over+guide-last',
  'hand-over+visit-closed',
  'keys-program+guide',
  'keys-renewed+guide',
  'origin-certificate',
  'origin-challenged',
  'origin-closed',
  'origin-closed+guide',
  'origin-closed+router',
  'origin-closed+saved',
  'origin-finds-nobody',
  'origin-knock',
  'origin-not-secure',
  'origin-open',
  'origin-refuses-edge',
  'origin-unknown',
  'origin-unplaced',
  'origin-unplaced+wrong',
  'origin-unreachable',
  'own-proxy',
  'own-proxy-kit',
  'own-proxy-kit-old',
  'own-proxy-kit-saved',
  'own-proxy-refused',
  'trouble-banned+asked',
  'trouble-by-hand+asked',
  'trouble-further+asked',
  'trouble-many+asked',
  'trouble-over-http2+chosen',
  // Whatever was found is told, one by one.
  'build-dangers',
  'build-dangers-around',
  'build-other-doors',
  'gaps-google-differs',
  'gaps-google-differs+room',
  'gaps-google-failed',
  'gaps-google-unreadable',
  'gaps-not-located',
  'gaps-planned+room',
  'gaps-some+room',
  'gaps-some+taken-away',
  'hand-made+choice',
  'hand-made-access+met',
  'hand-made-good+met',
  'hand-made-open+end',
  'hand-made-own-machine+met',
  'hand-made-too-late+sent',
  'hand-made-unseen+met',
  'hand-made-weak+end',
  'hand-made-weak+met',
  'home-dangers+look',
  // Each key and each entry that a person has is a row.
  'addresses-looking',
  'addresses-no-tunnel',
  'addresses-not-looked',
  'addresses-one',
  'addresses-refused',
  'addresses-saving',
  'addresses-several',
  'addresses-waiting',
  'devices-many',
  'homes-begun',
  'homes-begun+list',
  'home+reminders-saved',
  'home-keys-before',
  'home-keys-before-kept',
  'home-keys-before-kept+gone',
  'home-keys-before-refused',
  'home-keys-before-refused+seen',
  'home-lived',
  'home-old-keys',
  'home-papers-refused+reminders',
  'keys-locked-away',
  // What went wrong, where, and what to do about each.
  'build-home-failed',
  'connect-set-aside',
  'build-home-stopped',
  'locks-failed',
  'own-checks-at-home',
  'own-checks-both',
  'own-checks-inside',
  'own-checks-nobody',
  'own-checks-old-kit',
  'own-home-not-outside',
  'own-home-not-seen-again',
  'token-refused+sent',
]);

export function needsMoreWords(situation: string): boolean {
  return longer.has(situation);
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
