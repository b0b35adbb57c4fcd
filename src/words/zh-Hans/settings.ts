import type { settings as english } from '../en/settings.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const settings: WordsOf<typeof english> = {
  websockets: {
    name: '允许实时更新',
    why: 'Home Assistant 会在变化发生的那一刻显示出来。这需要它。',
    technical: 'WebSockets',
  },
  always_use_https: {
    name: '始终使用加密',
    why: '不加密的访客会被送到加密的网址。',
    technical: '[Always Use HTTPS]',
  },
  min_tls_version: {
    name: '拒绝旧式加密',
    why: '只有加密方式够新的设备才能进来。如今的手机和浏览器都符合。',
    technical: '[Minimum TLS Version]',
  },
  ssl: {
    name: '全程加密',
    why: '在 Cloudflare 和你的专用通道之间，数据也保持加密。',
    technical: '[SSL/TLS encryption mode]',
  },
  http3: {
    name: '使用更成熟的旧版传输方式',
    why: '最新的传输方式 HTTP/3 遇上钥匙时，有些浏览器会断开与 Home Assistant 的实时连接。旧版久经考验。',
    technical: 'HTTP/3 (with QUIC)',
  },
};
