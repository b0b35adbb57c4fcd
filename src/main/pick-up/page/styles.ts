import { darkColours, lightColours, sans, serif } from '../../pages/look.ts';

/** The look of the page. No text of anybody goes in here: its hash is what the page's policy allows. */
export const pageStyles = `
:root{color-scheme:light dark;${lightColours}}
@media (prefers-color-scheme:dark){:root{${darkColours}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;background:var(--paper);color:var(--ink)}
body{margin:0;font:400 1rem/1.5 ${sans};-webkit-font-smoothing:antialiased;overflow-wrap:break-word}
h1,h2,h3,p,ol,ul{margin:0;padding:0}
h1,h2{font-family:${serif};font-weight:600;letter-spacing:-.012em;text-wrap:balance}
h1{font-size:1.95rem;line-height:1.16}
h2{font-size:1.3rem;line-height:1.25}
a{color:var(--pine);font-weight:600;text-underline-offset:.2em;text-decoration-color:var(--edge)}
a:focus-visible,button:focus-visible,summary:focus-visible{outline:2px solid var(--ink);outline-offset:2px;border-radius:11px;
box-shadow:0 0 0 6px var(--lamp)}
.sky{position:relative;height:158px;overflow:hidden;background:var(--sky)}
.sky.practice{background:var(--practice-sky)}
.sky.low{height:62px}
.sky svg.scene{position:absolute;right:max(0px,calc(50% - 330px));bottom:0;height:142px;width:320px;overflow:visible}
.name{position:absolute;z-index:1;top:18px;left:max(20px,calc(50% - 300px));display:flex;gap:10px;align-items:center;
color:#F6EFE2;font:600 1.2rem/1.2 ${serif}}
.name svg{color:#F3B63F}
.ribbon{padding:8px 20px 12px;background:var(--ribbon);color:#F6EFE2;font-size:.9rem;text-align:center;position:relative}
.ribbon b{color:#F8D78F;margin-right:6px}
.ribbon::after{content:"";position:absolute;left:0;right:0;bottom:0;height:4px;
background:repeating-linear-gradient(115deg,#F3B63F 0 14px,transparent 14px 24px)}
main{max-width:640px;margin:0 auto;padding:28px 20px 40px;display:flex;flex-direction:column;gap:18px}
.lead{margin-top:10px;color:var(--muted);font-size:1.06rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:18px}
.about{display:flex;gap:14px;align-items:flex-start}
.about p{color:var(--muted);font-size:.95rem;margin-top:3px}
.tile{flex:none;display:grid;place-items:center;width:44px;height:44px;border-radius:11px;background:var(--pine-soft);
color:var(--pine)}
form{margin-top:16px}
button{appearance:none;display:flex;gap:10px;align-items:center;justify-content:center;width:100%;min-height:52px;padding:10px 18px;
border:0;border-radius:11px;background:var(--pine);color:var(--on-pine);font:600 1.06rem/1.25 ${sans};cursor:pointer;
transition:background-color 200ms ease-out;-webkit-tap-highlight-color:transparent;touch-action:manipulation}
button:hover,button:active{background:var(--pine-hover)}
h3{margin-top:18px;font-size:.95rem;font-weight:600}
ol.steps{list-style:none;counter-reset:step;margin-top:10px;display:flex;flex-direction:column;gap:12px}
ol.steps li{counter-increment:step;position:relative;padding-left:38px;min-height:26px;color:var(--ink)}
ol.steps li::before{content:counter(step);position:absolute;left:0;top:0;width:26px;height:26px;border-radius:50%;display:grid;
place-items:center;background:var(--lamp-soft);color:var(--on-lamp-soft);font-size:.86rem;font-weight:600}
.guides{list-style:none;margin-top:16px;padding-top:14px;border-top:1px solid var(--line);display:flex;flex-direction:column;gap:4px}
.guides a{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:36px;text-decoration:none}
.guides a:hover{text-decoration:underline}
.guides svg{flex:none}
.note{background:var(--lamp-soft);color:var(--on-lamp-soft);border-radius:14px;padding:14px 18px;font-weight:600}
.quiet{color:var(--muted);font-size:.95rem}
details.fold{border-top:1px solid var(--line)}
details.fold:last-of-type{border-bottom:1px solid var(--line)}
details.fold summary{list-style:none;display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:52px;
padding:12px 0;line-height:1.35;font-weight:600;cursor:pointer}
details.fold summary::-webkit-details-marker{display:none}
details.fold summary svg{flex:none;color:var(--muted);transition:transform 200ms ease-out}
details.fold[open]>summary svg{transform:rotate(90deg)}
details.fold .inside{padding-bottom:16px;display:flex;flex-direction:column;gap:18px}
details.fold p{color:var(--muted)}
.folds{display:flex;flex-direction:column}
.choices{list-style:none;display:grid;grid-template-columns:1fr 1fr;gap:10px}
.choices a{display:flex;align-items:center;gap:10px;min-height:52px;padding:8px 14px;border:1px solid var(--edge);border-radius:11px;
background:var(--card);color:var(--ink);text-decoration:none;line-height:1.2}
.choices a:hover{border-color:var(--pine);background:var(--pine-soft)}
.choices svg{flex:none;color:var(--pine)}
.choices a[aria-current]{border-color:var(--pine);background:var(--pine-soft)}
.ask{display:flex;flex-direction:column;gap:14px}
.address{margin-top:16px;padding:14px;border-radius:11px;background:var(--lamp-soft);color:var(--on-lamp-soft);
font:600 1rem/1.4 ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere;user-select:all;-webkit-user-select:all}
.over{display:flex;flex-direction:column;gap:12px;padding-top:12px}
.over .tile{width:56px;height:56px}
@media (min-width:700px){main{padding-top:40px;gap:22px}h1{font-size:2.2rem}.card{padding:24px}
.sky{height:178px}.sky.low{height:62px}button{width:auto;min-width:280px}.choices{grid-template-columns:1fr 1fr 1fr}}
@media (max-width:340px){.choices{grid-template-columns:1fr}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media (forced-colors:active){button,.tile,.card{border:1px solid}}
`;
