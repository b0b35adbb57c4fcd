import type { Implementer } from './implementing.ts';
import { become, type World } from './world.ts';

export function originOf(os: Implementer['origin'], world: World) {
  const { situation } = world;
  return {
    seenAddresses: os.seenAddresses.handler(() => situation.seenAddresses),
    reachBy: os.reachBy.handler(({ input }) => world.give('reach', input.reach)),
    placeProxy: os.placeProxy.handler(({ input }) => world.give('proxyAt', input.at)),
    kit: os.kit.handler(() => situation.originKit),
    saveKit: os.saveKit.handler(() => ({ by: 'saved' as const, fileName: 'latchkey-reverse-proxy' })),
    watch: os.watch.handler(({ signal }) => world.origin.watch(signal)),
    playHome: os.playHome.handler(() => become(world.origin, { ...situation.origin, saw: 'answered' })),
  };
}
