/** What a window loses where its user chose few colours: backgrounds and shadows are gone. axe sees none of it. */

/** What cannot be told from its surroundings, in words for whoever reads the failure. Empty when all can. */
export function findUnclear(): readonly string[] {
  return [
    ...say('A button without an edge', shown(buttons).filter(isWithoutEdge)),
    ...say(
      'Switched off and not grey',
      shown(`:is(${buttons}):is(${off})`).flatMap(textsIn).filter(isNotGrey),
    ),
    ...say('A tick that is not chosen', shown('input:not(:checked) ~ :is(.lk-chosen, .lk-tick) > svg')),
    ...say('Chosen and without its tick', [...all('input:checked ~ .lk-chosen > svg')].filter(isUnseen)),
    ...say(
      'Chosen and not chosen look alike',
      shown('label:has(> input[type=radio]:checked)').filter(looksUnchosen),
    ),
    ...say('A bar in the colour of its track', shown('.lk-bar, .MuiLinearProgress-bar').filter(isBarUnseen)),
    ...say('A switch without an edge', shown('.MuiSwitch-track').filter(isWithoutEdge)),
    ...say('A link like its text', shown('a[href]:not(.MuiButtonBase-root)').filter(isNotUnderlined)),
    ...say('An icon in the colour of the page', shown('svg[stroke=currentColor]').filter(isOfThePage)),
    ...say(
      'A picture without words',
      shown('[role=img]').filter((picture) => nameOf(picture) === ''),
    ),
  ];
}

const buttons = 'button, [role=button], a.MuiButtonBase-root';
const off = ':disabled, [aria-disabled=true]';

const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
const isUnseen = (element: Element): boolean => !element.checkVisibility({ visibilityProperty: true });

function shown(selector: string): readonly Element[] {
  return all(selector).filter((element) => !isUnseen(element));
}

function say(fault: string, elements: readonly Element[]): readonly string[] {
  return elements.map((element) => `${fault}: ${element.outerHTML.slice(0, 120)} ${element.textContent}`);
}

function isWithoutEdge(element: Element): boolean {
  const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
  return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) === 0;
}

/** It and what is in it, where that has words of its own. */
function textsIn(element: Element): readonly Element[] {
  return [element, ...element.querySelectorAll('*')].filter((each) =>
    [...each.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );
}

function isNotGrey(element: Element): boolean {
  return getComputedStyle(element).color !== systemColour('GrayText');
}

function isOfThePage(icon: Element): boolean {
  return getComputedStyle(icon).color === systemColour('Canvas');
}

function systemColour(name: string): string {
  const sample = document.body.appendChild(document.createElement('span'));
  sample.style.color = name;
  const { color } = getComputedStyle(sample);
  sample.remove();
  return color;
}

function looksUnchosen(chosen: Element): boolean {
  const name = chosen.querySelector('input')?.name;
  const others = shown(`label:has(> input[name="${name}"]:not(:checked))`);
  return others.some((other) => edgeOf(other) === edgeOf(chosen));
}

function edgeOf(label: Element): string {
  const { borderWidth, borderColor } = getComputedStyle(label);
  return `${borderWidth} ${borderColor}`;
}

function isBarUnseen(bar: Element): boolean {
  const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(bar);
  const colour = Number.parseFloat(borderTopWidth) > 0 ? borderTopColor : backgroundColor;
  const track = bar.parentElement && getComputedStyle(bar.parentElement).backgroundColor;
  return [track, 'rgba(0, 0, 0, 0)', systemColour('Canvas')].includes(colour);
}

function isNotUnderlined(link: Element): boolean {
  return !getComputedStyle(link).textDecorationLine.includes('underline');
}

function nameOf(picture: Element): string {
  return picture.getAttribute('aria-label') ?? picture.querySelector('title')?.textContent ?? '';
}
