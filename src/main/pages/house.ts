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
export const house = `<svg class="scene" aria-hidden="true" focusable="false" viewBox="0 168 320 142" preserveAspectRatio="xMidYMax meet">
<defs><radialGradient id="glow"><stop offset="0" stop-color="#F3B63F" stop-opacity=".34"/><stop offset="1" stop-color="#F3B63F" stop-opacity="0"/></radialGradient></defs>
<g fill="#F6EFE2" opacity=".5"><circle cx="34" cy="186" r="1.1"/><circle cx="128" cy="180" r=".8"/><circle cx="-60" cy="196" r="1"/><circle cx="164" cy="204" r="1.2"/><circle cx="306" cy="184" r=".9"/><circle cx="-150" cy="180" r="1"/><circle cx="-240" cy="200" r="1.1"/></g>
<circle cx="186" cy="188" r="26" fill="url(#glow)"/><circle cx="186" cy="188" r="9.5" fill="#EFD9AE" opacity=".94"/>
<path d="M-1200 214C-1080 190-960 236-840 222S-600 186-480 212-44 252 0 224 92 196 140 214s112 22 180-14c68-36 150-24 240-6s160 30 260 0 170-34 280-8 200 14 420 6V344H-1200Z" fill="#1C3A3E" opacity=".45"/>
<path d="M-1200 240C-1060 222-940 262-800 250S-560 226-420 244-58 278 0 246s108-28 158-8 110 10 162-14c52-24 140-18 230-2s170 22 270 2 180-24 290-4 200 12 410 4V352H-1200Z" fill="#102A2F" opacity=".62"/>
<path d="M-1200 280C-1060 270-940 296-800 290S-560 272-420 284-62 302 0 284s116-14 166-4 104 8 154-6c50-14 140-10 230 0s170 14 270 2 180-16 290-2 200 10 410 2V340H-1200Z" fill="#0B2126"/>
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
</svg>`;
