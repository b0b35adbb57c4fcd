import { z } from 'zod';
import { isProblem } from '../../errors/problem.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { HomeAssistant } from '../connection/home-assistant.ts';

/**
 * Restarts Home Assistant. It goes away in the middle of its answer, so silence is as good as a yes.
 * `HOME_CONFIGURATION_BROKEN` where it says that it would not come up again (facts: home-assistant#restart-refused).
 */
export async function restart(home: HomeAssistant): Promise<void> {
  try {
    await home.command(z.unknown(), { type: 'call_service', domain: 'homeassistant', service: 'restart' });
  } catch (error) {
    if (!isProblem(error)) throw error;
    if (error.code === 'HOME_SILENT') return;
    const isBroken = /configuration.*(invalid|not valid)|invalid config/i.test(error.technical.message ?? '');
    throw isBroken ? new Refusal('HOME_CONFIGURATION_BROKEN', error.technical) : error;
  }
}
