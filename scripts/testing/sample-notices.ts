import type { Plugin } from 'vite';

const id = 'virtual:third-party-notices';

/** Where a window is looked at without being built, nobody knows what a build holds: two stand for all. */
export function sampleNotices(): Plugin {
  const notices = [
    {
      name: 'react',
      version: '19.3.1',
      license: 'MIT',
      text: 'MIT License\n\nPermission is hereby granted.',
    },
    { name: '@napi-rs/nice-linux-x64-gnu', version: '1.0.4', license: 'MIT', text: '' },
  ];
  return {
    name: 'sample-notices',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) => (asked === `\0${id}` ? `export const notices = ${JSON.stringify(notices)};` : null),
  };
}
