import { loggedOut } from '../../contract/home.ts';
import type { Implementer } from './implementing.ts';
import { become, type World } from './world.ts';

/** Home Assistant as the program tells of it: found, chosen, logged in to and looked at. */
export function homeOf(os: Implementer['home'], world: World) {
  const { situation, session, journey } = world;
  return {
    find: os.find.handler(() => [...situation.homes]),
    look: os.look.handler(({ input }) => nearbyAt(input.url, world)),
    choose: os.choose.handler(({ input }) => world.give('home', nearbyAt(input.url, world).home)),
    atHome: os.atHome.handler(() => situation.atHome),
    watch: os.watch.handler(({ signal }) => session.watch(signal)),
    logIn: os.logIn.handler(() => become(session, { state: 'waiting', page: situation.loginPage })),
    logInWithToken: os.logInWithToken.handler(() => session.get()),
    logOut: os.logOut.handler(() => become(session, loggedOut)),
    lookAgain: os.lookAgain.handler(() => session.get()),
    wish: os.wish.handler(() => journey.get()),
    trust: os.trust.handler(() => journey.get()),
    refusedProxies: os.refusedProxies.handler(() => [...situation.refused]),
    // It has only begun: the version is the same when somebody looks again at once.
    update: os.update.handler(() => session.get()),
  };
}

/** What answers there: one that was found, or a home that nobody knew of. */
function nearbyAt(url: string, { situation }: World): World['situation']['homes'][number] {
  const known = situation.homes.find(({ home }) => home.url === url);
  return known ?? { home: { url, name: 'Home', version: null }, stage: 'ready', by: 'answered' };
}
