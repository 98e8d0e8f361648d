/** Milliseconds that this process has computed for: unlike a clock, it does not run while other programs have the machine. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
