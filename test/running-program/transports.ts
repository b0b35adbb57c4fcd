import type { OpenTransport } from './open-transport.ts';
import { openOverHttp } from './over-http.ts';
import { openOverPort } from './over-port.ts';
import type { RunningProgram } from './program.ts';

/** The two ways on which the window speaks to the program, by their names. */
export const transports = {
  http: openOverHttp,
  port: openOverPort,
} satisfies Readonly<Record<string, (program: RunningProgram) => Promise<OpenTransport>>>;

export type TransportName = keyof typeof transports;
