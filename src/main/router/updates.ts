import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

export function updatesCalls({ updates }: Pick<Services, 'updates'>) {
  return {
    watch: calls.updates.watch.handler(({ signal }) => updates.state.watch(signal)),
    choose: calls.updates.choose.handler(({ input }) => updates.choose(input.choice)),
    lookNow: calls.updates.lookNow.handler(() => updates.lookNow()),
    restart: calls.updates.restart.handler(() => updates.restart()),
  };
}
