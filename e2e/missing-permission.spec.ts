import { everyPermission } from '../src/practice/cloudflare/token.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import { expect, test } from './fixtures.ts';
import { walkTo } from './way.ts';

test.describe('a token without one permission', () => {
  const { zone_waf: _, ...permissions } = everyPermission;
  test.use({ worldOptions: { token: { permissions } } });

  test('is told which, how it is added, and works once it is', async ({ wizard, world, page }) => {
    await walkTo('connect-cloudflare', wizard);
    await wizard.press('Use the practice token');
    await wizard.asks('The token is missing something');
    const missing = page.getByRole('list', { name: 'Rights of the token' }).getByRole('listitem');
    await expect(missing).toHaveText(/^Set the lockZone · Zone WAF · EditMissing$/);
    await expect(wizard.words('It works, but one right is missing.')).toBeVisible();
    await expect(wizard.words(/The token itself stays the same\.$/)).toBeVisible();
    await expect(wizard.words('Your token is kept. No need to copy it again')).toBeVisible();

    await wizard.press('Look again');
    await expect(wizard.words('Still missing. Cloudflare can take a moment after you save.')).toBeVisible();
    grant(world);
    await wizard.press('Look again');
    await wizard.asks('Where is your home?');
  });

  function grant({ cloudflare, token }: PracticeWorld): void {
    const { tokens } = cloudflare.cloud.state;
    const before = tokens.get(token);
    if (before) tokens.set(token, { ...before, permissions: everyPermission });
  }
});
