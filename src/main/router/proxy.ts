import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

export function proxyCalls({ ownProxy, workspace }: Pick<Services, 'ownProxy' | 'workspace'>) {
  return {
    chooseAddress: calls.proxy.chooseAddress.handler(({ input }) => ownProxy.chooseAddress(input.name)),
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
