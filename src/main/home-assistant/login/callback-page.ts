import type { Language } from '../../../words/languages.ts';
import { loginPageWords } from '../../../words/login-pages.ts';
import { speak } from '../../../words/speak.ts';
import { type Answer, pageAnswer } from '../../net/page-answer.ts';
import { house } from '../../pages/house.ts';
import { darkColours, lightColours, sans, serif } from '../../pages/look.ts';

/** One evening over the whole page, with the sentence in its sky: nothing of it scrolls. */
const style = `
:root{color-scheme:light dark;${lightColours}}
@media (prefers-color-scheme:dark){:root{${darkColours}}}
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:var(--paper);color:var(--ink);font:400 1.03rem/1.5 ${sans};
-webkit-font-smoothing:antialiased}
.sky{position:relative;flex:1 1 0;min-height:0;overflow:hidden;background:var(--sky);color:#F6EFE2}
.name{position:relative;display:flex;gap:10px;align-items:center;margin:0;padding:20px clamp(20px,5vw,56px);font:600 1.2rem/1.2 ${serif}}
.name svg{color:#F3B63F}
.sky svg.scene{position:absolute;left:0;right:0;bottom:0;width:100%;height:min(72%,420px);overflow:visible}
main{flex:none;padding:clamp(20px,4vh,40px) clamp(20px,5vw,56px);background:var(--paper)}
h1{margin:0;font:600 clamp(1.5rem,1.1rem + 1.6vw,2.1rem)/1.18 ${serif};letter-spacing:-.012em;text-wrap:balance}
main p{margin:8px 0 0;color:var(--muted);max-width:36em}
@media (max-height:300px){.sky{display:none}}
@media (forced-colors:active){.sky{border-bottom:1px solid}}
`;

/** The mark beside the name, as in the window. */
const mark =
  '<svg aria-hidden="true" width="26" height="26" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><circle cx="7.5" cy="7.5" r="4.2"/><path d="M10.6 10.6 20 20m-3.4-3.4 2.3-2.3M13.2 13.2l2-2"/></svg>';

/** How the user came back: let in, refused, or with what belongs to no login of ours. */
export type CallbackPage = 'in' | 'denied' | 'wrong';

/** What the user reads on the way back from Home Assistant's login page. */
export function callbackPage(which: CallbackPage, wanted: Language): Answer {
  const { language, words } = speak(loginPageWords, wanted);
  const { heading, about } = words[which];
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#13303A">
<title>${heading} · Latchkey</title>
<style>${style}</style>
</head>
<body>
<header class="sky"><p class="name">${mark}Latchkey</p>${house}</header>
<main><h1>${heading}</h1><p>${about}</p></main>
</body>
</html>
`;
  return pageAnswer(which === 'wrong' ? 400 : 200, html, [style]);
}
