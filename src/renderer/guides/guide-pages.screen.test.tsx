import { afterEach, describe, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import { platforms } from '../../contract/setup.ts';
import { listGuides } from '../../guides/guides.ts';
import { guideBody } from '../../guides/page.ts';
import { readBook } from '../../guides/read-book.ts';
import { printablePage } from '../../guides/sheet.ts';
import { guideStyles } from '../../guides/styles.ts';
import { photograph, resize, violations } from '../testing/look.ts';
import { sidewaysScrolling } from '../testing/page-checks.ts';
import { aLongDevice } from './paper-examples.ts';

const book = await readBook('en');

/** The guides without the window: as a page on the device itself, and on paper. */

const fillings = { name: 'Anna’s device', address: 'ha.linden.house', file: 'annas-device.p12' };

/** As whoever shows such a page colours it. */
const surroundings = `body { margin: 0 }
  :root { color-scheme: light dark }
  @media (prefers-color-scheme: light) { body { background: #FBF7F0 } }
  @media (prefers-color-scheme: dark) { body { background: #10201F } }`;

afterEach(() => {
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll('style[data-guide]')) style.remove();
});

function showPage(body: string): void {
  const style = document.createElement('style');
  style.dataset.guide = 'styles';
  style.textContent = surroundings + guideStyles;
  document.head.append(style);
  const main = document.createElement('main');
  main.innerHTML = body;
  document.body.append(main);
}

describe.each(platforms)('the device itself can show the guides for %s', (platform) => {
  it.each(listGuides(book, platform))('$purpose', async ({ purpose, title }) => {
    showPage(guideBody(book, platform, purpose, fillings) ?? '');
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await resize('in the usual window');
    await photograph(`guides/page-${platform}-${purpose}-desktop`);
    await resize('on a narrow screen');
    await photograph(`guides/page-${platform}-${purpose}-phone`);
    for (const fold of document.querySelectorAll('summary')) fold.click();
    expect.soft(await violations()).toEqual([]);
    expect.soft(sidewaysScrolling()).toEqual([]);
    await photograph(`guides/page-${platform}-${purpose}-unfolded`);
  });
});

describe('the sheet', () => {
  it.each(platforms)(
    'for %s is one page of A4 or Letter, whatever the name, and two of a renewed key',
    async (platform) => {
      const renewed = { ...fillings, keyName: 'Anna’s phone 2 - Nov 2031', oldKeyName: 'Anna’s phone' };
      for (const [look, sheet] of Object.entries({ usual: fillings, long: aLongDevice, renewed })) {
        const html = printablePage(book, { platform, ...sheet });
        for (const paper of ['A4', 'Letter'] as const) {
          const printed = await commands.print(html, paper);
          expect
            .soft(printed, `${paper}, ${look}`)
            .toEqual({ pages: look === 'renewed' ? 2 : 1, cutOff: [] });
        }
      }
    },
  );
});
