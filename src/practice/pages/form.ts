import type { HonoRequest } from 'hono';

/** The fields of a form. */
export type Form = ReadonlyMap<string, string>;

/** URL-encoded or multipart; a body that is neither has no fields, and files are none. */
export async function readForm(request: HonoRequest): Promise<Form> {
  const body = await request.parseBody().catch(() => ({}));
  return new Map(
    Object.entries<unknown>(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
