import { describe, expect, it } from 'vitest';
import type { RawAnswer } from '../../running-program/open-transport.ts';
import { CANARY } from '../inputs/hostile.ts';
import { OpenError } from '../target.ts';
import { judgeRaw } from './raw-answer.ts';

const closed = { defined: true, code: 'KEY_MISSING', status: 409, message: 'KEY_MISSING' };
const noInput = { defined: false, code: 'UNEXPECTED', status: 400, message: 'UNEXPECTED' };
const mistake = { ...noInput, status: 500 };
const strange = { defined: false, code: 'ENOENT', status: 500, message: 'ENOENT' };

const request = (status: number, text: string): RawAnswer => ({ by: 'request', status, text });
const asRequest = (error: object, status = 400) => request(status, JSON.stringify({ json: error }));
const message = (p: object, i?: string): RawAnswer => ({ by: 'message', text: JSON.stringify({ i, p }) });
const asAnswer = (error: object) => message({ s: 400, b: { json: error } }, '1');
const asEvent = (error: object) => message({ e: 'error', d: { json: error } }, '1');

describe('what was answered to bytes', () => {
  it.each([
    request(200, '{"json":1}'),
    message({ b: { json: 1 } }, '1'),
    message({ h: {} }),
    message({ e: 'message' }),
  ])('is no error: %j', (answer) => expect(judgeRaw(answer)).toBe('taken'));

  it.each([
    ...[asRequest, asAnswer, asEvent].flatMap((as) => [as(closed), as(noInput)]),
    request(413, 'TOO_LARGE'),
    message({ s: 404, b: 'No procedure matched' }, '1'),
    message({ s: 400, b: { json: noInput } }, CANARY),
  ])('is a closed error: %j', (answer) => expect(judgeRaw(answer)).toBe('refused'));

  it.each([
    ...[asRequest, asAnswer, asEvent].flatMap((as) => [
      as(mistake),
      as(strange),
      as({ ...closed, defined: false }),
      as({ ...closed, data: { message: `no such file: ${CANARY}` } }),
    ]),
    request(413, 'MALFORMED'),
    request(500, 'Internal Server Error'),
    request(404, ''),
    message({ s: 500, b: 'Error: out of memory' }, '1'),
    { by: 'message', text: 'no JSON' } as const,
  ])('must not get out: %j', (answer) => expect(() => judgeRaw(answer)).toThrow(OpenError));
});
