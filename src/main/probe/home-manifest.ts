import { z } from 'zod';

/** What is called so in the frontend's manifest is Home Assistant (facts: home-assistant#unauthenticated-checks). */
const Manifest = z.object({
  name: z
    .string()
    .max(200)
    .regex(/home assistant/i),
});

/** The name in a body that is Home Assistant's manifest; `undefined` for everything else. */
export function readHomeName(body: string): string | undefined {
  try {
    return Manifest.safeParse(JSON.parse(body)).data?.name;
  } catch {
    return undefined;
  }
}
