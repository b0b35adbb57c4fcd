import { z } from 'zod';
import type { Change, ResourceId } from '../../../contract/plan.ts';
import type { ProgressStep } from '../../../contract/progress.ts';

/** What a change does in Home Assistant, as far as it is told apart in words. */
export type HomeWork = 'install' | 'code' | 'start' | 'remove' | 'restore' | 'urls' | 'trust' | 'confirm';

const inHomeAssistant: readonly ResourceId[] = [
  'app-repository',
  'connector-app',
  'home-url',
  'trusted-proxy',
];

export function isInHome({ resource }: Change): boolean {
  return inHomeAssistant.includes(resource);
}

/** By the change's id, which says what is done: `connector-app/update/token`. */
export function homeWorkOf({ id, resource, action }: Change): HomeWork | undefined {
  switch (resource) {
    case 'app-repository':
      return action === 'remove' ? 'remove' : 'install';
    case 'connector-app':
      if (action === 'create') return 'install';
      if (action === 'remove') return 'remove';
      if (id.includes('/update/restore')) return 'restore';
      return id.endsWith('/token') ? 'code' : 'start';
    case 'home-url':
      return 'urls';
    case 'trusted-proxy':
      return id.endsWith('/promote') ? 'confirm' : 'trust';
    default:
      return undefined;
  }
}

/** Home Assistant starts again with this change, about a minute long. */
export function restartsHome(changes: readonly Change[]): boolean {
  return changes.some((change) => homeWorkOf(change) === 'trust');
}

const HttpConfig = z.object({ config: z.object({ login_attempts_threshold: z.number().int().positive() }) });

/** After how many wrong logins Home Assistant will shut a visitor out, where the change brings that; else `undefined`. */
export function limitBrought({ request }: Change): number | undefined {
  try {
    const sent = HttpConfig.safeParse(JSON.parse(request.body ?? ''));
    return sent.success ? sent.data.config.login_attempts_threshold : undefined;
  } catch {
    return undefined;
  }
}

/** What is under way in Home Assistant right now. */
export function homeWorkNow(steps: readonly ProgressStep[]): HomeWork | undefined {
  const running = steps.find(({ state, change }) => state === 'running' && isInHome(change));
  return running && homeWorkOf(running.change);
}

/** Names as the plan joins them. */
export function namesIn(text: string | null): readonly string[] {
  return (text ?? '').split(', ').filter((name) => name !== '');
}
