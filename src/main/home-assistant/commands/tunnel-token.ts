import { z } from 'zod';

/** What a connector's token says beside its secret; `t` is the tunnel (facts: Cloudflare, tunnel token). */
const Credentials = z.looseObject({ t: z.string().min(1) });

/** Whose tunnel a token is for. The token itself goes no further. `undefined` where it is no tunnel's. */
export function tunnelIdOf(token: string): string | undefined {
  try {
    return Credentials.safeParse(JSON.parse(Buffer.from(token.trim(), 'base64').toString('utf8'))).data?.t;
  } catch {
    return undefined;
  }
}
