import { page } from '../../guides/en/page.ts';

/** The words around a guide. What stands on the phone's page as well is said in the same words here. */
export const guides = {
  needs: page.needs,
  before: page.before,
  steps: page.steps,
  otherwise: page.otherwise,
  search: page.search,
  wrong: page.wrong,
  test: page.test,
  remove: page.remove,
  thenApp: page.thenApp,
  replacing: {
    title: page.replacing.title,
    choose: page.replacing.choose,
    takeOut: page.replacing.takeOut,
  },
  know: page.know,
  purpose: 'Where you want to use the key',
  place: 'Who is to trust your home',
  compare: 'What the device has to show',
  step: 'Step {number} of {count}',
  elsewhere: 'It does not look like that',
  showAll: 'Show all steps',
  oneByOne: 'One step at a time',
  next: 'Next step',
  previous: 'Step before',
  print: 'Print this guide',
  printedRenewed: 'Two pages: the new key, and how the old one goes. No secret is on them.',
  printed: 'One page for this device. No secret is on it.',
  printedTrust: 'One page with the fingerprint. No secret is on it.',
  printedNetwork: 'One page with these steps. No secret is on it.',
} as const;
