import { z } from 'zod';

/** One error of Cloudflare's v4 envelope; a chain carries the more exact reason. */
export const ApiError = z.object({
  code: z.number(),
  message: z.string(),
  error_chain: z.array(z.object({ code: z.number(), message: z.string() })).nullish(),
});
export type ApiError = z.infer<typeof ApiError>;

/** Cloudflare's v4 envelope around every answer (facts: cloudflare#envelope). HTTP 200 does not mean success. */
export const Envelope = z.object({
  success: z.boolean(),
  errors: z.array(ApiError).nullish(),
  result: z.unknown(),
  result_info: z
    .object({
      per_page: z.number().nullish(),
      total_count: z.number().nullish(),
      total_pages: z.number().nullish(),
    })
    .nullish(),
});
export type Envelope = z.infer<typeof Envelope>;

/**
 * How many pages a list has. DNS records and tunnels are documented without `total_pages`
 * (facts: cloudflare#page-sizes).
 */
export function pagesOf({ result_info }: Envelope): number {
  const { per_page, total_count, total_pages } = result_info ?? {};
  return total_pages ?? (per_page && total_count ? Math.ceil(total_count / per_page) : 1);
}
