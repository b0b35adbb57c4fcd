/** A port of the home's public address that the router hands on into the house. */
export interface Forward {
  readonly protocol: 'TCP' | 'UDP';
  readonly port: number;
  readonly toAddress: string;
  readonly toPort: number;
  readonly name: string;
  readonly enabled: boolean;
}
