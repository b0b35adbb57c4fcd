import type { IncomingMessage, RequestListener } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { anHttpServer } from '../../testing/an-http-server.ts';

const Directive = z.object({
  directive: z.object({
    header: z.object({ namespace: z.string(), name: z.string(), correlationToken: z.string().optional() }),
  }),
});

/** A request that came to the home. */
export interface Arrival {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly bearer: string | undefined;
  readonly body: unknown;
}

/**
 * Of Home Assistant only `/api/alexa/smart_home`: takes one token, and answers in the shapes that its integration has
 * (facts: alexa#home-endpoint). Unlike the practice home it shows every request as it came, and can be slow or wrong.
 */
export async function anAlexaHome(token: string) {
  const arrivals: Arrival[] = [];
  const answer: RequestListener = async (request, response) => {
    const { method, url: path, headers } = request;
    const bearer = /^Bearer (.*)$/.exec(headers.authorization ?? '')?.[1];
    const body = await readJson(request);
    arrivals.push({ method, path, bearer, body });
    if (method !== 'POST' || path !== '/api/alexa/smart_home') response.writeHead(404).end('404: Not Found');
    else if (bearer !== token) response.writeHead(401).end('401: Unauthorized');
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answerTo(body)));
  };
  return { url: await anHttpServer((request, response) => void answer(request, response)), arrivals };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  try {
    return await json(request);
  } catch {
    return undefined;
  }
}

function answerTo(body: unknown) {
  const { namespace, name, correlationToken } = Directive.parse(body).directive.header;
  const header = {
    messageId: 'from-the-home',
    payloadVersion: '3',
    ...(correlationToken && { correlationToken }),
  };
  switch (`${namespace}/${name}`) {
    case 'Alexa.Discovery/Discover':
      return {
        event: {
          header: { ...header, namespace: 'Alexa.Discovery', name: 'Discover.Response' },
          payload: { endpoints: [{ endpointId: 'light#kitchen', friendlyName: 'Kitchen light' }] },
        },
      };
    case 'Alexa.Authorization/AcceptGrant':
      return {
        event: {
          header: { ...header, namespace: 'Alexa.Authorization', name: 'AcceptGrant.Response' },
          payload: {},
        },
      };
    default:
      return {
        event: { header: { ...header, namespace: 'Alexa', name: 'Response' }, payload: {} },
        context: { properties: [] },
      };
  }
}
