import { withConnector } from '../../contract/home-settings.ts';
import type { DesiredHome } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import { readRefusedProxies } from '../home-assistant/commands/system-log.ts';
import { beginUpdate } from '../home-assistant/commands/update.ts';
import type { HomeAssistant } from '../home-assistant/connection/home-assistant.ts';
import { lookAtHome } from '../home-assistant/find/at-home.ts';
import { answerAppOfOthers } from './app-of-others.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

type HomeServices = Pick<Services, 'journey' | 'workspace' | 'session' | 'connection' | 'clipboard'>;

export function homeCalls(services: HomeServices) {
  const { journey, workspace, session } = services;
  /** What is wanted of the home: the question comes up with the first look into it. */
  const wish = (): DesiredHome => journey.requireAnswer('homeWish');
  const inside = (): HomeAssistant => {
    const home = session.home();
    if (!home) throw new Refusal('HOME_LOGIN_NEEDED');
    return home;
  };
  return {
    find: calls.home.find.handler(() => workspace().homes.find()),
    look: calls.home.look.handler(({ input }) => workspace().homes.findAt(input.url)),
    choose: calls.home.choose.handler(async ({ input }) => {
      const here = journey.here();
      return here.answer('home', await workspace().homes.choose(input.url, input.trusting));
    }),

    atHome: calls.home.atHome.handler(() => {
      const home = journey.requireAnswer('home');
      const told = journey.journey.get().answers.homeWish?.internalUrl;
      return lookAtHome(home, told ?? home.inTheHouse ?? home.url, workspace().homes);
    }),

    watch: calls.home.watch.handler(({ signal }) => session.state.watch(signal)),
    logIn: calls.home.logIn.handler(() => session.logIn()),
    logInWithToken: calls.home.logInWithToken.handler(({ input }) => {
      services.clipboard.expire(input.token);
      return session.logInWithToken(input.token);
    }),
    logOut: calls.home.logOut.handler(() => session.logOut()),
    lookAgain: calls.home.lookAgain.handler(() => session.inspectAgain()),

    wish: calls.home.wish.handler(async ({ input: { connector: asked, loginLimit, urls } }) => {
      // Without a tunnel there is no connector that Home Assistant could run.
      const here = journey.here();
      const isTunnel = here.read().answers.reach?.by !== 'public-address';
      const connector = isTunnel ? asked : 'elsewhere';
      if (connector) await answerAppOfOthers(connector, here, services);
      const wanted = here.requireAnswer('homeWish');
      return here.answer('homeWish', {
        ...(connector ? withConnector(wanted, connector) : wanted),
        ...(loginLimit ? { loginLimit } : {}),
        ...(urls ? { urls } : {}),
      });
    }),
    trust: calls.home.trust.handler(({ input }) =>
      journey.answer('homeWish', { ...wish(), trustedProxies: [...new Set(input.proxies)] }),
    ),
    refusedProxies: calls.home.refusedProxies.handler(() => readRefusedProxies(inside())),
    update: calls.home.update.handler(async () => {
      await beginUpdate(inside());
      return session.state.get();
    }),
  };
}
