/** Cloudflare's own lists, one network a line (facts: cloudflare#addresses). */
export const addressLists = {
  ipv4: 'https://www.cloudflare.com/ips-v4',
  ipv6: 'https://www.cloudflare.com/ips-v6',
} as const;
