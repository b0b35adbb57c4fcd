import everything from '../../.dependency-cruiser.mjs';

/** Circles of folders. A test may look at rooms above its own, so only what is shipped is counted. */
export default {
  forbidden: [
    {
      name: 'no-folder-circles',
      severity: 'error',
      comment: 'Folders do not import each other in a circle, however long.',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: { ...everything.options, exclude: { path: ['[.]test[.]tsx?$', '/testing/'] } },
};
