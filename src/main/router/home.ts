import type { HomeWish } from '../../contract/setup.ts';
import { readRefusedProxies } from '../home-assistant/commands/system-log.ts';
import { beginUpdate } from '../home-assistant/commands/update.ts';
import type { Announced } from '../home-assistant/find/announced.ts';
import { withConnector } from '../home-assistant/first-wish.ts';
import type { HomeAssistant } from '../home-assistant/home-assistant.ts';
import type { Place } from '../journey/place.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { calls } from './base.ts';

export function homeCalls({ journey, place, homes, session }: Services) {
  /** What is wanted of the home: the question comes up with the first look into it. */
  const wish = (): HomeWish => {
    const { homeWish } = journey.journey.get().answers;
    if (!homeWish) throw new Refusal('ANSWERS_MISSING');
    return homeWish;
  };
  const inside = (): HomeAssistant => {
    const home = session.home();
    if (!home) throw new Refusal('HOME_LOGIN_NEEDED');
    return home;
  };
  return {
    find: calls.home.find.handler(() => {
      const { practice } = place();
      // Practice meets no home of the real network.
      return practice ? homes.findAmong(practiceHomes(practice)) : homes.find();
    }),
    look: calls.home.look.handler(({ input }) => homes.look(input.url)),
    choose: calls.home.choose.handler(async ({ input }) => {
      const here = journey.here();
      return here.answer('home', await homes.choose(input.url, input.trusting));
    }),

    watch: calls.home.watch.handler(({ signal }) => session.state.watch(signal)),
    logIn: calls.home.logIn.handler(() => session.logIn()),
    logInWithToken: calls.home.logInWithToken.handler(({ input }) => session.logInWithToken(input.token)),
    logOut: calls.home.logOut.handler(() => session.logOut()),
    lookAgain: calls.home.lookAgain.handler(() => session.lookAgain()),

    wish: calls.home.wish.handler(({ input: { connector, loginLimit, urls } }) =>
      journey.answer('homeWish', {
        ...(connector ? withConnector(wish(), connector) : wish()),
        ...(loginLimit ? { loginLimit } : {}),
        ...(urls ? { urls } : {}),
      }),
    ),
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

/** A practice world sends nothing by multicast: it says by itself which homes are in it. */
function practiceHomes({ home, homes }: NonNullable<Place['practice']>): readonly Announced[] {
  return (homes ?? [{ ...home, name: '', version: null }]).map(({ url, name, version }) => {
    const { hostname, port, origin, protocol } = new URL(url);
    return {
      name,
      version,
      uuid: null,
      addresses: [hostname === 'localhost' ? '127.0.0.1' : hostname.replace(/^\[|\]$/g, '')],
      port: Number(port || (protocol === 'https:' ? 443 : 80)),
      internalUrl: origin,
      state: 'there' as const,
    };
  });
}
