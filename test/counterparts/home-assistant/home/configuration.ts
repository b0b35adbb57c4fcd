/**
 * What a home is that somebody installed and has not set up yet. Only the parts that a window and Latchkey use: the others look
 * for devices in the network, and there is no house here.
 */
export const configurationYaml = [
  ...['frontend', 'api', 'websocket_api', 'config', 'onboarding', 'auth'],
  ...['system_log', 'system_health', 'repairs'],
]
  .map((integration) => `${integration}:\n`)
  .join('');

/**
 * The HTTP settings as Home Assistant keeps them (facts: home-assistant#http-store): on loopback alone, and otherwise as they are
 * where nobody has changed them.
 */
export function httpStore(port: number, now: Date): string {
  const stable = {
    server_host: ['127.0.0.1'],
    server_port: port,
    cors_allowed_origins: ['https://cast.home-assistant.io'],
    login_attempts_threshold: -1,
    ip_ban_enabled: true,
    ssl_profile: 'intermediate_v6',
    use_x_frame_options: true,
    created_at: now.toISOString(),
    error: null,
    error_message: null,
  };
  const data = { stable, pending: null, yaml_migration_done: true };
  return JSON.stringify({ version: 3, minor_version: 1, key: 'http', data });
}
