/**
 * Starts a clock; what it gives back tells the milliseconds so far: those on the wall or those of the processor, whichever are
 * fewer. The wall's count what else the machine does, the processor's what the engine's helpers do at the same time.
 */
export function startClock() {
  const wall = performance.now()
  const processor = process.cpuUsage()
  return () => {
    const passed = performance.now() - wall
    const { user, system } = process.cpuUsage(processor)
    return Math.min(passed, (user + system) / 1000)
  }
}
