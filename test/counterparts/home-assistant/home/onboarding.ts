import { z } from 'zod';

/** Who owns the home of a walk: made up for it, and gone with it. */
export const owner = { name: 'Mia', username: 'mia', password: 'a long password of the walk' } as const;

const Begun = z.object({ auth_code: z.string() });
const Tokens = z.object({ access_token: z.string(), refresh_token: z.string() });
export type Tokens = z.infer<typeof Tokens>;

/** Goes through what a new home asks for, as its own page does (facts: home-assistant#onboarding). */
export async function onboard(url: string): Promise<Tokens> {
  const client_id = `${url}/`;
  const user = { client_id, language: 'en', ...owner };
  const { auth_code } = Begun.parse(await post(`${url}/api/onboarding/users`, user));
  const tokens = await redeem(url, { grant_type: 'authorization_code', code: auth_code, client_id });
  const steps = [
    ['core_config', {}],
    ['analytics', {}],
    ['integration', { client_id, redirect_uri: `${url}/?auth_callback=1` }],
  ] as const;
  for (const [step, body] of steps) await post(`${url}/api/onboarding/${step}`, body, tokens.access_token);
  return tokens;
}

async function redeem(url: string, form: Readonly<Record<string, string>>): Promise<Tokens> {
  const response = await fetch(`${url}/auth/token`, { method: 'POST', body: new URLSearchParams(form) });
  return Tokens.parse(await response.json());
}

async function post(url: string, body: object, token?: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${new URL(url).pathname}: ${response.status}`);
  return response.json();
}
