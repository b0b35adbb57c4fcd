import { readWholeName } from '../../contract/whole-name.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { requireFreeName } from './other-homes.ts';

type ProxyServices = Pick<Services, 'ownProxy' | 'workspace' | 'homes'>;

export function proxyCalls(services: ProxyServices) {
  const { ownProxy, workspace } = services;
  return {
    chooseAddress: calls.proxy.chooseAddress.handler(async ({ input }) => {
      const read = readWholeName(input.name);
      if (read.state === 'ok') await requireFreeName(services, read.hostname);
      return ownProxy.chooseAddress(input.name);
    }),
    describe: calls.proxy.describe.handler(({ input }) => ownProxy.describe(input.proxy)),
    saveKit: calls.proxy.saveKit.handler(() => ownProxy.saveKit()),
    check: calls.proxy.check.handler(({ input }) => ownProxy.check(input.from)),
    watch: calls.proxy.watch.handler(({ signal }) => ownProxy.checks.watch(signal)),
    trust: calls.proxy.trust.handler(() => ownProxy.trust()),
    saveTrust: calls.proxy.saveTrust.handler(() => ownProxy.saveTrust()),
    giveUp: calls.proxy.giveUp.handler(() => ownProxy.giveUp()),
    playKit: calls.proxy.playKit.handler(async () => {
      await ownProxy.playKit();
      return { runs: true as const };
    }),
    playNetwork: calls.proxy.playNetwork.handler(async ({ input }) => {
      await workspace().playOthers().changeNetwork(input.network);
      return input;
    }),
  };
}
