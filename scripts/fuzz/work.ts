/** Milliseconds that this process has computed, however many others the machine serves. */
export function millisecondsOfWork(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
