import { z } from 'zod';
import type { Clock } from '../clock/clock.ts';
import type { Outside } from '../probe/prober.ts';
import { askRouter, type RouterReply } from './ask-router.ts';
import { findRouters } from './find-routers.ts';
import { textIn } from './read-xml.ts';
import { type ForwardingService, findForwardingServices } from './router-description.ts';
import type { Network, RouterAnswer } from './search-answer.ts';

/** Zero stands for every port that no other entry names, and inside for the same one (facts: platforms#upnp-igd). */
const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));

/** Some routers say by name to whom they hand on. */
const Host = z.union([
  z.ipv4(),
  z
    .string()
    .regex(/^(?=.*[a-z])[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i)
    .max(253),
]);

/** Only TCP and UDP are in the standard. Routers that show both as one entry say so in words of their own. */
const Protocol = z.string().transform((said, context) => {
  const words = said.toUpperCase();
  if (words.includes('TCP') || ['BOTH', 'ALL', 'ANY', '*'].includes(words)) return 'TCP';
  if (words === 'UDP') return 'UDP';
  context.addIssue('unknown protocol');
  return z.NEVER;
});

/** One entry of a router's list that is on. What its owner called it is shown, so it is short and of one line. */
const Forward = z.object({
  protocol: Protocol,
  port: Port.transform((port) => (port === 0 ? ('every' as const) : port)),
  toAddress: Host,
  toPort: Port.transform((port) => (port === 0 ? ('same' as const) : port)),
  name: z.string().transform((name) =>
    name
      .replaceAll(/\p{C}+/gu, ' ')
      .slice(0, 60)
      .trim(),
  ),
});

/** A port of a router's outer address that it hands on into its network; `every` one that no other entry names. */
export type PortForward = Readonly<z.infer<typeof Forward>>;

/** What a router told of itself. */
export interface RouterSeen {
  /** Its network, in which this computer is too. */
  readonly network: Network;
  /** What it takes for its address outside, which may be one of another router's network. */
  readonly outerAddress: string | null;
  readonly forwards: readonly PortForward[];
  /** Whether it told its list to the end, and everything in it that is on could be read. */
  readonly isWhole: boolean;
}

/** The routers of this computer's network, as far as they tell; empty where none does. Never fails. */
export type ReadForwards = () => Promise<readonly RouterSeen[]>;

/** More than any router takes. */
const MOST_FORWARDS = 128;
const LONGEST_MS = 6000;

/** Asks for them, the practice world's router where one practises. Changes nothing. */
export async function readForwards(
  { router }: Pick<Outside, 'router'>,
  clock: Pick<Clock, 'sleep'>,
): Promise<readonly RouterSeen[]> {
  if (router === undefined) return [];
  const found =
    router === 'in-this-network'
      ? await findRouters({ clock })
      : [{ description: new URL(router.description), network: router.network }];
  const signal = AbortSignal.timeout(LONGEST_MS);
  const seen = await Promise.all(found.map((each) => readRouter(each, signal)));
  return seen.flat();
}

async function readRouter(
  { description, network }: RouterAnswer,
  signal: AbortSignal,
): Promise<readonly RouterSeen[]> {
  const described = await askRouter(description, { signal });
  const services = described?.isFine ? findForwardingServices(described.document, description) : undefined;
  if (!services) return [];
  return Promise.all(
    services.map(async (service) => {
      const [address, listed] = await Promise.all([
        call(service, 'GetExternalIPAddress', {}, signal),
        listForwards(service, signal),
      ]);
      return { network, outerAddress: addressIn(address), ...listed };
    }),
  );
}

/** No entry more, and no list at all (facts: platforms#upnp-igd). */
const END = '713';

/** The list has no length of its own: it is asked for one entry after the other, until there is none. */
async function listForwards(
  service: ForwardingService,
  signal: AbortSignal,
): Promise<Pick<RouterSeen, 'forwards' | 'isWhole'>> {
  const read: (PortForward | 'off' | 'unreadable')[] = [];
  for (let index = 0; index < MOST_FORWARDS; index += 1) {
    const entry = { NewPortMappingIndex: String(index) };
    const reply = await call(service, 'GetGenericPortMappingEntry', entry, signal);
    if (!reply?.isFine) {
      const isAtEnd = reply !== undefined && textIn(reply.document, 'errorCode') === END;
      return { forwards: readable(read), isWhole: isAtEnd && !read.includes('unreadable') };
    }
    read.push(forwardIn(reply));
  }
  return { forwards: readable(read), isWhole: false };
}

function readable(read: readonly (PortForward | 'off' | 'unreadable')[]): readonly PortForward[] {
  return read.filter((each) => each !== 'off' && each !== 'unreadable');
}

/** What stands for no, as UPnP writes it. */
const NO: ReadonlySet<string> = new Set(['0', 'false', 'no']);

/** One that is switched off hands on nothing. One that is on and cannot be read may lead anywhere. */
function forwardIn({ document }: RouterReply): PortForward | 'off' | 'unreadable' {
  if (NO.has(textIn(document, 'NewEnabled').toLowerCase())) return 'off';
  const { data } = Forward.safeParse({
    protocol: textIn(document, 'NewProtocol'),
    port: textIn(document, 'NewExternalPort'),
    toAddress: textIn(document, 'NewInternalClient'),
    toPort: textIn(document, 'NewInternalPort'),
    name: textIn(document, 'NewPortMappingDescription'),
  });
  return data ?? 'unreadable';
}

function addressIn(reply: RouterReply | undefined): string | null {
  const said = reply?.isFine ? textIn(reply.document, 'NewExternalIPAddress') : '';
  return z.ipv4().safeParse(said).data ?? null;
}

/** These alone are ever asked for: both only read. */
type Action = 'GetExternalIPAddress' | 'GetGenericPortMappingEntry';

function call(
  { type, control }: ForwardingService,
  action: Action,
  values: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<RouterReply | undefined> {
  const said = Object.entries(values).map(([name, value]) => `<${name}>${value}</${name}>`);
  const body =
    '<?xml version="1.0"?>' +
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"' +
    ' s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">' +
    `<s:Body><u:${action} xmlns:u="${type}">${said.join('')}</u:${action}></s:Body></s:Envelope>`;
  const headers = { 'content-type': 'text/xml; charset="utf-8"', soapaction: `"${type}#${action}"` };
  return askRouter(control, { method: 'POST', headers, body, signal });
}
