import type { HomeState } from '../home-state.ts';

/** The Supervisor says no. Its text is all that a client gets. */
export class SupervisorRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SupervisorRefusal';
  }
}

/** The Supervisor does one job of a group at a time. @throws {SupervisorRefusal} */
export function refuseWhenBusy({ trouble, jobs }: HomeState, group: string, slug?: string): void {
  const works = jobs.some(({ reference, done }) => !done && reference === slug);
  if (trouble.supervisor === 'busy' || works)
    throw new SupervisorRefusal(`Another job is running for job group ${group}`);
}

/** @throws {SupervisorRefusal} */
export function refuseWithoutInternet({ trouble }: HomeState, what: string): void {
  if (trouble.internet === 'unreachable')
    throw new SupervisorRefusal(`'${what}' blocked from execution, no host internet connection`);
}
