import { expect, it } from 'vitest';
import { aSetup } from '../../resources/testing/situations.ts';
import { addressAtHome } from './print-recovery-sheet.ts';

const found = (url: string) => ({ url, name: 'Linden home', version: null });

it.each(['http://192.168.1.20:8123', 'http://homeassistant.local:8123', 'http://[fd00::20]:8123'])(
  '%s is where people at home open it',
  (url) => expect(addressAtHome(aSetup(), found(url))).toBe(url),
);

it.each(['http://homeassistant:8123', 'http://127.0.0.1:8123', 'http://localhost:8123'])(
  '%s may lead nowhere from another device, and is not told',
  (url) => expect(addressAtHome(aSetup(), found(url))).toBeNull(),
);

it('what people in the house were told to use comes before what the connector uses', () => {
  const inTheHouse = 'https://192.168.1.20:8443';
  expect(addressAtHome(aSetup(), { ...found('http://homeassistant:8123'), inTheHouse })).toBe(inTheHouse);
});
