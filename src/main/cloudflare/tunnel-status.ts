/** Whether a tunnel carries requests: `degraded` has fewer of its four connections than it should. */
export function isTunnelUp(status: string | undefined): boolean {
  return status === 'healthy' || status === 'degraded';
}
