import { expect } from 'vitest';
import type { PracticeApp } from '../../testing/practice-app.ts';

/** Asks the API of the world as its owner or a program of theirs would. */
export function ownerOf({ world }: Pick<PracticeApp, 'world'>) {
  const zone = `${world.apiUrl}/zones/${world.zone.id}`;
  const headers = { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' };
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${zone}/${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    expect(answer.status).toBe(200);
    return answer.json();
  };
}
