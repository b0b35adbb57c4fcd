import { html, raw } from 'hono/html';

/** The window's own line icons (`src/renderer/components/icon.tsx`), for the eye alone: words stand beside them. */
const icons = {
  key: '<circle cx="7.5" cy="7.5" r="4.2"/><path d="M10.6 10.6 20 20m-3.4-3.4 2.3-2.3M13.2 13.2l2-2"/>',
  home: '<path d="M3.8 11.4 12 4.2l8.2 7.2M6 9.8V19a1 1 0 0 0 1 1h3.4v-5.4h3.2V20H17a1 1 0 0 0 1-1V9.8"/>',
  globe:
    '<circle cx="12" cy="12" r="8.5"/><path d="M3.8 12h16.4M12 3.5c2.6 2.5 3.8 5.3 3.8 8.5s-1.2 6-3.8 8.5c-2.6-2.5-3.8-5.3-3.8-8.5s1.2-6 3.8-8.5Z"/>',
  download: '<path d="M12 4.5v10.3m0 0 4-4m-4 4-4-4M5 19.5h14"/>',
  chevron: '<path d="m9 5.5 6.5 6.5L9 18.5"/>',
  outside:
    '<path d="M13.5 5h5.5v5.5M19 5l-8 8M10 6H6.5A1.5 1.5 0 0 0 5 7.5v10A1.5 1.5 0 0 0 6.5 19h10a1.5 1.5 0 0 0 1.5-1.5V14"/>',
  lock: '<rect x="5" y="10.5" width="14" height="9.5" rx="2.4"/><path d="M8.2 10.5V8a3.8 3.8 0 0 1 7.6 0v2.5M12 14.4v2"/>',
  iphone: '<rect x="7" y="3" width="10" height="18" rx="2.6"/><path d="M10.8 5.6h2.4"/>',
  android: '<rect x="7" y="3" width="10" height="18" rx="2"/><path d="M12 5.5v.1M10 18.5h4"/>',
  windows:
    '<rect x="4.5" y="5" width="15" height="10.5" rx="1.6"/><path d="M2.8 19h18.4M9.8 8.2h2v2h-2Zm2.8 0h2v2h-2Zm-2.8 2.7h2v2h-2Zm2.8 0h2v2h-2Z"/>',
  mac: '<rect x="3.5" y="4.5" width="17" height="11.5" rx="2"/><path d="M3.5 13.2h17M10 16l-.7 3.5h5.4L14 16"/>',
  linux:
    '<rect x="4" y="4.5" width="16" height="12" rx="1.8"/><path d="m7.5 8.5 2.3 2.1-2.3 2.1m4.5.3h3.5M9 20h6"/>',
  chromebook:
    '<rect x="4.5" y="5" width="15" height="10.5" rx="1.6"/><circle cx="12" cy="10.2" r="2.3"/><path d="M2.8 19h18.4M12 7.9h3.8M10 11.4l-1.9-3.2m5.9 3.2-1.9 3.1"/>',
  watch:
    '<rect x="6.5" y="7" width="11" height="10" rx="2.8"/><path d="m8.5 7 .8-3.5h5.4l.8 3.5m-7 10 .8 3.5h5.4l.8-3.5M12 10v2.2l1.5 1"/>',
} as const;

export type IconName = keyof typeof icons;

export function icon(name: IconName, size = 24) {
  return html`<svg aria-hidden="true" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${raw(icons[name])}</svg>`;
}

const lamps = [
  [236, 276],
  [226, 282.5],
  [214, 288],
  [201, 292.5],
  [187, 296],
  [172.5, 298.5],
  [158, 300],
  [143, 301],
  [128.5, 301.5],
  [114, 302],
]
  .map(
    ([x, y]) =>
      `<ellipse cx="${x}" cy="${y}" rx="7.5" ry="5" opacity=".16"/><ellipse cx="${x}" cy="${y}" rx="2.9" ry="2.2"/>`,
  )
  .join('');

const leaf = (bars: string, curve: string): string =>
  `<path d="${curve}"/><path d="${bars}" stroke-width="2"/>`;

/** The lower part of the window's scene (`src/renderer/scene`): the house, the lit path, the gate, and one key on it. */
export const scene = raw(`<svg class="scene" aria-hidden="true" viewBox="0 168 320 142">
<defs><radialGradient id="glow"><stop offset="0" stop-color="#F3B63F" stop-opacity=".34"/><stop offset="1" stop-color="#F3B63F" stop-opacity="0"/></radialGradient></defs>
<g fill="#F6EFE2" opacity=".5"><circle cx="34" cy="186" r="1.1"/><circle cx="128" cy="180" r=".8"/><circle cx="-60" cy="196" r="1"/><circle cx="164" cy="204" r="1.2"/><circle cx="306" cy="184" r=".9"/><circle cx="-150" cy="180" r="1"/><circle cx="-240" cy="200" r="1.1"/></g>
<circle cx="186" cy="188" r="26" fill="url(#glow)"/><circle cx="186" cy="188" r="9.5" fill="#EFD9AE" opacity=".94"/>
<path d="M-1200 224q80-34 160-8t160-10 160 8 160-14 160 12 160-6 160 4c70-28 122-22 170-4s82 14 150-12q90-26 170 2t170-10 180 8 180-6 180 4V344H-1200Z" fill="#1C3A3E" opacity=".45"/>
<path d="M-1200 250q90-30 180-4t180-6 180 4 180-8 180 6 180-2 120-4c58-32 108-28 158-8s110 10 162-14q100-20 180 4t180-6 180 4 180-4 180 4V352H-1200Z" fill="#102A2F" opacity=".62"/>
<path d="M-1200 284H0c62-18 116-14 166-4s104 8 154-6H1520V340H-1200Z" fill="#0B2126"/>
<ellipse cx="247" cy="240" rx="92" ry="74" fill="url(#glow)"/>
<path d="M271 176h10v30h-10Z" fill="#12343A"/><path d="M212 220h70v48h-70Z" fill="#1F4F55"/><path d="M266 220h16v48h-16Z" fill="#1A4348"/><path d="m247 178 44 43h-88l44-43Z" fill="#12343A"/>
<g fill="#F3B63F"><rect x="220" y="229" width="15" height="15" rx="1.5"/><rect x="260" y="229" width="15" height="15" rx="1.5"/><circle cx="247" cy="207" r="4.5"/></g>
<path d="M227.5 229v15M220 236.5h15M267.5 229v15M260 236.5h15" stroke="#12343A" stroke-width="1.3" opacity=".75"/>
<path d="M241.5 268v-21a1.5 1.5 0 0 1 1.5-1.5h9a1.5 1.5 0 0 1 1.5 1.5v21Z" fill="#87472E"/>
<g fill="#F3B63F">${lamps}</g>
<g fill="none" stroke="#F2E6D2" stroke-width="2.6" stroke-linecap="round">
${leaf('M34.8 262.7V304M42.2 257.8V304M49.7 254V304M57.2 252.1V304', 'M30 266Q47 253 64 251.5V304M30 277H64M30 300H64')}
${leaf('M93.2 262.7V304M85.8 257.8V304M78.3 254V304M70.8 252.1V304', 'M98 266Q81 253 64 251.5M98 277H64M98 300H64')}
<path d="M28 227.5h72M30 227.5V240M98 227.5V240" stroke-width="2"/></g>
<g fill="#F2E6D2"><rect x="22" y="246" width="8" height="62" rx="1.5"/><rect x="20" y="242" width="12" height="5" rx="1.5"/><circle cx="26" cy="239" r="3.6"/><rect x="98" y="246" width="8" height="62" rx="1.5"/><rect x="96" y="242" width="12" height="5" rx="1.5"/><circle cx="102" cy="239" r="3.6"/></g>
<path d="M58.5 281v-5a5.5 5.5 0 0 1 11 0v5" fill="none" stroke="#F3B63F" stroke-width="2.6"/><rect x="54.5" y="280" width="19" height="15.5" rx="3.2" fill="#F3B63F"/><path d="M64 285.5v4.5" stroke="#6B4708" stroke-width="2.4" stroke-linecap="round"/>
<g fill="none" stroke="#F3B63F" stroke-width="1.9"><path d="M64 228v2.2" stroke="#F2E6D2" stroke-width="1"/><circle cx="64" cy="233" r="2.7"/><path d="M64 235.7v8.8m0-1h2.3m-2.3-2.8h2.3" stroke-linecap="round"/></g>
</svg>`);
