import { describe, expect, it } from 'vitest';
import { isOurs, outsideUrl } from './address.ts';

describe('our own page', () => {
  it.each(['app://latchkey/', 'app://latchkey/assets/index.js', 'app://latchkey/?a#b'])('is at %s', (url) => {
    expect(isOurs(url)).toBe(true);
  });

  it.each([
    '',
    'null',
    'about:blank',
    'app:',
    'app://',
    'app://evil/',
    'app://latchkey.evil/',
    'app://evil/latchkey',
    'app://latchkey@evil/',
    'app://user@latchkey/',
    'app://latchkey:8080/',
    'apps://latchkey/',
    'https://latchkey/',
    'file:///latchkey/index.html',
    'javascript:app://latchkey/',
    'data:text/html,app://latchkey/',
  ])('is not at %j', (url) => {
    expect(isOurs(url)).toBe(false);
  });
});

describe('a link out of the window', () => {
  it.each([
    'https://dash.cloudflare.com/profile/api-tokens?permissionGroupKeys=%5B%5D&name=Latchkey',
    'https://one.dash.cloudflare.com/?to=/:account/access/apps',
    'https://pkg.cloudflare.com/',
    'https://my.home-assistant.io/redirect/supervisor/',
  ])('may lead to %s', (url) => {
    expect(outsideUrl(url)).toBe(url);
  });

  it.each([
    'http://dash.cloudflare.com/',
    'https://evil.example/',
    'https://evil.example/?next=https://dash.cloudflare.com/',
    'https://evil.example/#dash.cloudflare.com',
    'https://dash.cloudflare.com.evil.example/',
    'https://evil-dash.cloudflare.com/',
    'https://sub.dash.cloudflare.com/',
    'https://cloudflare.com/',
    // Documentation that no button of ours opens.
    'https://developers.cloudflare.com/ssl/',
    'https://www.home-assistant.io/docs/',
    'https://companion.home-assistant.io/docs/',
    'https://dash.cloudflare.com:8443/',
    'https://dash.cloudflare.com@evil.example/',
    'https://user:password@dash.cloudflare.com/',
    'https://dаsh.cloudflare.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'mailto:someone@dash.cloudflare.com',
    'ms-settings:network',
    'https://dash.cloudflare.com.evil.test/',
    'https://dash.cloudflare.com./',
    'https://dash.cloudflare.com%2eevil.test/',
    'https://dash.cloudflare.com%00.evil.test/',
    'https://evil.test\\@dash.cloudflare.com/',
    'https://dash.cloudflare.com:443@evil.test/',
    'https://@@dash.cloudflare.com@evil.test/',
    'https://evil.test\\.dash.cloudflare.com/',
    'https://xn--dsh-5cd.cloudflare.com/',
    'https://dash.cloudflare.com\u2044evil.test/',
    'https://dash.cloudflare.com\uff0fevil.test/',
    'https://evil.test/https://dash.cloudflare.com/',
    'wss://dash.cloudflare.com/',
    'blob:https://dash.cloudflare.com/1',
    'view-source:https://dash.cloudflare.com/',
    'data:text/html,https://dash.cloudflare.com/',
    'file://dash.cloudflare.com/share/a.exe',
    'smb://dash.cloudflare.com/share',
    'search-ms:query=a&crumb=location:https://dash.cloudflare.com/',
    '\\\\dash.cloudflare.com\\share',
    'java\nscript:alert(1)',
    '//dash.cloudflare.com/',
    'https://dash.cloudflare.com:444/',
    'https://dash.cloudflare.com:0443@evil.test/',
    'https://dash.cl\u00f6udflare.com/',
    'https://DASH.CLOUDFLARE.COM.EVIL.TEST/',
    'https:evil.test',
    `https://${'a'.repeat(100_000)}.dash.cloudflare.com/`,
    'dash.cloudflare.com',
    '',
  ])('may not lead to %j', (url) => {
    expect(outsideUrl(url)).toBeUndefined();
  });

  it('may lead to the user’s own home, and to nothing that only looks like it', () => {
    expect(outsideUrl('https://ha.linden.house/', { ownHosts: ['ha.linden.house'] })).toBe(
      'https://ha.linden.house/',
    );
    for (const url of [
      'http://ha.linden.house/',
      'https://linden.house/',
      'https://ha.linden.house.evil.example/',
      'https://ha.linden.house@evil.example/',
      'https://anna:secret@ha.linden.house/',
      'https://ha.linden.house:8123/',
      'https://ha-linden.house/',
      'https://ha.linden.house.evil.example/?https://ha.linden.house/',
      'https://ha.lınden.house/',
    ]) {
      expect(outsideUrl(url, { ownHosts: ['ha.linden.house'] })).toBeUndefined();
    }
    expect(outsideUrl('https://ha.linden.house/')).toBeUndefined();
  });

  it('may lead to every address behind the lock', () => {
    const ownHosts = ['ha.linden.house', 'cams.linden.house'];
    expect(outsideUrl('https://cams.linden.house/live', { ownHosts })).toBe('https://cams.linden.house/live');
    expect(outsideUrl('https://linden.house/', { ownHosts })).toBeUndefined();
  });

  it('may lead to a home that was seen in the network, and to no other page there', () => {
    const homePages = ['http://192.168.1.20:8123'];
    expect(outsideUrl('http://192.168.1.20:8123', { homePages })).toBe('http://192.168.1.20:8123/');
    for (const url of [
      'http://192.168.1.20:8123/auth/authorize',
      'http://192.168.1.20/',
      'http://192.168.1.21:8123/',
      'https://192.168.1.20:8123/',
      'http://user@192.168.1.20:8123/',
      'http://192.168.1.20:8123@evil.example/',
    ]) {
      expect(outsideUrl(url, { homePages })).toBeUndefined();
    }
    expect(outsideUrl('file:///etc/passwd', { homePages: ['file:///etc/passwd'] })).toBeUndefined();
  });

  describe('to the login page that waits', () => {
    const host = 'homeassistant.local:8123';
    const query = 'response_type=code&client_id=http%3A%2F%2F127.0.0.1%3A4711%2F&state=abc';
    const loginPage = `http://${host}/auth/authorize?${query}`;

    it('is let through, also over HTTP', () => {
      expect(outsideUrl(loginPage, { loginPage })).toBe(loginPage);
      const secure = loginPage.replace('http:', 'https:');
      expect(outsideUrl(secure, { loginPage: secure })).toBe(secure);
    });

    it('is not let through once it does not wait any more', () => {
      expect(outsideUrl(loginPage)).toBeUndefined();
      expect(outsideUrl(loginPage, { ownHosts: [host] })).toBeUndefined();
    });

    it.each([
      `https://${host}/auth/authorize?${query}`,
      `http://${host}/auth/authorize?${query}&redirect_uri=http://evil.example/`,
      `http://${host}/auth/authorize?${query.replace('abc', 'abd')}`,
      `http://${host}/auth/authorize?${query}#`,
      `http://${host}/auth/authorize`,
      `http://${host}/`,
      `http://homeassistant.local/auth/authorize?${query}`,
      `http://homeassistant.local.evil.example:8123/auth/authorize?${query}`,
      `http://homeassistant.local:8123@evil.example/auth/authorize?${query}`,
      `http://user@${host}/auth/authorize?${query}`,
      `http://evil.example/?next=${encodeURIComponent(loginPage)}`,
      `javascript:location='${loginPage}'`,
      `file:///auth/authorize?${query}`,
    ])('is not let through as %s', (url) => expect(outsideUrl(url, { loginPage })).toBeUndefined());
  });

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<script>',
    'ms-settings:network',
    'search-ms:query=a',
    'smb://evil.example/share',
  ])('never leads to %j, whoever names it the page that waits', (page) => {
    expect(outsideUrl(page, { loginPage: page })).toBeUndefined();
    expect(outsideUrl(page, { tokenPage: page })).toBeUndefined();
  });

  it('is passed on as it was understood, not as it was written', () => {
    expect(outsideUrl('https:\\\\dash.cloudflare.com\\a')).toBe('https://dash.cloudflare.com/a');
    expect(outsideUrl('HTTPS://DASH.CLOUDFLARE.COM:443/a')).toBe('https://dash.cloudflare.com/a');
    expect(outsideUrl('https://d\u0430sh.cloudflare.com/')).toBeUndefined();
  });
});
