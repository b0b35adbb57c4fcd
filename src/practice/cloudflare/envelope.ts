import { z } from 'zod';

/**
 * The envelope every answer of the v4 API comes in (facts: cloudflare#envelope). Refusals are thrown as `ApiRefusal`
 * anywhere below an endpoint and become an envelope in exactly one place.
 */
export interface ApiError {
  readonly code: number;
  readonly message: string;
  readonly documentation_url?: string;
  readonly source?: { readonly pointer: string };
  readonly error_chain?: readonly { readonly code: number; readonly message: string }[];
}

export interface ResultInfo {
  readonly page: number;
  readonly per_page: number;
  readonly count: number;
  readonly total_count: number;
  /** Not every list says it (facts: cloudflare#page-sizes). */
  readonly total_pages?: number;
}

export interface Envelope {
  readonly success: boolean;
  readonly errors: readonly ApiError[];
  readonly messages: readonly ApiError[];
  readonly result: unknown;
  readonly result_info?: ResultInfo;
}

/** A refusal with its HTTP status and the errors the caller gets to see. */
export class ApiRefusal extends Error {
  readonly status: number;
  readonly errors: readonly ApiError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, errors: readonly ApiError[], headers: Readonly<Record<string, string>> = {}) {
    super(errors.map(({ code, message }) => `${code}: ${message}`).join('; '));
    this.name = 'ApiRefusal';
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

export function succeeded(result: unknown, resultInfo?: ResultInfo): Envelope {
  const envelope = { success: true, errors: [], messages: [], result };
  return resultInfo === undefined ? envelope : { ...envelope, result_info: resultInfo };
}

export function refused(errors: readonly ApiError[]): Envelope {
  return { success: false, errors, messages: [], result: null };
}

/** The envelope as a client may rely on it; tests of the practice API read answers through this schema. */
export const EnvelopeShape = z.object({
  success: z.boolean(),
  errors: z.array(
    z.object({
      code: z.number(),
      message: z.string(),
      source: z.object({ pointer: z.string() }).optional(),
      error_chain: z.array(z.object({ code: z.number(), message: z.string() })).optional(),
    }),
  ),
  messages: z.array(z.unknown()),
  result: z.unknown(),
  result_info: z
    .object({
      page: z.number(),
      per_page: z.number(),
      count: z.number(),
      total_count: z.number(),
      total_pages: z.number().optional(),
    })
    .optional(),
});
