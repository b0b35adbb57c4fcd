import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors/refusal.ts';
import { isThereOrGone } from './is-there-or-gone.ts';

const refused = (status: number, code: number) => new Refusal('CLOUDFLARE_REFUSED', { status, code });

describe('a refusal of a write', () => {
  it.each([
    ['a tunnel’s name is taken', 409, 1013],
    ['a record of that name is there', 400, 81053],
    ['the identical record is there', 400, 81058],
    ['the same, as older answers had it', 400, 81057],
    ['a certificate is revoked already', 400, 1407],
    ['a certificate is not known', 400, 1415],
    ['a tunnel is not known', 404, 1002],
    ['a deleted tunnel has no configuration', 404, 1055],
    ['a record is not known', 404, 81044],
  ])('means there already, or gone already: %s', (_why, status, code) => {
    expect(isThereOrGone(refused(status, code))).toBe(true);
  });

  it.each([
    ['a rule too many', 400, 50001],
    ['an expression that cannot be read', 400, 20127],
    ['a tunnel with connections', 400, 1022],
    ['an ingress list that is not taken', 400, 1056],
    ['certificates too many', 400, 1445],
    ['a right that is missing', 401, 1001],
  ])('means something else: %s', (_why, status, code) => {
    expect(isThereOrGone(refused(status, code))).toBe(false);
  });
});
