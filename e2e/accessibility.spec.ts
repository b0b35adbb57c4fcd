import { expect, test } from './fixtures.ts';
import { lookIn, schemes, sidewaysScrolling, thingsInMotion, violations } from './look.ts';
import { walkTo, way } from './way.ts';

/** At 200 % a window of 1120 × 760 has room for half as many CSS pixels each way. */
const sizes = [
  { name: 'in the usual window', viewport: { width: 1120, height: 760 } },
  { name: 'on a narrow screen', viewport: { width: 360, height: 740 } },
  { name: 'at 200 % zoom', viewport: { width: 560, height: 380 } },
] as const;

test.describe.configure({ mode: 'parallel' });

for (const { name, viewport } of sizes) {
  test.describe(name, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('every screen is accessible in both schemes, takes the focus and keeps still', async ({
      wizard,
      page,
    }) => {
      // Thirty looks by axe take their time on a busy machine.
      test.slow();
      for (const { name: at, arrival, leave } of way) {
        await expect(arrival(wizard)).toBeFocused();
        for (const scheme of schemes) {
          await lookIn(page, scheme);
          expect.soft(await violations(page), `${at}, ${scheme}`).toEqual([]);
        }
        expect.soft(await sidewaysScrolling(page), at).toEqual([]);
        expect.soft(await thingsInMotion(page), at).toBe(0);
        await leave(wizard);
      }
    });
  });
}

test('what moves during the build stands still for those who ask for it', async ({ wizard, world, page }) => {
  await walkTo('review', wizard);
  await expect(wizard.button('Build my private entrance')).toBeEnabled();
  const calls = world.cloudflare.hold({ method: '*', path: 'zones/**' });
  await wizard.press('Build my private entrance');
  await wizard.asks('Building your private entrance');

  await expect.poll(() => thingsInMotion(page)).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(() => thingsInMotion(page)).toBe(0);
  expect(await violations(page)).toEqual([]);

  calls.release();
  await wizard.asks('Your private entrance is built');
});
