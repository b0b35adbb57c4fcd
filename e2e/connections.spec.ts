import type { BrowserContext, Page, WebSocketRoute } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { hasDomain, way } from './way.ts';
import { type Wizard, wizardOn } from './wizard.ts';

const ASK = 'Why can’t I get in?';

/**
 * A browser opens six connections to one place for all its tabs together. What a screen watches shares one socket, which
 * does not count among the six; every call ends.
 */
test('every screen with its dialogs holds one connection, and it is the same one', async ({
  program,
  page,
}) => {
  const held = connectionsOf(page);
  await page.goto(program.link);
  const wizard = wizardOn(page);
  const holdsOne = (where: string) => expect.poll(held, where).toEqual([socketOf(program.origin)]);
  const askedOn: string[] = [];
  for (const stop of way) {
    await expect(stop.arrival(wizard)).toBeVisible();
    await holdsOne(stop.name);
    if (await wizard.button(ASK).isVisible()) {
      await wizard.press(ASK);
      askedOn.push(stop.name);
      await expect(wizard.dialog.getByRole('button', { name: 'Look again' })).toBeEnabled();
      await holdsOne(`${stop.name}, with its dialog`);
      await page.keyboard.press('Escape');
      await expect(wizard.dialog).toBeHidden();
    }
    if (stop.name === 'one-key') await lookAtEachWay(wizard, holdsOne);
    await stop.leave(wizard);
  }
  expect(askedOn).toEqual(expect.arrayContaining(['hand-over', 'guide', 'first-visit']));
});

test('many tabs of one browser are open at once, and each shows what was done in another', async ({
  wizard,
  program,
  context,
}) => {
  await wizard.asks('Your home, and only your keys');
  const others = await openTabs(context, program.origin, 7);
  for (const other of others) await other.asks('Your home, and only your keys');

  await wizard.page.getByRole('button', { name: 'Practise first' }).click();
  for (const tab of others) await tab.asks('Do you have a domain?');
  await hasDomain(wizard);
  for (const tab of [wizard, ...others]) await tab.asks('Connect the practice account');
  const [last] = others.slice(-1);
  await last?.press('Use the practice token');
  for (const tab of [wizard, ...others]) await tab.asks('Where is your home?');
  await last?.page.reload();
  await last?.asks('Where is your home?');
});

test('a socket that is lost is opened again, and the window shows what was done meanwhile', async ({
  program,
  page,
  context,
}) => {
  const opened: WebSocketRoute[] = [];
  await page.routeWebSocket('**/watches', (socket) => {
    socket.connectToServer();
    opened.push(socket);
  });
  await page.goto(program.link);
  const wizard = wizardOn(page);
  await wizard.asks('Your home, and only your keys');
  const [other] = await openTabs(context, program.origin, 1);
  await other?.asks('Your home, and only your keys');

  await opened[0]?.close();
  await other?.page.getByRole('button', { name: 'Practise first' }).click();
  await hasDomain(wizard);
  await wizard.asks('Connect the practice account');
  await wizard.press('Use the practice token');
  await other?.asks('Where is your home?');
  await wizard.asks('Where is your home?');
  expect(opened).toHaveLength(2);
});

/** What of this page's is still going on: the addresses of requests without their answer's end, and of open sockets. */
function connectionsOf(page: Page): () => readonly string[] {
  const open = new Map<object, string>();
  page.on('request', (request) => open.set(request, request.url()));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  page.on('websocket', (socket) => {
    open.set(socket, socket.url());
    socket.on('close', () => open.delete(socket));
  });
  return () => [...open.values()];
}

function socketOf(origin: string): string {
  return `${origin.replace('http:', 'ws:')}/watches`;
}

/** Beside the file that the walk saves: sticks and codes are watched by screens of their own, where this computer has any. */
async function lookAtEachWay(wizard: Wizard, holdsOne: (where: string) => Promise<void>): Promise<void> {
  const ways = wizard.page.getByRole('group', { name: 'How the key travels' });
  await expect(ways.getByText('Save a file')).toBeVisible();
  for (const [title, go] of [
    ['Scan a code', 'Scan a code'],
    ['USB stick', 'Use a USB stick'],
  ] as const) {
    const card = ways.getByText(title, { exact: true });
    if (!(await card.isVisible())) continue;
    await card.click();
    await wizard.press(go);
    await expect(ways).toBeHidden();
    await holdsOne(title);
    await wizard.press('Other ways');
    await expect(ways).toBeVisible();
  }
}

async function openTabs(context: BrowserContext, address: string, count: number): Promise<readonly Wizard[]> {
  const tabs: Wizard[] = [];
  while (tabs.length < count) {
    const page = await context.newPage();
    await page.goto(address);
    tabs.push(wizardOn(page));
  }
  return tabs;
}
