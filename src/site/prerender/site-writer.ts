/** Has files of the site written by a thread of its own, many at a time. */
import path from 'node:path';
import { Piscina } from 'piscina';
import type { SiteFile, SiteFiles, Site } from './site-files.ts';

const WORK = path.resolve('src/site/prerender/site-files.ts');

/** Files that go to the thread together: a message for each would take longer than to render a small one. */
const BATCH = 32;

export class SiteWriter {
  readonly #site: Site;
  readonly #thread = new Piscina({ filename: WORK, minThreads: 0, maxThreads: 1 });
  readonly #kept: string[] = [];
  #waiting: SiteFile[] = [];
  #written: Promise<void> = Promise.resolve();

  constructor(site: Site) {
    this.#site = site;
  }

  /** Takes the file's bytes away; waits where the thread is behind. */
  async write(file: SiteFile): Promise<void> {
    this.#waiting.push(file);
    if (this.#waiting.length >= BATCH) await this.#send();
  }

  /** Waits until all is written; answers the names of what is kept of it. */
  async end(): Promise<readonly string[]> {
    await this.#send();
    await this.#written;
    await this.#thread.destroy();
    return this.#kept;
  }

  /** One batch is written while the next is filled. */
  async #send(): Promise<void> {
    const batch: SiteFiles = { ...this.#site, files: this.#waiting };
    this.#waiting = [];
    const before = this.#written;
    this.#written = this.#write(batch);
    await before;
  }

  async #write(batch: SiteFiles): Promise<void> {
    const transferList = batch.files.map(({ bytes }) => bytes.buffer);
    const kept = (await this.#thread.run(batch, { transferList })) as readonly string[];
    for (const name of kept) this.#kept.push(name);
  }
}
