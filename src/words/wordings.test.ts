import { expect, it } from 'vitest';
import { listValues, listWordings } from './wordings.ts';

const message = '{count, plural, =0 {None of {home}} one {One of {home}} other {# of {home}}}, {when}';

it('lists every text that a message can become', () => {
  expect(listWordings(message)).toEqual([
    'None of {home}, {when}',
    'One of {home}, {when}',
    '{count} of {home}, {when}',
  ]);
  expect(listWordings('Press <b>Go</b>')).toEqual(['Press <b>Go</b>']);
});

it('lists what is filled in', () => {
  expect(listValues(message)).toEqual(['count', 'home', 'when']);
  expect(listValues('Nothing')).toEqual([]);
});

it('refuses what is no message', () => {
  expect(() => listWordings('{{name}}')).toThrow();
});
