import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { toProblem } from './to-problem.ts';

describe('the problem behind a failed call', () => {
  it('is the code of the contract with its technical detail', () => {
    const thrown = new ORPCError('TOKEN_REFUSED', { defined: true, data: { status: 401, rayId: '8f0c' } });
    expect(toProblem(thrown)).toEqual({ code: 'TOKEN_REFUSED', technical: { status: 401, rayId: '8f0c' } });
  });

  it('leaves out what the contract does not name, whatever an error brings along', () => {
    const thrown = new ORPCError('TOKEN_REFUSED', { data: { status: 401, token: 'cfut_secret' } });
    expect(JSON.stringify(toProblem(thrown))).not.toContain('secret');
  });

  it.each([new ORPCError('INTERNAL_SERVER_ERROR'), new TypeError('Failed to fetch'), 'text', undefined])(
    'is UNEXPECTED for anything else',
    (thrown) => {
      expect(toProblem(thrown).code).toBe('UNEXPECTED');
    },
  );
});
