/** Visits many links: several hosts at once, but the links of each host one after another, with pauses. */
import { setTimeout as wait } from 'node:timers/promises';
import { visitLink, type Visit, type VisitOptions } from './visit-link.ts';

/** `report` is called after each visit with the number of visits so far. */
export async function visitLinks(
  addresses: Iterable<string>,
  options: VisitOptions & { readonly hosts: number },
  report: (done: number) => void = () => undefined,
): Promise<ReadonlyMap<string, Visit>> {
  const queues = [...Map.groupBy(addresses, (address) => new URL(address).host).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const visits = new Map<string, Visit>();
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const [index, address] of queue.entries()) {
        if (index > 0) await wait(options.pause);
        visits.set(address, await visitLink(address, options));
        report(visits.size);
      }
    }
  };
  await Promise.all(Array.from({ length: options.hosts }, work));
  return visits;
}
