import { expect, it } from 'vitest';
import { createCallLog, type LoggedCall } from './call-log.ts';

it('tells whoever watches of each call from then on, in the order in which they finish', () => {
  const log = createCallLog();
  const call = (path: string): LoggedCall => ({
    method: 'POST',
    path,
    query: '',
    status: 200,
    effect: 'write',
  });
  const seen: string[] = [];
  log.finished(call('/earlier'));
  log.watch(({ path }) => seen.push(path));
  log.finished(call('/first'));
  log.finished(call('/second'));
  expect(seen).toEqual(['/first', '/second']);
  expect(log.calls().map(({ path }) => path)).toEqual(['/earlier', '/first', '/second']);
});
