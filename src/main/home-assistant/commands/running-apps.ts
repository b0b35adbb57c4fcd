import { z } from 'zod';
import type { HomeAssistant } from '../connection/home-assistant.ts';

const Installed = z.looseObject({
  addons: z.array(
    z.looseObject({ slug: z.string(), name: z.string().catch(''), state: z.string().catch('unknown') }),
  ),
});

export interface RunningApp {
  readonly slug: string;
  readonly name: string;
}

/** The apps that run now, whoever they are from (facts: home-assistant#supervisor-endpoints). */
export async function readRunningApps(home: HomeAssistant): Promise<readonly RunningApp[]> {
  const { addons } = await home.supervisor(Installed, { method: 'get', endpoint: '/addons' });
  return addons
    .filter(({ state }) => state === 'started')
    .map(({ slug, name }) => ({ slug, name: name || slug }));
}
