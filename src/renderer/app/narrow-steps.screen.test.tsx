import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { resize } from '../testing/look.ts';
import { openWindow } from '../testing/open-window.tsx';
import { aJourney, aSituation } from '../testing/situation.ts';

const asked = (name: string) => expect.element(page.getByRole('heading', { level: 1, name })).toHaveFocus();

/** Somebody without a mouse, who looks where the focus is. */
async function moveTo(name: RegExp | string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const target = page.getByRole('button', { name });
  await expect.element(target).toBeVisible();
  const press = key === 'Tab' ? '{Tab}' : '{Shift>}{Tab}{/Shift}';
  for (let presses = 0; presses < 60 && document.activeElement !== target.element(); presses += 1)
    await userEvent.keyboard(press);
  await expect.element(target).toHaveFocus();
}

it('a narrow window has its steps on a press, by keyboard too', async () => {
  await resize('on a narrow screen');
  await openWindow(aSituation('find-home', { journey: aJourney('find-home', 'practice') }));
  await asked('Where is your home?');
  await moveTo(/^Step 3 of 7/, 'Shift+Tab');
  await userEvent.keyboard('{Enter}');
  await moveTo('Welcome (done)', 'Tab');
  await userEvent.keyboard('{Enter}');
  await asked('Your home, and only your keys');
  await moveTo('Continue where I was', 'Tab');
  await userEvent.keyboard('{Enter}');
  await asked('Where is your home?');
});
