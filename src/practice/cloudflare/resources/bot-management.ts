import { z } from 'zod';
import { type Endpoint, onZone, readBody } from '../endpoint.ts';
import type { Need } from '../token.ts';

/** Bot Fight Mode, which rules cannot skip and which may stand in an app's way (facts: cloudflare#bot-fight-mode). */
const read: Need = { permission: 'bot_management', access: 'read', denial: 10000 };
const edit: Need = { permission: 'bot_management', access: 'edit', denial: 10000 };

const Change = z.object({
  fight_mode: z.boolean().optional(),
  enable_js: z.boolean().optional(),
  ai_bots_protection: z.enum(['block', 'disabled', 'only_on_ad_pages']).optional(),
});

export const botManagementEndpoints: readonly Endpoint[] = [
  onZone('GET', '/bot_management', [read], ({ zone }) => ({
    result: { ...zone.botManagement, using_latest_model: true },
  })),
  onZone('PUT', '/bot_management', [edit], async (call) => {
    const change = await readBody(call, Change);
    const { botManagement: before } = call.zone;
    call.zone.botManagement = {
      fight_mode: change.fight_mode ?? before.fight_mode,
      enable_js: change.enable_js ?? before.enable_js,
      ai_bots_protection: change.ai_bots_protection ?? before.ai_bots_protection,
    };
    return { result: { ...call.zone.botManagement, using_latest_model: true } };
  }),
];
