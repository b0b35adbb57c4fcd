import type { Implementer } from './implementing.ts';
import { become, type World } from './world.ts';

/** A yes looks, and then nothing more happens; what lies ready stays. */
export function updatesOf(os: Implementer['updates'], { updates }: World) {
  return {
    watch: os.watch.handler(({ signal }) => updates.watch(signal)),
    choose: os.choose.handler(({ input }) =>
      become(updates, input.choice === 'look' ? { kind: 'looking' } : { kind: 'off' }),
    ),
    lookNow: os.lookNow.handler(() => become(updates, { kind: 'looking' })),
    restart: os.restart.handler(() => updates.get()),
  };
}
