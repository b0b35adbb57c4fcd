import { expect, it } from 'vitest';
import { CountryCode } from '../../contract/exception.ts';
import { countryCodes, countryNamer, countryOfTimeZone, listCountries } from './country-names.ts';

it('has each country once, under a code that the lock takes', () => {
  expect(new Set(countryCodes).size).toBe(250);
  expect(countryCodes.filter((code) => !CountryCode.safeParse(code).success)).toEqual([]);
});

it('has a name for every country', () => {
  const unnamed = listCountries('en').filter(({ code, name }) => name === code || name === '');
  expect(unnamed).toEqual([]);
});

it('lists them as the language sorts them', () => {
  const names = listCountries('de').map(({ name }) => name);
  expect(names.indexOf('Österreich')).toBeLessThan(names.indexOf('Pakistan'));
  expect(names.indexOf('Österreich')).toBeGreaterThan(names.indexOf('Oman'));
  expect(countryNamer('de')('DE')).toBe('Deutschland');
});

it.each([
  ['Europe/Berlin', 'DE'],
  ['America/New_York', 'US'],
  ['Pacific/Auckland', 'NZ'],
  ['UTC', undefined],
])('knows whose clock %s is', (timeZone, country) => expect(countryOfTimeZone(timeZone)).toBe(country));
