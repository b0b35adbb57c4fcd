import { z } from 'zod';
import type { Platform } from '../../contract/setup.ts';
import { type PickUpWords, pickUpWords } from '../../words/pick-up.ts';
import { type Spoken, speak } from '../../words/speak.ts';
import { type Answer, fileAnswer, nothingHere, pageAnswer } from '../net/page-answer.ts';
import { isSameToken, type RandomBytes } from '../net/secret-token.ts';
import { type GuidePages, guidePurposes } from './client/guide-pages.ts';
import { chooseFormat, RequestedFile } from './client/requested-file.ts';
import { createFetchTickets, type FetchTickets } from './fetch-tickets.ts';
import { type DocumentFrame, listStyles, type Markup, renderDocument } from './page/document.ts';
import { type OpenPage, renderEndedPage, renderGuidePage, renderOpenPage } from './page/pages.ts';
import { type Client, identifyClient, isCrossSite, isViewed, type PickUpRequest } from './request.ts';
import { parseRoute, type Route } from './route.ts';
import type { Session, Visitor } from './session.ts';
import { FETCHES, type OpenSession } from './session-state.ts';

export type HandleRequest = (request: PickUpRequest) => Promise<Answer>;

export interface HandlerParts {
  readonly token: string;
  readonly session: Session;
  readonly deviceName: string;
  /** What the key is meant for. */
  readonly platform: Platform;
  readonly world: 'real' | 'practice';
  readonly guides: GuidePages;
  readonly randomBytes: RandomBytes;
}

/** A request of somebody who knows the token, with all that an answer is made from. */
interface Exchange extends Omit<HandlerParts, 'randomBytes'> {
  readonly request: PickUpRequest;
  readonly client: Client;
  readonly tickets: FetchTickets;
}

/**
 * Answers requests to one pick-up. Whoever knows the token sees the page, as often as they like; a file goes out for a
 * button's ticket alone; everybody else gets the one answer that says nothing.
 */
export function createRequestHandler(parts: HandlerParts): HandleRequest {
  const tickets = createFetchTickets(parts.randomBytes);
  return async (request) => {
    const [, token = '', ...path] = request.path.split('/');
    if (!isSameToken(token, parts.token) || isCrossSite(request)) return nothingHere;
    const route = parseRoute(request.method, path);
    if (route === undefined) return nothingHere;
    const client = identifyClient(request, parts.platform);
    return answerRoute(route, { ...parts, request, client, tickets });
  };
}

function answerRoute(route: Route, exchange: Exchange): Promise<Answer> | Answer {
  switch (route.to) {
    case 'page':
      return answerView(exchange);
    case 'reloaded-file':
      // A download manager takes no HTML: it gets nothing that it could save under the name of a key.
      return exchange.request.headers.accept.includes('text/html') ? answerView(exchange) : nothingHere;
    case 'file':
      return answerFetch(exchange);
    case 'guide':
      return answerGuide(route, exchange);
  }
}

function answerView(exchange: Exchange): Promise<Answer> {
  if (isViewed(exchange.request)) exchange.session.recordView(visitorOf(exchange));
  return answerPage(exchange, 200, 'none');
}

const Form = z.object({ file: RequestedFile, ticket: z.string().max(100) });

async function answerFetch(exchange: Exchange): Promise<Answer> {
  const { request, session, tickets } = exchange;
  const form = Form.safeParse(Object.fromEntries((await request.form()) ?? []));
  if (!form.success) return nothingHere;
  const { file, ticket } = form.data;
  if (session.state().state === 'over') return answerPage(exchange, 410, 'none');
  if (tickets.redeem(ticket, file) !== 'good') return answerPage(exchange, 409, 'again');
  const format = chooseFormat(file);
  const { language } = exchange.client.language;
  const fetcher = { visitor: visitorOf(exchange), language, isGone: request.isGone };
  const fetched = await session.fetchFile(format.kind, fetcher);
  switch (fetched.outcome) {
    case 'file':
      return fileAnswer(fetched.file, format);
    case 'failed':
      return answerPage(exchange, 500, 'failed');
    case 'gone':
      return nothingHere;
    case 'none-left':
      return answerPage(exchange, 409, 'again');
  }
}

async function answerGuide(
  { platform, purpose }: Extract<Route, { to: 'guide' }>,
  exchange: Exchange,
): Promise<Answer> {
  const { guides, token, client } = exchange;
  const body = guides.page(platform, purpose, client.language.locale);
  if (body === undefined) return nothingHere;
  const content = renderGuidePage(speakTo(client).words, `/${token}${client.query}`, body);
  return answerDocument(exchange, { status: 200, sky: 'low', content, styles: [guides.styles] });
}

/** The page of the link: with its buttons, or saying why it is over. */
async function answerPage(exchange: Exchange, status: number, note: OpenPage['note']): Promise<Answer> {
  const state = exchange.session.state();
  const page = { sky: 'tall', styles: [] } as const;
  if (state.state === 'open') {
    const content = renderOpenPage(describeOpenPage(exchange, state, note));
    return answerDocument(exchange, { ...page, status, content });
  }
  // Without its network this computer is not reached at all.
  if (state.why === 'network-lost') return nothingHere;
  const content = renderEndedPage(speakTo(exchange.client).words, state.why);
  return answerDocument(exchange, { ...page, status: 410, content });
}

function describeOpenPage(exchange: Exchange, state: OpenSession, note: OpenPage['note']): OpenPage {
  const { client, token, request, tickets } = exchange;
  const path = `/${token}`;
  const { words, say } = speakTo(client);
  return {
    words,
    say,
    locale: client.language.locale,
    deviceName: exchange.deviceName,
    intendedFor: exchange.platform,
    userAgent: client.userAgent,
    address: `${request.origin}${path}`,
    path,
    query: client.query,
    fetchesLeft: state.fetchesLeft,
    fetched: state.fetchesLeft < FETCHES ? 'something' : 'nothing-yet',
    until: new Date(state.expiresAt),
    note,
    issueTicket: tickets.issue,
    guides: listGuides(exchange).map(({ platform, purpose }) => ({
      purpose,
      path: `${path}/guide/${platform}/${purpose}${client.query}`,
    })),
  };
}

function listGuides({ client, platform: intendedFor, guides }: Exchange) {
  const { platform } = client.userAgent;
  const isWatch = intendedFor === 'watch';
  // What an Apple Watch takes stands on the page; the guide for its iPhone is of another key.
  if (platform === 'unknown' || (isWatch && platform === 'iphone')) return [];
  const guided: Platform = isWatch && platform === 'android' ? 'watch' : platform;
  return guidePurposes
    .map((purpose) => ({ platform: guided, purpose }))
    .filter(({ purpose }) => guides.page(guided, purpose, client.language.locale) !== undefined);
}

interface Page extends Pick<DocumentFrame, 'sky' | 'styles'> {
  readonly status: number;
  readonly content: Markup;
}

async function answerDocument(
  { client, deviceName, world }: Exchange,
  { status, content, ...page }: Page,
): Promise<Answer> {
  const { words, language, say } = speakTo(client);
  const title = say(words.open.heading, { device: deviceName });
  const frame: DocumentFrame = { words, language, title, world, ...page };
  return pageAnswer(status, await renderDocument(frame, content), listStyles(frame));
}

function speakTo({ language }: Client): Spoken<PickUpWords> {
  return speak(pickUpWords, language.language);
}

function visitorOf({ client, request }: Exchange): Visitor {
  return { by: client.userAgent.kind, from: request.peer };
}
