import { readWholeName } from '../../contract/whole-name.ts';
import type { Implementer } from './implementing.ts';
import { saying, type World } from './world.ts';

/** The double's part of a home with a reverse proxy of its own. */
export function proxyOf(os: Implementer['proxy'], world: World) {
  const { situation, journey } = world;
  return {
    chooseAddress: os.chooseAddress.handler(({ input, errors }) => {
      const read = readWholeName(input.name);
      if (read.state !== 'ok') throw errors.HOSTNAME_MANGLED();
      return world.give('address', read.hostname);
    }),
    describe: os.describe.handler(({ input }) => world.give('proxy', input.proxy)),
    saveKit: os.saveKit.handler(() => {
      world.give('firstKit', '2026-11-20T18:04:00.000Z');
      world.give('kit', '2026-11-20T18:04:00.000Z');
      return { by: 'saved' as const, fileName: 'Latchkey reverse proxy' };
    }),
    check: os.check.handler(() => situation.proxyChecks),
    watch: os.watch.handler(({ signal }) => saying(situation.proxyChecks, signal)),
    trust: os.trust.handler(() => situation.homeTrust),
    saveTrust: os.saveTrust.handler(() => ({ by: 'saved' as const, fileName: 'trust-this-home.crt' })),
    giveUp: os.giveUp.handler(() => journey.get()),
    playKit: os.playKit.handler(() => ({ runs: true as const })),
    playNetwork: os.playNetwork.handler(({ input }) => input),
  };
}
