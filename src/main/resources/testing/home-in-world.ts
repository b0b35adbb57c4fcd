import { X509Certificate } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { HomeCertificate } from '../../../contract/home.ts';
import type { DesiredHome, Setup } from '../../../contract/setup.ts';
import type { Home } from '../../../practice/home/instance/home.ts';
import type { WorldOptions } from '../../../practice/world.ts';
import { systemClock, withShortSleeps } from '../../clock/clock.ts';
import { connectTo } from '../../home-assistant/connection/connection.ts';
import { accessByToken } from '../../home-assistant/login/long-lived-token.ts';
import type { BuildIo, HomeIo } from '../model/model.ts';
import { anEngineInAWorld } from './engine-in-world.ts';
import { aDesiredHome } from './home-situations.ts';

/** Waits between two looks, far shorter than at a real home: the pretend one restarts in milliseconds. */
const LONGEST_WAIT_MS = 10;

/** An engine in a practice world whose owner has let it into Home Assistant, as it is installed. */
export async function anEngineLetIn(options: WorldOptions = {}, wish: Partial<DesiredHome> = {}) {
  const engine = await anEngineInAWorld({
    ...options,
    home: { trustedProxies: 'refuses-proxies', ...options.home },
  });
  const { home } = engine.world;
  const io: BuildIo = { ...engine.io, home: await letIn(home, engine.prober) };
  const setup = wantingHome(engine.setup, home, wish);
  return {
    ...engine,
    io,
    setup,
    home,
    carryOut: (wanted: Setup = setup) => engine.build.carryOut(wanted, io, () => true),
    plan: (wanted: Setup = setup) => engine.build.plan(wanted, io),
    undo: () => engine.build.stopAndUndo(io),
    check: (wanted: Setup = setup) => engine.check(wanted, [50, 100, 200]),
  };
}

/** The owner's own token, as after a login. */
export async function letIn(home: Home, prober: HomeIo['prober']): Promise<HomeIo> {
  const assistant = await connectTo({
    home: { url: home.url, ...(home.certificate ? { certificate: shownBy(home.certificate) } : {}) },
    access: accessByToken(home.ownerToken),
    onRefused: () => {},
    clock: systemClock,
  });
  onTestFinished(() => assistant.close());
  return { at: home.url, assistant, prober, clock: withShortSleeps(systemClock, LONGEST_WAIT_MS) };
}

/** As the user saw it and said that it is their home's. */
function shownBy(pem: string): HomeCertificate {
  const { fingerprint256: fingerprint, subject, issuer, validToDate } = new X509Certificate(pem);
  return { fingerprint, subject, issuer, validTo: validToDate.toISOString(), pem };
}

/** The Setup as after a look into this home: what it wants there, and where its connector finds it. */
function wantingHome(setup: Setup, home: Home, wish: Partial<DesiredHome> = {}): Setup {
  const wanted = aDesiredHome({ at: home.url, ...wish });
  const url = wanted.connector === 'app' ? `http://homeassistant:${home.port}` : home.url;
  return { ...setup, home: wanted, services: setup.services.map((service) => ({ ...service, url })) };
}
