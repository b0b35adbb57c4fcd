import { expect, type Page, test } from '@playwright/test';
import { startInRealMode } from './program.ts';

/** The door between a real browser and the program: who gets in, and what the page may do there. */
test('the printed link admits one browser, and what it admits is the window alone', async ({
  page,
  context,
  browser,
}) => {
  const { link, stop } = await startInRealMode();
  const complaints = complaintsOf(page);
  const welcome =
    await test.step('the window keeps within its policy and stays open when it is reloaded', async () => {
      await page.goto(link);
      await expect(question(page)).toBeVisible();
      const asked = (await question(page).textContent()) ?? '';
      expect(page.url()).not.toContain('token');
      await page.reload();
      await expect(question(page)).toHaveText(asked);
      expect(complaints).toEqual([]);
      return asked;
    });

  await test.step('the link works once, and again only in the browser that used it', async () => {
    const elsewhere = await browser.newPage();
    await elsewhere.goto(link);
    await expect(question(elsewhere)).toBeVisible();
    await expect(question(elsewhere)).not.toHaveText(welcome);
    await elsewhere.close();
    await page.goto('about:blank');
    await page.goto(link);
    await expect(question(page)).toHaveText(welcome);
  });

  await test.step('each of many tabs answers', async () => {
    for (let tab = 2; tab <= 5; tab += 1) {
      const another = await context.newPage();
      await another.goto(new URL('/', link).href);
      await expect(question(another)).toHaveText(welcome);
    }
  });

  await test.step('a page of another place cannot read or call the program, even with the cookie', async () => {
    await page.goto('data:text/html,<title>elsewhere</title>');
    const outcome = await page.evaluate(async (target) => {
      const call = fetch(`${target}/rpc/about`, { method: 'POST', credentials: 'include', body: '{}' });
      return call.then(
        () => 'read',
        () => 'blocked',
      );
    }, new URL(link).origin);
    expect(outcome).toBe('blocked');
    const watching = await page.evaluate(async (target) => {
      const socket = new WebSocket(`ws://${target}/watches`);
      return new Promise<string>((resolve) => {
        socket.onopen = () => resolve('open');
        socket.onerror = () => resolve('refused');
      });
    }, new URL(link).host);
    expect(watching).toBe('refused');
  });
  await stop();
});

const question = (page: Page) => page.getByRole('heading', { level: 1 });

/** Everything the page complains about: blocked styles, failed requests, errors. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
