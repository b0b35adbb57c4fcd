import type { MenuSystem } from '../shape/menus.ts';

/** Words of another program’s menus in messages: whose they are, and in which message they stand. */
type MenusByMessage = Readonly<Record<string, readonly string[]>>;

const cloudflare: MenusByMessage = {
  'problems:TOKEN_MANGLED.next': ['Copy'],
  'problems:TOKEN_ELSEWHERE.next': ['Client IP Address Filtering'],
  'problems:PERMISSION_MISSING.why': ['Read'],
  'problems:CERTIFICATE_STUCK.next': ['SSL/TLS', 'Edge Certificates', 'Universal SSL'],
  'problems:CERTIFICATE_OFF.why': ['Universal SSL'],
  'problems:CERTIFICATE_OFF.next': ['SSL/TLS', 'Edge Certificates', 'Universal SSL'],
  'blockers:ORIGIN_PULL_TAKEN.next': ['Authenticated Origin Pulls'],
  'settings:always_use_https.technical': ['Always Use HTTPS'],
  'settings:min_tls_version.technical': ['Minimum TLS Version'],
  'settings:ssl.technical': ['SSL/TLS encryption mode'],
  'connect-cloudflare:permission.zone-read.row': ['Zone · Zone · Read'],
  'connect-cloudflare:permission.dns-edit.row': ['Zone · DNS · Edit'],
  'connect-cloudflare:permission.ssl-edit.row': ['Zone · SSL and Certificates · Edit'],
  'connect-cloudflare:permission.waf-edit.row': ['Zone · Zone WAF · Edit'],
  'connect-cloudflare:permission.zone-settings-edit.row': ['Zone · Zone Settings · Edit'],
  'connect-cloudflare:permission.tunnel-edit.row': ['Account · Cloudflare Tunnel · Edit'],
  'connect-cloudflare:permission.account-read.row': ['Account · Account Settings · Read'],
  'connect-cloudflare:incomplete.steps.read-only': ['Read', 'Edit'],
  'connect-cloudflare:incomplete.steps.missing': ['Add more'],
  'connect-cloudflare:incomplete.steps.save': ['Continue to summary', 'Update token'],
  'connect-cloudflare:domain.pausedWhy': ['Enable Cloudflare on Site'],
  'connect-cloudflare:domain.none.scope': ['All zones'],
  'check-locks:next.no-certificate': ['SSL/TLS', 'Edge Certificates', 'Universal SSL'],
  'check-locks:next.tls-failed': ['SSL/TLS'],
  'check-locks:next.challenged': ['Bot Fight Mode'],
  'check-locks:next.refused-at-edge': ['Security', 'IP Access rules', 'Browser Integrity Check'],
  'check-locks:next.rate-limited': ['Rate limiting rules'],
  'check-locks:next.access-in-front': ['Zero Trust', 'Access', 'Applications', 'Bypass'],
  'check-locks:next.worker-in-front': ['Workers Routes'],
  'check-locks:next.sent-elsewhere': ['Rules', 'Redirect Rules', 'Bulk Redirects', 'Page Rules'],
  'check-locks:next.certificate-of-origin': ['DNS', 'Proxied'],
  'other-doors:next.address-allowance': ['Security', 'Security rules', 'IP Access rules'],
  'other-doors:next.origin-rule': ['Rules'],
  'other-doors:next.worker': ['Workers Routes', 'Snippets'],
  'other-doors:next.product.load-balancer': ['Load Balancing'],
  'other-doors:next.product.spectrum': ['Spectrum'],
  'other-doors:next.product.custom-hostname': ['Custom Hostnames'],
  'other-doors:unseen.address-rules': ['Firewall Services', 'Read'],
  'other-doors:unseen.origin-rules': ['Origin Rules', 'Read'],
  'other-doors:unseen.rewrite-rules': ['Transform Rules', 'Read'],
  'other-doors:unseen.redirect-rules': ['Single Redirect', 'Read'],
  'other-doors:unseen.configuration-rules': ['Config Rules', 'Read'],
  'other-doors:unseen.page-rules': ['Page Rules', 'Read'],
  'other-doors:unseen.worker-routes': ['Workers Routes', 'Read'],
  'other-doors:unseen.access-applications': ['Access: Apps and Policies', 'Read'],
  'other-doors:unseen.bulk-redirects': ['Bulk URL Redirects', 'Account Filter Lists', 'Read'],
  'other-doors:unseen.snippets': ['Snippets', 'Read'],
  'other-doors:unseen.load-balancers': ['Load Balancers', 'Load Balancing: Monitors and Pools', 'Read'],
  'hand-made:access.next': ['Zero Trust', 'Access', 'Applications'],
  'home:danger.REWRITE_WIDENS_GAP.next': ['Rules'],
  'home:danger.ACCESS_IN_FRONT.next': ['Zero Trust', 'Access', 'Applications', 'Bypass'],
  'home:danger.CHALLENGED_IN_FRONT.why': ['I’m Under Attack'],
  'home:danger.WORKER_IN_FRONT.next': ['Workers Routes', 'Snippets'],
  'home:danger.BOT_FIGHT_MODE.what': ['Bot Fight Mode'],
  'home:danger.BOT_FIGHT_MODE.next': ['Bot Fight Mode', 'Security'],
  'home:danger.BOT_FIGHT_MODE.to': ['Security'],
  'trouble:of.record-written-back.steps.1': ['DNS', 'Records'],
  'trouble:of.name-unreliable.steps.2': ['DNS', 'Settings'],
  'trouble:of.person-asked.steps.0': ['Security', 'Under Attack Mode', 'Bot Fight Mode'],
  'trouble:of.person-asked.steps.1': ['Security rules'],
  'trouble:of.access-in-front.steps.0': ['Zero Trust', 'Access', 'Applications'],
  'trouble:of.access-in-front.steps.2': ['Bypass', 'Everyone'],
  'trouble:of.worker-in-front.steps.0': ['Workers Routes'],
  'trouble:of.sent-elsewhere.steps.0': ['Rules'],
  'trouble:of.sent-elsewhere.steps.1': ['Redirect Rules', 'Bulk Redirects', 'Page Rules'],
  'trouble:of.redirect-loop.steps.1': ['Rules'],
  'trouble:of.refused-at-edge.steps.0': ['Security'],
  'trouble:of.refused-at-edge.steps.1': ['Browser Integrity Check'],
  'trouble:of.refused-at-edge.steps.2': ['IP Access rules'],
  'trouble:of.too-many-visits.steps.1': ['Security', 'Rate limiting rules'],
  'trouble:of.no-safe-connection.steps.0': ['SSL/TLS', 'Edge Certificates', 'Universal SSL'],
  'trouble:of.socket-lost.steps.2': ['Rocket Loader', 'Speed'],
  'trouble:of.webhooks-refused.cause': ['Bot Fight Mode', 'Under Attack Mode'],
  'trouble:of.webhooks-refused.steps.0': ['Security', 'Bot Fight Mode'],
  'trouble:of.webhooks-refused.steps.1': ['Under Attack Mode'],
  'trouble:of.origin-unreachable.steps.1': ['DNS'],
  'trouble:withoutTunnel.record-written-back.steps.1': ['DNS', 'Records'],
  'without-tunnel:connect.technical': ['Authenticated Origin Pulls'],
  'kits:origin.follow.lines.2': ['Zone', 'DNS', 'Read', 'Edit'],
  'without-tunnel:connect.steps.follow.token': ['Zone · Zone · Read', 'Zone · DNS · Edit'],
};

const trustedProxies = ['Settings', 'System', 'Network', 'HTTP server', 'Trust X-Forwarded-For'];

const homeAssistant: MenusByMessage = {
  'problems:HOME_CONFIGURATION_BROKEN.next': ['Settings', 'Tools', 'Check configuration'],
  'problems:CONNECTOR_NOT_STARTED.next': ['Log'],
  'blockers:HOME_CHANGE_WAITING.next': ['Settings', 'System', 'Network'],
  'blockers:HOME_TAKEOVER_WAITING.next': ['Settings', 'System', 'Network'],
  'choose-address:writer.inHome': ['Settings', 'Devices & services'],
  'connect-home:steps.home-assistant-app.open': ['Install'],
  'connect-home:steps.home-assistant-app.openElse': ['Settings', 'Apps', 'Repositories'],
  'connect-home:steps.home-assistant-app.paste': ['Configuration', 'Save'],
  'connect-home:steps.home-assistant-app.parameters': ['Run parameters'],
  'connect-home:steps.home-assistant-app.start': ['Info', 'Start', 'Start on boot', 'Watchdog'],
  'connect-home:steps.runAgain.app': ['Configuration', 'Run parameters'],
  'connect-home:trust.settings.open': ['Settings', 'System', 'Network', 'HTTP server'],
  'connect-home:trust.settings.add': ['Trust X-Forwarded-For'],
  'connect-home:trust.file.restart': ['Settings', 'Tools', 'YAML', 'Check configuration', 'Restart'],
  'connect-home:slow.home-assistant-app': ['Log'],
  'check-locks:next.home-failed': ['Settings', 'System', 'Logs'],
  'other-doors:next.remote-ui': ['Settings', 'Home Assistant Cloud'],
  'home:danger.DDNS_CLIENT.next.home-assistant': ['Settings', 'Devices & services'],
  'home-assistant:token.hint': ['Security', 'Create token'],
  'home-assistant:found.trust.taking-over': ['Settings', 'System', 'Network'],
  'trouble:of.path-down.steps.0': ['Settings', 'Apps'],
  'trouble:of.address-banned.steps.2': ['Settings', 'Apps'],
  'trouble:of.upgrade-lost.steps.0': ['Configuration', 'Run parameters'],
  'trouble:of.proxy-not-trusted.steps.0': trustedProxies,
  'trouble:of.trust-written-in-file.steps.0': trustedProxies,
  'trouble:of.trust-was-taken-back.steps.0': trustedProxies,
  'trouble:withoutTunnel.proxy-not-trusted.steps.0': trustedProxies,
  'trouble:of.trust-was-taken-back.steps.1': ['Confirm'],
  'trouble:of.two-connectors.steps.0': ['Settings', 'Apps'],
  'trouble:of.slow-at-home.steps.0': ['Settings', 'System', 'Network', 'Local network'],
  'trouble:of.external-url-not-set.steps.0': ['Settings', 'System', 'Network', 'Internet'],
};

const homeAssistantIphone: MenusByMessage = {
  'trouble:of.slow-at-home.steps.1': ['Internal URL'],
  'trouble:of.iphone-wants-key.steps.2': [
    'Settings',
    'Companion App',
    'Client Certificate',
    'Import Certificate',
  ],
};

const android: MenusByMessage = {
  'trouble:of.android-never-asks.steps.0': ['VPN & app user certificate'],
};

const iphone: MenusByMessage = {
  'pickUp:offers.app.steps.0': ['Download'],
  'pickUp:elsewhere.safari.steps.0': ['Copy'],
  'hand-over:ways.airdrop.safari': ['Settings'],
  'hand-over:ways.file.bring.iphoneApp.airdrop': ['Settings'],
  'hand-over:ways.file.bring.iphoneSafari.airdrop': ['Settings'],
  'hand-over:ways.iphone.safariDetail': ['Settings'],
};

const homeNetwork: readonly (readonly [MenuSystem, MenusByMessage])[] = [
  ['pi-hole', { 'kits:ownProxy.atHome.piHole.0': ['Settings', 'Local DNS Records'] }],
  ['adguard-home', { 'kits:ownProxy.atHome.adGuardHome.0': ['Filters', 'DNS rewrites'] }],
  ['opnsense', { 'kits:ownProxy.atHome.opnsense.0': ['Services', 'Unbound DNS', 'Overrides'] }],
];

const windows: MenusByMessage = {
  'connect-home:steps.windows.paste': ['Terminal (Admin)'],
  'connect-home:steps.runAgain.windows': ['Terminal (Admin)'],
};

const mac: MenusByMessage = {
  'hand-over:ways.code.trouble.firewall': ['Privacy & Security', 'Local Network'],
};

/** Outside the guides, whose menu words are marked in their text. */
export const menusInMessages: readonly (readonly [MenuSystem, MenusByMessage])[] = [
  ['cloudflare', cloudflare],
  ['home-assistant', homeAssistant],
  ['home-assistant-iphone', homeAssistantIphone],
  ['android', android],
  ['iphone', iphone],
  ['windows', windows],
  ['mac', mac],
  ...homeNetwork,
];
