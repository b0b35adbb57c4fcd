import { z } from 'zod';
import type { Platform } from '../../contract/setup.ts';
import { parseUserAgent, type UserAgent } from './client/user-agent.ts';
import { chooseVisitorsLanguage, type VisitorsLanguage } from './language.ts';

/** One request, already known to come from a private peer and to be addressed to us. */
export interface PickUpRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly peer: string;
  /** Our own origin: `http://10.0.0.5:49152`. */
  readonly origin: string;
  readonly headers: {
    readonly userAgent: string;
    readonly accept: string;
    readonly acceptLanguage: string;
    /** Of the page that sent a form; browsers write `null` for ours, because it sends no referrer. */
    readonly origin: string | undefined;
    /** `prefetch` when nobody has asked to see it yet. */
    readonly purpose: string;
  };
  /** The fields of the form, read only when asked for; `undefined` when it is none or too long. */
  readonly form: () => Promise<URLSearchParams | undefined>;
  /** Whether the connection has ended, so that no answer can reach anybody. */
  readonly isGone: () => boolean;
}

const ChosenPlatform = z.enum(['iphone', 'android', 'windows', 'mac', 'linux', 'chromebook']);

/** Who sent a request, and how to speak with them. */
export interface Client {
  readonly userAgent: UserAgent;
  readonly language: VisitorsLanguage;
  /** The query that repeats what a person chose as their device: to be added to every link. */
  readonly query: string;
}

export function identifyClient({ headers, query }: PickUpRequest, intendedFor: Platform): Client {
  const language = chooseVisitorsLanguage(headers.acceptLanguage);
  const detected = parseUserAgent(headers.userAgent, intendedFor);
  const chosen = ChosenPlatform.safeParse(query.get('on')).data;
  if (chosen === undefined) return { userAgent: detected, language, query: '' };
  // Who says what they have knows better than their browser's name, and is not sent elsewhere once more.
  const userAgent: UserAgent =
    chosen === detected.platform ? detected : { ...detected, platform: chosen, browser: 'hands-over' };
  return { userAgent, language, query: `?on=${chosen}` };
}

/** A form of another site; our own page is named by our origin or, because it sends no referrer, not at all. */
export function isCrossSite({ headers, origin }: PickUpRequest): boolean {
  return headers.origin !== undefined && headers.origin !== 'null' && headers.origin !== origin;
}

/** Shown to a person, and not loaded ahead by a browser or checked by a program. */
export function isViewed({ method, headers }: PickUpRequest): boolean {
  return method === 'GET' && !headers.purpose.includes('prefetch');
}
