import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { acts } from './acts.ts';

/**
 * Takes pictures of the screens with the double: `node src/renderer/testing/screens.ts [scenario…]`.
 * Those with an act (`devices+add`) are played first, and axe looks at each. They land in the git-ignored e2e/screenshots, light and dark, wide and narrow, to be looked at.
 */
const wanted = process.argv.slice(2);
const folder = `${import.meta.dirname}/../../../e2e/screenshots`;
const sizes = { wide: { width: 1120, height: 760 }, narrow: { width: 360, height: 740 } } as const;

const server = await createServer({
  configFile: false,
  root: `${import.meta.dirname}/..`,
  cacheDir: `${import.meta.dirname}/../../../node_modules/.vite-screens`,
  plugins: [react()],
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

for (const name of wanted) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries(sizes)) {
      const context = await browser.newContext({ viewport, colorScheme: scheme });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          console.error(`${name}: ${message.text()}`);
      });
      await page.goto(`${address}testing/index.html?double=${name.split('+')[0]}&latency=20`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await acts[name]?.(page);
      await page.waitForTimeout(500);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) {
        console.error(`${name} ${scheme} ${size}: ${id} ${nodes.map(({ target }) => target).join(' ')}`);
      }
      // As tall as the page: in a full-page picture the bar at the foot would hang in the middle.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (size === 'narrow')
        await page.setViewportSize({ ...viewport, height: Math.max(viewport.height, height) });
      await page.screenshot({ path: `${folder}/${name}-${scheme}-${size}.png` });
      await context.close();
    }
  }
}
await browser.close();
await server.close();
