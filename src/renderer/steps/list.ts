import type { ComponentType } from 'react';
import type { StepId } from '../../contract/journey.ts';
import { Welcome } from './welcome/welcome.tsx';

/** The screen of each step: one folder, one component, one line here. */
const screens: Readonly<Partial<Record<StepId, ComponentType>>> = {
  welcome: Welcome,
};

export function StepOf(step: StepId): ComponentType {
  return screens[step] ?? Welcome;
}
