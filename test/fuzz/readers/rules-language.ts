import { evaluate } from '../../../src/rules-language/evaluate.ts';
import { judge } from '../../../src/rules-language/judge.ts';
import { describeFault, parseExpression } from '../../../src/rules-language/parse.ts';
import { parseLoosely } from '../../../src/rules-language/parse-loosely.ts';
import { aRequest } from '../../../src/rules-language/request.builder.ts';
import { arbitraryBytes } from '../inputs/mutated-bytes.ts';
import { readerTarget } from './reader.ts';

const fingerprint = 'ab'.repeat(32);

/** Rules of ours and of others, of every kind of condition. */
const expressions: readonly string[] = [
  `(http.host eq "ha.linden.house" and not (cf.tls_client_auth.cert_verified and not cf.tls_client_auth.cert_revoked and cf.tls_client_auth.cert_fingerprint_sha256 in {"${fingerprint}" "${fingerprint.replaceAll('a', 'c')}"}))`,
  'not (ip.src in {192.0.2.0/24 2001:db8::/32 10.0.0.1..10.0.0.9}) or ip.src.asnum in {13335 64496..64511}',
  'http.request.uri.path wildcard r"/api/*/webhook?" xor starts_with(http.request.uri.path, "/auth")',
  'lower(http.host) contains "linden" && ends_with(http.request.full_uri, "\\"x\\"") || ssl',
  'concat("https://", http.host, http.request.uri.path) ne "https://a/b" and ip.src.country in {"DE" "FR"}',
  'http.request.method eq "GET" and len(http.user_agent) gt 12 and cf.bot_management.score lt 30',
  'http.request.headers["x-a"][0] matches "^(a+)+$" or any(http.request.headers.names[*] eq "a")',
];

/** The language of Cloudflare's rules: parsed strictly and loosely, evaluated and judged. */
export const rulesLanguageTarget = readerTarget('rules language', () => ({
  bytes: arbitraryBytes(expressions.map((expression) => Buffer.from(expression))),
  read: (bytes) => {
    const source = Buffer.from(bytes).toString();
    const loosely = parseLoosely(source);
    if (loosely.ok) judge(loosely.expression, { texts: {}, flags: {} });
    const parsed = parseExpression(source);
    if (!parsed.ok) {
      describeFault(source, parsed);
      return 'refused';
    }
    evaluate(parsed.expression, aRequest());
    return 'taken';
  },
}));
