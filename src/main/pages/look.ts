/**
 * How a page looks that this computer shows outside the window: the window's own colours (`src/renderer/theme/tokens.ts`), with
 * fonts that every system has, because nothing is fetched from anywhere.
 */
export const lightColours = `--paper:#FBF7F0;--card:#FFFFFF;--ink:#1C2B2A;--muted:#5E6B68;--line:#E4DCCF;--edge:#848D89;
--pine:#1F4D45;--pine-hover:#173B35;--on-pine:#FFFFFF;--pine-soft:#E3EEEA;--lamp:#F3B63F;--lamp-soft:#FFF3D8;
--on-lamp-soft:#6B4708;--sky:linear-gradient(180deg,#13303A 0%,#1E4650 46%,#C77F53 118%);
--practice-sky:linear-gradient(180deg,#2B2140 0%,#4A3762 46%,#C98272 118%);--ribbon:#4A3762;`;

export const darkColours = `--paper:#10201F;--card:#182C2A;--ink:#F2EBDD;--muted:#A9B7B2;--line:#2A413E;--edge:#6C827D;
--pine:#7CC4B2;--pine-hover:#95D3C3;--on-pine:#0D2421;--pine-soft:#1F3B37;--lamp:#F3B63F;--lamp-soft:#3A3018;
--on-lamp-soft:#F8D78F;--sky:linear-gradient(180deg,#0B1C22 0%,#12303A 46%,#7A4A33 118%);
--practice-sky:linear-gradient(180deg,#1A1429 0%,#2E2344 46%,#7B4A45 118%);--ribbon:#3A2C55;`;

export const serif = `ui-serif,"New York","Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif",Georgia,serif`;
export const sans = `system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif`;
