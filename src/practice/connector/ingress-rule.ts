export interface IngressRule {
  readonly hostname?: string | undefined;
  /** A regular expression on the path, as cloudflared reads it. */
  readonly path?: string | undefined;
  /** `http://…`, `https://…` or `http_status:NNN`. */
  readonly service: string;
  readonly originRequest?: OriginRequest | undefined;
}

/** The part of `originRequest` that the pretend connector honours; other keys are ignored. */
export interface OriginRequest {
  readonly noTLSVerify?: boolean | undefined;
  readonly httpHostHeader?: string | undefined;
}
