import type { CallFate, HomeCall } from '../../src/practice/home/calls.ts';
import type { Home } from '../../src/practice/home/instance/home.ts';

/** One call of Home Assistant, recognized in another run: the second `http/config/configure` is there each time. */
export interface HomeCallName extends Pick<HomeCall, 'name' | 'write'> {
  readonly occurrence: number;
}

/**
 * Every write, and each kind of read once: how often something is looked at until it has happened depends on the moment,
 * so a later look may not be there in another run.
 */
export function nameHomeCalls(calls: readonly HomeCall[]): readonly HomeCallName[] {
  const seen = new Map<string, number>();
  const all = calls.map(({ name, write }) => {
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return { name, write, occurrence };
  });
  return all.filter(({ write, occurrence }) => write || occurrence === 1);
}

export function printHomeCallName({ name, occurrence }: HomeCallName): string {
  return `Home Assistant, ${name}${occurrence === 1 ? '' : ` #${occurrence}`}`;
}

/** Lets one call of this name be lost. The answer tells whether it came. */
export function loseHomeCall(
  home: Home,
  { name, occurrence }: HomeCallName,
  lose: () => CallFate,
): () => boolean {
  let came = 0;
  home.loseCalls((call) => {
    if (call.name !== name) return 'answered';
    came += 1;
    return came === occurrence ? lose() : 'answered';
  });
  return () => came >= occurrence;
}
