import { colours, declared } from './colours.ts';

/**
 * The look of a guide, for whoever shows one: the phone's page, the paper, and the window, which only uses
 * `drawnStyles` and sets the colours (`--g-…`) itself. No text of anybody goes in here.
 */
export const drawnStyles = `
.lk-drawn{box-sizing:border-box;display:flex;flex-direction:column;color:var(--g-ink);background:var(--g-paper);
border:1.5px solid var(--g-edge);font-size:13px;line-height:1.35;text-align:left;overflow:hidden}
.lk-drawn *,.lk-drawn ::before,.lk-drawn ::after{box-sizing:border-box}
.lk-drawn-phone{width:236px;min-height:396px;border-radius:34px;border-width:2px;
box-shadow:inset 0 0 0 6px var(--g-card),inset 0 0 0 7px var(--g-line);padding:7px;position:relative}
.lk-drawn-phone::after{content:"";position:absolute;left:50%;bottom:17px;width:76px;height:5px;margin-left:-38px;border-radius:3px;
background:var(--g-line)}
.lk-drawn-window{width:100%;max-width:330px;border-radius:11px}
.lk-drawn-bar{font-weight:600;overflow-wrap:anywhere}
.lk-drawn-phone .lk-drawn-bar{padding:34px 16px 10px;font-size:17px;position:relative}
.lk-drawn-phone .lk-drawn-bar::before{content:"";position:absolute;top:12px;left:50%;width:56px;height:7px;margin-left:-28px;
border-radius:4px;background:var(--g-line)}
.lk-drawn-window .lk-drawn-bar{padding:9px 40px 9px 14px;position:relative;font-size:13px;background:var(--g-card);
border-bottom:1px solid var(--g-line)}
.lk-drawn-window .lk-drawn-bar::after{content:"";position:absolute;right:14px;top:50%;width:10px;height:10px;margin-top:-5px;
border-radius:50%;background:var(--g-line)}
.lk-drawn-rows{display:flex;flex-direction:column;gap:9px;padding:6px 12px 18px}
.lk-drawn-window .lk-drawn-rows{padding:16px 16px 18px}
.lk-drawn-line{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:42px;padding:9px 12px;position:relative;
border-radius:11px;background:var(--g-card);border:1px solid var(--g-line);overflow-wrap:anywhere}
.lk-drawn-label{flex:1 1 auto;max-width:100%}
.lk-drawn-row .lk-drawn-label{padding-right:14px}
.lk-drawn-detail{color:var(--g-muted);font-size:12px;flex:1 0 100%;max-width:100%}
.lk-drawn-phone .lk-drawn-row::after{content:"";position:absolute;right:13px;top:50%;width:6px;height:6px;margin-top:-4px;border:solid var(--g-edge);
border-width:1.5px 1.5px 0 0;transform:rotate(45deg)}
.lk-drawn-other{background:transparent}
.lk-drawn-stripe{display:block;height:7px;width:58%;border-radius:4px;background:var(--g-line)}
.lk-drawn-other:nth-child(2n) .lk-drawn-stripe{width:40%}
.lk-drawn-other:nth-child(3n) .lk-drawn-stripe{width:70%}
.lk-drawn-text{background:transparent;border-color:transparent;min-height:0;padding:4px 4px}
.lk-drawn-text .lk-drawn-label{padding-right:0}
.lk-drawn-button{justify-content:center;text-align:center;font-weight:600;color:var(--g-pine);background:var(--g-card);
border-color:var(--g-edge)}
.lk-drawn-button .lk-drawn-label{padding-right:0;flex:0 1 auto}
.lk-drawn-window .lk-drawn-button{align-self:flex-end;min-height:34px;padding:5px 18px}
.lk-drawn-window .lk-drawn-button+.lk-drawn-button{margin-top:-2px}
.lk-drawn-field{border-color:var(--g-edge);gap:0}
.lk-drawn-field .lk-drawn-label{font-size:11.5px;color:var(--g-muted);flex-basis:100%}
.lk-drawn-field .lk-drawn-detail{color:var(--g-ink);font-size:13px}
.lk-drawn-toggle{padding-left:38px}
.lk-drawn-toggle::before{content:"";position:absolute;left:13px;top:50%;width:14px;height:14px;margin-top:-7px;border-radius:4px;
border:1.5px solid var(--g-edge);background:var(--g-card)}
.lk-drawn-marked{background:var(--g-lamp-soft);border-color:var(--g-lamp);box-shadow:0 0 0 3px var(--g-lamp);font-weight:600}
.lk-drawn-marked .lk-drawn-label,.lk-drawn-marked .lk-drawn-detail,.lk-drawn-marked.lk-drawn-button{color:var(--g-on-lamp-soft)}
.lk-drawn-text.lk-drawn-marked{padding:9px 12px}
.lk-drawn-home{align-self:stretch;height:188px;position:relative;border-radius:16px;overflow:hidden;
background:linear-gradient(180deg,#13303A 0%,#1E4650 52%,#C77F53 128%)}
.lk-drawn-home::after{content:"";position:absolute;left:-12%;right:-12%;bottom:-44px;height:82px;border-radius:50%;background:#0E2429}
.lk-drawn-moon{position:absolute;right:24px;top:20px;width:22px;height:22px;border-radius:50%;background:#F4DDA8}
.lk-drawn-roof{position:absolute;left:50%;bottom:84px;width:104px;height:42px;margin-left:-52px;background:#16373A;
clip-path:polygon(50% 0,100% 100%,0 100%)}
.lk-drawn-walls{position:absolute;left:50%;bottom:30px;width:84px;height:56px;margin-left:-42px;background:#1F4D52;display:flex;
justify-content:space-around;padding:14px 7px 0}
.lk-drawn-pane{width:19px;height:19px;background:var(--g-lamp)}
.lk-drawn-door{width:16px;height:42px;background:#7C4A2D}
.lk-drawn-cut{margin-top:12px}
.lk-drawn-cut .lk-drawn-phone{min-height:0;max-width:100%;border-bottom-width:0;border-radius:34px 34px 0 0;
box-shadow:inset 6px 6px 0 var(--g-card),inset -6px 0 0 var(--g-card);
-webkit-mask-image:linear-gradient(#000 calc(100% - 26px),transparent);mask-image:linear-gradient(#000 calc(100% - 26px),transparent)}
.lk-drawn-cut .lk-drawn-phone::after{content:none}
.lk-drawn-cut .lk-drawn-phone .lk-drawn-rows{padding-bottom:34px}
@media (prefers-reduced-motion:no-preference){.lk-drawn{animation:lk-drawn-in 200ms ease-out}
@keyframes lk-drawn-in{from{opacity:0}}}
`;

/** The page on the phone: one column, and the colours of the phone's own light or dark look. */
export const guideStyles = `
.lk-guide{${declared(colours.light)}color:var(--g-ink);background:var(--g-paper);max-width:34rem;margin:0 auto;padding:1.75rem 1.25rem 3rem;
font:400 1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){.lk-guide{${declared(colours.dark)}}}
.lk-guide *{box-sizing:border-box}
.lk-guide h1,.lk-guide h2{font-family:Georgia,"Times New Roman",serif;font-weight:600;line-height:1.2;margin:0;text-wrap:balance}
.lk-guide h1{font-size:1.75rem;letter-spacing:-.01em}
.lk-guide h2{font-size:1.25rem;margin:2.5rem 0 .875rem}
.lk-guide p{margin:0}
.lk-guide ul,.lk-guide ol,.lk-guide dl,.lk-guide dd{margin:0;padding:0}
.lk-guide strong{font-weight:650}
.lk-guide .lk-guide-lead{color:var(--g-muted);font-size:1.0625rem;margin-top:.75rem}
.lk-guide-points{list-style:none}
.lk-guide-points>li{position:relative;padding-left:1.25rem}
.lk-guide-points>li+li{margin-top:.5rem}
.lk-guide-points>li::before{content:"";position:absolute;left:.1rem;top:.56rem;width:.45rem;height:.45rem;border-radius:50%;background:var(--g-pine)}
.lk-guide-steps{list-style:none;counter-reset:step}
.lk-guide-steps>li{counter-increment:step;position:relative;padding:0 0 1.75rem 2.75rem}
.lk-guide-steps>li::before{content:counter(step);position:absolute;left:0;top:-.1rem;width:1.875rem;height:1.875rem;border-radius:50%;
display:grid;place-items:center;background:var(--g-pine-soft);color:var(--g-pine);font-weight:600;font-size:.875rem}
.lk-guide-steps>li:last-child{padding-bottom:0}
.lk-guide details{margin-top:.75rem}
.lk-guide summary{cursor:pointer;font-weight:600;font-size:.9375rem;color:var(--g-pine);padding:.375rem 0;min-height:1.75rem;border-radius:.375rem}
.lk-guide summary:focus-visible{outline:2px solid var(--g-ink);outline-offset:2px;box-shadow:0 0 0 6px var(--g-lamp)}
.lk-guide details>p{color:var(--g-muted);margin-top:.25rem}
.lk-guide details>p+p{margin-top:.5rem}
.lk-guide .lk-guide-card{background:var(--g-card);border:1px solid var(--g-line);border-radius:14px;padding:.5rem 1.125rem}
.lk-guide-card>details{margin:0;padding:.375rem 0}
.lk-guide-card>details+details,.lk-guide-card>div+div{border-top:1px solid var(--g-line)}
.lk-guide-card>div{padding:.75rem 0}
.lk-guide dt{color:var(--g-muted);font-size:.875rem}
.lk-guide dd{font-weight:600}
.lk-guide .lk-guide-why{font-weight:400;color:var(--g-muted);font-size:.9375rem;margin-top:.125rem}
.lk-guide .lk-guide-gap{margin-top:.75rem}
${drawnStyles}`;

/**
 * One sheet of paper, A4 or Letter: it is as high as the page and no higher. What is left over is room for notes, so
 * a long text takes from there first.
 */
export const sheetStyles = `
@page{size:auto;margin:12mm 13mm}
.lk-sheet{${declared(colours.light)}color:#111;background:#fff;display:flex;flex-direction:column;
font:400 calc(9.6pt*var(--lk-size,1))/1.38 "Figtree Variable",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
.lk-sheet-close{--lk-size:.93}
.lk-sheet-closest{--lk-size:.86}
.lk-sheet+.lk-sheet{break-before:page}
.lk-sheet *{box-sizing:border-box}
.lk-sheet h1,.lk-sheet h2{font-family:"Fraunces Variable",Georgia,"Times New Roman",serif;font-weight:600;line-height:1.2;margin:0}
.lk-sheet h1{font-size:19.5pt;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.lk-sheet h2{font-size:calc(12pt*var(--lk-size,1));margin-bottom:4pt}
.lk-sheet h3{font:inherit;font-weight:600;margin:5pt 0 1pt}
.lk-sheet p,.lk-sheet dl,.lk-sheet dd,.lk-sheet ol,.lk-sheet ul{margin:0;padding:0}
.lk-sheet strong{font-weight:650}
.lk-sheet .lk-sheet-head{display:grid;grid-template-columns:minmax(0,1fr) auto;grid-template-rows:auto 1fr;gap:4pt 8mm;
margin-bottom:6pt;padding-bottom:5pt;border-bottom:.75pt solid #999}
.lk-sheet-title{display:flex;align-items:center;gap:8pt}
.lk-sheet-mark{width:22pt;height:22pt;flex-shrink:0}
.lk-sheet-scan{grid-column:2;grid-row:1/3;width:22mm;text-align:center;align-self:end}
.lk-sheet-scan svg{display:block;width:22mm;height:22mm}
.lk-sheet .lk-sheet-scan p{font-size:7.2pt;line-height:1.2;color:#444}
.lk-sheet .lk-sheet-facts{display:grid;grid-template-columns:auto 1fr;gap:1pt 12pt;align-content:start}
.lk-sheet-home{flex:0 1000 30mm;min-height:0}
.lk-sheet-home svg{display:block;width:100%;height:100%}
.lk-ink-frame,.lk-ink-line,.lk-ink-key,.lk-ink-lock{fill:none;stroke-linecap:round;stroke-linejoin:round}
.lk-ink-frame,.lk-ink-line{stroke:#9aa5a2;stroke-width:1.1}
.lk-ink-key{stroke:#1F4D45;stroke-width:2.2}
.lk-ink-lock{stroke:#1F4D45;stroke-width:1.6}
.lk-ink-light,.lk-ink-lamps{fill:#F3D9A0;stroke:#b98f3a;stroke-width:.7}
.lk-sheet .lk-ink-solid{fill:#fff}
.lk-ink-code{fill:#111}
.lk-sheet-facts dt{color:#444}
.lk-sheet-facts dd{font-weight:600;max-height:2.8em;overflow:hidden}
.lk-sheet .lk-sheet-know{margin-bottom:9pt;font-size:.94em}
.lk-sheet-guides{columns:2;column-gap:9mm}
.lk-sheet-1{columns:1}
.lk-sheet-guides section{margin-bottom:9pt}
.lk-sheet-2{font-size:calc(8.8pt*var(--lk-size,1))}
.lk-sheet-3{font-size:calc(8.4pt*var(--lk-size,1))}
.lk-sheet-1 section{max-width:150mm;font-size:calc(10.6pt*var(--lk-size,1))}
.lk-sheet h2,.lk-sheet h3{break-after:avoid}
.lk-sheet ol{padding-left:14pt}
.lk-sheet ul{padding-left:10pt;list-style:"– "}
.lk-sheet li{break-inside:avoid;margin-top:2pt}
.lk-sheet .lk-sheet-else{color:#444;font-size:.92em;line-height:1.25}
.lk-sheet .lk-sheet-words{border:.75pt solid #999;border-radius:6pt;padding:5pt 9pt;margin-top:6pt}
.lk-sheet-notes{flex:1 1 0;min-height:0;max-height:116px;margin-bottom:auto;overflow:hidden;margin-top:6pt;color:#444;
background:repeating-linear-gradient(transparent 0 32px,#bbb 32px 33px) 0 14px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.lk-sheet .lk-sheet-notes>p{background:#fff;display:inline-block;padding-right:6pt}
.lk-sheet footer{color:#444;padding-top:5pt;display:flex;justify-content:space-between;gap:12pt}
.lk-sheet-tables{display:grid;grid-template-columns:minmax(0,1fr);gap:8pt;margin-top:2pt}
.lk-sheet table{border-collapse:collapse;width:100%;font-size:calc(8.2pt*var(--lk-size,1));line-height:1.3}
.lk-sheet th{text-align:left;font-weight:400;color:#444;padding:0 8pt 1pt 0}
.lk-sheet td{vertical-align:top;padding:1.2pt 8pt 1.2pt 0;border-top:.5pt solid #ccc}
.lk-sheet td:last-child,.lk-sheet th:last-child{padding-right:0}
.lk-sheet .lk-sheet-code{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace;font-size:7.4pt}
.lk-sheet .lk-sheet-whole{white-space:nowrap}
.lk-sheet .lk-sheet-more{color:#444;font-size:calc(8.2pt*var(--lk-size,1));margin-top:2pt}
.lk-sheet .lk-sheet-dense td{padding-top:.4pt;padding-bottom:.4pt}
@media print{.lk-sheet{height:100vh;overflow:hidden;break-after:avoid}}
@media screen{.lk-sheet{max-width:190mm;min-height:260mm;margin:0 auto;padding:12mm 10mm}}
@media screen and (max-width:600px){
.lk-sheet{min-height:0;padding:20px 16px}
.lk-sheet h1{display:block;overflow-wrap:anywhere}
.lk-sheet .lk-sheet-head,.lk-sheet .lk-sheet-facts{grid-template-columns:minmax(0,1fr)}
.lk-sheet-scan{grid-column:1;grid-row:auto;justify-self:start}
.lk-sheet-facts dd{max-height:none;overflow-wrap:anywhere;margin-bottom:4pt}
.lk-sheet-guides{columns:1}
.lk-sheet-guides section,.lk-sheet table{font-size:11pt}
.lk-sheet .lk-sheet-code{overflow-wrap:anywhere}
.lk-sheet footer{flex-direction:column;gap:2pt}
}
`;
