import { cleanup, render } from 'vitest-browser-react';
import { readBook } from '../../guides/read-book.ts';
import { Window } from '../app/mount.tsx';
import type { Handshake, Program } from '../program-access/program.ts';
import { aDouble } from './double.ts';
import { freshPage, removeStyles } from './fresh-page.ts';
import type { Situation } from './situation.ts';

/** The window as a person has it before them, with the double as its program. Nothing is kept from the window before. */
export async function openWindow(situation: Situation): Promise<void> {
  await openWindowOn(aDouble(situation));
}

/** The same with a program that the test listens to. */
export async function openWindowOn(program: Program): Promise<void> {
  freshPage();
  await open(program);
}

/** The window again, as after a reload: with what it kept for itself. */
export async function reload(situation: Situation): Promise<void> {
  await cleanup();
  removeStyles();
  await open(aDouble(situation));
}

// A tab that a link opens would take the foreground, and the browser lets all behind it wait.
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a[target="_blank"]')) event.preventDefault();
});

async function open(program: Program): Promise<void> {
  // As on a screen after the first with a guide: what is looked at is the guide, and not that it is being opened.
  await readBook('en');
  const connect = async (): Promise<Handshake> => ({ kind: 'connected', program });
  await render(<Window first={connect()} connect={connect} />);
}
