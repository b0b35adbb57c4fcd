import { hostnameFor } from '../../contract/address.ts';
import { tokenRights } from '../../contract/cloudflare.ts';
import { answer, forget, nearestStep } from '../../contract/journey.ts';
import { readServiceUrl } from '../../contract/service-url.ts';
import type { Implementer } from './implementing.ts';
import { become, type World } from './world.ts';

/** The double's part of the journey, and of the account and the address that its first answers are about. */

export function journeyOf(os: Implementer['journey'], world: World) {
  const { journey } = world;
  return {
    watch: os.watch.handler(({ signal }) => journey.watch(signal)),
    begin: os.begin.handler(({ input }) => {
      const now = journey.get();
      const isAsked = input.way !== 'own-proxy' && now.answers.domain === undefined;
      if (!isAsked) return become(journey, { ...now, mode: input.mode, step: 'connect-cloudflare' });
      const answers = answer(now.answers, 'domainPlan', {
        ...now.answers.domainPlan,
        screen: 'question',
      });
      return become(journey, { ...now, mode: input.mode, answers });
    }),
    goTo: os.goTo.handler(({ input }) => {
      const now = journey.get();
      const isLeft = input.from !== undefined && input.from !== now.step;
      return isLeft ? now : become(journey, { ...now, step: nearestStep(input.step, now) });
    }),
    goOnWith: os.goOnWith.handler(() => journey.get()),
    wantRemoval: os.wantRemoval.handler(({ input }) => world.give('removal', input.removal)),
    wantNewTunnel: os.wantNewTunnel.handler(() => world.give('tunnelGeneration', 2)),
  };
}

export function domainOf(os: Implementer['domain'], world: World) {
  const { situation } = world;
  return {
    read: os.read.handler(({ input }) => situation.typedDomains[input.typed.trim()] ?? { state: 'mangled' }),
    look: os.look.handler(() => situation.whereabouts),
    keep: os.keep.handler(({ input }) => world.give('domainPlan', input.plan)),
    play: os.play.handler(() => ['ada.ns.cloudflare.com', 'rob.ns.cloudflare.com']),
  };
}

export function cloudflareOf(os: Implementer['cloudflare'], world: World) {
  const { situation, connection } = world;
  return {
    tokenPage: os.tokenPage.handler(() => ({
      url: `${world.journey.get().mode === 'practice' ? 'http://127.0.0.1:4712' : 'https://dash.cloudflare.com'}/profile/api-tokens?name=Latchkey`,
      rights: tokenRights,
    })),
    watch: os.watch.handler(({ signal }) => connection.watch(signal)),
    connect: os.connect.handler(() => become(connection, situation.connectsTo)),
    connectPractice: os.connectPractice.handler(() => become(connection, situation.connectsTo)),
    domains: os.domains.handler(() => [...become(connection, situation.connectsTo).domains]),
    findSetups: os.findSetups.handler(() => [...situation.found]),
    chooseDomain: os.chooseDomain.handler(({ input, errors }) => {
      const domain = connection.get().domains.find(({ zone }) => zone.id === input.zoneId);
      if (!domain) throw errors.DOMAIN_UNKNOWN();
      return world.give('domain', domain.zone);
    }),
  };
}

export function addressOf(os: Implementer['address'], world: World) {
  const nameOf = (typed: string) => hostnameFor(typed, world.journey.get().answers.domain?.name ?? '');
  return {
    look: os.look.handler(({ input, errors }) => {
      const name = nameOf(input.name);
      if (name.state !== 'ok') throw errors.ADDRESS_MANGLED();
      const { hostname } = name;
      const records = world.situation.taken[hostname];
      if (records) return { state: 'taken' as const, hostname, records };
      const isOurs = hostname === world.journey.get().answers.address;
      return { state: isOurs ? ('ours' as const) : ('free' as const), hostname };
    }),
    choose: os.choose.handler(({ input, errors }) => {
      const name = nameOf(input.name);
      if (name.state !== 'ok') throw errors.ADDRESS_MANGLED();
      return world.give('address', name.hostname);
    }),
  };
}

/** More addresses, kept as they are asked for. */
export function servicesOf(os: Implementer['services'], world: World) {
  const further = () => world.journey.get().answers.furtherServices ?? [];
  return {
    save: os.save.handler(({ input, errors }) => {
      const name = hostnameFor(input.name, world.journey.get().answers.domain?.name ?? '');
      if (name.state !== 'ok') throw errors.ADDRESS_MANGLED();
      const { hostname } = name;
      const place = readServiceUrl(input.url);
      if (place.state !== 'ok') throw errors.SERVICE_URL_MANGLED();
      const others = further().filter((each) => each.hostname !== hostname);
      return world.give('furtherServices', [...others, { hostname, url: place.url, openTo: input.openTo }]);
    }),
    remove: os.remove.handler(({ input }) =>
      world.give(
        'furtherServices',
        further().filter(({ hostname }) => hostname !== input.hostname),
      ),
    ),
    openHome: os.openHome.handler(({ input: { openTo } }) =>
      openTo === 'every-device'
        ? become(world.journey, {
            ...world.journey.get(),
            answers: forget(world.journey.get().answers, 'opensHome'),
          })
        : world.give('opensHome', openTo),
    ),
  };
}
