/** What the program says in the terminal that it was started from: `npm start`, and the browser-hosted program. */
export const program = {
  ready: 'Latchkey is ready. Open this address. It works once:',
  pressToClose: 'Press Ctrl+C here to close Latchkey.',
  openByHand: 'If your browser does not show Latchkey, open the address there.',
  aboutToOpenKeychain: 'Latchkey opens this computer’s keychain. If it asks, allow it.',
  keysWouldBeLost:
    'Keys that are not on their devices yet would be lost: without a keychain Latchkey forgets them when it closes.',
  saveThemFirst: 'Save them in its window first, or press Ctrl+C again to close.',
  /** To whoever starts it a second time. */
  running: {
    address:
      'Latchkey is running already, as process {pid}. Open this address for another window. It works once:',
    inFront: 'Latchkey is running already, as process {pid}. Its window is in front now.',
    silent: 'Latchkey is running already, as process {pid}. Use its window, or close it first.',
    otherOptions:
      'Latchkey is running already, as process {pid}, but without {options}. Close it first, then start it again.',
  },
  refusals: {
    windowNotBuilt: 'The window is not built yet. Build it with: npm run build',
    taken: 'Latchkey is running already. Use its window, or close it first.',
    shared:
      'Other users of this computer can enter {folder}, so Latchkey keeps nothing there. Name an empty folder of your own with --data, or close this one: chmod 700.',
    unusable: 'Latchkey cannot use its files in {folder}.',
    portTaken: 'Port {port} cannot be used ({code}). Choose another with --port, or leave it out.',
  },
  commandLine: {
    noOption: '“{value}” is not an option. npm start -- --help lists the options.',
    unknownOption: 'There is no option {option}. npm start -- --help lists the options.',
    needsValue: '{option} needs a value. npm start -- --help lists the options.',
    takesNoValue: '{option} takes no value. npm start -- --help lists the options.',
    repeated: '{option} is given twice. npm start -- --help lists the options.',
    browserOnly: '{option} is only for the window in a browser.',
    port: '--port must be a whole number from 0 to 65535.',
    practiceWorld: 'Only a practice world on this computer (http://127.0.0.1:…) can be used.',
  },
  usage: {
    title: 'Usage: npm start -- [options]',
    browser: 'show the window in a browser, even where Electron could; so do --port, --window and --open',
    port: 'listen on this port of 127.0.0.1 instead of any free one',
    data: 'keep answers and the vault here',
    window: 'serve this build of the window',
    practiceWorld:
      'practise in this practice world, which must be on this computer (or set LATCHKEY_PRACTICE_WORLD)',
    noKeychain: 'keep secrets in memory only, and forget them on closing',
    open: 'show the window in the default browser',
    help: 'show this',
  },
  electron: {
    fetching: 'Fetching Electron, which is about 115 MB, once. (npm start -- --browser goes without it.)',
    pressEnter: 'Press Enter to go without it this time.',
    progress: '{megabytes} of {total} MB ({percent}%)',
    progressOpen: '{megabytes} MB',
    skipped: 'Electron is not fetched this time. What has arrived is kept.',
    goesOn:
      'Electron is still on its way. Meanwhile Latchkey opens in the browser, and the next start uses Electron.',
    fetchedForNext: 'Electron is here. The next start uses it.',
    notFetchedNow: 'Electron could not be fetched. The next start tries again.',
    notFetchedOpensBrowser:
      'Electron could not be fetched, so Latchkey opens in your browser. To try by hand: npx install-electron',
    notFetchedOpenByHand:
      'Electron could not be fetched, so open the address below in a browser. To try by hand: npx install-electron',
    notStartedOpensBrowser: 'Electron is here but does not start ({why}), so Latchkey opens in your browser.',
    notStartedOpenByHand:
      'Electron is here but does not start ({why}), so open the address below in a browser.',
    why: {
      libraryMissing: '{library} is missing',
      sandboxForbidden: 'the system forbids its sandbox',
      noDisplay: 'no desktop answers',
    },
  },
} as const;
