import { describe, expect, it } from 'vitest';
import { isLoopback } from './loopback.ts';

describe('an address that leads each device to itself', () => {
  it.each([
    'http://localhost:8123',
    'http://LOCALHOST',
    'http://localhost.:8123',
    'https://home.localhost',
    'http://127.0.0.1:8123',
    'http://127.0.0.1.:8123',
    'http://127.1.2.3',
    'http://127.1',
    'http://2130706433:8123',
    'http://0x7f000001',
    'http://0177.0.0.1',
    'http://0.0.0.0:8123',
    'http://0',
    'http://[::1]:8123',
    'http://[0:0:0:0:0:0:0:1]',
    'http://[::]:8123',
    'http://[::ffff:127.0.0.1]:8123',
    'http://[::ffff:7f01:2]',
    'http://[::ffff:0.0.0.0]',
    'http://[::127.0.0.1]',
  ])('%s is one', (url) => expect(isLoopback(url)).toBe(true));

  it.each([
    'http://192.168.1.10:8123',
    'http://homeassistant.local:8123',
    'http://128.0.0.1',
    'http://12.7.0.1',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://mylocalhost',
    'http://[::2]',
    'http://[fe80::1]',
    'http://[2001:db8::7f00:1]',
    'http://[::ffff:192.168.1.10]',
    'not an address',
  ])('%s is none', (url) => expect(isLoopback(url)).toBe(false));
});
