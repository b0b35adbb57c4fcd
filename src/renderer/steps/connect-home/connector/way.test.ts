import { expect, it } from 'vitest';
import { loggedOut } from '../../../../contract/home.ts';
import { ConnectorKind } from '../../../../contract/tunnel.ts';
import { aLook, inContainer, wishElsewhere } from '../../../testing/home-situations.ts';
import { chooseFirstWay, listWays } from './way.ts';

it('offers the app to every home that is not known to have none', () => {
  const into = (look: typeof inContainer) => ({ state: 'in', userName: 'Anna', look }) as const;
  expect(listWays(into(aLook()))).toEqual(ConnectorKind.options);
  expect(listWays(loggedOut)).toContain('home-assistant-app');
  expect(listWays(into(inContainer))).not.toContain('home-assistant-app');
});

it('begins with another machine where the user wants one', () => {
  expect(chooseFirstWay(undefined)).toBe('home-assistant-app');
  expect(chooseFirstWay(wishElsewhere)).toBe('docker');
});
