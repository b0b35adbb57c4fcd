import { cleanup, render } from 'vitest-browser-react';
import { Window } from '../app/mount.tsx';
import { aDouble } from './double.ts';
import type { Situation } from './situation.ts';

/** The window as a person has it before them, with the double as its program. Nothing is kept from the window before. */
export async function openWindow(situation: Situation): Promise<void> {
  window.localStorage.clear();
  window.sessionStorage.clear();
  await open(situation);
}

/** The window again, as after a reload: with what it kept for itself. */
export async function reload(situation: Situation): Promise<void> {
  await cleanup();
  await open(situation);
}

async function open(situation: Situation): Promise<void> {
  const program = aDouble({ ...situation, latency: 0 });
  await render(<Window connect={async () => ({ kind: 'connected', program })} />);
}
