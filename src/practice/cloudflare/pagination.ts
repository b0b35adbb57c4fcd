import type { ResultInfo } from './envelope.ts';
import { invalidQuery } from './errors.ts';

/** How many entries one page of a list may hold. The bounds differ per endpoint (facts: cloudflare#page-sizes). */
export interface PageBounds {
  readonly min: number;
  readonly max: number;
  readonly standard: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly info: ResultInfo;
}

/**
 * Cuts one page out of a list. A page after the last one is empty and not an error: the SDK's pager asks until it
 * gets one (facts: cloudflare#sdk-pages).
 * @throws {ApiRefusal} when `page` or `per_page` is outside its bounds; Cloudflare's own services sometimes clamp instead.
 */
export function paginate<T>(all: readonly T[], query: URLSearchParams, bounds: PageBounds): Page<T> {
  const page = wholeNumber(query, 'page', { min: 1, max: Number.MAX_SAFE_INTEGER, standard: 1 });
  const perPage = wholeNumber(query, 'per_page', bounds);
  const items = all.slice((page - 1) * perPage, page * perPage);
  return { items, info: pageInfo(page, perPage, items.length, all.length) };
}

function pageInfo(page: number, perPage: number, count: number, total: number): ResultInfo {
  return {
    page,
    per_page: perPage,
    count,
    total_count: total,
    total_pages: Math.ceil(total / perPage),
  };
}

/** A whole number from the query, or its standard value when it is absent. */
export function wholeNumber(
  query: URLSearchParams,
  name: string,
  { min, max, standard }: PageBounds,
): number {
  const text = query.get(name);
  if (text === null) return standard;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max) {
    throw invalidQuery(name, `must be a whole number between ${min} and ${max}`);
  }
  return value;
}
