import { type Answer, pageAnswer } from '../../net/page-answer.ts';

/** The window's colours; a page of this computer loads no fonts. */
const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 24px; text-align: center;
    background: #FBF7F0; color: #1C2B2A; font: 16.5px/1.5 system-ui, sans-serif; }
  h1 { margin: 0 0 8px; font: 560 33px/1.2 Georgia, serif; }
  p { margin: 0; color: #5E6B68; }
  @media (prefers-color-scheme: dark) { body { background: #10201F; color: #F2EBDD; } p { color: #A9B7B2; } }
`;

/** What the user reads on the way back from Home Assistant's login page. */
export const callbackPages = {
  in: page(200, 'You can go back to Latchkey', 'Latchkey goes on by itself. You can close this page.'),
  denied: page(
    200,
    'You can go back to Latchkey',
    'Your home did not let Latchkey in. You can try again there.',
  ),
  wrong: page(
    400,
    'This is not the login that Latchkey waits for',
    'Go back to Latchkey and open the login page from there.',
  ),
} as const;

function page(status: number, heading: string, sentence: string): Answer {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Latchkey</title><style>${style}</style></head><body><main><h1>${heading}</h1><p>${sentence}</p></main></body></html>\n`;
  return pageAnswer(status, html, [style]);
}
