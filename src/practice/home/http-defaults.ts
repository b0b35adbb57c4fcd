import type { z } from 'zod';
import { type HomeState, hasSupervisor } from './home-state.ts';
import { certificateFiles, type HttpConfig, httpConfigSchema, type Slot } from './http-config.ts';

/**
 * Under the Supervisor Home Assistant's own port is 80 since 2026.8, elsewhere 8123
 * (facts: home-assistant#default-port).
 */
function defaultPortOf(state: Pick<HomeState, 'installation'>): number {
  return hasSupervisor(state) ? 80 : 8123;
}

const certificates = Object.values(certificateFiles);

/** What a block in configuration.yaml is taken over with: its defaults are those from before 2026.8, port 8123. */
export const formerSchema = httpConfigSchema({ defaultPort: 8123, files: certificates });

export function configSchemaOf(state: Pick<HomeState, 'installation'>): z.ZodType<HttpConfig> {
  return httpConfigSchema({ defaultPort: defaultPortOf(state), files: certificates });
}

export function defaultConfigOf(state: Pick<HomeState, 'installation'>): HttpConfig {
  return configSchemaOf(state).parse({});
}

export function defaultSlotOf(state: Pick<HomeState, 'installation'>): Slot {
  return {
    ...defaultConfigOf(state),
    created_at: '1970-01-01T00:00:00.000Z',
    error: null,
    error_message: null,
  };
}
