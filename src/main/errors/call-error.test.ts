import { ORPCError } from '@orpc/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PROBLEM_STATUS } from '../../contract/calls/problems.ts';
import { problemCodes, Technical } from '../../contract/problem.ts';
import { callErrorFor, reportMistake } from './call-error.ts';
import { keychainRefusals, keyRefusals, storageRefusals } from './internal-refusals.ts';
import { Refusal } from './refusal.ts';

const declaration = { status: PROBLEM_STATUS, data: Technical.optional() };
const declared = { TOKEN_REFUSED: declaration, KEY_REFUSED: declaration };
const secret = 'cfut_SECRET';

describe('the error of a failed call', () => {
  it('is the problem that the call declares, with its technical detail', () => {
    expect(callErrorFor(new Refusal('TOKEN_REFUSED', { status: 401 }), declared)).toMatchObject({
      code: 'TOKEN_REFUSED',
      status: PROBLEM_STATUS,
      data: { status: 401 },
    });
  });

  it('names what was wrong with a key, for whoever can use that', () => {
    expect(callErrorFor(new Refusal('passphrase-empty'), declared)).toMatchObject({
      code: 'KEY_REFUSED',
      data: { message: 'passphrase-empty' },
    });
  });

  it('does without technical detail that the contract would not take', () => {
    const { code, data } = callErrorFor(
      new Refusal('TOKEN_REFUSED', { message: 'x'.repeat(2000) }),
      declared,
    );
    expect([code, data]).toEqual(['TOKEN_REFUSED', undefined]);
  });

  it.each([
    ['a problem of another call', new Refusal('DEVICES_NONE', { message: secret })],
    ['what storage refused', new Refusal('unreadable', { message: secret })],
    ['what the keychain refused', new Refusal('denied')],
    ['an error of a library', new Error(secret, { cause: secret })],
    ['an error of oRPC with a code of the contract', new ORPCError('TOKEN_REFUSED', { data: secret })],
    ['something thrown', secret],
  ])('is UNEXPECTED without a word for %s', (_what, thrown) => {
    const error = callErrorFor(thrown, declared);
    expect(error).toMatchObject({ code: 'UNEXPECTED', status: 500, data: undefined });
    expect(error.cause).toBeUndefined();
    expect(`${JSON.stringify(error)} ${error}`).not.toContain(secret);
  });

  it('tells a developer that an input did not fit', () => {
    const thrown = new ORPCError('BAD_REQUEST', { data: { issues: [secret] }, cause: secret });
    const error = callErrorFor(thrown, declared);
    expect(error).toMatchObject({ code: 'UNEXPECTED', status: 400, data: undefined });
    expect(error.cause).toBeUndefined();
  });
});

describe('a code', () => {
  it('means one thing in the whole program', () => {
    const all = [...problemCodes, ...keyRefusals, ...storageRefusals, ...keychainRefusals];
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
  });
});

describe('the report of a mistake', () => {
  afterEach(() => vi.restoreAllMocks());

  it('says where it happened and which refusal nobody caught, but none of the words', () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    reportMistake(new Error(secret));
    reportMistake(new Refusal('unreadable', { message: secret }));
    expect(printed.mock.calls.map(([said]) => String(said).split('\n')[0])).toEqual([
      'Unexpected Error',
      'Unexpected Refusal unreadable',
    ]);
    expect(String(printed.mock.calls[0])).toContain('call-error.test.ts');
    expect(JSON.stringify(printed.mock.calls)).not.toContain(secret);
  });
});
