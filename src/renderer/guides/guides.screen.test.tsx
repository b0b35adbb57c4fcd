import { Box, Container, Typography } from '@mui/material';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Platform, platforms } from '../../contract/setup.ts';
import { listGuides } from '../../guides/guides.ts';
import { readBook } from '../../guides/read-book.ts';
import type { Purpose } from '../../guides/text/guide.ts';
import { catalogue } from '../../words/catalogue.ts';
import { loadLaterWords } from '../../words/later-words.ts';
import { FreshQueries } from '../program-access/program-context.tsx';
import { freshPage } from '../testing/fresh-page.ts';
import { lookIn, photograph, resize, thingsInMotion, violations } from '../testing/look.ts';
import { sidewaysScrolling } from '../testing/page-checks.ts';
import { LookProvider } from '../theme/look-provider.tsx';
import { DeviceGuides } from './device-guides.tsx';
import { WithBook } from './with-book.tsx';

const book = await readBook('en');

beforeAll(loadLaterWords);

/** The page as it stands, with the styles that are in no text of it: Emotion inserts them rule by rule. */
function pageWithItsStyles(): string {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map(({ cssText }) => cssText),
  );
  return `<!doctype html><style>${rules.join('')}</style>${document.body.outerHTML}`;
}

interface Shown {
  readonly platform: Platform;
  /** Of a renewed key and the one before it. */
  readonly names?: { readonly keyName: string; readonly oldKeyName: string };
}

function ChosenGuide({ platform, names }: Shown) {
  const [wanted, setWanted] = useState<Purpose>();
  return (
    <WithBook>
      <DeviceGuides
        device={{ name: 'Anna’s device', platform }}
        address="ha.linden.house"
        fileName="annas-device.p12"
        {...names}
        wanted={wanted}
        onWant={setWanted}
      />
    </WithBook>
  );
}

/** The guides as the window shows them, without the rail. */
function showGuides(platform: Platform, names?: Shown['names']) {
  freshPage();
  return render(
    <I18nextProvider i18n={catalogue}>
      <LookProvider>
        <FreshQueries>
          <Box component="main">
            <Container sx={{ maxWidth: '820px !important', py: { xs: 3.5, md: 6 } }}>
              <Typography variant="h1" sx={{ mb: 3.5 }}>
                Anna’s device: install the key
              </Typography>
              <ChosenGuide platform={platform} {...(names ? { names } : {})} />
            </Container>
          </Box>
        </FreshQueries>
      </LookProvider>
    </I18nextProvider>,
  );
}

const now = () => document.querySelector('[aria-current="step"]');
const stepNow = () => expect.poll(() => now()?.textContent);
const next = page.getByRole('button', { name: 'Next step' });

afterEach(() => commands.emulateMedia({ media: 'screen' }));

describe.each(platforms)('the guides for %s', (platform) => {
  const guides = listGuides(book, platform);

  it.each(guides)('are for everybody in the window: $purpose', async ({ purpose, label, title }) => {
    await showGuides(platform);
    if (guides.length > 1) await page.getByText(label, { exact: true }).click();
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
    for (const size of ['in the usual window', 'on a narrow screen'] as const) {
      await resize(size);
      expect.soft(await violations(), size).toEqual([]);
      expect.soft(sidewaysScrolling(), size).toEqual([]);
      expect.soft(thingsInMotion(), size).toBe(0);
      await photograph(`guides/window-${platform}-${purpose}-${size.replaceAll(' ', '-')}`);
    }
  });
});

describe('the steps of a guide', () => {
  it('are read one by one, by keyboard too', async () => {
    await resize('in the usual window');
    await showGuides('iphone');
    const steps = page.getByRole('list', { name: 'Step by step' }).getByRole('button', { name: /^(?!My)/ });
    await stepNow().toContain('from the page behind the code, from a USB stick, or however you sent it');
    await expect.element(next).toBeVisible();
    next.element().focus();
    await userEvent.keyboard('{Enter}');
    await stepNow().toContain('It answers Client Certificate Required');
    await expect.element(page.getByRole('status').filter({ hasText: 'Step 2 of 5' })).toBeInTheDocument();
    await page.getByRole('button', { name: 'My phone shows something else' }).click();
    await expect.element(page.getByRole('main').getByText('Is your home already in the app?')).toBeVisible();
    expect(await violations()).toEqual([]);
    await steps.last().click();
    await stepNow().toContain('Log in as you do at home');
    await expect.element(next).toHaveAttribute('aria-disabled', 'true');
  });

  it('open below on a phone, and the one that opens has the focus', async () => {
    await resize('on a narrow screen');
    await showGuides('android');
    await next.click();
    await expect.poll(() => document.activeElement === now()).toBe(true);
    await stepNow().toContain('More security settings');
  });
});

describe('the guide for a renewed key', () => {
  const names = { keyName: 'Anna’s device 2 - Nov 2031', oldKeyName: 'Anna’s device' };
  const title = (name: string) => page.getByRole('main').getByRole('heading', { name });
  const place = (name: string) => title(name).element().getBoundingClientRect().top;

  it.each([
    ['android', 'Home Assistant app', 'before'],
    ['windows', 'Chrome and Edge', 'after'],
  ] as const)('on %s, %s: takes the old one out %s the new one is tried', async (platform, label, when) => {
    await resize('in the usual window');
    await showGuides(platform, names);
    await page.getByText(label, { exact: true }).first().click();
    const main = page.getByRole('main');
    await expect.element(main.getByText('“Anna’s device” is the old one.')).toBeVisible();
    await expect
      .element(main.getByText('Keep the one that begins with “Anna’s device 2 - Nov 2031”'))
      .toBeVisible();
    expect(place('Remove the old key') < place('Try it')).toBe(when === 'before');
    await expect.element(main.getByText('Two pages: the new key')).toBeVisible();
    expect(await violations()).toEqual([]);
    main.getByText('A new key in place of an old one').element().scrollIntoView();
    await photograph(`guides/renewed-${platform}-top`);
    title('Remove the old key').element().scrollIntoView();
    await photograph(`guides/renewed-${platform}-out`);
    await resize('on a narrow screen');
    expect(sidewaysScrolling()).toEqual([]);
  });

  it('says nothing of an older key where there was none', async () => {
    await showGuides('windows');
    await expect.element(title('Try it')).toBeVisible();
    expect(page.getByText('Remove the old key').elements()).toEqual([]);
  });
});

describe('on paper', () => {
  it('the window prints the sheet and nothing else, on one page', async () => {
    await resize('in the usual window');
    await showGuides('android');
    const sheet = page.getByText('A key for Anna’s device');
    const button = page.getByRole('button', { name: 'Print this guide', includeHidden: true });
    await expect.element(button).toBeVisible();
    await expect.element(sheet).not.toBeVisible();
    await lookIn('dark');
    await commands.emulateMedia({ media: 'print' });
    await expect.element(sheet).toBeVisible();
    await expect.element(button).not.toBeVisible();
    const printed = await commands.print(pageWithItsStyles(), 'A4');
    expect(printed).toEqual({ pages: 1, cutOff: [] });
  });
});
