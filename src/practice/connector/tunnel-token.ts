import { z } from 'zod';

/** What a tunnel token says. The secret lets anybody run a connector, so the whole token is one. */
export interface TunnelCredentials {
  readonly accountTag: string;
  readonly tunnelId: string;
  /** Base64, at least 32 bytes. */
  readonly secret: string;
}

const tokenContent = z.object({
  a: z.string().min(1),
  t: z.uuid(),
  s: z.base64().min(1),
  e: z.string().optional(),
});

/**
 * Reads a tunnel token as cloudflared does: standard base64 of `{"a": account, "t": tunnel, "s": secret}`
 * (facts: cloudflare#tunnel-token). Anything else, such as a token with its last characters lost, is `undefined`.
 */
export function parseTunnelToken(token: string): TunnelCredentials | undefined {
  if (!z.base64().min(1).safeParse(token).success) return undefined;
  try {
    const content = tokenContent.parse(JSON.parse(Buffer.from(token, 'base64').toString('utf8')));
    return { accountTag: content.a, tunnelId: content.t, secret: content.s };
  } catch {
    return undefined;
  }
}

export function printTunnelToken({ accountTag, tunnelId, secret }: TunnelCredentials): string {
  return Buffer.from(JSON.stringify({ a: accountTag, t: tunnelId, s: secret })).toString('base64');
}
