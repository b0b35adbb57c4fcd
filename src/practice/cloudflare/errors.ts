import { ApiRefusal } from './envelope.ts';

/**
 * The refusals that more than one resource gives (facts: cloudflare#token-errors, cloudflare#general-codes). Codes that
 * only one resource gives live with that resource.
 */

/**
 * The `Authorization` header is not a bearer token at all: a bad paste, or a global key
 * (facts: cloudflare#token-errors).
 */
export function malformedAuthorization(): ApiRefusal {
  return invalidHeaders({ code: 6111, message: 'Invalid format for Authorization header' });
}

/** Global keys travel in `X-Auth-Key`; practice mode never accepts one (facts: cloudflare#token-formats). */
export function malformedAuthKey(): ApiRefusal {
  return invalidHeaders({ code: 6103, message: 'Invalid format for X-Auth-Key header' });
}

function invalidHeaders(cause: { readonly code: number; readonly message: string }): ApiRefusal {
  return new ApiRefusal(400, [{ code: 6003, message: 'Invalid request headers', error_chain: [cause] }]);
}

/** Nothing at all was sent to authenticate with. */
export function missingAuthorization(): ApiRefusal {
  return new ApiRefusal(400, [
    { code: 9106, message: 'Missing X-Auth-Key, X-Auth-Email or Authorization headers' },
  ]);
}

export function invalidToken(): ApiRefusal {
  return new ApiRefusal(401, [{ code: 1000, message: 'Invalid API Token' }]);
}

/** How services say the same thing: a valid token, but not for this (facts: cloudflare#token-errors). */
const denials = {
  1001: { status: 401, message: 'Not authorized' },
  9109: { status: 403, message: 'Unauthorized to access requested resource' },
  10000: { status: 403, message: 'Authentication error' },
  10001: { status: 403, message: 'Unable to authenticate request' },
} as const;
export type DenialCode = keyof typeof denials;

export function denied(code: DenialCode): ApiRefusal {
  const { status, message } = denials[code];
  return new ApiRefusal(status, [{ code, message }]);
}

export function noRoute(path: string): ApiRefusal {
  return new ApiRefusal(404, [
    { code: 7003, message: `Could not route to ${path}, perhaps your object identifier is invalid?` },
    { code: 7000, message: 'No route for that URI' },
  ]);
}

export function methodNotAllowed(method: string): ApiRefusal {
  return new ApiRefusal(405, [{ code: 7001, message: `Method ${method} not available for that URI.` }]);
}

export function malformedJson(): ApiRefusal {
  return new ApiRefusal(400, [{ code: 6007, message: 'Malformed JSON in request body' }]);
}

/** The body is JSON but not of the documented shape. The real services differ in their codes; this one is ours. */
export function invalidBody(pointer: string, problem: string): ApiRefusal {
  return new ApiRefusal(400, [
    { code: 6007, message: `Invalid request body: ${problem}`, source: { pointer } },
  ]);
}

/** A query parameter outside its documented bounds. The code is ours. */
export function invalidQuery(name: string, problem: string): ApiRefusal {
  return new ApiRefusal(400, [
    { code: 6008, message: `Invalid value for query parameter ${name}: ${problem}` },
  ]);
}

export function tooManyRequests(retryAfterSeconds: number): ApiRefusal {
  return new ApiRefusal(
    429,
    [{ code: 971, message: 'Please wait and consider throttling your request speed' }],
    { 'retry-after': String(retryAfterSeconds) },
  );
}
