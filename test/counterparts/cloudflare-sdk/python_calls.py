"""Cloudflare's own Python SDK against the practice API: every operation that Latchkey uses, with answers held against its models.

Reads where the API is from the first line of its input, and says for each call on a line of its own what came of it. A call that
needs somebody at home asks for them on a line, and waits for the answer on the next one of its input.
"""

import json
import sys

import cloudflare
from cloudflare import APIResponseValidationError, APIStatusError, Cloudflare

given = json.loads(sys.stdin.readline())
account = given["accountId"]
zone = given["zoneId"]
PHASE = "http_request_firewall_custom"


def client_with(token):
    return Cloudflare(
        api_token=token,
        base_url=given["apiUrl"],
        max_retries=0,
        _strict_response_validation=True,
    )


def tell(**line):
    print(json.dumps(line), flush=True)


def call(name, do, refusal=None):
    """Makes one call. `refusal`: the code that the API has to refuse it with."""
    try:
        answer = do()
    except APIStatusError as error:
        codes = [each["code"] for each in (error.body or {}).get("errors", [])]
        tell(call=name, outcome="as-expected" if refusal in codes else "failed", saw=f"{error.status_code} {codes}")
    except APIResponseValidationError as error:
        tell(call=name, outcome="invalid", saw=str(error.__cause__ or error)[:2000])
    else:
        tell(call=name, outcome="failed" if refusal else "as-expected", saw="an answer")
        return answer
    return None


def connect(token):
    """Somebody at home starts the connector."""
    tell(connect=token)
    return sys.stdin.readline()


def all_of(pages):
    return list(pages)


client = client_with(given["token"])
tell(version=cloudflare.__version__)

call("user.tokens.verify", client.user.tokens.verify)
as_account = client_with(given["accountToken"])
call("accounts.tokens.verify", lambda: as_account.accounts.tokens.verify(account_id=account))
call("accounts.list", lambda: all_of(client.accounts.list(per_page=50)))
call("accounts.get", lambda: client.accounts.get(account_id=account))
call("zones.list", lambda: all_of(client.zones.list(per_page=50)))
call("zones.get", lambda: client.zones.get(zone_id=zone))
call("ips.list", lambda: client.ips.list(networks="jdcloud"))

tunnels = client.zero_trust.tunnels.cloudflared
create = lambda: tunnels.create(account_id=account, name="from python", config_src="cloudflare")
tunnel = call("tunnels.create", create)
call("tunnels.create of a name that is taken", create, refusal=1013)
call("tunnels.list", lambda: all_of(tunnels.list(account_id=account, is_deleted=False)))
call("tunnels.get", lambda: tunnels.get(tunnel.id, account_id=account))
call("tunnels.edit", lambda: tunnels.edit(tunnel.id, account_id=account, name="from python too"))
call("tunnels.configurations.get", lambda: tunnels.configurations.get(tunnel.id, account_id=account))
ingress = [
    {"hostname": "ha.linden.house", "service": "http://homeassistant:8123"},
    {"service": "http_status:404"},
]
call(
    "tunnels.configurations.update",
    lambda: tunnels.configurations.update(tunnel.id, account_id=account, config={"ingress": ingress}),
)
token = call("tunnels.token.get", lambda: tunnels.token.get(tunnel.id, account_id=account))
connect(token)
call("tunnels.connections.get", lambda: all_of(tunnels.connections.get(tunnel.id, account_id=account)))
call("tunnels.get, connected", lambda: tunnels.get(tunnel.id, account_id=account))
call("tunnels.delete, connected", lambda: tunnels.delete(tunnel.id, account_id=account), refusal=1022)
call("tunnels.connections.delete", lambda: tunnels.connections.delete(tunnel.id, account_id=account))
call("tunnels.delete", lambda: tunnels.delete(tunnel.id, account_id=account))

records = client.dns.records
fields = {
    "type": "CNAME",
    "name": "ha.linden.house",
    "content": "a.cfargotunnel.com",
    "proxied": True,
    "ttl": 1,
    "comment": "latchkey:x",
}
record = call("dns.records.create", lambda: records.create(zone_id=zone, **fields))
call(
    "dns.records.create beside another one",
    lambda: records.create(zone_id=zone, **{**fields, "content": "b.cfargotunnel.com"}),
    refusal=81053,
)
call("dns.records.list by name", lambda: all_of(records.list(zone_id=zone, name={"exact": fields["name"]})))
call("dns.records.list by comment", lambda: all_of(records.list(zone_id=zone, comment={"startswith": "latchkey"})))
call("dns.records.get", lambda: records.get(record.id, zone_id=zone))
call("dns.records.edit", lambda: records.edit(record.id, zone_id=zone, **fields))
call("dns.records.batch", lambda: records.batch(zone_id=zone, deletes=[{"id": record.id}]))
again = call("dns.records.create after that", lambda: records.create(zone_id=zone, **fields))
call("dns.records.delete", lambda: records.delete(again.id, zone_id=zone))

certificates = client.client_certificates
certificate = call(
    "client_certificates.create",
    lambda: certificates.create(zone_id=zone, csr=given["csr"], validity_days=365),
)
call("client_certificates.get", lambda: certificates.get(certificate.id, zone_id=zone))
call("client_certificates.list", lambda: all_of(certificates.list(zone_id=zone, status="all", per_page=50)))
call("client_certificates.delete", lambda: certificates.delete(certificate.id, zone_id=zone))
call("client_certificates.edit", lambda: certificates.edit(certificate.id, zone_id=zone, reactivate=True))

associations = client.certificate_authorities.hostname_associations
call("hostname_associations.get, none", lambda: associations.get(zone_id=zone))
call("hostname_associations.update", lambda: associations.update(zone_id=zone, hostnames=["ha.linden.house"]))
call("hostname_associations.get", lambda: associations.get(zone_id=zone))

rulesets = client.rulesets
lock = {"action": "block", "expression": '(http.host eq "ha.linden.house")', "ref": "lock", "enabled": True}
skip = {
    "action": "skip",
    "action_parameters": {"ruleset": "current"},
    "expression": "(ssl)",
    "ref": "first",
    "position": {"index": 1},
}
call("rulesets.phases.get, none", lambda: rulesets.phases.get(PHASE, zone_id=zone), refusal=10003)
call(
    "rulesets.create",
    lambda: rulesets.create(zone_id=zone, kind="zone", phase=PHASE, name="default", rules=[]),
)
call("rulesets.phases.update", lambda: rulesets.phases.update(PHASE, zone_id=zone, rules=[lock]))
ruleset = call("rulesets.phases.get", lambda: rulesets.phases.get(PHASE, zone_id=zone))
call("rulesets.list", lambda: all_of(rulesets.list(zone_id=zone)))
call("rulesets.get", lambda: rulesets.get(ruleset.id, zone_id=zone))
call("rulesets.rules.create", lambda: rulesets.rules.create(ruleset.id, zone_id=zone, **skip))
rule = ruleset.rules[0].id
edited = {**lock, "enabled": False, "position": {"before": ""}}
call("rulesets.rules.edit", lambda: rulesets.rules.edit(rule, ruleset_id=ruleset.id, zone_id=zone, **edited))
call("rulesets.rules.delete", lambda: rulesets.rules.delete(rule, ruleset_id=ruleset.id, zone_id=zone))

settings = client.zones.settings
for setting, value in [("ssl", "strict"), ("min_tls_version", "1.2"), ("always_use_https", "on"), ("websockets", "on"), ("http3", "off")]:
    call(f"zones.settings.get {setting}", lambda: settings.get(setting, zone_id=zone))
    call(f"zones.settings.edit {setting}", lambda: settings.edit(setting, zone_id=zone, value=value))
call("ssl.universal.settings.get", lambda: client.ssl.universal.settings.get(zone_id=zone))
call("ssl.certificate_packs.list", lambda: all_of(client.ssl.certificate_packs.list(zone_id=zone, status="all")))
call("bot_management.get", lambda: client.bot_management.get(zone_id=zone))
call("bot_management.update", lambda: client.bot_management.update(zone_id=zone, fight_mode=False))
