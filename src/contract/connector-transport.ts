import { z } from 'zod';

/**
 * Over what the connector carries visits: `auto` takes QUIC where it can, `http2` never does, for homes that lose live
 * connections over it (facts: cloudflare#cloudflared-quic).
 */
export const ConnectorTransport = z.enum(['auto', 'http2']);
export type ConnectorTransport = z.infer<typeof ConnectorTransport>;
