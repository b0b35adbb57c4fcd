import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { waySteps } from '../../contract/journey.ts';
import type { Program } from '../program-access/program.ts';
import { acts } from './acts.ts';
import { aDouble } from './double.ts';
import { openWindowOn } from './open-window.tsx';
import { scenarios } from './scenarios.ts';
import type { Situation } from './situation.ts';

/** A program, and by how many it is told that a secret is in view. */
function aListeningProgram(situation: Situation) {
  const program = aDouble(situation);
  let inView = 0;
  const screen: Program['screen'] = {
    watch: async (input, options) => {
      inView += 1;
      options?.signal?.addEventListener('abort', () => {
        inView -= 1;
      });
      return program.screen.watch(input, options);
    },
  };
  const listening = new Proxy(program, {
    get: (target, key) => (key === 'screen' ? screen : Reflect.get(target, key)),
  });
  return { program: listening, protection: () => (inView > 0 ? 'on' : 'off') };
}

/** Opens a situation, or goes on in it to where one of its acts leads. */
async function see(name: string) {
  const [scenario = ''] = name.split('+');
  const situation = scenarios[scenario];
  if (situation === undefined) throw new Error(`there is no situation ${scenario}`);
  const { program, protection } = aListeningProgram(situation);
  await openWindowOn(program);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await acts[name]?.();
  return protection;
}

describe('a screen is kept out of pictures', () => {
  it.each([
    ['a token for Cloudflare', 'token-refused+sent'],
    ['a token for Home Assistant', 'log-in-mangled+token'],
    ['the id of a webhook', 'gaps-none+pasted'],
    ['the words beside a file', 'hand-over+words'],
    ['the words beside a guide', 'hand-over+guide-words'],
    ['the address of a pick-up', 'code-waiting+code'],
  ])('with %s on it', async (_, name) => {
    const protection = await see(name);
    await expect.poll(protection).toBe('on');
  });

  it('until the words are hidden, and again when they are shown', async () => {
    const protection = await see('hand-over+words');
    await page.getByRole('button', { name: 'Hide the words' }).click();
    await expect.element(page.getByText('tulip')).not.toBeInTheDocument();
    await expect.poll(protection).toBe('off');
    await page.getByRole('button', { name: 'Show the words' }).click();
    await expect.element(page.getByText('tulip')).toBeVisible();
    expect(protection()).toBe('on');
  });
});

describe('pictures may show', () => {
  it.each([
    ...waySteps.cloudflare.filter((step) => step !== 'connect-cloudflare'),
    'log-in',
    'gaps-none+webhook',
    'hand-over+device',
    'hand-over+file',
    'hand-over+guide',
    'keys-done+finish',
  ])('%s', async (name) => {
    const protection = await see(name);
    expect(protection()).toBe('off');
  });
});

it('shows no words before pictures leave the window out', async () => {
  const situation = scenarios['hand-over'];
  if (situation === undefined) throw new Error('there is no situation hand-over');
  await openWindowOn(aDouble({ ...situation, hangs: ['screen.watch'] }));
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await acts['hand-over+file']?.();
  await page.getByRole('button', { name: 'Save the key file' }).click();
  await page.getByRole('button', { name: 'Show the words' }).click();
  await expect.element(page.getByRole('progressbar')).toBeVisible();
  expect(page.getByText('tulip').elements()).toEqual([]);
});

describe('words that are copied', () => {
  const copyIn = async (name: string, fails: Situation['fails']) => {
    const situation = scenarios['hand-over'];
    if (situation === undefined) throw new Error('there is no situation hand-over');
    await openWindowOn(aDouble({ ...situation, fails }));
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await acts[name]?.();
    await page.getByRole('button', { name: 'Copy the words' }).click();
  };

  it('are there for a minute, and the button says so', async () => {
    await copyIn('hand-over+words', {});
    await expect.element(page.getByRole('button', { name: 'Copied for one minute' })).toBeVisible();
  });

  it('stay where the program has no clipboard, and the button says that or that it did not work', async () => {
    await copyIn('hand-over+words', { 'keys.copyPassphrase': { code: 'CLIPBOARD_UNAVAILABLE' } });
    await expect
      .element(
        page.getByRole('button', { name: /^(Copied until you copy something else|Copying did not work)$/ }),
      )
      .toBeVisible();
  });
});
