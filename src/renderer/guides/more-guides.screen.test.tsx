import { Box, Container, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { platforms } from '../../contract/setup.ts';
import { listNetworkGuides, listTrustGuides } from '../../guides/guides.ts';
import { printableNetworkPage } from '../../guides/network-sheet.ts';
import { readBook } from '../../guides/read-book.ts';
import { fillPlainText, networkFillings } from '../../guides/text/fill-sentence.ts';
import { keepers, type NetworkTopic } from '../../guides/text/network.ts';
import { printableTrustPage } from '../../guides/trust-sheet.ts';
import { catalogue } from '../../words/catalogue.ts';
import { loadLaterWords } from '../../words/later-words.ts';
import { FreshQueries } from '../program-access/program-context.tsx';
import { freshPage } from '../testing/fresh-page.ts';
import { photograph, resize, thingsInMotion, violations } from '../testing/look.ts';
import { sidewaysScrolling } from '../testing/page-checks.ts';
import { LookProvider } from '../theme/look-provider.tsx';
import { NetworkGuides } from './network-guides.tsx';
import { anAuthority } from './paper-examples.ts';
import { TrustGuides } from './trust-guides.tsx';

const book = await readBook('en');

beforeAll(loadLaterWords);

/** Trusting the home, and advice about its network: in the window and on paper. */

const home = { address: anAuthority.address, local: '192.168.1.20' };
const topics = Object.keys(keepers).filter((topic): topic is NetworkTopic => topic in keepers);

/** Without the rail. */
function show(heading: string, content: ReactNode) {
  freshPage();
  return render(
    <I18nextProvider i18n={catalogue}>
      <LookProvider>
        <FreshQueries>
          <Box component="main">
            <Container sx={{ maxWidth: '820px !important', py: { xs: 3.5, md: 6 } }}>
              <Typography variant="h1" sx={{ mb: 3.5 }}>
                {heading}
              </Typography>
              {content}
            </Container>
          </Box>
        </FreshQueries>
      </LookProvider>
    </I18nextProvider>,
  );
}

async function isForEverybody(name: string): Promise<void> {
  for (const size of ['in the usual window', 'on a narrow screen'] as const) {
    await resize(size);
    expect.soft(await violations(), size).toEqual([]);
    expect.soft(sidewaysScrolling(), size).toEqual([]);
    expect.soft(thingsInMotion(), size).toBe(0);
    await photograph(`guides/${name}-${size.replaceAll(' ', '-')}`);
  }
}

describe.each(platforms)('trusting the home on %s', (platform) => {
  const guides = listTrustGuides(book, platform);

  it.each(guides)('is told to everybody: $place', async ({ place, label, title }) => {
    await show('Trust your home', <TrustGuides platform={platform} {...anAuthority} />);
    if (guides.length > 1) await page.getByRole('radio', { name: label }).click({ force: true });
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
    await expect.element(page.getByRole('main').getByText(anAuthority.fingerprint)).toBeVisible();
    await isForEverybody(`trust-${platform}-${place}`);
  });

  it('is one page of A4 or Letter', async () => {
    const html = printableTrustPage(book, { platform, ...anAuthority });
    for (const paper of ['A4', 'Letter'] as const)
      expect.soft(await commands.print(html, paper), paper).toEqual({ pages: 1, cutOff: [] });
  });
});

describe.each(topics)('advice about the network: %s', (topic) => {
  const guides = listNetworkGuides(book, topic);

  it.each(guides)('is told to everybody: $keeper', async ({ keeper, label, title }) => {
    await show('Your network', <NetworkGuides topic={topic} {...home} />);
    await page.getByRole('radio', { name: label, exact: true }).click({ force: true });
    const heading = fillPlainText(title, networkFillings(home));
    await expect.element(page.getByRole('heading', { name: heading })).toBeVisible();
    await isForEverybody(`network-${topic}-${keeper}`);
  });

  it.each(guides)('is one page of A4 or Letter: $keeper', async ({ keeper }) => {
    const html = printableNetworkPage(book, { topic, keeper, ...home });
    for (const paper of ['A4', 'Letter'] as const)
      expect.soft(await commands.print(html, paper), paper).toEqual({ pages: 1, cutOff: [] });
  });
});
