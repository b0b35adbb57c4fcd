import { z } from 'zod';
import { DEVICE_ID_BYTES, hexPattern, WEBHOOK_REF_BYTES } from './id-sizes.ts';
import { Network } from './network.ts';

/**
 * Exceptions of the lock: narrow gaps for things that cannot show a key. Each names exactly what may be asked for, from where
 * and until when; everything else at its address stays shut.
 */

export const ExceptionId = z.string().regex(new RegExp(`^${hexPattern(DEVICE_ID_BYTES)}$`));
export type ExceptionId = z.infer<typeof ExceptionId>;

/** ISO 3166-1 alpha-2, and Cloudflare's `T1` for Tor (facts: cloudflare#place-fields). */
export const CountryCode = z.string().regex(/^[A-Z][A-Z0-9]$/);
export type CountryCode = z.infer<typeof CountryCode>;

/** A network of the internet as a whole, by its number (RFC 6793). */
export const AsNumber = z.number().int().min(1).max(4_294_967_295);

/** `CONNECT` and `TRACE` are left out: no thing needs them. */
export const httpMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
const HttpMethod = z.enum(httpMethods);
export type HttpMethod = z.infer<typeof HttpMethod>;

/**
 * A path that can be written in one way only: nothing encoded, no empty part, none that is all dots. A request is compared
 * with it letter by letter, as it was sent.
 */
export const RequestPath = z
  .string()
  .max(512)
  .regex(/^(?:\/(?!\.+(?:\/|$))[A-Za-z0-9._~-]+)+\/?$/);

/** What the path of every webhook begins with; its id follows (facts: home-assistant#webhook-answers). */
export const WEBHOOK_FOLDER = '/api/webhook/';

/** One that is no secret, because it is the same at every home. */
const CommonPath = RequestPath.refine((path) => !path.startsWith(WEBHOOK_FOLDER));

/**
 * Stands for the id of a webhook, drawn at random. The id itself is a secret, because whoever knows it may set the webhook off:
 * it is in the vault and in the rule at Cloudflare, and in no answer, document or log.
 */
export const WebhookRef = z.string().regex(new RegExp(`^${hexPattern(WEBHOOK_REF_BYTES)}$`));
export type WebhookRef = z.infer<typeof WebhookRef>;

/** The ids of webhooks, by what stands for them. Secret. */
export type WebhookIds = Readonly<Record<WebhookRef, string>>;

/** Letters and digits, and at least 16 of them: 80 bits or more where they were drawn at random. */
export function isHardToGuess(part: string): boolean {
  return part.length >= 16 && /[0-9]/.test(part) && /[A-Za-z]/.test(part);
}

function exactPaths<Path extends z.ZodType<string>>(path: Path) {
  return z.object({ kind: z.literal('exact'), paths: z.array(path).min(1).max(20).readonly() });
}

/** Only ever beside a place and an end. */
const EveryPath = z.object({ kind: z.literal('every-path') });

/** What may be asked for. */
const Reach = z.discriminatedUnion('kind', [
  exactPaths(CommonPath),
  z.object({ kind: z.literal('webhook'), webhook: WebhookRef }),
  EveryPath,
]);

/** From where. A list that is not empty is a condition, and all of them have to hold; with none it is from anywhere. */
export const Origins = z
  .object({
    networks: z.array(Network).max(100).readonly(),
    asns: z.array(AsNumber).max(20).readonly(),
    countries: z.array(CountryCode).max(60).readonly(),
  })
  .readonly();
export type Origins = z.infer<typeof Origins>;

export const fromAnywhere: Origins = { networks: [], asns: [], countries: [] };

export function isAnywhere({ networks, asns, countries }: Origins): boolean {
  return networks.length + asns.length + countries.length === 0;
}

/** What it is for, in the terms of those who asked for it. */
const Purpose = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('webhook'), name: z.string().min(1).max(100) }),
  z.object({ kind: z.literal('alexa') }),
  z.object({ kind: z.literal('google-assistant') }),
  /** A companion app that is too old to show a key. */
  z.object({ kind: z.literal('older-app'), name: z.string().min(1).max(100) }),
]);
export type ExceptionPurpose = z.infer<typeof Purpose>;

/** At the home's own address, or at another name that serves nothing else. */
const Place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('home-address') }),
  z.object({ kind: z.literal('own-hostname'), hostname: z.hostname().max(253) }),
]);

/** More would not fit into a lock beside its keys. */
export const MOST_EXCEPTIONS = 20;

const conditions = {
  id: ExceptionId,
  purpose: Purpose,
  at: Place,
  methods: z.array(HttpMethod).min(1).readonly(),
  from: Origins,
  /** What the name of the program (`User-Agent`) has to hold. Anybody can say it, so it only ever narrows a place. */
  program: z
    .string()
    .regex(/^[\x20-\x7e]{3,100}$/)
    .nullable(),
  /** The instant from which it is shut again, whatever else stands; `null` while nobody takes it away. */
  until: z.iso.datetime().nullable(),
};

/** It holds no secret. */
export const Exception = z
  .object({ ...conditions, reach: Reach })
  .refine(hasPlaceForProgram, { path: ['program'] })
  .refine(isNarrow, { path: ['reach'] })
  .readonly();
export type Exception = z.infer<typeof Exception>;

/** An exception with the very paths that pass, those of webhooks too. Secret: it is for the lock and its checks alone. */
export const ResolvedException = z
  .object({ ...conditions, reach: z.discriminatedUnion('kind', [exactPaths(RequestPath), EveryPath]) })
  .refine(hasPlaceForProgram, { path: ['program'] })
  .refine(isNarrow, { path: ['reach'] })
  .readonly();
export type ResolvedException = z.infer<typeof ResolvedException>;

function hasPlaceForProgram({ program, from }: { readonly program: string | null; readonly from: Origins }) {
  return program === null || !isAnywhere(from);
}

function isNarrow(exception: {
  readonly reach: { readonly kind: z.infer<typeof Reach>['kind'] };
  readonly from: Origins;
  readonly until: string | null;
}) {
  const { reach, from, until } = exception;
  return reach.kind !== 'every-path' || (!isAnywhere(from) && until !== null);
}

/** The name that serves nothing else, where an exception has one. */
export function ownHostnameOf({ at }: Pick<Exception, 'at'>): string | undefined {
  return at.kind === 'own-hostname' ? at.hostname : undefined;
}

/** Whether an exception has run out. The lock shuts it by itself at that instant. */
export function hasEnded({ until }: Pick<Exception, 'until'>, now: Date): boolean {
  return until !== null && Date.parse(until) <= now.getTime();
}

/** Where somebody comes from, as far as a rule can ask. */
export const VisitorPlace = z
  .object({ ip: z.union([z.ipv4(), z.ipv6()]), country: CountryCode, asn: AsNumber })
  .readonly();
export type VisitorPlace = z.infer<typeof VisitorPlace>;

/** An exception with the address at which it was agreed to. Secret. */
export const AgreedException = z
  .object({ hostname: z.string().max(253), exception: ResolvedException })
  .readonly();
export type AgreedException = z.infer<typeof AgreedException>;

/**
 * Where visitors may come from at all. `keys` says whether a good key also opens from elsewhere, as for somebody who
 * travels. An exception with a place of its own is judged by that alone.
 */
export const Countries = z
  .object({
    allowed: z.array(CountryCode).min(1).max(60).readonly(),
    keys: z.enum(['from-there-only', 'from-anywhere']),
  })
  .readonly();
export type Countries = z.infer<typeof Countries>;
