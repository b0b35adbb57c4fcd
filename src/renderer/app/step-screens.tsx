import type { ComponentType } from 'react';
import type { StepId } from '../../contract/journey.ts';
import { AddressesFromPlan } from '../dashboard/addresses/addresses.tsx';
import { Dashboard } from '../dashboard/dashboard.tsx';
import { Build } from '../steps/build/build.tsx';
import { CheckLocks } from '../steps/check-locks/check-locks.tsx';
import { ChooseAddress } from '../steps/choose-address/choose-address.tsx';
import { ConnectCloudflare } from '../steps/connect-cloudflare/connect-cloudflare.tsx';
import { ConnectHome } from '../steps/connect-home/connect-home.tsx';
import { Devices } from '../steps/devices/devices.tsx';
import { FindHome } from '../steps/find-home/find-home.tsx';
import { HandOver } from '../steps/hand-over/hand-over.tsx';
import { Protection } from '../steps/protection/protection.tsx';
import { OwnProxy } from '../steps/proxy/own-proxy.tsx';
import { Welcome } from '../steps/welcome/welcome.tsx';

/** The screen of each step: one folder, one component, one line here. A type error here means that a step has none. */
export const stepScreens: Readonly<Record<StepId, ComponentType>> = {
  welcome: Welcome,
  'connect-cloudflare': ConnectCloudflare,
  'find-home': FindHome,
  'choose-address': () => <ChooseAddress addresses={AddressesFromPlan} />,
  devices: Devices,
  proxy: OwnProxy,
  protection: Protection,
  build: Build,
  'connect-home': ConnectHome,
  'check-locks': CheckLocks,
  'hand-over': () => <HandOver dashboard={Dashboard} />,
};
