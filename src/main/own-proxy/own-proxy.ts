import { X509Certificate } from 'node:crypto';
import type { Delivery } from '../../contract/delivery.ts';
import type { Journey } from '../../contract/journey.ts';
import {
  cameIn,
  type HomeTrust,
  noProxyChecks,
  outlookOf,
  type ProxyAnswer,
  type ProxyChecks,
  type ProxyRound,
  type ProxySide,
} from '../../contract/proxy.ts';
import { readWholeName } from '../../contract/whole-name.ts';
import { fileWords } from '../../words/files.ts';
import type { Language } from '../../words/languages.ts';
import { speak } from '../../words/speak.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Host } from '../host/host.ts';
import type { HomeJourney, JourneyKeeper } from '../journey/journey-keeper.ts';
import type { Workspace } from '../journey/workspace.ts';
import { deliverFile, deliverFolder } from '../key-files/deliver.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { readPublicAddress } from '../probe/public-address.ts';
import { currentKeyId, everyKeyIdOf } from '../resources/cloudflare/wanted-keys.ts';
import type { IssuedCertificate } from '../reverse-proxy/certificates/authority-record.ts';
import type { CertificateAuthority } from '../reverse-proxy/certificates/certificate-authority.ts';
import { asOutgoingFolder } from '../reverse-proxy/kit/keep-kit.ts';
import { fileNames } from '../reverse-proxy/kit/kit-file.ts';
import { listDevices } from '../reverse-proxy/kit/listed-devices.ts';
import { proxyKit } from '../reverse-proxy/kit/proxy-kit.ts';
import type { ProxyWish } from '../reverse-proxy/wish.ts';
import { type Watched, watched } from '../streams/watched.ts';
import { issueKeys, renewSwitchedOff } from './issue-keys.ts';
import { homeSeenFromProxy, kitWish } from './kit-wish.ts';
import { knockInside, knockOutside, type RoundEnd, type RoundParts } from './rounds.ts';

/** A home without Cloudflare: what the wizard does for its reverse proxy, and what was seen of it. */
export interface OwnProxy {
  readonly checks: Watched<ProxyChecks>;
  /** `HOSTNAME_MANGLED` */
  chooseAddress(typed: string): Promise<Journey>;
  /** `PROXY_HOME_NOT_PLAIN` where Home Assistant speaks TLS itself. */
  describe(proxy: ProxyAnswer): Promise<Journey>;
  /** Makes the keys that are missing, switches off those that have to be, and hands the kit over. */
  saveKit(): Promise<Delivery>;
  check(from: ProxySide): Promise<ProxyChecks>;
  /** `null` where every device trusts the proxy's certificate already. */
  trust(): Promise<HomeTrust | null>;
  saveTrust(): Promise<Delivery>;
  giveUp(): Promise<Journey>;
  /** `PRACTICE_ONLY`. The kit that was saved last starts, whatever has changed since. */
  playKit(): Promise<void>;
  /** Of another workspace nothing was seen yet. */
  reset(): void;
}

export interface OwnProxyParts {
  readonly host: Host;
  readonly journey: JourneyKeeper;
  readonly workspace: () => Workspace;
  readonly keys: () => KeyRing;
  readonly authority: () => CertificateAuthority;
  readonly now: () => Date;
  /** Of what is written for people in the kit. */
  readonly language: () => Language;
}

/** What is remembered of a workspace as long as the program runs. */
interface Memory {
  /** The kit that left last: in practice it is what the person takes to the proxy. */
  saved?: ProxyWish;
  /** By which public address this computer came when it knocked from inside. */
  homeAddress?: string;
}

export function createOwnProxy(parts: OwnProxyParts): OwnProxy {
  const { host, journey, workspace, authority } = parts;
  const checks = watched<ProxyChecks>(noProxyChecks);
  const memories = new WeakMap<Workspace, Memory>();
  const memory = (): Memory => {
    const kept = memories.get(workspace()) ?? {};
    memories.set(workspace(), kept);
    return kept;
  };
  return {
    checks,
    async chooseAddress(typed) {
      const read = readWholeName(typed);
      if (read.state !== 'ok') throw new Refusal('HOSTNAME_MANGLED');
      return journey.answer('address', read.hostname);
    },
    async describe(proxy) {
      homeSeenFromProxy(journey.requireAnswer('home'), proxy.runs);
      return journey.answer('proxy', proxy);
    },
    async saveKit() {
      const [here, place, kept] = [journey.here(), workspace(), memory()];
      const wish = await makeKit(parts);
      const language = parts.language();
      const name = speak(fileWords, language).words.folders.reverseProxy;
      return deliverFolder(host, asOutgoingFolder(proxyKit(wish, language), name), async () => {
        kept.saved = wish;
        // What was seen, was seen of the kit before.
        if (workspace() === place) checks.set(noProxyChecks);
        const at = parts.now().toISOString();
        await here.answer('kit', at);
        if (!here.read().answers.firstKit) await here.answer('firstKit', at);
      });
    },
    check: (from) => runRound(from, parts, checks, memory()),
    trust: async () => {
      const pem = await authorityOfServer(parts);
      return pem === undefined ? null : describeTrust(pem);
    },
    async saveTrust() {
      const pem = await authorityOfServer(parts);
      if (pem === undefined) throw new Refusal('ANSWERS_MISSING');
      const bytes = new TextEncoder().encode(pem);
      // RFC 2585 §4: browsers and phones offer to install it.
      return deliverFile(host, {
        name: fileNames.serverAuthority,
        mediaType: 'application/x-x509-ca-cert',
        bytes,
      });
    },
    async giveUp() {
      const [here, place] = [journey.here(), workspace()];
      await authority().startAnew();
      memories.delete(place);
      if (workspace() === place) checks.set(noProxyChecks);
      return here.startOver();
    },
    playKit: () => playKit(parts, memory().saved),
    reset: () => checks.set(noProxyChecks),
  };
}

/** All of it of the home that is open when it begins. */
async function makeKit(parts: OwnProxyParts): Promise<ProxyWish> {
  const here = parts.journey.here();
  const [keys, authority] = [parts.keys(), parts.authority()];
  const home = here.requireAnswer('home');
  const address = here.requireAnswer('address');
  const proxy = here.requireAnswer('proxy');
  const before = here.requireAnswer('devices');
  // Refused before any key is made.
  homeSeenFromProxy(home, proxy.runs);
  const devices = renewSwitchedOff(before, authority.issued());
  if (devices !== before) await here.answerDevices(devices);
  await issueKeys(devices, { authority, keys });
  const trust = await authority.forProxy();
  const own = proxy.server.from === 'own-ca';
  return kitWish({
    ...{ home, address, proxy, devices, trust },
    issued: authority.issued(),
    ...(own ? { server: await authority.serverCertificate(address) } : {}),
  });
}

async function authorityOfServer({
  journey,
  authority,
}: Pick<OwnProxyParts, 'authority'> & {
  readonly journey: Pick<HomeJourney, 'requireAnswer'>;
}): Promise<string | undefined> {
  const { server } = journey.requireAnswer('proxy');
  if (server.from !== 'own-ca') return undefined;
  return (await authority().serverCertificate(journey.requireAnswer('address'))).authorityPem;
}

function describeTrust(authorityPem: string): HomeTrust {
  const { fingerprint256, fingerprint, subject } = new X509Certificate(authorityPem);
  return {
    file: fileNames.serverAuthority,
    authority: subject.replace(/^CN=/, ''),
    fingerprint: fingerprint256,
    thumbprint: fingerprint,
  };
}

async function runRound(
  from: ProxySide,
  parts: OwnProxyParts,
  shown: Watched<ProxyChecks>,
  memory: Memory,
): Promise<ProxyChecks> {
  const { journey, workspace, now } = parts;
  const [here, answers] = [workspace(), journey.here()];
  const kit = answers.requireAnswer('kit');
  const show = (round: ProxyRound, exposedRequests = shown.get().exposedRequests): ProxyChecks => {
    const next = { ...shown.get(), [from]: round, exposedRequests };
    // Who has gone elsewhere meanwhile must not see what belongs here.
    if (workspace() === here) shown.set(next);
    return next;
  };
  show({ phase: 'running', obstacle: null, checks: [] });
  try {
    const end = await knock(from, await roundParts(parts), memory);
    const round: ProxyRound =
      end.kind === 'seen'
        ? { phase: 'done', obstacle: null, checks: end.checks }
        : { phase: 'done', obstacle: end.obstacle, checks: [] };
    // A kit that was saved meanwhile, or an answer that changed, is another one: nothing was seen of it.
    if (answers.read().answers.kit !== kit) return show(noProxyChecks[from]);
    const seen = from === 'inside' ? 'checked' : 'seenOutside';
    if (outlookOf(round) === 'good') await answers.answer(seen, now().toISOString());
    // What was good once and is seen to be bad is not good any more.
    if (outlookOf(round) === 'bad') {
      await answers.forget('checked');
      await answers.forget('seenOutside');
    }
    return show(round, await here.visitors.countExposed());
  } catch (error) {
    show(noProxyChecks[from]);
    throw error;
  }
}

async function knock(from: ProxySide, parts: RoundParts, memory: Memory): Promise<RoundEnd> {
  switch (from) {
    case 'inside': {
      const checks = await knockInside(parts);
      // Only somebody who came in at the proxy's own address is at home: elsewhere another device may have that address.
      const address = cameIn(checks) ? await readPublicAddress(parts.outside) : undefined;
      if (address !== undefined) memory.homeAddress = address;
      return { kind: 'seen', checks };
    }
    case 'outside':
      return knockOutside(memory.homeAddress, parts);
  }
}

/** With every key that this computer has both halves of: a device's own of now, and all that were ever switched off. */
async function roundParts({ journey, workspace, now, ...parts }: OwnProxyParts): Promise<RoundParts> {
  const [keys, authority, answers] = [parts.keys(), parts.authority(), journey.here()];
  const { outside } = workspace();
  const devices = answers.requireAnswer('devices');
  const held = await keys.held();
  const here = authority.issued().filter(({ keyId, publicKey }) => held[keyId] === publicKey);
  const opening = new Set(devices.filter(({ state }) => state === 'on').map(currentKeyId));
  const toShow = async ({ keyId, certificatePem }: IssuedCertificate) => {
    const privateKeyPem = await keys.privateKey(keyId);
    const owner = devices.find((device) => everyKeyIdOf(device).includes(keyId));
    if (privateKeyPem === undefined) return [];
    return [{ deviceId: owner?.id ?? null, key: { privateKeyPem, certificatePem } }];
  };
  const [on, off] = await Promise.all([
    Promise.all(here.filter(({ keyId }) => opening.has(keyId)).map(toShow)),
    Promise.all(here.filter(({ switchedOffAt }) => switchedOffAt !== null).map(toShow)),
  ]);
  return {
    hostname: answers.requireAnswer('address'),
    proxy: answers.requireAnswer('proxy'),
    authorityPem: await authorityOfServer({ journey: answers, authority: () => authority }),
    ...{ on: on.flat(), off: off.flat(), outside, now },
  };
}

/** The person takes the saved kit to the proxy's computer, starts it, and tells Home Assistant of it. */
async function playKit({ journey, workspace }: OwnProxyParts, saved: ProxyWish | undefined): Promise<void> {
  const others = workspace().playOthers();
  const home = journey.requireAnswer('home');
  if (!saved) throw new Refusal('ANSWERS_MISSING');
  const { hostname, ports, proxyAddress, trust, server, seenFrom } = saved;
  const [peer = ''] = seenFrom;
  await others.runProxy({
    hostname,
    ports,
    home: new URL(home.url).origin,
    address: proxyAddress,
    peer: peer.replace(/\/\d+$/, ''),
    deviceAuthority: trust.authorityPem,
    revocationList: trust.revocationListPem,
    allowed: listDevices(saved).map(({ sha256 }) => sha256),
    ...(server.from === 'own-ca'
      ? { server: { certificate: server.certificatePem, privateKey: server.privateKeyPem } }
      : {}),
  });
  await others.trustProxies(new URL(home.url).origin, [...seenFrom]);
}
