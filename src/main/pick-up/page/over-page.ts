import { html } from 'hono/html';
import type { Words } from '../words/words.ts';
import { icon } from './drawings.ts';
import type { Markup } from './frame.ts';

/** What somebody who has the link sees once it leads to nothing. */
export function overPage(words: Words, why: keyof Words['over']): Markup {
  const { heading, about } = words.over[why];
  return html`<div class="over"><span class="tile">${icon('lock', 28)}</span>
<h1>${heading}</h1><p class="lead">${about}</p><p>${words.overNext}</p></div>`;
}
