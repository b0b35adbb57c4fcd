import { buildStackTemplate } from './stack-template.ts';

/** What a kit is made for. */
export interface AlexaKitOrder {
  /** Where the key opens. */
  readonly hostname: string;
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  /** What the folder is for and what must not happen to it, as plain text. */
  readonly readMe: string;
}

/** One file of the kit. The bytes of `secret.json` are a secret: whoever has them comes through the lock. */
export interface AlexaKitFile {
  readonly name: 'READ ME FIRST.txt' | 'template.json' | 'secret.json' | 'test-event.json';
  readonly bytes: Uint8Array;
}

/**
 * Everything that a private Alexa skill needs at Amazon to reach one home with a key of its own. The key is not locked with
 * words here, because the function has to read it.
 */
export function buildAlexaKit(order: AlexaKitOrder): readonly AlexaKitFile[] {
  const template = buildStackTemplate({ homeUrl: `https://${order.hostname}` });
  return [
    { name: 'READ ME FIRST.txt', bytes: Buffer.from(order.readMe, 'utf8') },
    { name: 'template.json', bytes: encode(template) },
    { name: 'secret.json', bytes: encode(secretOf(order)) },
    { name: 'test-event.json', bytes: encode(testEvent) },
  ];
}

/** As the function reads it. The token is the user's to make and to put in: Latchkey never has it. */
function secretOf({ certificatePem, privateKeyPem }: AlexaKitOrder) {
  return { certificate: certificatePem, privateKey: privateKeyPem, token: '' };
}

/** What Alexa asks first, without a token: the one in the secret is used (facts: alexa#directives). */
const testEvent = {
  directive: {
    header: {
      namespace: 'Alexa.Discovery',
      name: 'Discover',
      payloadVersion: '3',
      messageId: '00000000-0000-4000-8000-000000000000',
    },
    payload: { scope: { type: 'BearerToken' } },
  },
};

function encode(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');
}
