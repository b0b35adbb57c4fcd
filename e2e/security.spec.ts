import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures.ts';
import { violations } from './look.ts';
import { privateKeyIn, type Secret, secretsIn, tokensOf, tokensOfHome } from './secrets.ts';
import { way } from './way.ts';
import { listenIn, type Wire } from './wire.ts';
import { wizardOn } from './wizard.ts';

/** Every byte between the browser and the rest of the world goes over a wire that the test listens to. */
const test = base.extend<{ readonly wire: Wire }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
  wire: async ({}, use) => {
    const wire = await listenIn();
    await use(wire);
    await wire.stop();
  },
  proxy: async ({ wire }, use) => use({ server: wire.url }),
});

test('a whole walk asks nobody but the program, and no secret comes into the window', async ({
  wizard,
  program,
  world,
  wire,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  /** Where the person's own tab went to log in: Home Assistant's page, and Latchkey's that it leads back to. */
  const login = new Set<string>();
  page
    .context()
    .on('page', (tab) => tab.on('request', (request) => login.add(new URL(request.url()).origin)));
  const ofHome: Secret[] = [];
  const held: string[] = [];
  for (const { name, arrival, leave } of way) {
    await expect(arrival(wizard)).toBeVisible();
    held.push(await everythingIn(page));
    ofHome.push(...tokensOfHome(world));
    if (name !== 'one-key') await leave(wizard);
    else break;
  }

  const beforeWords = wire.said();
  const words = await wizard.keyWords();
  const { path } = await wizard.savedKey();
  held.push(await everythingIn(page));
  await wizard.press('Hide the words');
  await expect(wizard.words(words)).toBeHidden();
  const afterWords = await everythingIn(page);

  const secrets = [...tokensOf(world), ...ofHome, await privateKeyIn({ path, words })];
  expect(ofHome).not.toEqual([]);
  expect(secrets.map(({ name }) => name)).toContainEqual(expect.stringMatching(/tunnel latchkey-/));
  expect(secretsIn(wire.said(), secrets)).toEqual([]);
  expect(secretsIn(held.join('\n'), secrets)).toEqual([]);
  // The words are there while somebody looks at them, and at no other time.
  expect([beforeWords, afterWords].map((text) => text.includes(words))).toEqual([false, false]);

  expect(new Set(asked)).toEqual(new Set([program.origin]));
  expect([...login]).toEqual([world.home.url, expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)]);
  expect(new Set(wire.places())).toEqual(new Set([program.origin, ...login]));
  // The wire does carry what was said: what was looked for in vain would have been found.
  expect(wire.said()).toContain('ha.linden.house');
  expect(held.join('\n')).toContain('ha.linden.house');
});

test('the link works once, its token leaves no trace, and whoever comes later sees a closed page', async ({
  wizard,
  program,
  page,
  context,
  browser,
}) => {
  await wizard.asks('Your home, and only your keys');
  const { hash } = new URL(program.link);
  const token = new URLSearchParams(hash.slice(1)).get('token') ?? '';
  expect(token).toHaveLength(43);
  expect(page.url()).toBe(`${program.origin}/`);
  expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(2);
  expect(await everythingIn(page)).not.toContain(token);
  // A cookie would go to whatever else listens on this computer.
  expect(await context.cookies()).toEqual([]);

  const stranger = await browser.newContext();
  for (const address of [program.link, program.origin]) {
    const late = wizardOn(await stranger.newPage());
    await late.page.goto(address);
    await late.asks('This page is closed');
    await expect(late.words(/Each link to Latchkey opens one window, once\./)).toBeVisible();
    await expect(late.words(/Start it again there and open the new link\./)).toBeVisible();
    await expect(late.page.getByRole('button')).toHaveCount(0);
    expect(await violations(late.page)).toEqual([]);
    await late.page.close();
  }
  await stranger.close();

  // The first window is none the worse for it.
  await page.reload();
  await wizard.asks('Your home, and only your keys');
});

test('the page may run and load only what the program serves', async ({ page, program, wire }) => {
  const response = await page.goto(program.link);
  const policy = (await response?.headerValue('content-security-policy')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  await wizardOn(page).asks('Your home, and only your keys');

  const escaped = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
    const image = document.createElement('img');
    image.src = 'http://127.0.0.1:9/seen';
    document.body.append(image);
    const sent = await fetch('http://127.0.0.1:9/told').then(
      () => 'sent',
      () => 'refused',
    );
    return { title: document.title, sent };
  });
  expect(escaped).toEqual({ title: 'Your home, and only your keys · Latchkey', sent: 'refused' });
  expect(wire.places()).toEqual([program.origin]);
});

test('a script that found its way into the page runs no other, frames nothing and takes no files', async ({
  page,
  program,
  wire,
}) => {
  await page.goto(program.link);
  await wizardOn(page).asks('Your home, and only your keys');

  const outcome = await page.evaluate(async () => {
    const script = 'parent.postMessage("ran", "*")';
    const html = `<script>${script}</script>`;
    const blobOf = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));
    const ran: string[] = [];
    window.addEventListener('message', ({ data }) => ran.push(String(data)));

    const framed = (what: Partial<HTMLIFrameElement>) =>
      new Promise<void>((resolve) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', () => resolve());
        document.body.append(Object.assign(frame, what));
      });
    // What is refused here ends without an event; whatever it did would be heard while the others load.
    void framed({ src: `javascript:${script}` });
    await framed({ srcdoc: html });
    await framed({ src: `data:text/html,${html}` });
    await framed({ src: blobOf(html, 'text/html') });
    await framed({ src: 'http://127.0.0.1:9/framed' });

    const loaded = (what: Partial<HTMLScriptElement>) =>
      new Promise((resolve, reject) => {
        const element = Object.assign(document.createElement('script'), what);
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        document.head.append(element);
      });
    const working = (worker: Worker) =>
      new Promise((resolve, reject) => {
        worker.addEventListener('message', resolve);
        worker.addEventListener('error', reject);
      });
    const outcomeOf = async (attempt: () => Promise<unknown>) => {
      try {
        await attempt();
        return 'worked';
      } catch {
        return 'refused';
      }
    };
    const inBlob = blobOf('postMessage("ran")', 'text/javascript');
    const inText = 'data:text/javascript,postMessage("ran")';
    const attempts = {
      'what is served': await outcomeOf(() => fetch('/')),
      'a worker from a blob': await outcomeOf(async () => working(new Worker(inBlob))),
      'a worker from text': await outcomeOf(async () => working(new Worker(inText))),
      'a script from a blob': await outcomeOf(() => loaded({ src: inBlob })),
      'a script from text': await outcomeOf(() => loaded({ src: inText })),
      'a module from a blob': await outcomeOf(() => loaded({ src: inBlob, type: 'module' })),
      'a module from text': await outcomeOf(() => loaded({ src: inText, type: 'module' })),
      'a file of this computer': await outcomeOf(() => fetch('file:///etc/passwd')),
      'a blob that is fetched': await outcomeOf(() => fetch(inBlob)),
      'text that is fetched': await outcomeOf(() => fetch('data:text/plain,a')),
    };

    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: 'http://127.0.0.1:9/sent' });
    const base = document.createElement('base');
    base.href = 'http://127.0.0.1:9/';
    document.head.append(base);
    document.body.append(form);
    form.submit();
    return { ran, attempts, base: document.baseURI };
  });
  expect(outcome.ran).toEqual([]);
  expect(Object.entries(outcome.attempts).filter(([, ended]) => ended === 'worked')).toEqual([
    ['what is served', 'worked'],
  ]);
  expect(outcome.base).toBe(`${program.origin}/`);

  // Neither a script as an address nor a page as text takes the window’s place; a page from a blob may, and runs nothing.
  await page.evaluate(() => {
    window.location.href = 'javascript:document.title = "ran"';
    window.location.href = 'data:text/html,<title>ran</title>';
  });
  // Asked of the page itself: to the test a way that Chromium refused seems to be under way.
  expect(await page.evaluate(() => [window.location.href, document.title])).toEqual([
    `${program.origin}/`,
    'Your home, and only your keys · Latchkey',
  ]);
  await page.evaluate(() => {
    const html = '<title>a page</title><script>document.title = "ran"</script>';
    window.location.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  });
  await page.waitForURL(/^blob:/);
  expect(await page.evaluate(() => document.title)).toBe('a page');
  expect(wire.places()).toEqual([program.origin]);
});

/** All that a script in the page, or somebody with its developer tools, could find in it. */
function everythingIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const fields = [...document.querySelectorAll('input, textarea')].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    );
    return JSON.stringify([
      document.documentElement.outerHTML,
      fields,
      { ...window.localStorage },
      { ...window.sessionStorage },
      await window.indexedDB.databases(),
      await window.caches.keys(),
      document.cookie,
      window.location.href,
      window.history.state,
    ]);
  });
}
