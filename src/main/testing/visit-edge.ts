import { request } from 'node:https';
import type { PracticeWorld } from '../../practice/world.ts';

/** Visits the practice edge as a phone would, with the very file that was handed over; the status it gets. */
export function visitEdge(
  { edge, ca }: PracticeWorld,
  hostname: string,
  key: { readonly file: Uint8Array; readonly words: readonly string[] },
  path = '/manifest.json',
): Promise<number | undefined> {
  const options = {
    host: edge.host,
    port: edge.httpsPort,
    path,
    servername: hostname,
    headers: { host: hostname },
    ca,
    pfx: Buffer.from(key.file),
    passphrase: key.words.join('-'),
    agent: false as const,
  };
  return new Promise((resolve, reject) => {
    request(options)
      .on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject)
      .end();
  });
}
