import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { failInWords } from './call-failure.ts';
import { toProblem } from './to-problem.ts';

/** What the window is told when a call throws this. */
async function problemOf(thrown: unknown) {
  const failed = failInWords({ next: () => Promise.reject(thrown) });
  return toProblem(await failed.catch((failure: unknown) => failure));
}

describe('the problem behind a failed call', () => {
  it('is the code of the contract with its technical detail', async () => {
    const thrown = new ORPCError('TOKEN_REFUSED', { defined: true, data: { status: 401, rayId: '8f0c' } });
    expect(await problemOf(thrown)).toEqual({
      code: 'TOKEN_REFUSED',
      technical: { status: 401, rayId: '8f0c' },
    });
  });

  it('leaves out what the contract does not name, whatever an error brings along', async () => {
    const thrown = new ORPCError('TOKEN_REFUSED', { data: { status: 401, token: 'cfut_secret' } });
    expect(JSON.stringify(await problemOf(thrown))).not.toContain('secret');
  });

  it.each([new ORPCError('INTERNAL_SERVER_ERROR'), new TypeError('Failed to fetch'), 'text', undefined])(
    'is UNEXPECTED for anything else',
    async (thrown) => {
      expect((await problemOf(thrown)).code).toBe('UNEXPECTED');
      expect(toProblem(thrown).code).toBe('UNEXPECTED');
    },
  );

  it('stays what it is when it passes another link', async () => {
    const thrown = new ORPCError('TOKEN_REFUSED', { defined: true });
    const failed = failInWords({ next: () => failInWords({ next: () => Promise.reject(thrown) }) });
    expect(toProblem(await failed.catch((failure: unknown) => failure))).toEqual({ code: 'TOKEN_REFUSED' });
  });

  it('is none where the call works', async () => {
    expect(await failInWords({ next: async () => 'answer' })).toBe('answer');
  });
});
