import type { Change } from '../../../contract/change.ts';
import type { ProgressStep } from '../../../contract/progress.ts';

/** What a change does in Home Assistant, as far as it is told apart in words. */
export type HomeWork = 'install' | 'code' | 'start' | 'remove' | 'restore' | 'urls' | 'trust' | 'confirm';

/** Whether a change is made in Home Assistant itself, and not at Cloudflare. */
export function isInHome(change: Change): boolean {
  return classifyHomeWork(change) !== undefined;
}

/** What a change does in Home Assistant; `undefined` for one at Cloudflare. */
export function classifyHomeWork({ kind }: Change): HomeWork | undefined {
  switch (kind) {
    case 'app-repository.add':
    case 'connector-app.install':
      return 'install';
    case 'app-repository.remove':
    case 'connector-app.uninstall':
      return 'remove';
    case 'connector-app.give-token':
      return 'code';
    case 'connector-app.start':
      return 'start';
    case 'connector-app.restore':
      return 'restore';
    case 'home-url.set':
      return 'urls';
    case 'http-config.try':
      return 'trust';
    case 'http-config.promote':
      return 'confirm';
    default:
      return undefined;
  }
}

/** Home Assistant starts again with this change, about a minute long. */
export function restartsHome(changes: readonly Change[]): boolean {
  return changes.some(({ kind }) => kind === 'http-config.try');
}

/** What is under way in Home Assistant right now. */
export function findHomeWorkNow(steps: readonly ProgressStep[]): HomeWork | undefined {
  const running = steps.find(({ state, change }) => state === 'running' && isInHome(change));
  return running && classifyHomeWork(running.change);
}
