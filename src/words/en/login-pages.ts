/** What the browser of this computer shows on the way back from the login page of Home Assistant. */
export const loginPages = {
  in: {
    heading: 'You can go back to Latchkey',
    about: 'Latchkey continues by itself. You can close this page.',
  },
  denied: {
    heading: 'You can go back to Latchkey',
    about: 'Your home did not let Latchkey in. You can try again there.',
  },
  wrong: {
    heading: 'This is not the login that Latchkey is waiting for',
    about: 'Go back to Latchkey and open the login page from there.',
  },
} as const;
