import { connect, type Socket } from 'node:net';

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** One of the many addresses of loopback, so that a test can be several peers. */
  readonly from?: string;
}

export interface Heard {
  /** Every byte that came until the connection ended. */
  readonly bytes: Buffer;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly text: string;
}

/** A request byte by byte: nothing is added but what HTTP asks for, nothing is read but what came. */
export async function ask(origin: string, asked: Asked): Promise<Heard> {
  const { host } = new URL(origin);
  const { method = 'GET', path, headers = {}, body = '', from } = asked;
  const head = { Host: host, ...(body && { 'Content-Length': String(body.length) }), ...headers };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  return heard(
    await say(origin, `${[`${method} ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n${body}`, from),
  );
}

/** Says something and listens until the other side has ended. A refused connection rejects, a cut one does not. */
export async function say(origin: string, words: string, from?: string): Promise<Buffer> {
  const socket = await connected(origin, from);
  socket.write(words);
  return everythingFrom(socket);
}

export function connected(origin: string, from = '127.0.0.1'): Promise<Socket> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), localAddress: from });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      // That it was cut off is seen by its end.
      socket.on('error', () => {});
      resolve(socket);
    });
  });
}

export function everythingFrom(socket: Socket): Promise<Buffer> {
  const pieces: Buffer[] = [];
  return new Promise((resolve) => {
    socket.on('data', (piece) => pieces.push(piece));
    socket.once('close', () => resolve(Buffer.concat(pieces)));
  });
}

export function closeOf(socket: Socket): Promise<void> {
  socket.resume();
  return new Promise((resolve) => {
    if (socket.destroyed) resolve();
    else socket.once('close', () => resolve());
  });
}

function heard(bytes: Buffer): Heard {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line): [string, string] => {
      const [name = '', ...value] = line.split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
  );
  const body = bytes.subarray(end + 4);
  return { bytes, status: Number(first.split(' ')[1]), headers, body, text: body.toString('utf8') };
}
