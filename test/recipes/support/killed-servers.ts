import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { startBalancer } from "./balancer.js";

/** A server in processes of its own. */
export interface Killable {
  kill(): Promise<void>;
  /** Once none of its processes lives, whatever has ended them. */
  readonly ended: Promise<unknown>;
}

/** A step, where the server that comes there first kills itself; or the callback at which all are killed, counted from now. */
export type Death = string | number;

/** What a server is started with: its port, and the file from which it learns at which step to die. */
export interface Place {
  readonly port: number;
  readonly order: string;
}

export interface Servers {
  /** Where callbacks come to both, in turn. */
  readonly url: string;
  /**
   * Kills servers, one time after the other, and starts them again. They all live in the end.
   *
   * @param work Gives them something to do, once and again until one dies, and once when all live again. It must not fail
   *   where servers are down.
   */
  killWhile(work: () => Promise<unknown>, deaths: readonly Death[]): Promise<void>;
}

/** Starts a server at each port. */
export async function startServers(
  ports: readonly number[],
  start: (place: Place, url: string) => Promise<Killable>,
): Promise<Servers> {
  const order = join(temporaryFolder("killed"), "die-at");
  const balancer = await startBalancer(ports);
  const startAt = (port: number) => start({ port, order }, balancer.url);
  const servers = await Promise.all(ports.map(startAt));

  /** @returns The places of those that died. */
  async function killed(death: Death, work: () => Promise<unknown>): Promise<number[]> {
    const all = servers.map(async ({ ended }, index) => {
      await ended;
      return index;
    });
    const dead = typeof death === "string" ? Promise.race(all).then((one) => [one]) : Promise.all(all);
    if (typeof death === "string") {
      writeFileSync(order, death);
    } else {
      balancer.after(death, () => servers.map((server) => server.kill()));
    }
    for (const end = performance.now() + 60_000; performance.now() < end; ) {
      const which = await Promise.race([work(), dead]);
      if (Array.isArray(which)) {
        return which;
      }
    }
    throw new Error(`Nobody has died: ${death}`);
  }

  return {
    url: balancer.url,
    async killWhile(work, deaths) {
      const working: Promise<unknown>[] = [];
      const noted = () => {
        const piece = work().then(() => {});
        working.push(piece);
        return piece;
      };
      for (const death of deaths) {
        const dead = await killed(death, noted);
        expect([death, existsSync(order)]).toEqual([death, false]);
        await Promise.all(
          ports.map(async (port, index) => {
            if (dead.includes(index)) {
              servers[index] = await startAt(port);
            }
          }),
        );
        await noted();
      }
      await Promise.all(working);
    },
  };
}
