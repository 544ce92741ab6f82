const SUFFIX = /^(?:inc|ltd|llc|llp|corp|co|plc|l\.p|s\.a|n\.v|s\.p\.a)\.?$/

/** True for what may follow a firm's name behind a comma: "Acme Foods, Inc.". */
export function isFirmSuffix(low: string): boolean {
  return SUFFIX.test(low)
}
