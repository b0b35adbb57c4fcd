import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';

/** The door between a real browser and the program: who gets in, and what the page may do there. */
let data: string;
let program: ChildProcess;
let link: string;

test.beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'latchkey-e2e-'));
  const entry = fileURLToPath(new URL('../src/main/local.ts', import.meta.url));
  const started = spawn(process.execPath, [entry, '--no-keychain', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  program = started;
  const [line] = await once(createInterface({ input: started.stdout }), 'line');
  link = /http:\/\/\S+/.exec(String(line))?.[0] ?? '';
});
test.afterEach(async () => {
  const ended = once(program, 'close');
  program.kill('SIGTERM');
  await ended;
  await rm(data, { recursive: true, force: true });
});

/** Everything the page complains about: blocked styles, failed requests, errors. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

const question = (page: Page) => page.getByRole('heading', { level: 1 });

test('the printed link opens the window, which keeps within its policy and stays open when it is reloaded', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(link);
  await expect(question(page)).toBeVisible();
  const welcome = await question(page).textContent();
  expect(page.url()).not.toContain('token');
  await page.reload();
  await expect(question(page)).toHaveText(welcome ?? '');
  expect(complaints).toEqual([]);
});

test('the link works once, and again only in the browser that used it', async ({ page, browser }) => {
  await page.goto(link);
  await expect(question(page)).toBeVisible();
  const welcome = await question(page).textContent();
  const elsewhere = await browser.newPage();
  await elsewhere.goto(link);
  await expect(question(elsewhere)).toBeVisible();
  await expect(question(elsewhere)).not.toHaveText(welcome ?? '');
  await elsewhere.close();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(question(page)).toHaveText(welcome ?? '');
});

test('the newest of many tabs answers', async ({ page, context }) => {
  await page.goto(link);
  await expect(question(page)).toBeVisible();
  const welcome = await question(page).textContent();
  for (let tab = 2; tab <= 5; tab += 1) {
    const another = await context.newPage();
    await another.goto(new URL('/', link).href);
    await expect(question(another)).toHaveText(welcome ?? '');
  }
});

test('a page of another place cannot read or call the program, even with the cookie in this browser', async ({
  page,
}) => {
  await page.goto(link);
  await expect(question(page)).toBeVisible();
  const { origin } = new URL(link);
  await page.goto('data:text/html,<title>elsewhere</title>');
  const outcome = await page.evaluate(async (target) => {
    const call = fetch(`${target}/rpc/about`, { method: 'POST', credentials: 'include', body: '{}' });
    return call.then(
      () => 'read',
      () => 'blocked',
    );
  }, origin);
  expect(outcome).toBe('blocked');
});
