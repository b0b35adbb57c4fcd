import { z } from 'zod';
import { type Platform, platforms } from '../../contract/setup.ts';
import { type Answer, fileAnswer, nothingHere, pageAnswer } from '../net/page-answer.ts';
import { isSameToken, type RandomBytes } from '../net/secret-token.ts';
import { type GuidePages, type GuidePurpose, guidePurposes } from './guide-pages.ts';
import { type Spoken, spokenWith } from './language.ts';
import type { Life, Standing } from './life.ts';
import { type Frame, framed, type Markup, stylesOf } from './page/frame.ts';
import { guideFrame } from './page/guide-frame.ts';
import { type OpenPage, openPage } from './page/open-page.ts';
import { overPage } from './page/over-page.ts';
import { createTickets } from './tickets.ts';
import { type Visitor, visitorFrom } from './visitor.ts';
import { sendingOf, Wanted } from './wanted.ts';
import { wordsIn } from './words/in-language.ts';

/** One request, already known to come from a private peer and to be addressed to us. */
export interface DeskRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly peer: string;
  /** Our own origin: `http://10.0.0.5:49152`. */
  readonly origin: string;
  readonly headers: {
    readonly userAgent: string;
    readonly accept: string;
    readonly acceptLanguage: string;
    /** Of the page that sent a form; browsers write `null` for ours, because it sends no referrer. */
    readonly origin: string | undefined;
    /** `prefetch` when nobody has asked to see it yet. */
    readonly purpose: string;
  };
  /** The fields of the form, read only when asked for; `undefined` when it is none or too long. */
  readonly form: () => Promise<URLSearchParams | undefined>;
}

export type Desk = (request: DeskRequest) => Promise<Answer>;

export interface DeskParts {
  readonly token: string;
  readonly life: Life;
  readonly device: { readonly name: string; readonly platform: Platform };
  readonly world: 'real' | 'practice';
  readonly guides: GuidePages;
  readonly randomBytes: RandomBytes;
}

const Form = z.object({ wanted: Wanted, ticket: z.string().max(100) });
const SaidPlatform = z.enum(['iphone', 'android', 'windows', 'mac', 'linux', 'chromebook']);

/**
 * Answers requests to one pick-up. Whoever knows the token sees the page, as often as they like; a file goes out for a
 * button's ticket alone; everybody else gets the one answer that says nothing.
 */
export function createDesk(parts: DeskParts): Desk {
  const tickets = createTickets(parts.randomBytes);
  return async (request) => {
    const [, offered = '', ...rest] = request.path.split('/');
    if (!isSameToken(offered, parts.token) || isFromAnotherSite(request)) return nothingHere;
    const asked = askedFor(request.method, rest);
    if (asked === undefined) return nothingHere;
    const visit = visitOf(request);
    switch (asked.what) {
      case 'guide':
        return (await guideAnswer(visit, asked)) ?? nothingHere;
      case 'page again':
        return request.headers.accept.includes('text/html') ? lookedAt(visit) : nothingHere;
      case 'page':
        return lookedAt(visit);
      case 'file':
        return fileAnswerFor(visit);
    }
  };

  interface Visit {
    readonly request: DeskRequest;
    readonly visitor: Visitor;
    readonly spoken: Spoken;
    readonly said: z.infer<typeof SaidPlatform> | undefined;
  }

  function visitOf(request: DeskRequest): Visit {
    const found = visitorFrom(request.headers.userAgent, parts.device.platform);
    const said = SaidPlatform.optional()
      .catch(undefined)
      .parse(request.query.get('on') ?? undefined);
    // Who says what they have knows better than their browser's name, and is not sent elsewhere once more.
    const visitor: Visitor =
      said === undefined || said === found.platform
        ? found
        : { ...found, platform: said, browser: 'hands-on' };
    return { request, visitor, said, spoken: spokenWith(request.headers.acceptLanguage) };
  }

  function lookedAt(visit: Visit): Promise<Answer> {
    const { method, headers } = visit.request;
    if (method === 'GET' && !headers.purpose.includes('prefetch')) parts.life.looked(seen(visit));
    return pageAnswerFor(visit, 200, 'none');
  }

  async function fileAnswerFor(visit: Visit): Promise<Answer> {
    const form = Form.safeParse(Object.fromEntries((await visit.request.form()) ?? []));
    if (!form.success) return nothingHere;
    const { wanted, ticket } = form.data;
    if (parts.life.standing().state === 'over') return pageAnswerFor(visit, 410, 'none');
    if (tickets.redeem(ticket, wanted) !== 'good') return pageAnswerFor(visit, 409, 'again');
    const sending = sendingOf(wanted);
    const fetched = await parts.life.fetch(sending.kind, seen(visit));
    switch (fetched.outcome) {
      case 'file':
        return fileAnswer(fetched.file, sending);
      case 'failed':
        return pageAnswerFor(visit, 500, 'failed');
      case 'none-left':
        return pageAnswerFor(visit, 409, 'again');
    }
  }

  async function pageAnswerFor(visit: Visit, status: number, note: OpenPage['note']): Promise<Answer> {
    const standing = parts.life.standing();
    if (standing.state === 'open')
      return shown(visit, status, 'tall', openPage(openPageOf(visit, standing, note)));
    // Without its network this computer is not reached at all.
    if (standing.why === 'network-lost') return nothingHere;
    return shown(visit, 410, 'tall', overPage(wordsIn(visit.spoken.language), standing.why));
  }

  function openPageOf(
    { spoken, visitor, said, request }: Visit,
    standing: Extract<Standing, { state: 'open' }>,
    note: OpenPage['note'],
  ): OpenPage {
    const path = `/${parts.token}`;
    const query = queryOf(said);
    return {
      words: wordsIn(spoken.language),
      spoken,
      deviceName: parts.device.name,
      meantFor: parts.device.platform,
      visitor,
      address: `${request.origin}${path}`,
      path,
      query,
      fetchesLeft: standing.fetchesLeft,
      taken: standing.taken,
      until: standing.until,
      note,
      ticket: tickets.issue,
      guides: guidesFor(visitor, spoken).map(({ platform, purpose }) => ({
        purpose,
        path: `${path}/guide/${platform}/${purpose}${query}`,
      })),
    };
  }

  function guidesFor({ platform }: Visitor, { locale }: Spoken) {
    if (platform === 'unknown') return [];
    const isWatch = parts.device.platform === 'watch';
    // What an Apple Watch takes stands on the page; the guide for its iPhone is of another key.
    if (isWatch && platform === 'iphone') return [];
    const guided: Platform = isWatch && platform === 'android' ? 'watch' : platform;
    return guidePurposes
      .map((purpose) => ({ platform: guided, purpose }))
      .filter(({ purpose }) => parts.guides.page(guided, purpose, locale) !== undefined);
  }

  async function guideAnswer(
    visit: Visit,
    { platform, purpose }: { readonly platform: Platform; readonly purpose: GuidePurpose },
  ): Promise<Answer | undefined> {
    const body = parts.guides.page(platform, purpose, visit.spoken.locale);
    if (body === undefined) return undefined;
    const back = `/${parts.token}${queryOf(visit.said)}`;
    const content = guideFrame(wordsIn(visit.spoken.language), back, body);
    return shown(visit, 200, 'low', content, [parts.guides.styles]);
  }

  async function shown(
    { spoken }: Visit,
    status: number,
    sky: Frame['sky'],
    content: Markup,
    styles: readonly string[] = [],
  ): Promise<Answer> {
    const words = wordsIn(spoken.language);
    const title = words.open.heading(parts.device.name);
    const frame: Frame = { words, language: spoken.language, title, world: parts.world, sky, styles };
    return pageAnswer(status, await framed(frame, content), stylesOf(frame));
  }
}

type Asked =
  | { readonly what: 'page' | 'page again' | 'file' }
  | { readonly what: 'guide'; readonly platform: Platform; readonly purpose: GuidePurpose };

const Guide = z.tuple([z.literal('guide'), z.enum(platforms), z.enum(guidePurposes)]);
const filePaths: readonly string[] = ['key.p12', 'key.mobileconfig'];

/**
 * A button posts to a path that ends like its file, because some browsers name a download after it. Some ask for it once
 * more with GET: a person who reloads sees the page again, and a download manager, which takes no HTML, gets nothing that
 * it could save under the name of a key.
 */
function askedFor(method: string, path: readonly string[]): Asked | undefined {
  const [first = '', ...more] = path;
  const isFilePath = more.length === 0 && filePaths.includes(first);
  if (method === 'POST') return isFilePath ? { what: 'file' } : undefined;
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (path.length === 0) return { what: 'page' };
  if (isFilePath) return { what: 'page again' };
  const guide = Guide.safeParse(path);
  return guide.success ? { what: 'guide', platform: guide.data[1], purpose: guide.data[2] } : undefined;
}

/** What a visitor said to have, to be said again with every link. */
function queryOf(said: z.infer<typeof SaidPlatform> | undefined): string {
  return said === undefined ? '' : `?on=${said}`;
}

/** A form of another site; our own page is named by our origin or, because it sends no referrer, not at all. */
function isFromAnotherSite({ headers, origin }: DeskRequest): boolean {
  return headers.origin !== undefined && headers.origin !== 'null' && headers.origin !== origin;
}

function seen({ visitor, request }: { readonly visitor: Visitor; readonly request: DeskRequest }) {
  return { by: visitor.kind, from: request.peer };
}
