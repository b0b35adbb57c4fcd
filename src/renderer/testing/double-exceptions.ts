import type { Implementer } from './implementing.ts';
import type { World } from './world.ts';

/** Things without a key: what is agreed is an answer, and what the home has is as the situation says. */
export function exceptionsOf(os: Implementer['exceptions'], world: World) {
  const { situation, journey } = world;
  const agreed = () => journey.get().answers.exceptions ?? [];
  return {
    webhooks: os.webhooks.handler(() => [...situation.webhooks]),
    standing: os.standing.handler(() => [...situation.standing]),
    add: os.add.handler(() => world.give('exceptions', situation.adds)),
    googleNetworks: os.googleNetworks.handler(() => situation.googleNetworks),
    renewGoogleNetworks: os.renewGoogleNetworks.handler(() => world.give('exceptions', situation.adds)),
    seeOlderApp: os.seeOlderApp.handler(() => situation.olderAppSeen),
    here: os.here.handler(() => ({ country: situation.seenIn })),
    remove: os.remove.handler(({ input }) =>
      world.give(
        'exceptions',
        agreed().filter(({ id }) => id !== input.id),
      ),
    ),
    keepTo: os.keepTo.handler(({ input }) =>
      input.countries ? world.give('countries', input.countries) : journey.get(),
    ),
  };
}
