/** The ways a key travels to its device, each with a screen of its own. */

const code = {
  title: 'Scan a code',
  detail: 'In the same Wi-Fi. The code works for ten minutes.',
  go: 'Scan a code',
  opening: {
    what: 'Making the code',
    usually: 'This usually takes a second.',
    none: 'This computer is in no network.',
    noneWhy: 'A code needs a network that both are in. Join the Wi-Fi of the device, or take another way.',
    lookAgain: 'Look again',
  },
  network: {
    other: '{{name}} is in another network',
    where: 'Which network is {{name}} in?',
    likely: 'The likely one',
    kind: { wifi: 'Wi-Fi', cable: 'Network cable', other: 'Another network' },
    at: '{{address}} · {{interfaceName}}',
  },
  know: {
    list: 'Good to know',
    wifi: 'Both have to be in the same Wi-Fi. A guest Wi-Fi keeps them apart.',
    allow: 'This computer may ask whether Latchkey may answer in the network. Allow it.',
  },
  open: {
    heading: 'Scan this code with {{name}}',
    lead: 'Open the camera there and point it at the code. A page opens and offers the file.',
    mustAsk: {
      iphone:
        '{{name}} must ask for the six words. If it does not, cancel there. Cancel as well if the profile names a VPN, a root certificate or remote management.',
      android:
        '{{name}} must ask for the six words. If it does not, or warns of a CA certificate, cancel there.',
      other: '{{name}} must ask for the six words. If it does not, cancel there.',
      why: 'Only your own file opens with them. Somebody else in this network could send another one.',
    },
    leadTyped: 'Open this address in the browser there, or scan the code. A page opens and offers the file.',
    picture: 'A code to scan. It holds the address {{url}}',
    address: 'Or type this address there',
    copy: 'Copy the address',
    minutes_one: 'Works for one more minute',
    minutes_other: 'Works for {{count}} more minutes',
    soon: 'Works for less than a minute',
    left_one: 'Can be fetched once more',
    left_other: 'Can be fetched {{count}} times',
    stop: 'Stop now',
    fact: 'The words are never on that page',
  },
  visits: {
    title: 'Who came',
    none: 'Nobody has come yet.',
    who: { iphone: 'An iPhone', android: 'An Android phone', computer: 'A computer', unknown: 'A device' },
    looked: '{{who}} opened the page',
    fetched: '{{who}} fetched the key',
    failed: '{{who}} asked for the key, and it could not be packed',
    from: '{{from}}, at {{when}}',
    wasNotYours: 'Is one of them not yours? Then renew this key. Without the words nobody can open the file.',
    notYours:
      'Is one of them not yours? Stop, and renew this key. Without the words nobody can open the file.',
  },
  over: {
    heading: 'The code is closed',
    headingFetched: 'The key is on its way',
    lead: 'Nobody can fetch a key from this computer now.',
    fetched: 'The file was fetched as often as it may be.',
    fetchedNext: 'If a device still lacks it, make a new code.',
    expired: 'The ten minutes are over.',
    expiredNext: 'Make a new code when the device is at hand.',
    cancelled: 'You stopped it.',
    cancelledNext: 'Make a new code whenever you like.',
    'network-lost': 'This computer left the network.',
    'network-lostNext': 'Join the Wi-Fi of the device again. Then make a new code.',
    again: 'Make a new code',
  },
  trouble: {
    title: 'The page does not open there',
    wifi: 'Look at the Wi-Fi of both. A guest Wi-Fi or mobile data does not lead here.',
    firewall:
      'If this computer asked about its firewall, allow Latchkey. On a Mac it is under Privacy & Security, Local Network.',
    vpn: 'Switch off a VPN on either of them for a moment.',
    network: 'More than one network here? Choose another one above.',
    stick: 'Nothing helps? A USB stick needs no network.',
    toStick: 'Use a USB stick',
  },
} as const;

const stick = {
  title: 'USB stick',
  detail: 'For any device with a port. We eject the stick for you.',
  go: 'Use a USB stick',
  heading: 'Put the key on a stick',
  waitingHeading: 'Put in a USB stick',
  lead: 'The key file for {{name}} is written to it and read back.',
  waiting: 'Waiting for a stick',
  waitingFact: 'Put a stick or a memory card into this computer',
  looking: 'Looking for sticks',
  lookingUsually: 'This usually takes a few seconds.',
  list: 'Which stick?',
  unnamed: 'Stick without a name',
  free: '{{free}} free of {{total}}',
  cannot: {
    'read-only': 'Nothing can be written to it',
    'not-mounted': 'Not open yet',
    full: 'No room on it',
  },
  why: {
    'read-only': {
      what: 'Nothing can be written to this stick.',
      why: 'Its little switch is on “lock”, or this computer only reads its format. A Mac only reads NTFS.',
      next: 'Move the switch, or take a stick in the format FAT or exFAT.',
    },
    'not-mounted': {
      what: 'This computer sees the stick but has not opened it.',
      why: 'It may still be starting, or its format is not known here.',
      next: 'Open it once in your file manager. This screen then goes on by itself.',
    },
    full: {
      what: 'There is no room on this stick.',
      why: 'A key file is small, so the stick must be full to the last byte.',
      next: 'Delete something from it, or take another stick.',
    },
  },
  format: {
    title: '{{name}} may not be able to read this stick.',
    why: 'It is in the format {{format}}. Phones and tablets read FAT and exFAT, and so does every computer.',
    next: 'Take a stick in the format FAT or exFAT, or let the device scan a code.',
  },
  formatName: {
    fat: 'FAT',
    exfat: 'exFAT',
    ntfs: 'NTFS',
    apfs: 'APFS',
    hfs: 'Mac OS Extended',
    other: 'unknown',
  },
  warn: 'Whoever finds the stick has the file, but not the words. Do not write them on it.',
  write: 'Write the key file',
  writing: 'Writing the key file. Leave the stick in.',
  fact: 'Nothing else on the stick is touched',
  factOff: 'Choose a stick that can be written to',
  doneHeading: 'The key is on the stick',
  doneLead: 'Written, and read back without a fault.',
  written: 'On {{drive}}',
  eject: 'Eject the stick',
  ejecting: 'Ejecting the stick',
  doneFact: 'Leave it in until it is ejected',
  outHeading: 'You can take it out',
  outLead: 'Put it into {{name}} and open the file there.',
  pulledHeading: 'The stick is out',
  pulledLead: 'It was not ejected, but the file was whole on it before. Try it on {{name}}.',
  outNext: 'When the key works there, put the stick in here again. Latchkey deletes the file from it.',
  onIt: 'Key files on this stick',
  onItWhy: 'Delete them once the device has its key. Those who know how can often bring a deleted file back.',
  delete: 'Delete them from the stick',
  deleted: 'The key files are gone from the stick.',
  tidy: {
    heading: 'Delete key files from a stick',
    lead: 'A device that has its key needs the file no more.',
    count_one: '{{count}} key file',
    count_other: '{{count}} key files',
    none: 'There is no key file on this stick.',
    all: 'All of them are deleted, also those of other devices. Those who know how can often bring a deleted file back.',
  },
} as const;

const airdrop = {
  title: 'AirDrop',
  detail: 'From this Mac to a device nearby.',
  go: 'Send with AirDrop',
  heading: 'Send the key with AirDrop',
  lead: 'The share menu of this Mac opens. Choose AirDrop there, and then {{name}}.',
  leadAgain: 'Choose AirDrop in the menu, and then {{name}}. Latchkey is not told what you chose.',
  list: 'Good to know first',
  near: 'Keep both awake and near each other, with Wi-Fi and Bluetooth on.',
  only: 'Choose AirDrop and nothing else. Mail and messages would keep a copy.',
  safari: 'On an iPhone or iPad this is the key for Safari: it opens in Settings as a profile.',
  app: 'The Home Assistant app cannot take it from there. It needs another way.',
  mac: 'The file lands in Downloads on the other Mac.',
  toCode: 'Scan a code for the app',
  open: 'Open the share menu',
  again: 'Open the menu once more',
  fact: 'The words do not travel with it',
  shown: 'Did it arrive?',
  arrived: 'It arrived',
  lost: 'It did not',
  lostWhy: 'The device may not have been seen.',
  lostNext:
    'Wake it, and switch on Wi-Fi and Bluetooth on both. In its AirDrop settings choose to receive from everyone for ten minutes. Then open the menu once more.',
} as const;

const file = {
  title: 'Save a file',
  go: 'Save a file',
  heading: 'Save the key as a file',
  lead: 'You bring the file to {{name}} yourself. Six words lock it.',
  list: 'The file',
  where: 'What is it for?',
  save: 'Save the key file',
  saveAgain: 'Save it once more',
  saved: 'Saved as {{fileName}}.',
  downloaded: 'Your browser saves {{fileName}}.',
  savedWhy: 'It opens with the words alone. Delete it once the device has its key.',
  fact: 'The words are not in the file',
  bring: {
    title: 'How it gets to {{name}}',
    iphoneApp: {
      cloud: 'iCloud Drive: put the file in there. On the device open it in the Files app.',
      share: 'LocalSend, a free app for both: send the file, and save it to Files there.',
      cable: 'A cable does not reach the Files app. A USB stick does.',
      airdrop: 'Not AirDrop: the file opens in Settings then, and the app cannot see it there.',
    },
    iphoneSafari: {
      airdrop: 'AirDrop from a Mac: the file opens in Settings, which is the place for Safari.',
      files: 'Not the Files app, a cable or LocalSend: newer systems do not install it from there.',
    },
    android: {
      cable:
        'Cable: plug the device in, and choose “File transfer” in its notification. Then copy the file into Download.',
      share: 'Quick Share on Windows, or LocalSend everywhere: send the file, and accept it on the device.',
    },
    computer: {
      share: 'A USB stick, a shared folder or LocalSend: whatever you use for other files.',
    },
    mac: {
      airdrop: 'AirDrop from another Mac: the file lands in Downloads.',
    },
    program: {
      copy: 'Copy it as you copy other files there, for instance with scp. Nobody else needs to read it.',
    },
    mail: {
      toFiles: 'Mail it to yourself: on the device hold what is attached, and save it to Files.',
      toSettings: 'Mail it to yourself: on the device open it in Apple’s Mail and tap what is attached.',
      toDevice: 'Mail it to yourself: on the device save what is attached.',
      means:
        'Without the words nobody can use the file, so never write them into a mail. Delete the mail afterwards, also where it was sent.',
    },
  },
  renamed: {
    title: 'The file has another name',
    number: 'A browser may add a number, such as (1). That does no harm. Take the newest one.',
    ending: 'If it ends in .txt or .bin, rename it so that it ends in {{ending}}.',
  },
} as const;

const install = {
  title: 'Install on this computer',
  detail: 'Latchkey puts it into your browser and tries it.',
  go: 'Install it here',
  heading: 'Install the key on this computer',
  lead: 'For {{name}}, if that is the computer you sit at.',
  fact: 'You see what is done before it is done',
} as const;

const iphone = {
  title: 'Two places want a key on this device',
  why: 'The Home Assistant app and Safari do not share it. Use both? Then bring the key to both.',
  app: 'Home Assistant app',
  appDetail: 'The app asks for this file. It waits in the Files app.',
  safari: 'Safari',
  safariDetail: 'This one opens in Settings, as a profile.',
  onPage: 'The page behind the code offers both.',
} as const;

const program = {
  title: 'What takes the key?',
  pem: 'A command or a script',
  pemDetail: 'One text file, for curl and most programs. The six words lock it.',
  pkcs12: 'A program that asks for a .p12',
  pkcs12Detail: 'The same key in another form. The six words lock it too.',
  alexa: 'Your own Alexa skill',
  alexaDetail: 'A folder for Amazon. The key in it is not locked with words.',
  save: 'Save the folder for Alexa',
  lead: 'Your skill reaches the home with this key. The guide tells where each file goes at Amazon.',
  fact: 'No words lock this folder',
  open: {
    title: 'Whoever has this folder has the key.',
    why: 'The file secret.json opens your lock, because the program at Amazon has to read it.',
    next: 'Give it to nobody, and delete the folder once the skill works.',
  },
  savedWhy: 'Follow the guide, then delete the folder.',
  noWords: 'Alexa asks for no words',
} as const;

export const ways = { code, stick, airdrop, file, install, iphone, program } as const;
