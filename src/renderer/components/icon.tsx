import type { ReactNode } from 'react';

/** Our own line icons on a 24-unit grid. They say nothing to a screen reader: words stand beside them. */
const drawings = {
  key: (
    <>
      <circle cx="7.5" cy="7.5" r="4.2" />
      <path d="M10.6 10.6 20 20m-3.4-3.4 2.3-2.3M13.2 13.2l2-2" />
    </>
  ),
  check: <path d="m5 12.5 4.6 4.6L19.2 7.4" />,
  plus: <path d="M12 5.5v13M5.5 12h13" />,
  close: <path d="m6.5 6.5 11 11m0-11-11 11" />,
  chevron: <path d="m9 5.5 6.5 6.5L9 18.5" />,
  copy: (
    <>
      <rect x="8.5" y="8.5" width="11" height="11" rx="2.4" />
      <path d="M15.5 8.5v-2a2 2 0 0 0-2-2h-7a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h2" />
    </>
  ),
  eye: (
    <>
      <path d="M2.8 12S6 5.8 12 5.8 21.2 12 21.2 12 18 18.2 12 18.2 2.8 12 2.8 12Z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  'eye-closed': (
    <>
      <path d="M2.8 12S6 5.8 12 5.8 21.2 12 21.2 12 18 18.2 12 18.2 2.8 12 2.8 12Z" />
      <path d="m4.5 4.5 15 15" />
    </>
  ),
  outside: (
    <path d="M13.5 5h5.5v5.5M19 5l-8 8M10 6H6.5A1.5 1.5 0 0 0 5 7.5v10A1.5 1.5 0 0 0 6.5 19h10a1.5 1.5 0 0 0 1.5-1.5V14" />
  ),
  warning: <path d="M12 4 2.9 19.5h18.2L12 4Zm0 6v4.4m0 2.4v.1" />,
  info: (
    <>
      <circle cx="12" cy="12" r="8.6" />
      <path d="M12 11v5.2M12 7.8v.1" />
    </>
  ),
  question: (
    <>
      <circle cx="12" cy="12" r="8.6" />
      <path d="M9.6 9.8a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8v.3m0 2.6v.1" />
    </>
  ),
  app: (
    <>
      <rect x="4.5" y="4.5" width="6" height="6" rx="1.6" />
      <rect x="4.5" y="13.5" width="6" height="6" rx="1.6" />
      <rect x="13.5" y="13.5" width="6" height="6" rx="1.6" />
      <path d="M16.5 4.2v6.6m-3.3-3.3h6.6" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="9.5" rx="2.4" />
      <path d="M8.2 10.5V8a3.8 3.8 0 0 1 7.6 0v2.5M12 14.4v2" />
    </>
  ),
  home: <path d="M3.8 11.4 12 4.2l8.2 7.2M6 9.8V19a1 1 0 0 0 1 1h3.4v-5.4h3.2V20H17a1 1 0 0 0 1-1V9.8" />,
  language: (
    <path d="M3.5 6.5h9.6M8.3 4v2.5c-.5 3.7-2.2 6.4-4.8 8.2M5.6 9.6c1.2 2.4 3.1 4.1 5.6 5M12.4 20l4.1-10.2L20.6 20m-1.2-3h-5.8" />
  ),
  globe: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M3.8 12h16.4M12 3.5c2.6 2.5 3.8 5.3 3.8 8.5s-1.2 6-3.8 8.5c-2.6-2.5-3.8-5.3-3.8-8.5s1.2-6 3.8-8.5Z" />
    </>
  ),
  path: (
    <>
      <circle cx="5.6" cy="18.4" r="2.2" />
      <circle cx="18.4" cy="5.6" r="2.2" />
      <path d="M8.4 18.4h6.2a3.2 3.2 0 0 0 0-6.4H9.4a3.2 3.2 0 0 1 0-6.4h6.2" strokeDasharray="2.4 2.9" />
    </>
  ),
  shield: <path d="M12 3.6 4.9 6.2v5.2c0 4.3 2.8 7.5 7.1 9 4.3-1.5 7.1-4.7 7.1-9V6.2L12 3.6Z" />,
  file: (
    <path d="M13.5 3.8H7A1.5 1.5 0 0 0 5.5 5.3v13.4A1.5 1.5 0 0 0 7 20.2h10a1.5 1.5 0 0 0 1.5-1.5V8.8l-5-5Zm0 0v5h5" />
  ),
  calendar: (
    <>
      <rect x="4" y="5.5" width="16" height="14.5" rx="2.4" />
      <path d="M4 10h16M8.3 3.5v4m7.4-4v4M12 12.6v3l2 1.2" />
    </>
  ),
  download: <path d="M12 4.5v10.3m0 0 4-4m-4 4-4-4M5 19.5h14" />,
  upload: <path d="M12 15V4.8m0 0-4 4m4-4 4 4M5 19.5h14" />,
  voice: (
    <>
      <rect x="9" y="3.5" width="6" height="10.5" rx="3" />
      <path d="M5.8 11.5a6.2 6.2 0 0 0 12.4 0M12 17.7v3" />
    </>
  ),
  speaker: (
    <>
      <rect x="7" y="3.5" width="10" height="17" rx="4.4" />
      <circle cx="12" cy="14.2" r="2.6" />
      <path d="M10.6 7.4h2.8" />
    </>
  ),
  hook: (
    <>
      <path d="M13 4.2v10.3a4.2 4.2 0 1 1-4.2-4.2" />
      <path d="m17.4 7.4-4.4-3.2-4.4 3.2" />
    </>
  ),
  code: (
    <>
      <rect x="4" y="4" width="6.2" height="6.2" rx="1.2" />
      <rect x="13.8" y="4" width="6.2" height="6.2" rx="1.2" />
      <rect x="4" y="13.8" width="6.2" height="6.2" rx="1.2" />
      <path d="M14 14h2.4v2.4M20 14v2.6M14 20h2.6m3.4-1v1h-1" />
    </>
  ),
  stick: (
    <>
      <rect x="7" y="9" width="10" height="12" rx="2.4" />
      <path d="M9 9V4h6v5m-4-2.6v.1m2-.1v.1" />
    </>
  ),
  share: (
    <>
      <circle cx="12" cy="13.5" r="1.6" />
      <path d="M8.6 17.2a5 5 0 1 1 6.8 0M5.9 19.9a9 9 0 1 1 12.2 0" />
    </>
  ),
  refresh: <path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3l2.2 2.2m0-4.2v4.2h-4.2" />,
  pencil: <path d="m5 19 .9-4L15.6 5.3a1.9 1.9 0 0 1 2.7 0l.4.4a1.9 1.9 0 0 1 0 2.7L9 18.1 5 19Z" />,
  trash: <path d="M5 7h14M9.5 7V5h5v2m-7.5 0 .8 12a1 1 0 0 0 1 .9h6.4a1 1 0 0 0 1-.9L17 7" />,
  practice: (
    <path
      strokeDasharray="2.4 2.9"
      d="M3.8 11.4 12 4.2l8.2 7.2M6 9.8V19a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V9.8M9.8 14h4.4"
    />
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="3.9" />
      <path d="M12 3.2v2m0 13.6v2M3.2 12h2m13.6 0h2M5.8 5.8l1.4 1.4m9.6 9.6 1.4 1.4m0-12.4-1.4 1.4m-9.6 9.6-1.4 1.4" />
    </>
  ),
  moon: <path d="M19.6 14.3A8 8 0 0 1 9.7 4.4a8 8 0 1 0 9.9 9.9Z" />,
  'half-moon': (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16Z" fill="currentColor" />
    </>
  ),
  iphone: (
    <>
      <rect x="7" y="3" width="10" height="18" rx="2.6" />
      <path d="M10.8 5.6h2.4" />
    </>
  ),
  android: (
    <>
      <rect x="7" y="3" width="10" height="18" rx="2" />
      <path d="M12 5.5v.1M10 18.5h4" />
    </>
  ),
  windows: (
    <>
      <rect x="4.5" y="5" width="15" height="10.5" rx="1.6" />
      <path d="M2.8 19h18.4M9.8 8.2h2v2h-2Zm2.8 0h2v2h-2Zm-2.8 2.7h2v2h-2Zm2.8 0h2v2h-2Z" />
    </>
  ),
  mac: (
    <>
      <rect x="3.5" y="4.5" width="17" height="11.5" rx="2" />
      <path d="M3.5 13.2h17M10 16l-.7 3.5h5.4L14 16" />
    </>
  ),
  linux: (
    <>
      <rect x="4" y="4.5" width="16" height="12" rx="1.8" />
      <path d="m7.5 8.5 2.3 2.1-2.3 2.1m4.5.3h3.5M9 20h6" />
    </>
  ),
  chromebook: (
    <>
      <rect x="4.5" y="5" width="15" height="10.5" rx="1.6" />
      <circle cx="12" cy="10.2" r="2.3" />
      <path d="M2.8 19h18.4M12 7.9h3.8M10 11.4l-1.9-3.2m5.9 3.2-1.9 3.1" />
    </>
  ),
  watch: (
    <>
      <rect x="6.5" y="7" width="11" height="10" rx="2.8" />
      <path d="m8.5 7 .8-3.5h5.4l.8 3.5m-7 10 .8 3.5h5.4l.8-3.5M12 10v2.2l1.5 1" />
    </>
  ),
  program: (
    <>
      <rect x="3.5" y="4.5" width="17" height="15" rx="2.4" />
      <path d="M3.5 8.8h17M9.6 11.8 7.4 14l2.2 2.2m4.8-4.4 2.2 2.2-2.2 2.2" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** They point where reading goes on, or where a window opens, and turn with the language. */
const pointing: readonly IconName[] = ['chevron', 'outside'];

export function Icon({ name, size = 22 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={pointing.includes(name) ? 'lk-pointing' : undefined}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawings[name]}
    </svg>
  );
}
