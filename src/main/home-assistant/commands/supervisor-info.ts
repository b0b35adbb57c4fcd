import { z } from 'zod';
import type { HomeAssistant } from '../connection/home-assistant.ts';

const CoreInfo = z.looseObject({ port: z.number().int().nullish(), ssl: z.boolean().nullish() });
const Info = z.looseObject({ hassos: z.string().nullish() });

export interface SupervisorSeen {
  /**
   * Where Home Assistant itself listens: 80 on new installations since 2026.8, 8123 before
   * (facts: home-assistant#default-port).
   */
  readonly port: number | null;
  readonly ssl: boolean | null;
  /** Only Home Assistant's own operating system has a version of it. */
  readonly operatingSystem: 'own' | 'another';
}

/** What the Supervisor knows of the machine (facts: home-assistant#supervisor-endpoints). */
export async function readSupervisor(home: HomeAssistant): Promise<SupervisorSeen> {
  const [core, info] = await Promise.all([
    home.supervisor(CoreInfo, { method: 'get', endpoint: '/core/info' }),
    home.supervisor(Info, { method: 'get', endpoint: '/info' }),
  ]);
  return {
    port: core.port ?? null,
    ssl: core.ssl ?? null,
    operatingSystem: info.hassos ? 'own' : 'another',
  };
}
