/**
 * What the page says that a phone fetches its key from: short, in the second person, and never to blame anybody. `**…**` are the exact
 * words of a menu or button.
 */
export const pickUp = {
  practice: 'Practice',
  practiceMeans: 'Nothing here is real.',
  open: {
    heading: 'The key for {device}',
    lead: 'It comes straight from your computer, locked with six short words. The computer shows them. This device asks for them once.',
    leadForIphone:
      'It comes straight from your computer, locked with six short words. The computer shows them. If you use both the app and Safari, take both.',
    /**
     * What tells our file from another: nobody certifies this page, so whoever stands in its way could hand out a file of
     * their own, but only ours opens with the words.
     */
    mustAsk: {
      iphone:
        'Your iPhone or iPad must ask for the six words. If it does not, cancel. Cancel as well if the profile names a VPN, a root certificate or remote management.',
      android:
        'Your device must ask for the six words. If it does not, or warns about a CA certificate, cancel.',
      other:
        'Your device must ask for the six words. If it does not, cancel: the file is not from your computer.',
    },
    afterwards: 'Step by step',
    guide: 'Every step with pictures',
    guideFor: 'With pictures: {purpose}',
    left: '{fetches, plural, one {This link works one more time, until {until}.} other {This link works {fetches} more times, until {until}.}}',
    taken: 'A file has already been taken.',
  },
  offers: {
    app: {
      heading: 'For the Home Assistant app',
      about: 'A file that the app asks for. Needs iOS 17 and app 2026.8 or newer.',
      button: 'Save the file for the app',
      steps: [
        'Tap the button above. When Safari asks, tap **Download**: the file goes to **Files**.',
        'Open the Home Assistant app and enter your home’s address. It says **Client Certificate Required**. Already set up? Go to **Settings › Companion App**, your server, **Client Certificate**, **Import Certificate**.',
        'Tap **Select Certificate File** and choose the file in **Downloads**.',
        'Type the six words in small letters, with hyphens between. Tap **Import**.',
        'Log in as you do at home.',
      ],
    },
    safari: {
      heading: 'For Safari',
      about: 'A profile that you install in Settings.',
      button: 'Get the key for Safari',
      steps: [
        'Tap the button above. When Safari asks, tap **Allow**.',
        'Open **Settings** and tap **Profile Downloaded** near the top. After 8 minutes it is gone.',
        'Tap **Install** and enter the code that unlocks this device.',
        'It says “Not Signed”: that is expected for a file from your own computer. Tap **Install** again.',
        'When it asks for the password, type the six words in small letters, with hyphens between. Tap **Next** and **Done**.',
        'In Safari, go to your home’s address, and choose this key when it asks.',
      ],
    },
    watchByAndroid: {
      heading: 'For the watch, through this phone',
      about: 'The Home Assistant app here gives the key to the watch while the watch is being set up.',
      button: 'Save the key file',
      steps: [
        'Tap the button above, and keep the file if the browser warns about it.',
        'Open the Home Assistant app on the watch. It sends you to this phone: carry on here.',
        'Enter your home’s address. Where it asks for a client certificate, choose the file in **Downloads**.',
        'Type the six words in small letters, with hyphens between.',
        'Log in as you do at home.',
      ],
    },
    android: {
      heading: 'Put the key on this device',
      about: 'One key for both Chrome and the Home Assistant app. Your device needs a screen lock first.',
      button: 'Save the key file',
      steps: [
        'Tap the button above. If the browser warns about the file, keep it. Then open it.',
        'Nothing opens? Search the settings for **Install a certificate**, choose **VPN & app user certificate**, then the file in **Downloads**.',
        'Type the six words in small letters, with hyphens between. Tap **OK**.',
        'If it asks what the key is for, choose **VPN & app user certificate**. Not **CA certificate**: that is something else.',
        'Keep the name it offers and tap **OK**.',
        'Open your home’s address, in Chrome or in the Home Assistant app. Choose this key when it asks.',
      ],
    },
    windows: {
      heading: 'Put the key on this computer',
      about: 'One key for Chrome and Edge. Firefox usually finds it too.',
      button: 'Save the key file',
      steps: [
        'Open the file. Keep **Current User** and press **Next** until it asks for the password.',
        'Type the six words in small letters, with hyphens between. Leave the boxes as they are and press **Next**, then **Finish**.',
        'Close the browser, open it again and go to your home’s address. Choose this key when it asks.',
      ],
    },
    mac: {
      heading: 'Put the key on this Mac',
      about: 'One key for Safari and Chrome. Firefox usually finds it too.',
      button: 'Save the key file',
      steps: [
        'Open the file and choose the **login** keychain.',
        'Type the six words in small letters, with hyphens between.',
        'Go to your home’s address and choose this key. Your Mac asks once: type its password and press **Always Allow**.',
      ],
    },
    linux: {
      heading: 'Put the key on this computer',
      about: 'Each browser has its own keys.',
      button: 'Save the key file',
      steps: [
        'In Chrome or Chromium open **chrome://certificate-manager**, then **Your certificates** and **View imported certificates from Linux**.',
        'In Firefox open **Settings › Privacy & Security › Manage certificates**, then **Your Certificates**.',
        'Choose **Import**, then the file, and type the six words in small letters, with hyphens between.',
        'Go to your home’s address and choose this key when it asks.',
      ],
    },
    chromebook: {
      heading: 'Put the key on this Chromebook',
      about: 'One key for Chrome.',
      button: 'Save the key file',
      steps: [
        'Open **chrome://certificate-manager**, then **Your certificates**.',
        'Choose **Import**, then the file.',
        'Type the six words in small letters, with hyphens between.',
        'Go to your home’s address and choose this key when it asks.',
      ],
    },
    unknown: {
      heading: 'Save the key file',
      about: 'We could not tell which device this is. Choose it above to see what comes next.',
      button: 'Save the key file',
      steps: [
        'Install the file. When it asks for a password, type the six words in small letters, with hyphens between.',
      ],
    },
  },
  /** An iPhone that comes for a watch: it has nothing to take. */
  appleWatch: {
    lead: 'On an iPhone, there is nothing to fetch for a watch.',
    heading: 'An Apple Watch needs no file',
    about:
      'It uses its iPhone’s key, and the Home Assistant app passes that on. Needs app 2026.8 or newer on both.',
    steps: [
      'Does this iPhone have no key yet? On the computer, choose the iPhone, and fetch its own key with its own code.',
      'Open the Home Assistant app here and leave it open for a moment, with the watch nearby.',
      'A watch with Wear OS is different: scan the code with its Android phone.',
    ],
  },
  guides: { browser: 'browser', firefox: 'Firefox', 'home-assistant-app': 'Home Assistant app' },
  elsewhere: {
    safari: {
      heading: 'Open this page in Safari',
      about: 'Only Safari can pass the key on to your iPhone or iPad. You are in another browser or app.',
      steps: [
        'Hold the address below and tap **Copy**.',
        'Open **Safari** and paste it into the address bar.',
      ],
    },
    browser: {
      heading: 'Open this page in your browser',
      about: 'You are seeing it inside another app, which may not be able to save the file.',
      steps: [
        'Open the menu of this app, and have it open this page in Chrome or in your browser.',
        'Or hold the address below, copy it, and paste it in Chrome.',
      ],
    },
    address: 'Address of this page',
    anyway: 'Continue here anyway',
  },
  device: {
    ask: 'Which device is this?',
    wrong: 'Not the right device?',
    names: {
      iphone: 'iPhone or iPad',
      android: 'Android',
      windows: 'Windows',
      mac: 'Mac',
      linux: 'Linux',
      chromebook: 'Chromebook',
    },
  },
  notSecure: {
    ask: 'Why does the browser say “Not secure”?',
    answer:
      'This page comes from your own computer over your own network, and browsers cannot check that. So the key is locked, and its six words stay on the computer’s screen.',
  },
  notes: {
    again: 'You have already pressed that button. If no file came, press it again.',
    failed:
      'The key could not be packed. Press the button again. If that does not help, make a new code on the computer.',
  },
  over: {
    fetched: {
      heading: 'This link is used up',
      about: 'A file was taken three times, and that is all a link allows.',
    },
    expired: { heading: 'This link has expired', about: 'A link is good for ten minutes.' },
    cancelled: { heading: 'This link is closed', about: 'It was closed on the computer.' },
  },
  overNext: 'Need the key again? Make a new code on the computer and scan it.',
  back: 'Back to the key',
} as const;
