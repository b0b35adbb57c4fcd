import type { ComponentType } from 'react';
import type { StepId } from '../../contract/journey.ts';
import { Build } from './build/build.tsx';
import { CheckLocks } from './check-locks/check-locks.tsx';
import { ChooseAddress } from './choose-address/choose-address.tsx';
import { ConnectCloudflare } from './connect-cloudflare/connect-cloudflare.tsx';
import { ConnectHome } from './connect-home/connect-home.tsx';
import { Devices } from './devices/devices.tsx';
import { FindHome } from './find-home/find-home.tsx';
import { HandOver } from './hand-over/hand-over.tsx';
import { Protection } from './protection/protection.tsx';
import { Welcome } from './welcome/welcome.tsx';

/** The screen of each step: one folder, one component, one line here. */
const screens: Readonly<Partial<Record<StepId, ComponentType>>> = {
  welcome: Welcome,
  'connect-cloudflare': ConnectCloudflare,
  'find-home': FindHome,
  'choose-address': ChooseAddress,
  devices: Devices,
  protection: Protection,
  build: Build,
  'connect-home': ConnectHome,
  'check-locks': CheckLocks,
  'hand-over': HandOver,
};

export function StepOf(step: StepId): ComponentType {
  return screens[step] ?? Welcome;
}
