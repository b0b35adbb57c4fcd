import {
  APP_NETWORK,
  canSetTrust,
  type HomeInspection,
  type HomeSession,
  loggedOut,
  runsApps,
} from '../../contract/home.ts';
import type { Answers, Journey } from '../../contract/journey.ts';
import type { DesiredHome } from '../../contract/setup.ts';
import type { Implementer } from './implementing.ts';
import { wait } from './wait.ts';
import type { World } from './world.ts';

/** Networks of Home Assistant's own apps (facts: home-assistant#app-network). */
/** Home Assistant as the program tells of it: found, chosen, logged in to and looked at. */
export function homeOf(os: Implementer['home'], world: World) {
  const { situation } = world;
  return {
    find: os.find.handler(() => [...situation.homes]),
    look: os.look.handler(({ input }) => nearbyAt(input.url, world)),
    choose: os.choose.handler(({ input, errors }) => {
      const { home, stage } = nearbyAt(input.url, world);
      if (stage === 'installing') throw errors.HOME_INSTALLING();
      if (stage === 'onboarding') throw errors.HOME_NOT_ONBOARDED();
      if (home.certificate && input.trusting !== home.certificate.fingerprint) {
        throw errors.HOME_CERTIFICATE_UNKNOWN();
      }
      return world.give('home', home);
    }),
    watch: os.watch.handler(({ signal }) => world.session.watch(signal)),
    logIn: os.logIn.handler(({ errors }) => {
      if (!world.journey.get().answers.home) throw errors.ANSWERS_MISSING();
      world.session.set({ state: 'waiting', page: situation.loginPage });
      if (situation.logsIn === 'by-itself') void wait(situation.latency * 6).then(() => letIn(world));
      return world.session.get();
    }),
    logInWithToken: os.logInWithToken.handler(({ input, errors }) => {
      if (input.token.trim().length < 20) throw errors.HOME_TOKEN_MANGLED();
      return letIn(world);
    }),
    logOut: os.logOut.handler(() => become(world, loggedOut)),
    lookAgain: os.lookAgain.handler(() => letIn(world)),
    wish: os.wish.handler(({ input }) => {
      const given = Object.entries(input).filter(([, value]) => value !== undefined);
      return changeWish(world, Object.fromEntries(given));
    }),
    trust: os.trust.handler(({ input }) => changeWish(world, { trustedProxies: input.proxies })),
    refusedProxies: os.refusedProxies.handler(() => [...situation.refused]),
    // It has only begun: the version is the same when somebody looks again at once.
    update: os.update.handler(() => world.session.get()),
  };
}

/** What answers there: one that was found, or a home that the double makes up. */
function nearbyAt(url: string, { situation }: World): World['situation']['homes'][number] {
  const known = situation.homes.find(({ home }) => home.url === url);
  return known ?? { home: { url, name: 'Home', version: null }, stage: 'ready', by: 'answered' };
}

async function letIn(world: World): Promise<HomeSession> {
  const { look, userName, latency } = world.situation;
  become(world, { state: 'looking' });
  await wait(latency * 2);
  const { answers } = world.journey.get();
  world.give('origin', look.origin);
  if (!answers.homeWish) world.give('homeWish', firstWish(look, answers));
  return become(world, { state: 'in', userName, look });
}

function become(world: World, session: HomeSession): HomeSession {
  world.session.set(session);
  return session;
}

/** What the program takes for granted until the user says otherwise: what it can do, it does. */
export function firstWish(look: HomeInspection, { home }: Answers): DesiredHome {
  const canRunApps = runsApps(look.installation);
  return {
    at: home?.url ?? look.origin,
    connector: canRunApps ? 'app' : 'elsewhere',
    trustedProxies: canRunApps && canSetTrust(look.version) ? [APP_NETWORK] : [],
    loginLimit: 'wanted',
    urls: 'wanted',
    internalUrl: home?.reachedAt ?? home?.url ?? null,
  };
}

function changeWish(world: World, changes: Partial<DesiredHome>): Journey {
  const { answers } = world.journey.get();
  const wish = answers.homeWish ?? firstWish(world.situation.look, answers);
  return world.give('homeWish', { ...wish, ...changes });
}
