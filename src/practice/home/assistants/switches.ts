import type { HomeState, Switch } from '../home-state.ts';

/** What a voice assistant can ask of the practice home: switches, on and off. */

export function findSwitch(state: HomeState, id: string): Switch | undefined {
  return state.switches.find((one) => one.id === id);
}

export function turn(state: HomeState, id: string, to: Switch['is']): void {
  state.switches = state.switches.map((one) => (one.id === id ? { ...one, is: to } : one));
}
