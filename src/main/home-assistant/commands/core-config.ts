import { z } from 'zod';
import { isProblem } from '../../errors/problem.ts';
import { quoteSafely } from '../connection/hide-secrets.ts';
import type { Command, HomeAssistant } from '../connection/home-assistant.ts';

/** `get_config` (facts: home-assistant#configuration). There is no installation type in it. */
const Config = z.looseObject({
  version: z.string(),
  location_name: z.string().catch(''),
  external_url: z.string().nullish(),
  internal_url: z.string().nullish(),
  components: z.array(z.string()).catch([]),
  state: z.string().nullish(),
  recovery_mode: z.boolean().catch(false),
  safe_mode: z.boolean().catch(false),
});

export interface CoreConfigSeen {
  readonly version: string;
  readonly name: string;
  readonly externalUrl: string | null;
  readonly internalUrl: string | null;
  readonly components: readonly string[];
  /** `starting`: it answers, but not all of it is loaded. */
  readonly state: 'running' | 'starting';
  /** Something kept Home Assistant from starting as it should. */
  readonly recovery: boolean;
}

export async function readCoreConfig(home: HomeAssistant): Promise<CoreConfigSeen> {
  const config = await home.command(Config, { type: 'get_config' });
  return {
    version: config.version,
    name: config.location_name,
    externalUrl: config.external_url ?? null,
    internalUrl: config.internal_url ?? null,
    components: config.components,
    state: (config.state ?? 'RUNNING') === 'RUNNING' ? 'running' : 'starting',
    recovery: config.recovery_mode,
  };
}

/** The integrations that run there, by their names in the code. None where nobody is logged in or it does not say. */
export async function listIntegrations(home: HomeAssistant | undefined): Promise<readonly string[]> {
  if (!home) return [];
  try {
    return (await readCoreConfig(home)).components;
  } catch (error) {
    if (isProblem(error)) return [];
    throw error;
  }
}

/** Sets Home Assistant's own URLs. `null` removes one; one that is left out stays (facts: home-assistant#urls). */
export async function setUrls(home: HomeAssistant, urls: UrlsToSet): Promise<void> {
  await home.command(z.unknown(), setUrlsCommand(urls));
}

interface UrlsToSet {
  readonly external?: string | null;
  readonly internal?: string | null;
}

/** The command of {@link setUrls}. */
export function setUrlsCommand({ external, internal }: UrlsToSet): Command {
  return {
    type: 'config/core/update',
    ...(external === undefined ? {} : { external_url: external }),
    ...(internal === undefined ? {} : { internal_url: internal }),
  };
}

const Checked = z.looseObject({ result: z.enum(['valid', 'invalid']), errors: z.string().nullish() });

/**
 * Whether Home Assistant could restart: with a broken configuration.yaml it refuses to
 * (facts: home-assistant#check-config).
 */
export async function checkConfig(
  home: HomeAssistant,
): Promise<{ readonly valid: boolean; readonly message: string | null }> {
  const { result, errors } = await home.post(Checked, '/api/config/core/check_config');
  // It may quote what stands in the file.
  return { valid: result === 'valid', message: errors == null ? null : quoteSafely(errors) };
}
