import { noTroubles, type Trouble } from '../../contract/trouble.ts';
import type { Implementer } from './implementing.ts';
import { live } from './live.ts';
import type { Situation } from './situation.ts';
import { wait } from './wait.ts';

/** The look, one trouble after the other. */
export function troubleOf(
  os: Implementer['trouble'],
  { troubles: outcome, latency, searchStopsAt }: Situation,
) {
  const shown = live(noTroubles);
  return {
    look: os.look.handler(async () => {
      const { troubles, loggedIn } = outcome;
      for (let done = 0; done < troubles.length; done += 1) {
        const seen = troubles.map((trouble, index): Trouble => {
          return index < done ? trouble : { id: trouble.id, state: 'looking', saw: null, cure: 'by-hand' };
        });
        shown.set({ phase: 'looking', troubles: seen, loggedIn });
        if (done === searchStopsAt) await new Promise(() => undefined);
        await wait(latency / 4);
      }
      shown.set(outcome);
      return outcome;
    }),
    watch: os.watch.handler(({ signal }) => shown.watch(signal)),
  };
}
