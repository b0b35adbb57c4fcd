import type { Check, CheckKind, Diagnosis } from '../../contract/check.ts';
import {
  type AgreedException,
  hasEnded,
  isAnywhere,
  type ResolvedException,
  type VisitorPlace,
  type WebhookIds,
} from '../../contract/exception.ts';
import type { Setup } from '../../contract/setup.ts';
import type { Clock } from '../clock/clock.ts';
import { type ProbeOutcome, probePath } from '../probe/probe.ts';
import type { Prober } from '../probe/prober.ts';
import { listAgreedExceptions } from '../resources/cloudflare/lock/agreed-exceptions.ts';
import { newCheck, openIfThrough, type PlannedCheck } from './planned-check.ts';

/** How the exceptions of a lock are tried, from here and, where that can be done, as somebody in their own place. */
export interface ExceptionIo {
  readonly prober: Prober;
  readonly proberFrom?: (place: VisitorPlace) => Promise<Prober>;
  /** The ids that a Setup only refers to. */
  readonly webhookIds: WebhookIds;
  readonly clock: Clock;
}

/**
 * Each exception opens for its own thing, and nothing opens beside it. All of it is asked with HEAD, which sets nothing off at Home
 * Assistant (facts: home-assistant#webhook-answers). Where the knocks cannot be those of the exception but for one thing, because
 * they come from elsewhere or it lets no HEAD pass, a refusal says nothing of what it lets pass: then it is only said to be shut
 * here.
 */
export function planExceptionChecks(setup: Setup, io: ExceptionIo): readonly PlannedCheck[] {
  return listAgreedExceptions(setup, io.webhookIds).flatMap((agreed) => {
    const { exception } = agreed;
    if (!canKnockAsIt(exception, io)) return [planRefusalBeside('exception-shut-here', agreed, io)];
    const beside = planRefusalBeside('beside-exception', agreed, io);
    if (hasEnded(exception, io.clock.now())) return [beside];
    const opens: PlannedCheck = {
      check: checkOf('exception-opens', agreed),
      good: ['answered'],
      attempt: () => knockAtIt(agreed, io),
    };
    return [opens, beside];
  });
}

function planRefusalBeside(kind: CheckKind, agreed: AgreedException, io: ExceptionIo): PlannedCheck {
  return { check: checkOf(kind, agreed), good: ['blocked'], attempt: () => knockBeside(agreed, io) };
}

function checkOf(kind: CheckKind, agreed: AgreedException): Check {
  return { ...newCheck(kind, nameOf(agreed)), id: `${kind}:${agreed.exception.id}` };
}

function nameOf({ hostname, exception: { purpose } }: AgreedException): string {
  switch (purpose.kind) {
    case 'webhook':
    case 'older-app':
      return purpose.name;
    case 'alexa':
    case 'google-assistant':
      return hostname;
  }
}

/** Whether a visit can be all that the exception asks for, without setting anything off. */
function canKnockAsIt({ methods, from }: ResolvedException, { proberFrom }: ExceptionIo): boolean {
  return methods.includes('HEAD') && (proberFrom !== undefined || isAnywhere(from));
}

/** One way to knock: which words of the request are other than those of the exception. */
interface Knock {
  readonly path: string;
  readonly method?: string;
  readonly protocol?: 'https' | 'http';
  readonly program?: string;
}

async function knockAtIt(agreed: AgreedException, io: ExceptionIo): Promise<ProbeOutcome> {
  const prober = await proberInPlace(agreed.exception, io);
  const outcomes = await Promise.all(
    pathsOf(agreed.exception).map((path) => knock({ path }, agreed, prober)),
  );
  const shut = outcomes.find(({ diagnosis }) => diagnosis !== 'answered');
  return shut ?? outcomes[0] ?? { diagnosis: 'unexpected-answer', saw: '' };
}

/** From its own place everything but itself, and itself from elsewhere. One that gets through is what counts. */
async function knockBeside(agreed: AgreedException, io: ExceptionIo): Promise<ProbeOutcome> {
  const { exception } = agreed;
  const prober = await proberInPlace(exception, io);
  const elsewhere = io.proberFrom && !isAnywhere(exception.from) ? await io.proberFrom(nowhere) : undefined;
  const outcomes = await Promise.all([
    ...knocksBeside(agreed, io).map((each) => knock(each, agreed, prober)),
    ...(elsewhere ? pathsOf(exception).map((path) => knock({ path }, agreed, elsewhere)) : []),
  ]);
  const through = outcomes.map(openIfThrough).find(({ diagnosis }) => !isShut.has(diagnosis));
  return through ?? outcomes.find(({ diagnosis }) => diagnosis === 'blocked') ?? noKnock;
}

/** Without encryption a visitor is sent to the safe way; and a path that Cloudflare does not take at all leads nowhere. */
const isShut: ReadonlySet<Diagnosis> = new Set(['blocked', 'redirected', 'misdirected', 'unexpected-answer']);

const noKnock: ProbeOutcome = { diagnosis: 'unexpected-answer', saw: '' };

function knock(
  { path, method = 'HEAD', protocol = 'https', program }: Knock,
  { hostname, exception }: AgreedException,
  prober: Prober,
): Promise<ProbeOutcome> {
  // Its own program where it has to be one: then only what is tried is otherwise.
  const named = program ?? exception.program;
  const target = { hostname, path, method, protocol, ...(named === null ? {} : { program: named }) };
  return probePath(target, prober);
}

function knocksBeside({ exception }: AgreedException, { clock }: ExceptionIo): readonly Knock[] {
  const own = pathsOf(exception);
  return [
    ...own.flatMap((path): readonly Knock[] => [
      { path, method: otherMethod(exception) },
      { path, protocol: 'http' },
      ...(exception.program === null ? [] : [{ path, program: 'Latchkey' }]),
      ...(hasEnded(exception, clock.now()) ? [{ path }] : []),
    ]),
    ...(exception.reach.kind === 'every-path' ? [] : pathsBeside(exception).map((path) => ({ path }))),
  ];
}

/** Both are harmless at Home Assistant, and no exception names them all. */
function otherMethod({ methods }: ResolvedException): string {
  return methods.includes('OPTIONS') ? 'TRACE' : 'OPTIONS';
}

/** Paths that the exception lets pass. */
function pathsOf({ reach }: ResolvedException): readonly string[] {
  switch (reach.kind) {
    case 'exact':
      return reach.paths;
    case 'every-path':
      return ['/manifest.json'];
  }
}

/** Other pages, and spellings that a server may take for the exception's path or for one that it leads to. */
function pathsBeside(exception: ResolvedException): readonly string[] {
  const tricks = pathsOf(exception).flatMap((path) => [
    `${path}/../../states`,
    `${path}/%2e%2e/%2e%2e/states`,
    `/api/..${path}`,
    `/${path}`,
    path.toUpperCase(),
    path.replace('/a', '/%61'),
    `${path}.`,
    `${path}/`,
    `${path}x`,
  ]);
  const others = ['/', '/manifest.json', '/api/', '/api/websocket', '/auth/authorize', '/auth/providers'];
  const own = pathsOf(exception);
  return [...others, ...tricks].filter((path) => !own.includes(path));
}

/** A documentation address of nobody's network (RFC 5737, RFC 5398), in no country. */
const nowhere: VisitorPlace = { ip: '203.0.113.99', country: 'XX', asn: 64_511 };

function proberInPlace({ from }: ResolvedException, { prober, proberFrom }: ExceptionIo): Promise<Prober> {
  if (!proberFrom || isAnywhere(from)) return Promise.resolve(prober);
  const [network, asn, country] = [from.networks[0], from.asns[0], from.countries[0]];
  return proberFrom({
    ip: network?.split('/')[0] ?? nowhere.ip,
    asn: asn ?? nowhere.asn,
    country: country ?? nowhere.country,
  });
}
