/** What Latchkey says of itself, on a page that can be reached from every screen. */
export const about = {
  title: 'About Latchkey',
  version: 'Version {version}',
  licence:
    'Latchkey is free software with open source code, under the MIT licence. You may use it, change it and pass it on.',
  privacy: 'It has no server and no account, and nobody tracks what you do with it.',
  notices: {
    title: 'The work of others in Latchkey',
    lead: 'Latchkey is built on the work of many. These are their names and their terms.',
    coming: 'Fetching the list',
    missing: 'The list could not be fetched.',
    one: '{name} {version}, {licence}',
  },
  close: 'Close',
} as const;
