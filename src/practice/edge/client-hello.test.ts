import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { connect } from 'node:tls';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readClientHello } from './client-hello.ts';

let named: Buffer;
let nameless: Buffer;

beforeAll(async () => {
  named = await helloOf('HA.example.com');
  nameless = await helloOf(undefined);
});

/** The first flight of a real client. */
async function helloOf(servername: string | undefined): Promise<Buffer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const client = connect({ port, host: '127.0.0.1', ...(servername === undefined ? {} : { servername }) });
  client.on('error', () => undefined);
  const [socket]: Socket[] = await once(server, 'connection');
  if (socket === undefined) throw new Error('no connection');
  const [bytes] = await once(socket, 'data');
  client.destroy();
  socket.destroy();
  server.close();
  return bytes;
}

/** The same handshake message cut into records of other sizes. */
function refragmented(hello: Buffer, sizes: readonly number[]): Buffer {
  const message = hello.subarray(5);
  const records: Buffer[] = [];
  for (let at = 0, turn = 0; at < message.length; turn += 1) {
    const part = message.subarray(at, at + (sizes[turn % sizes.length] ?? 1));
    records.push(Buffer.from([22, 3, 1, part.length >> 8, part.length & 255]), part);
    at += part.length;
  }
  return Buffer.concat(records);
}

describe('the ClientHello', () => {
  it('names the hostname in lower case', () => {
    expect(readClientHello(named)).toEqual({ kind: 'hello', serverName: 'ha.example.com' });
  });

  it('may name none', () => {
    expect(readClientHello(nameless)).toEqual({ kind: 'hello', serverName: undefined });
  });

  it('is incomplete until its last byte', () => {
    for (let length = 0; length < named.length; length += 1) {
      expect(readClientHello(named.subarray(0, length))).toEqual({ kind: 'incomplete' });
    }
  });

  it('may be spread over any records', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 }), (sizes) => {
        expect(readClientHello(refragmented(named, sizes))).toEqual({
          kind: 'hello',
          serverName: 'ha.example.com',
        });
      }),
    );
  });

  it('is told from other protocols by the first byte', () => {
    expect(readClientHello(Buffer.from('GET / HTTP/1.1\r\n'))).toEqual({ kind: 'not-tls' });
    expect(readClientHello(Buffer.from([22, 3, 1, 0, 4, 2, 0, 0, 0]))).toEqual({ kind: 'not-tls' });
  });

  it('never throws, however it is damaged', () => {
    const damage = fc.array(fc.tuple(fc.nat(named.length - 1), fc.integer({ min: 0, max: 255 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = Buffer.from(named);
        for (const [at, value] of changes) bytes[at] = value;
        expect(['hello', 'incomplete', 'not-tls']).toContain(readClientHello(bytes).kind);
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void readClientHello(Buffer.from(bytes))));
  });
});
