import { z } from 'zod';
import type { HomeAssistant } from '../connection/home-assistant.ts';

/** Home Assistant's own DDNS client (facts: home-assistant#ddns-integration). */
export const DDNS_DOMAIN = 'cloudflare';

/** An integration that somebody set up. */
export interface ConfigEntry {
  /** Of the `cloudflare` one: the name of its zone. */
  readonly title: string;
  /** `failing`: it is tried again and again; `off`: somebody switched it off. */
  readonly state: 'running' | 'failing' | 'off';
}

const Entries = z.array(
  z.looseObject({ title: z.string(), state: z.string(), disabled_by: z.string().nullish() }),
);

/** What is set up of one integration (facts: home-assistant#config-entries). */
export async function listConfigEntries(
  home: HomeAssistant,
  domain: string,
): Promise<readonly ConfigEntry[]> {
  const entries = await home.command(Entries, { type: 'config_entries/get', domain });
  return entries.map(({ title, state, disabled_by: disabledBy }) => ({
    title,
    state: disabledBy != null ? 'off' : state === 'loaded' ? 'running' : 'failing',
  }));
}
