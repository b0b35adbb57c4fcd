/** What Cloudflare's dashboard puts there for everybody says nothing of an owner (facts: cloudflare#dashboard-certificates). */
export function isNameless(commonName: string): boolean {
  return commonName.trim() === '' || commonName === 'Cloudflare';
}
