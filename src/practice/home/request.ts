import type { IncomingMessage } from 'node:http';

/** One HTTP request that was let in. */
export interface HomeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Repeated ones are joined with commas; empty when absent. */
  readonly header: (name: string) => string;
  /** The fields of a form, URL-encoded or multipart; a body that is neither has none. */
  readonly form: () => Promise<ReadonlyMap<string, string>>;
}

const longestBody = 1_000_000;

export function requestFrom(message: IncomingMessage): HomeRequest {
  const [path = '/', query = ''] = (message.url ?? '/').split(/\?(.*)/s);
  const header = (name: string) => [message.headers[name]].flat().join(', ');
  return {
    method: message.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    header,
    form: async () => fieldsOf(await bodyOf(message), header('content-type')),
  };
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    // A stream of an HTTP request without encoding gives buffers.
    const part = chunk as Buffer;
    length += part.length;
    if (length > longestBody) throw new RangeError('the body is too long');
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}

async function fieldsOf(body: Buffer, contentType: string): Promise<ReadonlyMap<string, string>> {
  const headers = { 'content-type': contentType };
  const parsed = await new Response(new Uint8Array(body), { headers }).formData().catch(() => undefined);
  const fields = new Map<string, string>();
  parsed?.forEach((value, name) => {
    if (typeof value === 'string') fields.set(name, value);
  });
  return fields;
}
