/** By which address everybody in the practice home's network is seen outside. TEST-NET-1 (RFC 5737): never a real one. */
export const publicAddress = '192.0.2.10';
