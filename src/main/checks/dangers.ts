import { z } from 'zod';
import type { Danger } from '../../contract/danger.ts';
import type { Setup } from '../../contract/setup.ts';
import { isProblem } from '../errors/problem.ts';
import { isOurs } from '../resources/cloudflare/lock/lock.ts';
import type { SetupIo } from '../resources/model/model.ts';
import type { Observed, RuleSeen } from '../resources/model/observed.ts';

const BotManagement = z.object({ fight_mode: z.boolean().nullish() });

/** Actions that stop a request before it reaches the home; the Home Assistant apps cannot answer a challenge. */
const STOPPING = new Set(['block', 'managed_challenge', 'js_challenge', 'challenge']);

/** What others have put there that the lock cannot help. Reads only; asks for what the plan does not need to know. */
export async function findDangers(setup: Setup, observed: Observed, io: SetupIo): Promise<readonly Danger[]> {
  const fightMode = await readBotFightMode(setup, io);
  const rules = findRulesThatMayBlockKeys(setup, observed).map((rule) => rule.description || rule.ref);
  return [
    ...(rules.length > 0 ? [{ code: 'RULE_MAY_BLOCK_KEYS' as const, names: rules }] : []),
    ...(fightMode ? [{ code: 'BOT_FIGHT_MODE' as const, names: [setup.zone.name] }] : []),
  ];
}

/**
 * Rules of others that stop requests at our addresses: those that name one of them, or no address at all. Whether a
 * rule without an address meets the user's devices depends on where they are, so it is shown and not judged.
 */
export function findRulesThatMayBlockKeys(
  setup: Setup,
  observed: Pick<Observed, 'lock-rule'>,
): readonly RuleSeen[] {
  const hostnames = setup.services.map((service) => service.hostname);
  const concerns = ({ expression }: RuleSeen): boolean =>
    hostnames.some((hostname) => expression.includes(`"${hostname}"`)) || !expression.includes('http.host');
  return observed['lock-rule'].rules.filter(
    (rule) => rule.enabled && STOPPING.has(rule.action) && !isOurs(rule, setup) && concerns(rule),
  );
}

/** The token need not be allowed to read this: then it is not known. */
export async function readBotFightMode(
  { zone }: Pick<Setup, 'zone'>,
  { cloudflare }: Pick<SetupIo, 'cloudflare'>,
): Promise<boolean | undefined> {
  try {
    const { fight_mode } = await cloudflare.read(BotManagement, 'GET bot_management', () =>
      cloudflare.sdk.botManagement.get({ zone_id: zone.id }),
    );
    return fight_mode ?? false;
  } catch (error) {
    if (isProblem(error) && error.code === 'PERMISSION_MISSING') return undefined;
    throw error;
  }
}
