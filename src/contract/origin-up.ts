import type { OriginStatus } from './origin.ts';

/** Whether somebody at the home's end answers, whatever else is wrong behind it. */
export function isOriginUp({ saw }: Pick<OriginStatus, 'saw'>): boolean {
  switch (saw) {
    case 'answered':
    case 'home-refuses-proxy':
    case 'home-silent':
    case 'home-banned':
    case 'home-failed':
    case 'origin-refused':
    case 'origin-partly-tried':
      return true;
    default:
      return false;
  }
}
