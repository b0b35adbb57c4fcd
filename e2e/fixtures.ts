import { test as base, expect, type Page } from '@playwright/test';
import { noDelays } from '../src/practice/cloudflare/delays.ts';
import { practiceHomes } from '../src/practice/home/instance/kinds.ts';
import { type PracticeWorld, startPracticeWorld, type WorldOptions } from '../src/practice/world.ts';
import { type Program, startProgram } from './program.ts';
import { type Wizard, wizardOn } from './wizard.ts';

export { expect } from '@playwright/test';

interface Given {
  /** What is special about the practice world of a test. */
  readonly worldOptions: WorldOptions;
}

interface Fixtures {
  /** The pretend internet: it lives in the test, which may look into it and change it. */
  readonly world: PracticeWorld;
  readonly program: Program;
  /** The window, opened by the link that the program printed. */
  readonly wizard: Wizard;
}

/** Every test has a world, a program and a browser window of its own. */
export const test = base.extend<Given & Fixtures>({
  worldOptions: [{}, { option: true }],

  world: async ({ worldOptions }, use) => {
    const world = await startPracticeWorld({ homes: practiceHomes, ...noDelays, ...worldOptions });
    await use(world);
    await world.stop();
  },

  program: async ({ world }, use) => {
    const program = await startProgram(world.baseUrl);
    await use(program);
    const code = await program.stop();
    expect(program.complaints()).toBe('');
    expect(code).toBe(0);
  },

  wizard: async ({ page, program }, use) => {
    const faults = faultsOf(page);
    await page.goto(program.link);
    await use(wizardOn(page));
    expect(faults()).toEqual([]);
  },
});

/** What the page itself reports as wrong. A refused call is an answer, which Chromium notes as well: that is none. */
function faultsOf(page: Page): () => readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const refusedCall = message.text().startsWith('Failed to load resource: the server responded with');
    if (message.type() === 'error' && !refusedCall) faults.push(message.text());
  });
  return () => faults;
}
