import { once } from 'node:events';
import { connect as connectTcp, createServer, type Socket } from 'node:net';
import { connect } from 'node:tls';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loopback, openPort } from '../net/open-port.ts';
import { readServerName } from './server-name.ts';

let hello: Buffer;

beforeAll(async () => {
  hello = await helloOf('HA.example.com');
});

/** The first flight of a real client. */
async function helloOf(servername: string | undefined): Promise<Buffer> {
  const server = createServer();
  const { port, close } = await openPort(server, 0);
  const accepted = once(server, 'connection');
  const client = connect({ port, host: loopback, ...(servername === undefined ? {} : { servername }) });
  client.on('error', () => undefined);
  const [socket]: Socket[] = await accepted;
  if (socket === undefined) throw new Error('no connection');
  const [bytes] = await once(socket, 'data');
  client.destroy();
  await close();
  return bytes;
}

/** A connection to somebody who reads its server name, and what they read or why they could not. */
async function aReader() {
  const server = createServer();
  const { port, close } = await openPort(server, 0);
  onTestFinished(close);
  return async (pieces: readonly Buffer[]) => {
    const accepted = once(server, 'connection');
    const client = connectTcp(port, loopback).setNoDelay(true);
    client.on('error', () => undefined);
    const [socket]: Socket[] = await accepted;
    if (socket === undefined) throw new Error('no connection');
    const read = readServerName(socket).then(
      (serverName) => ({ serverName, putBack: socket.read() }),
      () => 'refused' as const,
    );
    for (const piece of pieces) await new Promise((sent) => client.write(piece, sent));
    client.end();
    const result = await read;
    client.destroy();
    socket.destroy();
    return result;
  };
}

function inPieces(bytes: Buffer, size: number): readonly Buffer[] {
  const starts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => index * size);
  return starts.map((at) => bytes.subarray(at, at + size));
}

describe('the server name of a connection', () => {
  it('is in lower case, and its bytes are put back', async () => {
    const read = await aReader();
    expect(await read([hello])).toEqual({ serverName: 'ha.example.com', putBack: hello });
  });

  it('may be missing', async () => {
    const read = await aReader();
    expect(await read([await helloOf(undefined)])).toMatchObject({ serverName: undefined });
  });

  it('may come in any pieces', async () => {
    const read = await aReader();
    for (const size of [1, 7, 100, 1000])
      expect(await read(inPieces(hello, size))).toEqual({ serverName: 'ha.example.com', putBack: hello });
  });

  it('is refused to other protocols, and to a hello that breaks off', async () => {
    const read = await aReader();
    expect(await read([Buffer.from('GET / HTTP/1.1\r\n\r\n')])).toBe('refused');
    expect(await read([hello.subarray(0, -1)])).toBe('refused');
    expect(await read([])).toBe('refused');
  });

  it('is found or refused, however the hello is damaged', async () => {
    const read = await aReader();
    const damage = fc.array(fc.tuple(fc.nat(hello.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Buffer.from(hello);
        for (const [at, value] of changes) bytes[at] = value;
        const result = await read([bytes]);
        expect(result === 'refused' || 'serverName' in result).toBe(true);
      }),
    );
  });
});
