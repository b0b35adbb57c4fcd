/** Makers, what they make, and standards. */
const products =
  'Latchkey,Cloudflare,Cloudflared,Cloudflare Access,Cloudflare Tunnel,Access,Workers,Worker,Spectrum,Global API Key,Bulk,IP Access,' +
  'Home Assistant,Home Assistant OS,Home Assistant Cloud,Home Assistant Link,Home Assistant Supervised,Nabu Casa,OwnTracks,Matter,' +
  'Windows,Linux,Mac,Android,Wear OS,Apple,Chromebook,Terminal,Mac OS Extended,Chrome,Chromium,Brave,Edge,Firefox,Safari,Electron,' +
  'AirDrop,LocalSend,Quick Share,Drive,Messages,Widgets,App Store,Flathub,Homebrew,Google,Google Home,Google Assistant,Chromecast,' +
  'Amazon,Amazon Route,Alexa,AWS CloudFormation,AWS Secrets Manager,GNOME Keyring,KDE Wallet,Docker,Docker Compose,Caddy,Traefik,' +
  'Terraform,OpenTofu,Let,Encrypt,Tailscale,Bluetooth,Wi,Fi,UPnP,Lite,WebSockets,Webhook,Webhooks,IPv4,IPv6,HTTP/2,HTTP/3,' +
  'DuckDNS,Dynu,FreeDNS,IPv64,MyFRITZ,Synology,TP,Link,No,MikroTik,GoDaddy,Namecheap,Squarespace,Porkbun,OVHcloud,Hostinger,Gandi,' +
  'TransIP,AdGuard Home,OPNsense,OpenWrt,Pi,Apple Watch,API';
/** As they are typed, read in a log or an address, or answered by a server. */
const exact =
  'Enter,Ctrl,Cmd,Download,Bad,Bad Request,Forbidden,Not Found,Sorry,Unable,Registered,Library/Logs/com,System32,AS3320,Forwarded,For,File,IDs';
/** First names in examples, and a month. */
const people = 'Anna,Ben,September';

/** Names that are written the same in every language. */
export const sameEverywhere: ReadonlySet<string> = new Set([products, exact, people].join(',').split(','));
