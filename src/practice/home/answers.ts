/** The forms in which the home answers over HTTP, with the words of Home Assistant's own server. */

export function answerText(status: number, body: string): Response {
  return new Response(body, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** A status and nothing else, not even what kind of nothing it is. */
export function answerEmpty(status: 200 | 405): Response {
  return new Response(null, { status });
}

export function answerJson(content: unknown, status = 200): Response {
  return Response.json(content, { status });
}

export function redirectTo(location: string, status: 302 | 303 = 302): Response {
  return new Response(null, { status, headers: { location } });
}

/** Home Assistant says no in these words, whatever was asked. */
const refusals = {
  400: '400: Bad Request',
  401: '401: Unauthorized',
  403: '403: Forbidden',
  404: '404: Not Found',
  405: '405: Method Not Allowed',
} as const;

export function refuseWith(status: keyof typeof refusals): Response {
  return answerText(status, refusals[status]);
}

/**
 * The same before Home Assistant has looked at a request: only there its server gives its own name
 * (facts: home-assistant#untrusted-proxy).
 */
export function turnAway(status: 400 | 403): Response {
  const answer = refuseWith(status);
  answer.headers.set('server', serverName);
  return answer;
}

/** Home Assistant did not expect what it was sent: its server answers for it. */
export function answerTripped(): Response {
  const answer = answerText(500, '500 Internal Server Error\n\nServer got itself in trouble');
  answer.headers.set('server', serverName);
  return answer;
}

const serverName = 'Python/3.14 aiohttp/3.14.5';
