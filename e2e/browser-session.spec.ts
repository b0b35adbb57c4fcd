import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { showInBrowser } from '../src/main/local/opening-page.ts';
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

  await test.step('each of many tabs answers, at the same time', async () => {
    for (let tab = 2; tab <= 5; tab += 1) {
      const another = await context.newPage();
      await another.goto(new URL('/', link).href);
      await expect(question(another)).toHaveText(welcome);
    }
    await page.reload();
    await expect(question(page)).toHaveText(welcome);
  });

  await test.step('another program on this computer is told nothing that opens this one', async () => {
    const heard: string[] = [];
    const eavesdropper = createServer((request, response) => {
      heard.push(JSON.stringify([request.rawHeaders, request.url]));
      response.setHeader('Content-Type', 'text/html').end('<title>elsewhere</title>');
    });
    eavesdropper.listen(0, '127.0.0.1');
    await once(eavesdropper, 'listening');
    const { port } = z.object({ port: z.number() }).parse(eavesdropper.address());
    const secret = await page.evaluate(() => window.localStorage.getItem('latchkey-session'));
    expect(secret).toHaveLength(43);
    const other = await context.newPage();
    await other.goto(`http://127.0.0.1:${port}/`);
    await other.evaluate(() => fetch('/again', { method: 'POST', credentials: 'include' }).then(() => {}));
    expect(await other.evaluate(() => window.localStorage.length)).toBe(0);
    expect(heard.length).toBeGreaterThanOrEqual(2);
    expect(heard.join()).not.toContain(secret);
    expect(heard.join().toLowerCase()).not.toMatch(/"cookie"|"authorization"/);
    eavesdropper.closeAllConnections();
    eavesdropper.close();
  });

  await test.step('a page of another place cannot read or call the program', async () => {
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

test('another page can neither frame the window nor hold on to one that it opened', async ({
  page,
  context,
}) => {
  const { link, stop } = await startInRealMode();
  const { origin } = new URL(link);
  await page.goto(link);
  await expect(question(page)).toBeVisible();
  const elsewhere = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end('<title>elsewhere</title>');
  });
  elsewhere.listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const { port } = z.object({ port: z.number() }).parse(elsewhere.address());
  // By this name it is another site to the browser, and not only another port.
  const place = `http://localhost:${port}/`;

  await test.step('a page that the window opens knows nobody who opened it', async () => {
    const opening = context.waitForEvent('page');
    await page.evaluate((url) => void window.open(url, 'theirs'), place);
    const opened = await opening;
    await expect(opened).toHaveTitle('elsewhere');
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    await opened.close();
  });

  const foreign = await context.newPage();
  await foreign.goto(place);
  await test.step('the window is shown in no frame', async () => {
    const answer = foreign.waitForResponse((response) => response.url().startsWith(origin));
    await foreign.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }, origin);
    expect((await answer).status()).toBe(403);
    await expect(foreign.frameLocator('iframe').getByRole('heading')).toHaveCount(0);
  });

  await test.step('and nobody holds it who opens it', async () => {
    const opening = context.waitForEvent('page');
    await foreign.evaluate((url) => {
      Object.assign(window, { held: window.open(url) });
    }, origin);
    const opened = await opening;
    await expect(question(opened)).toBeVisible();
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(await foreign.evaluate(() => Reflect.get(window, 'held').closed)).toBe(true);
    await opened.close();
  });
  elsewhere.closeAllConnections();
  elsewhere.close();
  await stop();
});

test('a file that leads to the link opens the window, and stays out of the history', async ({ page }) => {
  const { link, stop } = await startInRealMode();
  const temporaryFolder = await mkdtemp(path.join(tmpdir(), 'latchkey-e2e-'));
  const show = (file: string) => page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
  await showInBrowser({ url: link, opened: new Promise(() => undefined) }, { temporaryFolder, open: show });
  await expect(question(page)).toHaveText('Your home, and only your keys');
  expect(page.url()).toBe(`${new URL(link).origin}/`);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
  await rm(temporaryFolder, { recursive: true });
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
