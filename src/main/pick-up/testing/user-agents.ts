/** What browsers said of themselves in 2025 and 2026. */
const ios = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const chromium = 'AppleWebKit/537.36 (KHTML, like Gecko)';

export const userAgents = {
  safariOnIphone: `${ios} Version/26.0 Mobile/15E148 Safari/604.1`,
  safariOnOldIpad:
    'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1',
  safariOnIpadOrMac: `${mac} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`,
  chromeOnIphone: `${ios} CriOS/140.0.7339.39 Mobile/15E148 Safari/604.1`,
  firefoxOnIphone: `${ios} FxiOS/143.0 Mobile/15E148 Safari/605.1.15`,
  edgeOnIphone: `${ios} Version/18.0 EdgiOS/140.0.3485.54 Mobile/15E148 Safari/604.1`,
  duckDuckGoOnIphone: `${ios} Version/18.6 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`,
  braveOnIphone: `${ios} Version/18.6 Mobile/15E148 Safari/604.1 Brave/1`,
  insideAnIphoneApp: `${ios} Mobile/15E148`,
  insideFacebookOnIphone: `${ios} Mobile/15E148 [FBAN/FBIOS;FBAV/530.0.0;FBDV/iPhone15,2]`,
  insideGoogleOnIphone: `${ios} GSA/380.0 Mobile/15E148 Safari/604.1`,
  chromeOnAndroid: `Mozilla/5.0 (Linux; Android 10; K) ${chromium} Chrome/140.0.0.0 Mobile Safari/537.36`,
  firefoxOnAndroid: 'Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0',
  samsungInternet: `Mozilla/5.0 (Linux; Android 10; K) ${chromium} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
  insideAnAndroidApp: `Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/BP1A; wv) ${chromium} Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36`,
  edgeOnWindows: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chromium} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
  chromeOnMac: `${mac} ${chromium} Chrome/140.0.0.0 Safari/537.36`,
  firefoxOnLinux: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  chromeOnChromebook: `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${chromium} Chrome/140.0.0.0 Safari/537.36`,
  curl: 'curl/8.14.1',
  none: '',
} as const;
