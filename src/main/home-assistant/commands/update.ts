import { z } from 'zod';
import { isProblem } from '../../errors/problem.ts';
import type { HomeAssistant } from '../connection/home-assistant.ts';

/**
 * Asks Home Assistant to update itself, with a backup first (facts: home-assistant#update). That takes minutes and ends
 * in a restart, so an answer is not waited for: silence means that it has begun.
 */
export async function beginUpdate(home: HomeAssistant): Promise<void> {
  try {
    await home.command(z.unknown(), { type: 'hassio/update/core', backup: true });
  } catch (error) {
    if (!(isProblem(error) && error.code === 'HOME_SILENT')) throw error;
  }
}
