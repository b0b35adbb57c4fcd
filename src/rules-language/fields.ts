/**
 * The fields this double knows, by type (facts: cloudflare#rule-fields). Any other name is refused as the real API
 * refuses it, so an expression that leans on a field practice mode cannot imitate never passes unnoticed.
 */
export const stringFields = [
  'cf.tls_client_auth.cert_fingerprint_sha1',
  'cf.tls_client_auth.cert_fingerprint_sha256',
  'cf.tls_client_auth.cert_issuer_dn',
  'cf.tls_client_auth.cert_issuer_dn_legacy',
  'cf.tls_client_auth.cert_issuer_dn_rfc2253',
  'cf.tls_client_auth.cert_issuer_serial',
  'cf.tls_client_auth.cert_issuer_ski',
  'cf.tls_client_auth.cert_not_after',
  'cf.tls_client_auth.cert_not_before',
  'cf.tls_client_auth.cert_rfc9440',
  'cf.tls_client_auth.cert_serial',
  'cf.tls_client_auth.cert_ski',
  'cf.tls_client_auth.cert_subject_dn',
  'cf.tls_client_auth.cert_subject_dn_legacy',
  'cf.tls_client_auth.cert_subject_dn_rfc2253',
  'cf.zone.name',
  'http.cookie',
  'http.host',
  'http.referer',
  'http.request.full_uri',
  'http.request.method',
  'http.request.uri',
  'http.request.uri.path',
  'http.request.uri.query',
  'http.request.version',
  'http.user_agent',
  'http.x_forwarded_for',
  'ip.src.country',
  /** Deprecated by Cloudflare, still understood. */
  'ip.geoip.country',
  /** As it was sent, before any normalisation (facts: cloudflare#request-path). */
  'raw.http.request.uri.path',
] as const;

export const boolFields = [
  'cf.tls_client_auth.cert_presented',
  'cf.tls_client_auth.cert_revoked',
  'cf.tls_client_auth.cert_verified',
  'ssl',
] as const;

export const intFields = [
  /** Seconds since 1970 at which the request came. */
  'http.request.timestamp.sec',
  'ip.src.asnum',
  /** Deprecated by Cloudflare, still understood. */
  'ip.geoip.asnum',
] as const;

export const ipFields = ['ip.src'] as const;

export type StringField = (typeof stringFields)[number];
export type BoolField = (typeof boolFields)[number];
export type IntField = (typeof intFields)[number];
export type IpField = (typeof ipFields)[number];

/** One request, as the rules see it. */
export type FieldValues = Readonly<
  Record<StringField, string> &
    Record<BoolField, boolean> &
    Record<IntField, number> &
    /** IPv4 or IPv6 in text form. */
    Record<IpField, string>
>;
