/** A port of the home's public address that the router hands on into the house. */
export interface Forward {
  readonly protocol: 'TCP' | 'UDP';
  /** 0 for every port that no other entry names. */
  readonly port: number;
  readonly toAddress: string;
  /** 0 for the one that was asked for. */
  readonly toPort: number;
  readonly name: string;
  readonly enabled: boolean;
}
