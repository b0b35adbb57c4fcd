import type { KeptHome, KeptHomes } from '../../contract/homes.ts';
import type { Implementer } from './implementing.ts';
import { become, type World } from './world.ts';

/** The double's homes: the open one as its journey says, and the further ones of the situation. */
export function homesOf(os: Implementer['homes'], world: World) {
  const { situation, journey, connection } = world;
  const list = (others: readonly KeptHome[] = situation.otherHomes): KeptHomes => {
    const { address = null, domain, checked } = journey.get().answers;
    const here: KeptHome = {
      id: 'first',
      address,
      domain: domain?.name ?? null,
      progress: checked ? { kind: 'set-up', checked } : { kind: 'setting-up', step: 4, steps: 10 },
      access: 'not-offered',
      stands: 'nothing',
      keysAtRisk: 0,
    };
    return { open: 'first', homes: [here, ...others] };
  };
  return {
    list: os.list.handler(() => list()),
    open: os.open.handler(() => become(journey, { ...journey.get(), setupId: '0b0b0b0b' })),
    add: os.add.handler(() =>
      become(journey, { ...journey.get(), setupId: '0b0b0b0b', step: 'welcome', answers: {} }),
    ),
    forget: os.forget.handler(({ input }) =>
      list(situation.otherHomes.filter(({ id }) => id !== input.home)),
    ),
    shareAccess: os.shareAccess.handler(() => become(connection, situation.connectsTo)),
  };
}
