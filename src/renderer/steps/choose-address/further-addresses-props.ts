/** What the addresses behind the lock are told by the step that shows them. */
export interface FurtherAddressesProps {
  /** The one to begin with. */
  readonly hostname: string;
}
