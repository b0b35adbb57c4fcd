import { z } from 'zod';

/** The part of a connector's token beside its secret; `t` is the tunnel (facts: cloudflare#tunnel-token). */
const Credentials = z.looseObject({ t: z.string().min(1) });

/** Which tunnel a token is for; `undefined` for any other text. The token itself goes no further. */
export function parseTunnelId(token: string): string | undefined {
  try {
    return Credentials.safeParse(JSON.parse(Buffer.from(token.trim(), 'base64').toString('utf8'))).data?.t;
  } catch {
    return undefined;
  }
}
