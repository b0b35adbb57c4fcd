/** An address that the practice Cloudflare counts among its own, and nobody on earth has (RFC 5737). */
export const EDGE_ADDRESS = '192.0.2.1';
