/** @import { IConfiguration, IRegularForbiddenRuleType } from 'dependency-cruiser' */

/** Which folder may import which: the layers of the program, with types counted. Circles of folders have a file of their own. */

const tests = ['[.](test|spec|property[.]test)[.]tsx?$', '/testing/', '^test/', '^e2e/', '^bench/'];

/** Folders of the program, the lowest first: each may import from the rows before its own, and from none beside it. */
const mainLayers = [
  ['alexa-kit', 'errors', 'host', 'net', 'pages', 'probe', 'programs'],
  ['clock', 'domains', 'published-networks', 'storage', 'streams'],
  ['exposure', 'keys', 'language', 'port-forwards'],
  ['cloudflare', 'drives', 'home-assistant', 'install', 'pick-up', 'reverse-proxy', 'transport', 'updates'],
  ['engine'],
  ['origin-kit', 'resources'],
  ['checks', 'journey'],
  ['adoption', 'findings', 'homes', 'key-files', 'key-reminders', 'papers', 'practice-world'],
  ['first-visit', 'own-proxy', 'terminal'],
  ['router'],
  ['local'],
  ['app'],
  ['electron'],
];

/** The same for the window. */
const windowLayers = [
  ['drafts', 'program-access', 'theme'],
  ['journey'],
  ['components'],
  ['scene'],
  ['custody'],
  ['guides', 'homes', 'login', 'other-doors', 'papers', 'updates'],
  ['about', 'exceptions'],
  ['steps'],
  ['trouble'],
  ['dashboard'],
  ['app'],
];

/** And for the practice world. */
const practiceLayers = [
  ['net', 'pages'],
  ['certificates', 'connector'],
  ['home', 'origin', 'proxy', 'router'],
  ['edge'],
  ['cloudflare'],
];

/** Packages that reach the network, the disk or another program. */
const reachingOut = [
  '@hono',
  'cloudflare',
  'clipboardy',
  'env-paths',
  'hono',
  'keytar',
  'open',
  'piscina',
  'write-file-atomic',
  'ws',
];

/** @type {IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circles', ...rule('Files do not import each other in a circle.', {}, { circular: true }) },
    ...boundaries(),
    ...layers('src/main', mainLayers),
    ...layers('src/renderer', windowLayers),
    ...layers('src/practice', practiceLayers),
  ],
  options: {
    // The compiler here has no interface that other programs could read types with.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^out/', '^test-results/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

/** @returns {IRegularForbiddenRuleType[]} */
function boundaries() {
  return [
    {
      name: 'electron-in-its-room',
      ...rule(
        'Electron is imported only in src/main/electron, src/main/index.ts and src/preload.',
        { pathNot: ['^src/main/electron/', '^src/main/index[.]ts$', '^src/preload/'] },
        { path: packages('electron') },
      ),
    },
    {
      name: 'program-behind-the-contract',
      ...rule(
        'The program is reached through the contract, never imported.',
        { path: '^src/', pathNot: '^src/main/' },
        { path: '^src/main/' },
      ),
    },
    {
      name: 'window-code-stays-in-the-window',
      ...rule(
        "The window's code stays in the window; only contract and guides are shared.",
        { path: '^src/', pathNot: '^src/renderer/' },
        { path: '^src/renderer/' },
      ),
    },
    {
      name: 'preload-is-a-bridge',
      ...rule(
        'The window reaches the bridge through its global, never by import.',
        { path: '^src/', pathNot: '^src/preload/' },
        { path: '^src/preload/' },
      ),
    },
    {
      name: 'preload-imports-electron-only',
      ...rule('The preload script is the one bridge between window and program.', shipped('^src/preload/'), {
        pathNot: [packages('electron')],
      }),
    },
    {
      name: 'practice-at-the-entries',
      ...rule(
        'Practice is imported only by the entries, tests, bench and e2e.',
        {
          path: '^src/',
          pathNot: [
            '^src/practice/',
            '^src/main/(index|local|practice)[.]ts$',
            '^src/main/.*[.]test[.]ts$',
            '^src/main/testing/',
            '^src/main/.*/testing/',
          ],
        },
        { path: '^src/practice/' },
      ),
    },
    {
      name: 'contract-is-pure',
      ...rule('The contract imports zod, @orpc/contract and itself.', shipped('^src/contract/'), {
        pathNot: ['^src/contract/', packages('zod', '@orpc/contract')],
      }),
    },
    {
      name: 'words-are-shared',
      ...rule('The words import the contract and themselves.', shipped('^src/words/'), {
        pathNot: [
          '^src/contract/',
          '^src/words/',
          packages('i18next', 'react-i18next', 'intl-messageformat', '@formatjs/icu-messageformat-parser'),
        ],
      }),
    },
    {
      name: 'guides-are-pure',
      ...rule(
        'The guides import zod, uqr, the contract, the words and themselves.',
        shipped('^src/guides/'),
        {
          pathNot: ['^src/contract/', '^src/guides/', '^src/words/', packages('zod', 'uqr')],
        },
      ),
    },
    {
      name: 'contract-knows-no-guides',
      ...rule('Guides are built on the contract.', { path: '^src/contract/' }, { path: '^src/guides/' }),
    },
    {
      name: 'rules-language-stands-alone',
      ...rule(
        'The rules language knows Cloudflare’s words and nothing of the program or the practice world.',
        shipped('^src/rules-language/'),
        { pathNot: ['^src/rules-language/', '^(node:)?net$'] },
      ),
    },
    ...withoutNode(
      'window-has-no-node',
      'The window has no Node and no network: it asks the program through the contract.',
      shipped('^src/renderer/'),
      ['@orpc/server', 'node-forge', 'cli-progress', 'commander'],
    ),
    {
      name: 'engine-knows-no-resource',
      ...rule(
        'The engine imports the contract, errors, the clock and streams.',
        shipped('^src/main/engine/'),
        { path: '^src/', pathNot: ['^src/contract/', '^src/main/(engine|errors|clock|streams)/'] },
      ),
    },
    ...withoutNode(
      'plan-and-lock-are-pure',
      'What a plan or a lock needs from outside is an argument.',
      shipped('^src/main/(engine/plan|resources/cloudflare/lock/lock-expression[^/]*)[.]ts$'),
    ),
  ];
}

/**
 * @param {string} name
 * @param {string} comment
 * @param {IRegularForbiddenRuleType['from']} from
 * @param {readonly string[]} alsoRefused
 * @returns {IRegularForbiddenRuleType[]}
 */
function withoutNode(name, comment, from, alsoRefused = []) {
  return [
    { name, ...rule(comment, from, { dependencyTypes: ['core'] }) },
    { name, ...rule(comment, from, { path: packages(...reachingOut, ...alsoRefused) }) },
  ];
}

/**
 * One rule for each row, and one that finds a folder that is in no row.
 *
 * @param {string} root
 * @param {readonly (readonly string[])[]} rows
 * @returns {IRegularForbiddenRuleType[]}
 */
function layers(root, rows) {
  /** @param {readonly string[]} names */
  const room = (names) => `^${root}/(${names.join('|')})/`;
  const inOrder = rows.map((row, index) => ({
    name: `layers of ${root}`,
    ...rule(`${row.join(', ')} may import what lies lower only.`, shipped(room(row)), {
      path: `^${root}/[^/]+/`,
      pathNot: [room(rows.slice(0, index).flat().concat('$1'))],
    }),
  }));
  const known = {
    name: `layers of ${root}`,
    ...rule(
      'Every folder has its row in .dependency-cruiser.mjs.',
      {},
      { path: `^${root}/[^/]+/`, pathNot: room([...rows.flat(), 'testing']) },
    ),
  };
  return [...inOrder, known];
}

/**
 * @param {string} comment
 * @param {IRegularForbiddenRuleType['from']} from
 * @param {IRegularForbiddenRuleType['to']} to
 * @returns {Pick<IRegularForbiddenRuleType, 'severity' | 'comment' | 'from' | 'to'>}
 */
function rule(comment, from, to) {
  return { severity: 'error', comment, from, to };
}

/**
 * @param {string} path
 * @returns {IRegularForbiddenRuleType['from']}
 */
function shipped(path) {
  return { path, pathNot: tests };
}

/**
 * @param {string[]} names
 */
function packages(...names) {
  return `^node_modules/(${names.join('|')})(/|$)`;
}
