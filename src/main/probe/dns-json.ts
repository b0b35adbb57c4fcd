import { z } from 'zod';

/** One question to a resolver over HTTPS, and its answer as `application/dns-json` (facts: cloudflare#resolver). */

/** How long one answer is waited for, in milliseconds. */
export const ANSWER_TIMEOUT_MS = 5000;

/** RFC 1035 §4.1.1 */
export const status = { fine: 0, serversFailed: 2, noSuchName: 3 } as const;

/** RFC 1035 §3.2.2, RFC 3596 §2.1 */
export const recordTypes = { A: 1, NS: 2, AAAA: 28 } as const;

const DnsAnswer = z.object({
  Status: z.number(),
  Comment: z.union([z.string(), z.array(z.string())]).optional(),
  Answer: z.array(z.object({ type: z.number(), data: z.string() })).optional(),
});
export type DnsAnswer = z.infer<typeof DnsAnswer>;

/** Rejects where the resolver cannot be reached or answers something else. */
export async function askJson(
  resolver: string,
  name: string,
  type: keyof typeof recordTypes,
): Promise<DnsAnswer> {
  const url = new URL(resolver);
  url.search = new URLSearchParams({ name, type }).toString();
  const response = await fetch(url, {
    headers: { accept: 'application/dns-json' },
    signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`the resolver answered ${response.status}`);
  return DnsAnswer.parse(await response.json());
}
