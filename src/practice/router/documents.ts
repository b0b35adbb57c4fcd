import type { Forward } from './forward.ts';

/** What a router says, in the words of UPnP's WANIPConnection:1 (facts: platforms#upnp-igd). */

const service = 'urn:schemas-upnp-org:service:WANIPConnection:1';

export function describeRouter(control: string): string {
  const device = (type: string, inside: string) =>
    `<device><deviceType>urn:schemas-upnp-org:device:${type}:1</deviceType><friendlyName>Practice router` +
    `</friendlyName>${inside}</device>`;
  const connection =
    `<serviceList><service><serviceType>${service}</serviceType><serviceId>urn:upnp-org:serviceId:WANIPConn1` +
    `</serviceId><controlURL>${control}</controlURL><eventSubURL>/upnp/event</eventSubURL>` +
    '<SCPDURL>/WANIPCn.xml</SCPDURL></service></serviceList>';
  const inner = (type: string, inside: string) => `<deviceList>${device(type, inside)}</deviceList>`;
  return (
    '<?xml version="1.0"?><root xmlns="urn:schemas-upnp-org:device-1-0"><specVersion><major>1</major>' +
    '<minor>0</minor></specVersion>' +
    `${device('InternetGatewayDevice', inner('WANDevice', inner('WANConnectionDevice', connection)))}</root>`
  );
}

export function sayAddress(address: string): string {
  return reply('GetExternalIPAddress', { NewExternalIPAddress: address });
}

export function sayForward({ protocol, port, toAddress, toPort, name, enabled }: Forward): string {
  return reply('GetGenericPortMappingEntry', {
    NewRemoteHost: '',
    NewExternalPort: String(port),
    NewProtocol: protocol,
    NewInternalPort: String(toPort),
    NewInternalClient: toAddress,
    NewEnabled: enabled ? '1' : '0',
    NewPortMappingDescription: name,
    NewLeaseDuration: '0',
  });
}

export function sayError(code: number, words: string): string {
  return envelope(
    '<s:Fault><faultcode>s:Client</faultcode><faultstring>UPnPError</faultstring><detail>' +
      '<UPnPError xmlns="urn:schemas-upnp-org:control-1-0">' +
      `<errorCode>${code}</errorCode><errorDescription>${words}</errorDescription></UPnPError></detail></s:Fault>`,
  );
}

function reply(action: string, values: Readonly<Record<string, string>>): string {
  const said = Object.entries(values).map(([name, value]) => `<${name}>${escapeText(value)}</${name}>`);
  return envelope(`<u:${action}Response xmlns:u="${service}">${said.join('')}</u:${action}Response>`);
}

function envelope(body: string): string {
  return (
    '<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" ' +
    `s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"><s:Body>${body}</s:Body></s:Envelope>`
  );
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
