import type { Avoided } from './words.ts';

/**
 * What the window does not say, and what it says instead. An exception is the key of a message, or of all below it: rows,
 * menus and buttons of other programs, and lines for whoever looks behind the scenes. Keep the list short.
 */
export const avoidedInTheWindow: readonly Avoided[] = [
  // Nobody is shouted at, blamed, or told that it is nothing.
  { words: /!/, say: 'a full stop' },
  { words: /\b(?:simply|just|eas(?:y|ily)|please)\b/i, say: 'nothing in its place' },
  { words: /\binvalid\b|\byou (?:forgot|failed)\b/i, say: 'what happened, without blame' },

  // The trade's words for what has a plain name.
  { words: /\b(?:certs?|p12|PFX)\b/i, say: 'key', except: ['hand-over:ways.program.pkcs12'] },
  { words: /\b(?:WAF|rulesets?)\b/i, say: 'lock', except: ['connect-cloudflare:permission.waf-edit.row'] },
  { words: /\b(?:daemons?|ingress)\b/i, say: 'private path' },
  { words: /\b(?:CNAMEs?|FQDNs?)\b/i, say: 'address' },
  {
    words: /(?<!\bfor )\binstances?\b|\borigin\b|\bupstream\b/i,
    say: 'your home',
    except: [
      'blockers:ORIGIN_PULL_TAKEN.next',
      'other-doors:why.origin-rule',
      'other-doors:unseen.origin-rules',
      'without-tunnel:connect.technical',
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
  { words: /(?<![.\w])YAML\b/i, say: 'a file', except: ['connect-home:trust.file.restart'] },

  // English that was thought in another language.
  { words: /\bon the way\b/i, say: 'when you’re out' },
  { words: /\b(?:a|the|these|those|no|\d+) signs\b|\ba sign\b(?!-)/i, say: 'characters' },
  { words: /\b(?:a|the|this|these|no|many|accepts?|refuses?) visits?\b/i, say: 'visitors, or requests' },
  { words: /\bgo(?:es)? along with\b/i, say: 'agree to' },
  { words: /\bhands? (?:visits|visitors|them|it) on\b/i, say: 'passes on' },
  { words: /\bneeds? your eye\b/i, say: 'needs a look' },
  { words: /\baddress(?:es)? becomes?\b/i, say: 'is set to' },
  {
    words: /\b(?:it|record|records|rule|rules|address|addresses|path) stands?\b|\bstood\b/i,
    say: 'is there',
  },
  { words: /\breads? along\b/i, say: 'can read' },
  { words: /\bas on this\b/i, say: 'same as' },
  { words: /\banew\b/i, say: 'again' },
  { words: /\bat one stretch\b/i, say: 'in one go' },
  { words: /\bthose who know\b/i, say: 'if you know' },
  { words: /\bin your hands\b/i, say: 'up to you' },
  { words: /(?:^|[.?:] |\bor )else\b/i, say: 'otherwise' },
  { words: /\blook what\b/i, say: 'see what' },
  { words: /\bstands? in the way\b/i, say: 'blocks' },
  { words: /\bthe whole way\b(?! through)/i, say: 'all of it' },
  { words: /\blook(?:s|ing)? whether\b/i, say: 'check whether' },
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
  'hand-made:sameDay.why',
  'home:rarely',
];
