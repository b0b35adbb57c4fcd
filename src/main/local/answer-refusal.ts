import type { IncomingMessage, ServerResponse } from 'node:http';
import { type RequestRefusal, refusalStatus } from './request-checks.ts';

/** Far more than a window could come to send by mistake; bytes. */
const readLimit = 64 * 1024 * 1024;

/**
 * Answers a request that is refused. Its sender may still be sending, and never sees the answer when the connection is closed
 * meanwhile: so the rest is read and thrown away first (RFC 9112 §9.6).
 */
export async function answerRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: RequestRefusal,
): Promise<void> {
  response.writeHead(refusalStatus[refusal], {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': refusal.length,
    Connection: 'close',
  });
  response.write(refusal);
  await throwAway(request);
  response.end();
}

async function throwAway(request: IncomingMessage): Promise<void> {
  let read = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    read += Buffer.byteLength(chunk);
    if (read > readLimit) return;
  }
}
