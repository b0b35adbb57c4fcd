/** The words around a guide, wherever it stands: on the phone's page, on paper, and in the window. */
export const page = {
  needs: 'What you need',
  before: 'Before you start',
  steps: 'Step by step',
  otherwise: {
    phone: 'My phone shows something else',
    computer: 'My computer shows something else',
    page: 'My page shows something else',
  },
  search: 'The words may differ. Search the settings for “{word}”.',
  wrong: 'If something goes wrong',
  test: 'Try it',
  remove: {
    key: 'Remove the key again',
    trust: 'Stop trusting it',
    setting: 'Undo it',
  },
  thenApp: 'Then, in the app',
  replacing: {
    title: 'A new key in place of an old one',
    sheet: 'Remove the old key from {name}',
    newKey: 'New key',
    oldKey: 'Old key',
    choose:
      'If a device offers both, choose the one that begins with “{keyName}”. “{oldKeyName}” is the old one.',
    takeOut: 'Remove the old key',
  },
  know: 'What to know first',
  sheet: {
    title: 'A key for {name}',
    address: 'Address',
    file: 'Key file',
    files: 'Key files',
    scan: 'Scan to open it',
    same: '{count, plural, one {Step 1 is the one under “{label}”. Do it once. Then:} other {Steps 1 to {count} are the ones under “{label}”. Do them once. Then:}}',
    words:
      'Latchkey shows the six words that open the file. They are not on this page, and should not be written on it.',
    lost: 'Have you lost the device? Open Latchkey and switch off its key. Everyone else stays in.',
    notes: 'Room for notes, but not for the six words',
    keep: 'This page shows no secrets. You can keep it.',
  },
  trustSheet: {
    title: 'Trust {address} on this device',
    file: 'Trust file',
    authority: 'Name in lists',
    fingerprint: 'Fingerprint (SHA-256)',
    thumbprint: 'On Windows (SHA-1)',
    compare:
      'Compare the fingerprint here with the one on the device. If they differ, it is a different file: remove it again.',
    notes: 'Room for notes',
  },
  networkSheet: { local: 'Number at home', notes: 'Room for notes' },
  unnamed: {
    name: 'your device',
    address: 'your address',
    file: 'your file',
    authority: 'Latchkey',
    host: 'the first part of your address',
    domain: 'the rest of your address',
    local: 'the number of the machine at home',
  },
} as const;
