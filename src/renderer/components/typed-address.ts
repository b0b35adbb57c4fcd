/** Whether the very address was typed: spaces around it and capital letters are no other address. */
export function isTheAddress(typed: string, address: string): boolean {
  return address !== '' && typed.trim().toLowerCase() === address;
}
