/** Documents to keep or to pass on. */
export const papers = {
  title: 'Keep for later: recovery sheet and files',
  label: 'Files to keep',
  recovery: {
    title: 'Recovery sheet',
    detail:
      'One page to print: what is at Cloudflare, and how to get in if you are locked out. It shows no secrets.',
    save: 'Save the sheet',
  },
  terraform: {
    title: 'File for Terraform or OpenTofu',
    detail:
      'What Latchkey set up at Cloudflare, in case you want to manage it yourself one day. It holds no secrets.',
    save: 'Save the file',
  },
  diagnostic: {
    title: 'Diagnostic file',
    detail: 'What a helper needs to know. You read it first. It holds no secrets.',
    open: 'Read the file',
    heading: 'Diagnostic file',
    lead: 'Read it before you send it to anyone. Latchkey sends it nowhere.',
    without: 'Leave my address out',
    withoutDetail: 'Names and numbers of your home are replaced.',
    text: 'The diagnostic file',
    reading: 'Latchkey is writing the file …',
    save: 'Save the file',
    close: 'Close',
  },
  calendar: {
    label: 'Reminders for your calendar',
    setup: {
      title: 'Be reminded before a key ends',
      detail:
        'A calendar file with an entry for each device, 60 days before. It names your devices, but not your address.',
    },
    renewal: {
      title: 'Renew the reminder too',
      detail:
        'A reminder that you saved before is about the old key. Most calendars replace it when you open the new file.',
    },
    save: 'Save reminders',
    openIt: 'Open it with your calendar.',
  },
  saving: 'Saving …',
  saved: 'Saved as {fileName}.',
  browser: 'Your browser is saving {fileName}.',
  help: {
    title: 'Is somebody helping you?',
    detail: 'A diagnostic file tells them what they need to know, and holds no secrets.',
  },
} as const;
