/** What is written into the files that Latchkey hands over, and what their folders are called. */
export const files = {
  /** What an iPhone or a Mac shows of a profile while it is looked at and installed. */
  profile: {
    name: 'Latchkey: {name}',
    description: 'Opens {address} in Safari on this device. To remove the key, remove this profile.',
    key: 'The key to {address}. To install it, type the six words that Latchkey shows.',
  },
  folders: { keys: 'Latchkey keys', alexa: 'Latchkey for Alexa', reverseProxy: 'Latchkey reverse proxy' },
  /** What lies beside the files of the Alexa kit, for whoever opens the folder. */
  alexa: {
    begin: 'This folder lets {name} reach https://{address} with its own key.',
    secret: [
      'The file secret.json opens your lock. It is not locked with the six words.',
      'Give it to nobody, and delete this whole folder once the skill works.',
      'If somebody else has seen it, switch this key off in Latchkey.',
    ],
    contents: {
      'template.json': 'what is set up at Amazon, for AWS CloudFormation. It holds no secrets.',
      'secret.json': 'the key, for AWS Secrets Manager. Your token goes in there as well.',
      'test-event.json': 'a question that Alexa asks, to test the function with.',
    },
    next: 'How to use them step by step is in Latchkey, in the guide for this key.',
  },
  /**
   * What a calendar shows of a key that is to be renewed. Calendars are shared and kept elsewhere: neither the address nor an id
   * is in it.
   */
  calendar: {
    summary: 'Renew the key for {name}',
    description: [
      'The key for {name} works until {until}.',
      'In Latchkey, go to your home and choose “Renew” beside {name}. Build what it plans, and hand over the new key.',
      'The old key works until you let it go, so nobody is locked out.',
      'Then save these reminders again: the new file replaces this one.',
      'Does nobody use the device any more? Then delete this entry.',
    ],
  },
  /** Above the diagnostic file, whose entries stay as they are: they are for somebody who helps from afar. */
  diagnostic: {
    head: [
      'Latchkey: diagnostic file.',
      'For somebody who helps you. Read it before you send it: this is everything you send.',
      'It holds no token, password, key, cookie or webhook, and none of your devices’ names.',
    ],
    told: 'It includes your address and your home’s number on your own network.',
    leftOut: 'Your address and your network’s numbers are replaced by stand-ins.',
  },
} as const;
