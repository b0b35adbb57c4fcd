import { z } from 'zod';
import { Refusal } from '../../errors/refusal.ts';
import type { HomeAssistant } from '../home-assistant.ts';

/**
 * Asks Home Assistant to update itself, with a backup first (facts: home-assistant#update). That takes minutes and ends
 * in a restart, so an answer is not waited for: silence means that it has begun.
 */
export async function beginUpdate(home: HomeAssistant): Promise<void> {
  try {
    await home.command(z.unknown(), { type: 'hassio/update/core', backup: true });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'HOME_SILENT')) throw error;
  }
}
