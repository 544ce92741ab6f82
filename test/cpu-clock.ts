/**
 * Starts a clock of the processor time that this process takes, in milliseconds: a bound on it holds on a machine that is
 * busy with other things too, where a bound on the time of day would not.
 */
export function cpuClock(): () => number {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
}
