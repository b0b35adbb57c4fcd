import type { Document } from '@xmldom/xmldom';
import { readXml } from './read-xml.ts';

/** The largest descriptions of routers have some 20 kB. */
const LONGEST_BODY = 64 * 1024;
const TIMEOUT_MS = 3000;

/** What a router answered: a document, and whether it did as it was asked. */
export interface RouterReply {
  readonly isFine: boolean;
  readonly document: Document;
}

/**
 * Sends one request to a router, which is no friend: no redirect is followed, and neither its size nor its time is without end.
 * `undefined` where it gave no answer that can be read.
 */
export async function askRouter(
  url: URL,
  { signal, ...request }: { readonly signal: AbortSignal } & Pick<RequestInit, 'method' | 'headers' | 'body'>,
): Promise<RouterReply | undefined> {
  try {
    const soon = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const response = await fetch(url, { ...request, redirect: 'error', signal: soon });
    const text = await readBody(response);
    const document = text === undefined ? undefined : readXml(text);
    return document && { isFine: response.ok, document };
  } catch {
    return undefined;
  }
}

async function readBody({ body }: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > LONGEST_BODY) return undefined;
  }
  return text;
}
