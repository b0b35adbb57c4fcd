import { onTestFinished } from 'vitest';
import { aClock, type TestClock } from '../../clock/testing/a-clock.ts';
import { connectTo, type HomeConnection } from '../connection/connection.ts';
import type { ConnectionParts } from '../connection/reconnecting-connection.ts';
import { type Answers, aHomeDouble, type HomeDouble, type HomeDoubleOptions, refuse } from './a-home.ts';
import { anAccess } from './an-access.ts';

export interface TestConnection {
  readonly home: HomeConnection;
  readonly double: HomeDouble;
  readonly clock: TestClock;
}

/** A connection to a home double, closed when the running test ends. Its clock stands still unless the parts have another. */
export async function aConnection(
  options: HomeDoubleOptions = {},
  parts: Partial<ConnectionParts> = {},
): Promise<TestConnection> {
  const clock = aClock();
  const double = await aHomeDouble(options);
  const home = await connectTo({
    home: { url: double.url },
    access: anAccess(),
    clock,
    onRefused: () => {},
    ...parts,
  });
  onTestFinished(() => home.close());
  return { home, double, clock };
}

/** A connection to a home that gives these answers to commands, and `rest` to any REST request. */
export function aConnectionAnswering(answers: Answers, rest?: string): Promise<TestConnection> {
  return aConnection({ answers, rest: (_request, response) => void response.end(rest) });
}

/** Answers by what is asked: a command's type, or the Supervisor's `get /info`. */
export function answersFor(answers: Readonly<Record<string, unknown>>): Answers {
  return ({ type, method, endpoint }) => {
    const asked = type === 'supervisor/api' ? `${method} ${endpoint}` : String(type);
    return asked in answers ? answers[asked] : refuse('unknown_command', 'Unknown command.');
  };
}

/** A home that has started, so that a command it does not know is one it will never know. */
export const running = { get_config: { version: '2026.11.1', state: 'RUNNING' } };
