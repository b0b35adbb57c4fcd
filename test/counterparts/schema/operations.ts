import type { Account, AccountGetParams, AccountListParams } from 'cloudflare/resources/accounts/accounts';
import type {
  TokenVerifyParams as AccountTokenVerifyParams,
  TokenVerifyResponse as AccountTokenVerifyResponse,
} from 'cloudflare/resources/accounts/tokens/tokens';
import type {
  BotManagementGetParams,
  BotManagementGetResponse,
  BotManagementUpdateParams,
  BotManagementUpdateResponse,
} from 'cloudflare/resources/bot-management/bot-management';
import type {
  HostnameAssociationGetParams,
  HostnameAssociationGetResponse,
  HostnameAssociationUpdateParams,
  HostnameAssociationUpdateResponse,
} from 'cloudflare/resources/certificate-authorities/hostname-associations';
import type {
  ClientCertificate,
  ClientCertificateCreateParams,
  ClientCertificateDeleteParams,
  ClientCertificateEditParams,
  ClientCertificateGetParams,
  ClientCertificateListParams,
} from 'cloudflare/resources/client-certificates/client-certificates';
import type {
  RecordBatchParams,
  RecordBatchResponse,
  RecordCreateParams,
  RecordDeleteParams,
  RecordDeleteResponse,
  RecordEditParams,
  RecordGetParams,
  RecordListParams,
  RecordResponse,
} from 'cloudflare/resources/dns/records';
import type { IPListParams, IPListResponse } from 'cloudflare/resources/ips/ips';
import type {
  OriginCACertificate,
  OriginCACertificateCreateParams,
  OriginCACertificateDeleteResponse,
  OriginCACertificateListParams,
} from 'cloudflare/resources/origin-ca-certificates/origin-ca-certificates';
import type {
  HostnameCertificateCreateParams,
  HostnameCertificateCreateResponse,
  HostnameCertificateDeleteParams,
  HostnameCertificateDeleteResponse,
  HostnameCertificateListParams,
  HostnameCertificateListResponse,
} from 'cloudflare/resources/origin-tls-client-auth/hostname-certificates';
import type {
  AuthenticatedOriginPull,
  HostnameGetParams,
  HostnameUpdateParams,
  HostnameUpdateResponse,
} from 'cloudflare/resources/origin-tls-client-auth/hostnames';
import type {
  PhaseGetParams,
  PhaseGetResponse,
  PhaseUpdateParams,
  PhaseUpdateResponse,
} from 'cloudflare/resources/rulesets/phases/phases';
import type {
  RuleCreateParams,
  RuleCreateResponse,
  RuleDeleteParams,
  RuleDeleteResponse,
  RuleEditParams,
  RuleEditResponse,
} from 'cloudflare/resources/rulesets/rules';
import type {
  RulesetCreateParams,
  RulesetCreateResponse,
  RulesetGetParams,
  RulesetGetResponse,
} from 'cloudflare/resources/rulesets/rulesets';
import type { CloudflareTunnel } from 'cloudflare/resources/shared';
import type {
  CertificatePackListParams,
  CertificatePackListResponse,
} from 'cloudflare/resources/ssl/certificate-packs/certificate-packs';
import type { TokenVerifyResponse } from 'cloudflare/resources/user/tokens/tokens';
import type {
  CloudflaredCreateParams,
  CloudflaredDeleteParams,
  CloudflaredEditParams,
  CloudflaredGetParams,
  CloudflaredListParams,
} from 'cloudflare/resources/zero-trust/tunnels/cloudflared/cloudflared';
import type {
  ConfigurationGetParams,
  ConfigurationGetResponse,
  ConfigurationUpdateParams,
  ConfigurationUpdateResponse,
} from 'cloudflare/resources/zero-trust/tunnels/cloudflared/configurations';
import type {
  Client,
  ConnectionDeleteParams,
  ConnectionDeleteResponse,
  ConnectionGetParams,
} from 'cloudflare/resources/zero-trust/tunnels/cloudflared/connections';
import type {
  TokenGetParams,
  TokenGetResponse,
} from 'cloudflare/resources/zero-trust/tunnels/cloudflared/token';
import type {
  SettingEditParams,
  SettingEditResponse,
  SettingGetParams,
  SettingGetResponse,
} from 'cloudflare/resources/zones/settings';
import type { Zone, ZoneGetParams, ZoneListParams } from 'cloudflare/resources/zones/zones';

/** What may be sent, path, query and body together as the SDK takes them, and what comes back as `result`. */
interface Operation<Params, Result> {
  readonly params: Params;
  readonly result: Result;
}

/**
 * What Cloudflare's API takes and gives, in the types that Cloudflare generates from its own OpenAPI document. A name in braces is
 * one of the parameters, `{}` is an id that the SDK takes beside them.
 */
export interface Operations {
  'GET /user/tokens/verify': Operation<Record<never, never>, TokenVerifyResponse>;
  'GET /ips': Operation<IPListParams, IPListResponse>;
  'GET /accounts': Operation<AccountListParams, Account[]>;
  'GET /accounts/{account_id}': Operation<AccountGetParams, Account>;
  'GET /accounts/{account_id}/tokens/verify': Operation<AccountTokenVerifyParams, AccountTokenVerifyResponse>;
  'GET /accounts/{account_id}/cfd_tunnel': Operation<CloudflaredListParams, CloudflareTunnel[]>;
  'POST /accounts/{account_id}/cfd_tunnel': Operation<CloudflaredCreateParams, CloudflareTunnel>;
  'GET /accounts/{account_id}/cfd_tunnel/{}': Operation<CloudflaredGetParams, CloudflareTunnel>;
  'PATCH /accounts/{account_id}/cfd_tunnel/{}': Operation<CloudflaredEditParams, CloudflareTunnel>;
  'DELETE /accounts/{account_id}/cfd_tunnel/{}': Operation<CloudflaredDeleteParams, CloudflareTunnel>;
  'GET /accounts/{account_id}/cfd_tunnel/{}/configurations': Operation<
    ConfigurationGetParams,
    ConfigurationGetResponse
  >;
  'PUT /accounts/{account_id}/cfd_tunnel/{}/configurations': Operation<
    ConfigurationUpdateParams,
    ConfigurationUpdateResponse
  >;
  'GET /accounts/{account_id}/cfd_tunnel/{}/connections': Operation<ConnectionGetParams, Client[]>;
  'DELETE /accounts/{account_id}/cfd_tunnel/{}/connections': Operation<
    ConnectionDeleteParams,
    ConnectionDeleteResponse | null
  >;
  'GET /accounts/{account_id}/cfd_tunnel/{}/token': Operation<TokenGetParams, TokenGetResponse>;
  'GET /zones': Operation<ZoneListParams, Zone[]>;
  'GET /zones/{zone_id}': Operation<ZoneGetParams, Zone>;
  'GET /zones/{zone_id}/dns_records': Operation<RecordListParams, RecordResponse[]>;
  'POST /zones/{zone_id}/dns_records': Operation<RecordCreateParams, RecordResponse>;
  'POST /zones/{zone_id}/dns_records/batch': Operation<RecordBatchParams, RecordBatchResponse>;
  'GET /zones/{zone_id}/dns_records/{}': Operation<RecordGetParams, RecordResponse>;
  'PATCH /zones/{zone_id}/dns_records/{}': Operation<RecordEditParams, RecordResponse>;
  'DELETE /zones/{zone_id}/dns_records/{}': Operation<RecordDeleteParams, RecordDeleteResponse>;
  'GET /zones/{zone_id}/client_certificates': Operation<ClientCertificateListParams, ClientCertificate[]>;
  'POST /zones/{zone_id}/client_certificates': Operation<ClientCertificateCreateParams, ClientCertificate>;
  'GET /zones/{zone_id}/client_certificates/{}': Operation<ClientCertificateGetParams, ClientCertificate>;
  'PATCH /zones/{zone_id}/client_certificates/{}': Operation<ClientCertificateEditParams, ClientCertificate>;
  'DELETE /zones/{zone_id}/client_certificates/{}': Operation<
    ClientCertificateDeleteParams,
    ClientCertificate
  >;
  'GET /zones/{zone_id}/certificate_authorities/hostname_associations': Operation<
    HostnameAssociationGetParams,
    HostnameAssociationGetResponse
  >;
  'PUT /zones/{zone_id}/certificate_authorities/hostname_associations': Operation<
    HostnameAssociationUpdateParams,
    HostnameAssociationUpdateResponse
  >;
  'GET /certificates': Operation<OriginCACertificateListParams, OriginCACertificate[]>;
  'POST /certificates': Operation<OriginCACertificateCreateParams, OriginCACertificate>;
  'DELETE /certificates/{}': Operation<Record<never, never>, OriginCACertificateDeleteResponse>;
  'GET /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates': Operation<
    HostnameCertificateListParams,
    HostnameCertificateListResponse[]
  >;
  'POST /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates': Operation<
    HostnameCertificateCreateParams,
    HostnameCertificateCreateResponse
  >;
  'DELETE /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates/{}': Operation<
    HostnameCertificateDeleteParams,
    HostnameCertificateDeleteResponse
  >;
  'PUT /zones/{zone_id}/origin_tls_client_auth/hostnames': Operation<
    HostnameUpdateParams,
    HostnameUpdateResponse[]
  >;
  'GET /zones/{zone_id}/origin_tls_client_auth/hostnames/{}': Operation<
    HostnameGetParams,
    AuthenticatedOriginPull
  >;
  'GET /zones/{zone_id}/rulesets/phases/{}/entrypoint': Operation<PhaseGetParams, PhaseGetResponse>;
  'PUT /zones/{zone_id}/rulesets/phases/{}/entrypoint': Operation<PhaseUpdateParams, PhaseUpdateResponse>;
  'POST /zones/{zone_id}/rulesets': Operation<RulesetCreateParams, RulesetCreateResponse>;
  'GET /zones/{zone_id}/rulesets/{}': Operation<RulesetGetParams, RulesetGetResponse>;
  'POST /zones/{zone_id}/rulesets/{}/rules': Operation<RuleCreateParams, RuleCreateResponse>;
  'PATCH /zones/{zone_id}/rulesets/{ruleset_id}/rules/{}': Operation<RuleEditParams, RuleEditResponse>;
  'DELETE /zones/{zone_id}/rulesets/{ruleset_id}/rules/{}': Operation<RuleDeleteParams, RuleDeleteResponse>;
  'GET /zones/{zone_id}/settings/{}': Operation<SettingGetParams, SettingGetResponse>;
  'PATCH /zones/{zone_id}/settings/{}': Operation<SettingEditParams, SettingEditResponse>;
  'GET /zones/{zone_id}/ssl/certificate_packs': Operation<
    CertificatePackListParams,
    CertificatePackListResponse[]
  >;
  'GET /zones/{zone_id}/bot_management': Operation<BotManagementGetParams, BotManagementGetResponse>;
  'PUT /zones/{zone_id}/bot_management': Operation<BotManagementUpdateParams, BotManagementUpdateResponse>;
}
