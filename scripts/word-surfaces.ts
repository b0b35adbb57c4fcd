import { english } from '../src/guides/book/book.ts';
import { listWords } from '../src/guides/list-words.ts';
import {
  showNothingAsked,
  showSummary,
  showToken,
  showTokenForm,
} from '../src/practice/cloudflare/dashboard/token-pages.ts';
import { showFrontPage, showLandingPage } from '../src/practice/home/front-page.ts';
import { desktop } from '../src/words/en/desktop.ts';
import { en } from '../src/words/en/en.ts';
import { files } from '../src/words/en/files.ts';
import { kits } from '../src/words/en/kits.ts';
import { loginPages } from '../src/words/en/login-pages.ts';
import { pickUp } from '../src/words/en/pick-up.ts';
import { program } from '../src/words/en/program.ts';
import { terminal } from '../src/words/en/terminal.ts';
import { type Message, messagesIn } from './words.ts';

/** Where somebody reads words of Latchkey’s, beside its documents. */
export interface Surface {
  readonly name: string;
  readonly messages: readonly Message[];
}

/** The names of the kit’s files are no words. */
const beside = messagesIn({ desktop, files, kits, loginPages, pickUp }).map(({ key, text }) => ({
  key,
  text: text.replaceAll(/\borigin[.](?:key|pem)\b/g, 'this file'),
}));

/** The guides and the printed sheets, without the drawn screens, whose words are those of others. */
const book = messagesIn({ book: listWords(english) ?? {} });

const asked = { fields: { name: 'Latchkey', permissionGroupKeys: '', accountId: '', zoneId: '' }, rows: [] };

/** What practice shows in a browser. Its login page quotes Home Assistant’s, word for word. */
const pages: Readonly<Record<string, Response>> = {
  tokenForm: showTokenForm(asked),
  summary: showSummary(asked),
  token: showToken(asked, 'token'),
  nothingAsked: showNothingAsked(),
  front: showFrontPage({ name: 'Home', stage: 'ready' }),
  landing: showLandingPage('Home'),
};

async function pageMessages(): Promise<readonly Message[]> {
  const texts = Object.entries(pages).map(async ([name, page]) =>
    textsOf(await page.text(), `practicePages:${name}`),
  );
  return (await Promise.all(texts)).flat();
}

/** Each element’s text by itself. */
function textsOf(html: string, key: string): readonly Message[] {
  return html
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/data-\w+="([^"]*)"/g, '>$1<')
    .split(/<[^>]*>|[<>]/)
    .map((text) => ({ key, text: text.trim() }))
    .filter(({ text }) => text !== '');
}

/** The terminal is for administrators: it names what the window has plain words for. */
const terminalMessages = messagesIn({ program, terminal });

export const surfaces: readonly Surface[] = [
  { name: 'the window', messages: messagesIn(en) },
  { name: 'the program beside its window', messages: beside },
  { name: 'the guides and printed sheets', messages: book },
  { name: 'the practice pages', messages: await pageMessages() },
  { name: 'the terminal', messages: terminalMessages },
];
