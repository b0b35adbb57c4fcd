import { html, raw } from 'hono/html';
import { house } from '../../pages/house.ts';

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

/** The lower part of the window's scene, lit, as the page's head. */
export const scene = raw(house);
