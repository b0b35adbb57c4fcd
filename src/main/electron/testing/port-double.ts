import { EventEmitter, once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';

/** The page's end of a channel, with the ear to the ground that a test needs. */
export class PageEnd {
  readonly port: MessagePort;
  readonly closed: Promise<unknown>;

  constructor(port: MessagePort) {
    this.port = port;
    this.closed = once(port, 'close');
  }
}

/** Main's end of a channel: events carry `data`, nothing arrives before `start`. */
export class PortDouble extends EventEmitter {
  private readonly port: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.port = port;
    port.once('close', () => this.emit('close'));
  }
  start() {
    this.port.on('message', (data: unknown) => this.emit('message', { data, ports: [] }));
  }
  postMessage(message: unknown) {
    this.port.postMessage(message);
  }
  close() {
    this.port.close();
  }
}
