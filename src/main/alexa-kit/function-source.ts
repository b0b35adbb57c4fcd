/**
 * The program that runs at Amazon, as it goes into the template: text, because Latchkey never runs it. Inline source becomes a
 * CommonJS file there (facts: alexa#inline-source), and what it needs beside Node is part of Amazon's Node
 * (facts: alexa#lambda-node). `alexa-function.test.ts` runs this very text.
 *
 * It forwards one directive to one address with the key, and hands the answer back. It writes no more than a code into its
 * log, so neither key nor token nor what was said can stand there.
 */
export const functionSource = String.raw`'use strict';
// Made by Latchkey. Carries what Alexa is told to your home, and shows the key of this skill at the lock.
// HOME_URL is where the home is, SECRET_ARN is where the key and the token are kept.
const { randomUUID } = require('node:crypto');
const https = require('node:https');

// Alexa waits for 8 seconds. A new function and its first connection take some of them.
const HOME_MS = 6500;
// Unused for longer, a connection may have ended without anybody here seeing it, and nothing is ever sent twice.
const IDLE_MS = 60000;
// More than this Amazon does not take as an answer.
const LONGEST_ANSWER = 6000000;

let opening;
let lastUsed = 0;

exports.handler = async (event) => {
  const directive = (event && event.directive) || {};
  if (!directive.header || directive.header.payloadVersion !== '3')
    return refuse(directive, 'INVALID_DIRECTIVE', 'Only version 3 of the Smart Home API is spoken here.');
  try {
    const { agent, token } = await openOnce();
    const bearer = token || tokenOf(directive);
    if (!bearer) return refuse(directive, 'INVALID_AUTHORIZATION_CREDENTIAL', 'There is no token.');
    const { status, body } = await ask(agent, bearer, JSON.stringify(event));
    if (status === 200) return JSON.parse(body);
    note('HTTP_' + status);
    if (status !== 401 && status !== 403) return refuse(directive, 'INTERNAL_ERROR', 'The home did not answer.');
    // The key or the token may have been replaced since: the next directive reads them again.
    forget();
    return refuse(directive, 'INVALID_AUTHORIZATION_CREDENTIAL', 'The key or the token is not taken.');
  } catch (problem) {
    note(problem.code || problem.name);
    forget();
    return refuse(directive, 'INTERNAL_ERROR', 'The home could not be reached.');
  }
};

// The key and the token, read once for as long as Amazon keeps this function warm.
function openOnce() {
  if (!opening) opening = readSecret().then(open);
  return opening;
}

function forget() {
  const opened = opening;
  opening = undefined;
  if (opened) opened.then(({ agent }) => agent.destroy(), () => {});
}

async function readSecret() {
  const { SecretsManagerClient, GetSecretValueCommand } = require('@aws-sdk/client-secrets-manager');
  const wanted = new GetSecretValueCommand({ SecretId: process.env.SECRET_ARN });
  const { SecretString } = await new SecretsManagerClient({}).send(wanted);
  return JSON.parse(SecretString);
}

function open({ certificate, privateKey, token }) {
  if (!certificate || !privateKey) throw Object.assign(new Error(), { code: 'SECRET_EMPTY' });
  const agent = new https.Agent({
    cert: certificate,
    key: privateKey,
    keepAlive: true,
    maxSockets: 1,
    minVersion: 'TLSv1.2',
    // Whatever the environment says.
    rejectUnauthorized: true,
  });
  return { agent, token: typeof token === 'string' && token.trim() };
}

// Where no token is kept, the one that Alexa got when the accounts were linked.
function tokenOf({ endpoint, payload }) {
  const scopes = [endpoint && endpoint.scope, payload && payload.scope, payload && payload.grantee];
  const found = scopes.find((scope) => scope && typeof scope.token === 'string');
  return found && found.token;
}

function ask(agent, bearer, body) {
  if (Date.now() - lastUsed > IDLE_MS) agent.destroy();
  lastUsed = Date.now();
  return new Promise((resolve, reject) => {
    const fail = (code) => Object.assign(new Error(), { code });
    const headers = {
      authorization: 'Bearer ' + bearer,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Latchkey-Alexa',
    };
    const url = new URL('/api/alexa/smart_home', process.env.HOME_URL);
    const request = https.request(url, { method: 'POST', agent, headers }, (response) => {
      const parts = [];
      let length = 0;
      response.on('data', (part) => {
        length += part.length;
        if (length > LONGEST_ANSWER) request.destroy(fail('ANSWER_TOO_LONG'));
        else parts.push(part);
      });
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(parts).toString() }));
    });
    const timer = setTimeout(() => request.destroy(fail('HOME_TOO_SLOW')), HOME_MS);
    request.on('close', () => clearTimeout(timer));
    request.on('error', reject);
    request.end(body);
  });
}

function refuse({ header = {}, endpoint }, type, message) {
  const grants = header.namespace === 'Alexa.Authorization';
  return {
    event: {
      header: {
        namespace: grants ? 'Alexa.Authorization' : 'Alexa',
        name: 'ErrorResponse',
        messageId: randomUUID(),
        ...(header.correlationToken ? { correlationToken: header.correlationToken } : {}),
        payloadVersion: '3',
      },
      ...(endpoint && endpoint.endpointId ? { endpoint: { endpointId: endpoint.endpointId } } : {}),
      payload: { type: grants ? 'ACCEPT_GRANT_FAILED' : type, message },
    },
  };
}

function note(code) {
  console.error('Latchkey: ' + String(code).replace(/[^\w-]/g, ''));
}
`;
