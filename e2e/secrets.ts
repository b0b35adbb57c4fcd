import { createPrivateKey } from 'node:crypto';
import { outputOf } from '../src/main/keys/testing/installed-program.ts';
import { printTunnelToken } from '../src/practice/connector/tunnel-token.ts';
import type { PracticeWorld } from '../src/practice/world.ts';
import type { HeldKey } from './knock.ts';

/** What must stay in the program, in every form in which it could leave it. */
export interface Secret {
  readonly name: string;
  readonly forms: readonly string[];
}

/** The names of the secrets that stand in a text. */
export function secretsIn(text: string, secrets: readonly Secret[]): readonly string[] {
  return secrets.filter(({ forms }) => forms.some((form) => text.includes(form))).map(({ name }) => name);
}

/** The token of the practice account, and the token of the tunnel that was built in it. */
export function tokensOf({ token, cloudflare, account }: PracticeWorld): readonly Secret[] {
  const tunnels = [...(cloudflare.cloud.state.accounts.get(account.id)?.tunnels.values() ?? [])];
  return [
    { name: 'API token', forms: [token] },
    ...tunnels.map(({ id, name, secret }) => ({
      name: `token of tunnel ${name}`,
      forms: [secret, printTunnelToken({ accountTag: account.id, tunnelId: id, secret })],
    })),
  ];
}

/** What lets Latchkey into Home Assistant at this moment. */
export function tokensOfHome({ home }: PracticeWorld): readonly Secret[] {
  const { refreshTokens, accessTokens } = home.state();
  return refreshTokens
    .filter(({ clientId }) => clientId !== null)
    .map(({ id, token }) => ({
      name: 'login to Home Assistant',
      forms: [
        token,
        ...accessTokens.filter(({ refreshTokenId }) => refreshTokenId === id).map((each) => each.token),
      ],
    }));
}

/** The private key inside a key file: its numbers as JSON Web Key, Base64 and hex, and its lines as PEM. */
export async function privateKeyIn({ path, words }: HeldKey): Promise<Secret> {
  const pem = await outputOf('openssl', ['pkcs12', '-in', path, '-passin', `pass:${words}`, '-nodes']);
  const key = createPrivateKey(
    /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/.exec(pem)?.[0] ?? '',
  );
  const { d = '', p = '', q = '' } = key.export({ format: 'jwk' });
  const numbers = [d, p, q].flatMap((number) => {
    const bytes = Buffer.from(number, 'base64url');
    return [number, bytes.toString('base64'), bytes.toString('hex')];
  });
  const lines = (['pkcs1', 'pkcs8'] as const).flatMap((type) =>
    key
      .export({ type, format: 'pem' })
      .toString()
      .split('\n')
      .filter((line) => line.length === 64)
      // The first lines are the same in every key of this kind, or hold its public half.
      .slice(7),
  );
  return { name: 'private key', forms: [...numbers, ...lines] };
}
