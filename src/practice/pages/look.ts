/**
 * How the pages look that practice serves to a browser: a calm design of our own, so that nobody takes one for the page that it
 * stands for. Nothing is fetched from anywhere, so the fonts are the system's.
 */
const light = `--ground:#F4F5F8;--card:#FFFFFF;--ink:#1E2530;--muted:#566072;--line:#DDE1E8;--edge:#7F8898;--act:#2C5688;
--act-hover:#224569;--on-act:#FFFFFF;--quiet:#EDF1F7;--note:#FFF6E0;--note-edge:#B98517;--bad:#A6372A;--bad-soft:#FCEDEA;--ribbon:#4A3762;`;

const dark = `--ground:#13171D;--card:#1B212A;--ink:#E9EDF3;--muted:#ABB4C3;--line:#303946;--edge:#7A8596;--act:#93BDE9;
--act-hover:#B2D0F0;--on-act:#0D1C2C;--quiet:#232C38;--note:#322A17;--note-edge:#D6A83F;--bad:#F19C8D;--bad-soft:#3A2320;--ribbon:#3A2C55;`;

/** The ribbon is the one of the window's practice mode (`src/renderer/components/practice-ribbon.tsx`): it says the same. */
const frame = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;background:var(--ground);color:var(--ink);font:400 1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
overflow-wrap:anywhere}
.ribbon{background:var(--ribbon);color:#FDF4E4;font-size:.875rem;padding:.625rem 1.25rem .75rem;text-align:center;
border-bottom:4px solid #F3B63F;border-image:repeating-linear-gradient(115deg,#F3B63F 0 12px,var(--ribbon) 12px 22px) 4}
.ribbon strong{color:#F8CE7B;font-weight:600}
main{margin:0 auto;padding:clamp(1.25rem,6vh,4rem) 1rem 3rem}
h1{font-size:1.5rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;margin:0;text-wrap:balance}
p{margin:0}
.muted{color:var(--muted)}
.small{font-size:.875rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:1.5rem}
@media (min-width:30rem){.card{padding:2rem}}`;

const controls = `
label,.label{display:block;font-weight:600;font-size:.9375rem}
input{display:block;width:100%;margin-top:.375rem;padding:.6875rem .875rem;min-height:2.75rem;font:inherit;color:inherit;background:var(--card);
border:1px solid var(--edge);border-radius:10px}
input[aria-invalid=true]{border-color:var(--bad);border-width:2px}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:2.75rem;padding:.625rem 1.25rem;font:inherit;font-weight:600;
text-align:center;text-decoration:none;border-radius:10px;border:1px solid transparent;cursor:pointer;background:var(--act);color:var(--on-act)}
button:hover{background:var(--act-hover)}
.button{background:transparent;color:var(--act);border-color:var(--edge)}
.button:hover{background:var(--quiet)}
a{color:var(--act)}
.bar{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.5rem}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
.bad{background:var(--bad-soft);color:var(--bad);border:1px solid;border-radius:10px;padding:.75rem 1rem;font-weight:600}`;

const login = `
.login{max-width:25rem}
.login .card{display:grid;gap:1.125rem}
.login .house{width:3rem;height:3rem;color:var(--act)}
.login .note{background:var(--note);border:1px solid var(--note-edge);border-radius:10px;padding:.75rem 1rem;font-size:.9375rem}
.login form{display:grid;gap:1.125rem}
.login button{width:100%}
.login .cancel{text-align:center}`;

const dashboard = `
.dashboard{max-width:44rem}
.dashboard .place{font-size:.875rem;color:var(--muted);margin-bottom:.375rem}
.dashboard h1+p{margin-top:.5rem;color:var(--muted)}
.dashboard .card{margin-top:1.5rem}
.dashboard h2{font-size:1rem;font-weight:650;margin:1.75rem 0 .625rem}
.dashboard ul{list-style:none;margin:0;padding:0;border:1px solid var(--line);border-radius:12px;overflow:hidden}
.dashboard li{display:grid;grid-template-columns:minmax(4.5rem,1fr) 3fr 5.5rem;gap:.25rem 1rem;align-items:center;padding:.6875rem 1rem}
.dashboard li+li{border-top:1px solid var(--line)}
.dashboard li span:first-child{color:var(--muted);font-size:.875rem}
.dashboard li b{font-weight:600}
.dashboard .level{justify-self:end;background:var(--quiet);border-radius:99px;padding:.125rem .75rem;font-size:.875rem;font-weight:600}
.dashboard .token{display:block;margin-top:.5rem;padding:.875rem 1rem;background:var(--quiet);border:1px solid var(--edge);border-radius:10px;
font:500 .9375rem/1.5 ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace;user-select:all}
.dashboard .told{min-height:1.5em;margin-top:.75rem;font-weight:600}
@media (max-width:26rem){.dashboard li{grid-template-columns:1fr 5.5rem}.dashboard li span:first-child{grid-column:1/-1}}`;

export const styles = `:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
${frame}${controls}${login}${dashboard}`;
