import { expect, it } from 'vitest';
import { formatMessage } from './format-message.ts';

const keys =
  '{count, plural, one {{count} klucz} few {{count} klucze} many {{count} kluczy} other {{count} klucza}}';

it.each([
  [1, '1 klucz'],
  [3, '3 klucze'],
  [5, '5 kluczy'],
  [22, '22 klucze'],
])('counts %d as the language does', (count, text) => {
  expect(formatMessage(keys, { count }, 'pl')).toBe(text);
});

it.each(['<b>', '{name}', '’s', "it's '{' here", '**'])('never reads what is filled in: %s', (name) => {
  expect(formatMessage('The key of {name}', { name }, 'en-GB')).toBe(`The key of ${name}`);
});

it('leaves marks to whoever shows it', () => {
  expect(formatMessage('Press <b>{what}</b>', { what: 'Go' }, 'en-GB')).toBe('Press <b>Go</b>');
  expect(formatMessage('Press **Go**', {}, 'en-GB')).toBe('Press **Go**');
});

it('does not leave out what nobody told', () => {
  expect(() => formatMessage('The key of {name}', {}, 'en-GB')).toThrow('name');
});

it('keeps the direction of what is filled in to itself, where the language is read from right to left', () => {
  expect(formatMessage('אל {address}.', { address: 'ha.linden.house' }, 'he')).toBe(
    'אל \u2068ha.linden.house\u2069.',
  );
  const plural = '{count, plural, one {מפתח של {name}} other {{count} מפתחות של {name}}}';
  expect(formatMessage(plural, { count: 1, name: 'Anna' }, 'he')).toBe('מפתח של \u2068Anna\u2069');
  expect(formatMessage('To {address}.', { address: 'ha.linden.house' }, 'pl')).toBe('To ha.linden.house.');
});
