import { z } from 'zod';

/** How the connector calls out to Cloudflare: what can be chosen of it, and what was seen. */

/**
 * Over what the connector carries visits: `auto` takes QUIC where it can, `http2` never does, for homes that lose live
 * connections over it (facts: cloudflare#cloudflared-quic).
 */
export const ConnectorTransport = z.enum(['auto', 'http2']);
export type ConnectorTransport = z.infer<typeof ConnectorTransport>;

/**
 * By which addresses the connector calls Cloudflare: `auto` takes whichever family works, the others never try the other one
 * (facts: cloudflare#cloudflared-network).
 */
export const EdgeAddresses = z.enum(['auto', 'ipv4', 'ipv6']);
export type EdgeAddresses = z.infer<typeof EdgeAddresses>;

/**
 * What was seen of how the connector calls out. Cloudflare says when each program was started and nothing of its way; that is
 * told by the log alone, which can be read where Home Assistant runs it (facts: cloudflare#tunnel-connections).
 */
export const CallsOut = z
  .object({
    /** How many programs hold the tunnel's other end, and when the newest of them was started. */
    connectors: z.number().int().nonnegative(),
    startedAt: z.iso.datetime().nullable(),
    /** By the app's log, of its connections since its last start. `null` where no log can be read, or it says nothing of it. */
    log: z
      .object({
        transports: z.array(z.enum(['quic', 'http2'])).readonly(),
        addresses: z.array(z.enum(['ipv4', 'ipv6'])).readonly(),
      })
      .readonly()
      .nullable(),
  })
  .readonly();
export type CallsOut = z.infer<typeof CallsOut>;
