/** Where things stand on a page: what leaves its card, and columns that do not stand where they should. */

/** How near to the edge of its card a word may come, in CSS pixels. */
const CLOSE = 3;

/** What is out of place, in words for whoever reads the failure. Empty when nothing is. */
export function findMisplaced(): readonly string[] {
  return [...textsAtAnEdge(), ...wordsAside(), ...emptySteps(), ...columnsAside()];
}

/** Words that touch the border of what they stand in, or leave it. */
function textsAtAnEdge(): readonly string[] {
  return textsIn(document.body)
    .filter((text) => {
      const card = text.parentElement && cardAround(text.parentElement);
      return card && isOver(text, card);
    })
    .map((text) => `At the edge: ${text.textContent}`);
}

/** Every piece of text in there that is drawn. */
function textsIn(root: Element): readonly Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const within = text.parentElement;
    if (within && text.textContent?.trim() !== '' && isDrawn(within)) texts.push(text);
  }
  return texts;
}

/** Not for a screen reader alone, not a part of a drawing, and not cut with an ellipsis where it must be. */
function isDrawn(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('svg, [role=img]') &&
    getComputedStyle(element).textOverflow !== 'ellipsis' &&
    ![element, element.parentElement].some((each) => each && getComputedStyle(each).clipPath !== 'none')
  );
}

/** The nearest thing around it whose sides can be seen. */
function cardAround(element: Element): Element | null {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const { borderLeftWidth, borderLeftStyle, display } = getComputedStyle(at);
    if (display !== 'inline' && borderLeftStyle !== 'none' && Number.parseFloat(borderLeftWidth) > 0)
      return at;
  }
  return null;
}

function isOver(text: Node, card: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  const words = range.getBoundingClientRect();
  const edges = card.getBoundingClientRect();
  return words.width > 0 && (words.left < edges.left + CLOSE || words.right > edges.right - CLOSE);
}

/** Words that begin before the column does: a button without a border is drawn back by its padding, and nothing beside it. */
function wordsAside(): readonly string[] {
  const column = document.querySelector('main > .MuiContainer-root');
  if (!column) return [];
  const { left } = column.getBoundingClientRect();
  const start = left + Number.parseFloat(getComputedStyle(column).paddingLeft);
  const range = document.createRange();
  return textsIn(column)
    .filter((text) => {
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      return words.width > 1 && words.left < start - 1;
    })
    .map((text) => `Before the column: ${text.textContent}`);
}

/** A number with nothing to do behind it. */
function emptySteps(): readonly string[] {
  return [...document.querySelectorAll('main ol > li')]
    .filter((step) => step.checkVisibility() && step.lastElementChild?.childNodes.length === 0)
    .map((step) => `Nothing to do: ${step.textContent}`);
}

/** The screen and its foot stand in the middle of what the rail leaves, one below the other. */
function columnsAside(): readonly string[] {
  const screen = document.querySelector('main > .MuiContainer-root');
  const foot = document.querySelector('footer > .MuiContainer-root');
  const room = screen?.parentElement;
  if (!screen || !room) return [];
  // A scroll bar takes its part of the room, on the right or, from right to left, on the left.
  const middle = (element: Element): number =>
    element.getBoundingClientRect().left + element.clientLeft + element.clientWidth / 2;
  const aside = Math.abs(middle(screen) - middle(room));
  const apart = foot ? Math.abs(middle(screen) - middle(foot)) : 0;
  return [
    ...(aside > 1 ? [`The column is ${aside} px beside the middle`] : []),
    ...(apart > 1 ? [`Column and foot are ${apart} px apart`] : []),
  ];
}
