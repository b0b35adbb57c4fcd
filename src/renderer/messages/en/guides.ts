import { page } from '../../../guides/en/page.ts';

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
  purpose: 'Where you want to use the key',
  step: 'Step {{number}} of {{count}}',
  next: 'Next step',
  previous: 'Step before',
  print: 'Print this guide',
  printed: 'One page for this device. No secret is on it.',
} as const;
