/** The ways a key travels to its device, each with a screen of its own. */

const code = {
  title: 'Scan a code',
  detail: 'On the same Wi-Fi. The code works for ten minutes.',
  go: 'Scan a code',
  opening: {
    what: 'Making the code',
    usually: 'This usually takes a second.',
    none: 'This computer is not on a network.',
    noneWhy: 'A code needs a network that both are on. Join the device’s Wi-Fi, or choose another way.',
    lookAgain: 'Look again',
  },
  network: {
    other: '{name} is on another network',
    where: 'Which network is {name} on?',
    likely: 'Most likely this one',
    kind: { wifi: 'Wi-Fi', cable: 'Network cable', other: 'Another network' },
    at: '{address} · {interfaceName}',
  },
  know: {
    list: 'Good to know',
    wifi: 'Both have to be on the same Wi-Fi. A guest Wi-Fi keeps them apart.',
    allow: 'This computer may ask whether Latchkey may answer on the network. Allow it.',
  },
  open: {
    heading: 'Scan this code with {name}',
    lead: 'Open the camera there and point it at the code. A page opens and offers the file.',
    mustAsk: {
      iphone:
        '{name} must ask for the six words. If it does not, cancel there. Cancel as well if the profile names a VPN, a root certificate or remote management.',
      android:
        '{name} must ask for the six words. If it does not, or warns of a CA certificate, cancel there.',
      other: '{name} must ask for the six words. If it does not, cancel there.',
      why: 'Only your own file opens with them. Somebody else on this network could send a different one.',
    },
    leadTyped: 'Open this address in the browser there, or scan the code. A page opens and offers the file.',
    picture: 'A code to scan. It holds the address {url}',
    address: 'Or type this address there',
    copy: 'Copy the address',
    minutes: '{count, plural, one {Works for one more minute} other {Works for {count} more minutes}}',
    soon: 'Works for less than a minute',
    left: '{count, plural, one {Can be fetched once more} other {Can be fetched {count} more times}}',
    stop: 'Stop now',
    fact: 'The words are never on that page',
  },
  visits: {
    title: 'Who opened the page',
    none: 'Nobody has opened it yet.',
    who: { iphone: 'An iPhone', android: 'An Android phone', computer: 'A computer', unknown: 'A device' },
    looked: '{who} opened the page',
    fetched: '{who} fetched the key',
    failed: '{who} asked for the key, but it could not be packed',
    from: '{from}, at {when}',
    wasNotYours: 'Is one of them not yours? Then renew this key. Nobody can open the file without the words.',
    notYours:
      'Is one of them not yours? Stop, and renew this key. Nobody can open the file without the words.',
  },
  over: {
    heading: 'The code is closed',
    headingFetched: 'The key is on its way',
    lead: 'Nobody can fetch a key from this computer now.',
    fetched: 'The file was fetched as often as it may be.',
    fetchedNext: 'If a device still lacks it, make a new code.',
    expired: 'The ten minutes are over.',
    expiredNext: 'Make a new code when you have the device to hand.',
    cancelled: 'You stopped it.',
    cancelledNext: 'Make a new code whenever you like.',
    'network-lost': 'This computer left the network.',
    'network-lostNext': 'Join the device’s Wi-Fi again. Then make a new code.',
    again: 'Make a new code',
  },
  trouble: {
    title: 'The page does not open there',
    wifi: 'Check the Wi-Fi on both. A guest Wi-Fi or mobile data does not lead here.',
    firewall:
      'If this computer asked about its firewall, allow Latchkey. On a Mac it is under Privacy & Security, Local Network.',
    vpn: 'If either of them uses a VPN, switch it off for a moment.',
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
  lead: 'Latchkey writes the key file for {name} to it and reads it back.',
  waiting: 'Waiting for a stick',
  waitingFact: 'Put a stick or a memory card into this computer',
  looking: 'Looking for sticks',
  lookingUsually: 'This usually takes a few seconds.',
  list: 'Which stick?',
  unnamed: 'Stick without a name',
  free: '{free} free of {total}',
  cannot: {
    'read-only': 'Nothing can be written to it',
    'not-mounted': 'Not open yet',
    full: 'No room on it',
  },
  why: {
    'read-only': {
      what: 'Nothing can be written to this stick.',
      why: 'Its small switch is on “lock”, or this computer can only read its format. A Mac reads NTFS but cannot write it.',
      next: 'Move the switch, or use a stick in the format FAT or exFAT.',
    },
    'not-mounted': {
      what: 'This computer sees the stick but has not opened it.',
      why: 'It may still be starting, or this computer does not know its format.',
      next: 'Open it once in your file manager. This screen then continues by itself.',
    },
    full: {
      what: 'There is no room on this stick.',
      why: 'A key file is small, so the stick must be full to the last byte.',
      next: 'Delete something from it, or use another stick.',
    },
  },
  format: {
    title: '{name} may not be able to read this stick.',
    why: 'It is in the format {format}. Phones and tablets read FAT and exFAT, and so does every computer.',
    next: 'Use a stick in the format FAT or exFAT, or let the device scan a code.',
  },
  formatName: {
    fat: 'FAT',
    exfat: 'exFAT',
    ntfs: 'NTFS',
    apfs: 'APFS',
    hfs: 'Mac OS Extended',
    other: 'unknown',
  },
  warn: 'Anyone who finds the stick has the file, but not the words. Do not write them on it.',
  write: 'Write the key file',
  writing: 'Writing the key file. Leave the stick in.',
  fact: 'Nothing else on the stick is touched',
  factOff: 'Choose a stick that can be written to',
  doneHeading: 'The key is on the stick',
  doneLead: 'Written and read back without a fault.',
  written: 'On {drive}',
  eject: 'Eject the stick',
  ejecting: 'Ejecting the stick',
  doneFact: 'Leave it in until it is ejected',
  outHeading: 'You can take it out',
  outLead: 'Put it into {name} and open the file there.',
  pulledHeading: 'The stick is out',
  pulledLead: 'It was not ejected, but the file on it was complete before that. Try it on {name}.',
  outNext: 'When the key works there, put the stick in here again. Latchkey deletes the file from it.',
  onIt: 'Key files on this stick',
  onItWhy:
    'Delete them once the device has its key. A deleted file can often be recovered by somebody with the right tools.',
  delete: 'Delete them from the stick',
  deleted: 'The key files are gone from the stick.',
  tidy: {
    heading: 'Delete key files from a stick',
    lead: 'A device that has its key no longer needs the file.',
    count: '{count, plural, one {{count} key file} other {{count} key files}}',
    none: 'There is no key file on this stick.',
    all: 'All of them are deleted, even those for other devices. A deleted file can often be recovered by somebody with the right tools.',
  },
} as const;

const airdrop = {
  title: 'AirDrop',
  detail: 'From this Mac to a device nearby.',
  go: 'Send with AirDrop',
  heading: 'Send the key with AirDrop',
  lead: 'The share menu of this Mac opens. Choose AirDrop there, and then {name}.',
  leadAgain: 'Choose AirDrop in the menu, and then {name}. Latchkey does not find out what you chose.',
  list: 'Good to know first',
  near: 'Keep both awake and near each other, with Wi-Fi and Bluetooth on.',
  only: 'Choose AirDrop and nothing else. Mail and Messages would keep a copy.',
  safari: 'On an iPhone or iPad, this is the key for Safari: it opens in Settings as a profile.',
  app: 'The Home Assistant app cannot take it from there. It needs another way.',
  mac: 'The file lands in Downloads on the other Mac.',
  toCode: 'Scan a code for the app',
  open: 'Open the share menu',
  again: 'Open the menu again',
  fact: 'The words do not travel with it',
  shown: 'Did it arrive?',
  arrived: 'It arrived',
  lost: 'It did not',
  lostWhy: 'Your Mac may not have found the device.',
  lostNext:
    'Wake it, and switch on Wi-Fi and Bluetooth on both. In its AirDrop settings, choose to receive from everyone for ten minutes. Then open the menu again.',
} as const;

const file = {
  title: 'Save a file',
  go: 'Save a file',
  heading: 'Save the key as a file',
  lead: 'You take the file to {name} yourself. Six words lock it.',
  list: 'The file',
  where: 'What is it for?',
  save: 'Save the key file',
  saveAgain: 'Save it again',
  saved: 'Saved as {fileName}.',
  downloaded: 'Your browser saves {fileName}.',
  savedWhy: 'It opens only with the words. Delete it once the device has its key.',
  fact: 'The words are not in the file',
  bring: {
    title: 'How it gets to {name}',
    iphoneApp: {
      cloud: 'iCloud Drive: put the file there. On the device, open it in the Files app.',
      share: 'LocalSend, a free app for both: send the file, and save it to Files there.',
      cable: 'A cable does not reach the Files app. A USB stick does.',
      airdrop: 'Not AirDrop: the file then opens in Settings, where the app cannot see it.',
    },
    iphoneSafari: {
      airdrop: 'AirDrop from a Mac: the file opens in Settings, which is the right place for Safari.',
      files: 'Not the Files app, a cable or LocalSend: newer systems do not install it from there.',
    },
    android: {
      cable:
        'Cable: plug the device in, and choose “File transfer” in its notification. Then copy the file to Download.',
      share: 'Quick Share on Windows, or LocalSend anywhere: send the file, and accept it on the device.',
    },
    computer: {
      share: 'A USB stick, a shared folder or LocalSend: whatever you use for other files.',
    },
    mac: {
      airdrop: 'AirDrop from another Mac: the file lands in Downloads.',
    },
    program: {
      copy: 'Copy it the way you copy other files there, for instance with scp. Nobody else needs to read it.',
    },
    mail: {
      toFiles: 'Email it to yourself: on the device, hold the attachment and save it to Files.',
      toSettings: 'Email it to yourself: on the device, open it in Apple’s Mail and tap the attachment.',
      toDevice: 'Email it to yourself: on the device, save the attachment.',
      means:
        'Nobody can use the file without the words, so never put them in an email. Delete the email afterwards, from your sent mail too.',
    },
  },
  renamed: {
    title: 'The file has another name',
    number: 'A browser may add a number, such as (1). That does no harm. Use the newest one.',
    ending: 'If it ends in .txt or .bin, rename it so that it ends in {ending}.',
  },
} as const;

const install = {
  title: 'Install on this computer',
  detail: 'Latchkey puts it into your browser and tries it.',
  go: 'Install it here',
  heading: 'Install the key on this computer',
  lead: 'For {name}, if that is the computer you are using now.',
  fact: 'You see each step before it is done',
} as const;

const iphone = {
  title: 'This device needs its key in two places',
  why: 'The Home Assistant app and Safari do not share it. If you use both, give both the key.',
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
  lead: 'Your skill reaches your home with this key. The guide says where each file goes at Amazon.',
  fact: 'No words lock this folder',
  open: {
    title: 'Anyone who has this folder has the key.',
    why: 'The file secret.json opens your lock, because the program at Amazon has to read it.',
    next: 'Give it to nobody, and delete the folder once the skill works.',
  },
  savedWhy: 'Follow the guide, then delete the folder.',
  noWords: 'Alexa asks for no words',
} as const;

export const ways = { code, stick, airdrop, file, install, iphone, program } as const;
