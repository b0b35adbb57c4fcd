import { createServer } from 'node:http';
import { loopback, openPort } from '../net/open-port.ts';

/** A camera recorder beside Home Assistant: another thing in the house that has a page of its own. */
export interface Recorder {
  readonly host: string;
  readonly port: number;
  /** How many requests have reached it. */
  readonly countRequests: () => number;
  readonly stop: () => Promise<void>;
}

/** What it is called in the house, at whatever port. */
export const RECORDER_NAME = 'nvr';

export async function startRecorder(): Promise<Recorder> {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Cameras</title><p>The practice camera recorder</p>');
  });
  const { port, close } = await openPort(server, 0);
  return { host: loopback, port, countRequests: () => requests, stop: close };
}
