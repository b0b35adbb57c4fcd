import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

export function screenCalls({ contentProtection }: Pick<Services, 'contentProtection'>) {
  return { watch: calls.screen.watch.handler(({ signal }) => contentProtection.watch(signal)) };
}
