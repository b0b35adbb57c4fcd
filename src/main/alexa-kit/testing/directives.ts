/** Events as Alexa sends them (facts: alexa#directives). */

const header = { payloadVersion: '3', messageId: '1bd5d003-31b9-476f-ad03-71d471922820' };

export function aDiscovery(token?: string) {
  return {
    directive: {
      header: { ...header, namespace: 'Alexa.Discovery', name: 'Discover' },
      payload: { scope: { type: 'BearerToken', ...(token && { token }) } },
    },
  };
}

export function aTurnOn(
  token?: string,
  correlationToken = 'dFMb0z+PgpgdDmluhJ1LddFvSqZ/jCc8ptlAKulUj90jSqg==',
  endpointId = 'light#kitchen',
) {
  return {
    directive: {
      header: { ...header, namespace: 'Alexa.PowerController', name: 'TurnOn', correlationToken },
      endpoint: {
        scope: { type: 'BearerToken', ...(token && { token }) },
        endpointId,
        cookie: {},
      },
      payload: {},
    },
  };
}

export function anAcceptGrant(token: string) {
  return {
    directive: {
      header: { ...header, namespace: 'Alexa.Authorization', name: 'AcceptGrant' },
      payload: {
        grant: { type: 'OAuth2.AuthorizationCode', code: 'a-code-of-amazon' },
        grantee: { type: 'BearerToken', token },
      },
    },
  };
}
