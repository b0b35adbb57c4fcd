import type { Avoided } from './words.ts';

/**
 * English that was thought in another language, with its inflections: nobody says it, in the window, the guides, the terminal
 * or a document.
 */
export const thoughtInAnotherLanguage: readonly Avoided[] = [
  { words: /\b(?:on|in) the way\b(?! (?:to|back|out|home)\b)/i, say: 'when you’re out; blocks; goes wrong' },
  {
    words:
      /\b(?:an?|the|this|these|those|no|any|few|many|more|two|three|four|five|six|eight|ten|\d+|last|first|special) signs?\b(?![- ](?:in|up|for)\b|-)(?! the )/i,
    say: 'characters',
  },
  // “To visit”, “you visit” and “it visits the page” are English.
  {
    words: /(?<!-|\b(?:to|you|they|we) )\bvisit\b|\bvisits\b(?! (?:an?|the|it|its|your|their|them)\b)/i,
    say: 'request, or visitors',
  },
  { words: /\b(?:go(?:es|ing|ne)?|went) along with\b/i, say: 'agree to' },
  {
    words: /(?<!\bby )\bhand(?:s|ed|ing)?(?: \w+){0,3} on\b(?! (?:the|an?|your|this|paper|that|it|iOS)\b)/i,
    say: 'passes on',
  },
  { words: /\bneed(?:s|ed|ing)? (?:your|an|the|somebody’s) eyes?\b/i, say: 'needs a look' },
  { words: /\b(?:address(?:es)?|records?|settings?) becomes?\b/i, say: 'is set to' },
  { words: /\bread(?:s|ing)? along\b/i, say: 'can read' },
  { words: /\blook(?:s|ed|ing)? (?:what|whether)\b/i, say: 'see what, check whether' },
  { words: /\bat one stretch\b/i, say: 'in one go' },
  { words: /\bin your hands\b/i, say: 'up to you' },
];

/**
 * What the window does not say, and what it says instead. An exception is the key of a message, or of all below it: rows,
 * menus and buttons of other programs, and lines for whoever looks behind the scenes. Keep the list short.
 */
export const avoidedInTheWindow: readonly Avoided[] = [
  // Nobody is shouted at, blamed, or told that it is nothing.
  // A router is called FRITZ!Box.
  { words: /(?<!FRITZ)!/, say: 'a full stop' },
  { words: /\b(?:simply|just|eas(?:y|ily)|please)\b/i, say: 'nothing in its place' },
  { words: /\binvalid\b|\byou (?:forgot|failed)\b/i, say: 'what happened, without blame' },

  // The trade's words for what has a plain name.
  // “Ends in .p12” is how a file is told from others.
  {
    words: /\bcerts?\b|(?<![.])\b(?:p12|PFX)\b/i,
    say: 'key',
    except: ['book:trust.windows.device.steps.0.otherwise.say'],
  },
  { words: /\b(?:WAF|rulesets?)\b/i, say: 'lock', except: ['connect-cloudflare:permission.waf-edit.row'] },
  { words: /\b(?:daemons?|ingress)\b/i, say: 'private path' },
  {
    words: /\b(?:CNAMEs?|FQDNs?)\b/i,
    say: 'address',
    except: ['book:network.at-home.guides.pi-hole.steps.1.otherwise.say'],
  },
  {
    words: /(?<!\bfor )\binstances?\b|\borigin\b|\bupstream\b/i,
    say: 'your home',
    except: [
      'blockers:ORIGIN_PULL_TAKEN.next',
      'other-doors:why.origin-rule',
      'other-doors:unseen.origin-rules',
      'without-tunnel:connect.technical',
      'book:recovery.remove.path.public-address',
      'book:recovery.things.kinds.origin-certificate',
      'terminal:notLookedAt.origin-rules',
    ],
  },
  { words: /\b(?:provision|enrol)\w*/i, say: 'hand over a key' },
  { words: /\brevocation list\b/i, say: 'switch off a key' },
  {
    words: /\bWebSockets?\b/i,
    say: 'live updates',
    except: [
      'settings:websockets.technical',
      'check-locks:nextWithoutTunnel.socket-refused',
      'trouble:of.socket-lost.cause',
    ],
  },
  {
    words: /\bHTTP\/3\b/,
    say: 'the newest transport',
    except: [
      'settings:http3',
      'hand-made:weakness.http3-on.what',
      'hand-made:good.http3-off',
      'trouble:of.socket-lost.cause',
    ],
  },
  {
    words: /(?<![.\w])YAML\b/i,
    say: 'a file',
    except: ['connect-home:trust.file.restart', 'terminal:setupFile.notYaml', 'terminal:options.setup'],
  },

  // More of it, which a document may still say.
  {
    words: /\b(?:it|record|records|rule|rules|address|addresses|path) stands?\b|\bstood\b/i,
    say: 'is there',
  },
  { words: /\bas on this\b/i, say: 'same as' },
  { words: /\banew\b/i, say: 'again' },
  { words: /\bthose who know\b/i, say: 'if you know' },
  { words: /(?:^|[.?:] |\bor )else\b/i, say: 'otherwise' },
  { words: /\bthe whole way\b(?! through)/i, say: 'all of it' },
  { words: /\b(?:there|that|this|it) is no \w+\. (?:It|Type)\b/i, say: 'is not' },
  { words: /\bneed not\b/i, say: 'does not have to' },
  { words: /\bwhom\b/i, say: 'who' },
  { words: /\bremove it all\b/i, say: 'remove everything' },

  // Britain's spelling.
  { words: /\bcolors?\b/i, say: 'colour' },
  { words: /\b(?:organiz|recogniz|authoriz|customiz)\w*/i, say: 'with an s' },
  { words: /\bcenter(?:s|ed)?\b|\bcanceled\b|\bfavorites?\b/i, say: 'as in Britain' },
  { words: /\b(?:spelled|half way)\b/i, say: 'spelt, halfway' },
  { words: /\bto practice\b/i, say: 'practise' },
  { words: /\blicense\b/i, say: 'licence' },

  ...thoughtInAnotherLanguage,
];

/**
 * Messages with a sentence above the grade: they name a step in another program, or are for whoever looks behind the scenes.
 * The last two are lists of short things.
 */
export const technicalMessages: readonly string[] = [
  'blockers:ORIGIN_PULL_TAKEN',
  'check-locks:next.access-in-front',
  'connect-home:http2.why',
  'hand-over:ways.code.open.mustAsk.iphone',
  'install:byHand.chromium',
  'install:rules.cost.registry',
  'problems:CONNECTOR_INSPECTED.why',
  'problems:FILES_NOT_WRITABLE.why',
  'problems:HOME_BANNED.next',
  'proxy:finding.cut-off',
  'proxy:finding.redirected',
  'settings:always_use_https.why',
  'trouble:of.connection-inspected.cause',
  'trouble:of.refused-at-edge.cause',
  'without-tunnel:choose.look.seenIpv6',
  'pickUp:open.mustAsk.iphone',
  'book:guides.iphone.browser.before',
  'book:network.at-home.guides.unifi.needs',
  'book:network.port-forward.guides.another-router.steps',
  'terminal:blockers.ORIGIN_PULL_TAKEN',
  'terminal:rehearsal.options',
  'hand-made:sameDay.why',
  'home:rarely',
];
