import { StandardRPCJsonSerializer } from '@orpc/client/standard';

const serializer = new StandardRPCJsonSerializer();

/** An input as it is written into the body of a request. */
export function writeInput(input: unknown): string {
  const [json, meta] = serializer.serialize(input);
  return JSON.stringify({ json, meta });
}

/** A call as a window sends it over a port or a socket. */
export function writePeerMessage(path: readonly string[], input: unknown): string {
  const [json, meta] = serializer.serialize(input);
  return JSON.stringify({ i: '1', p: { u: `/${path.join('/')}`, b: { json, meta }, h: {}, m: 'POST' } });
}
