/** One call of the API as it went over the wire, without its headers: the token is in them. */
export interface Exchange {
  readonly method: string;
  /** Below `/client/v4`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** `undefined` for none. */
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}
