import { describe, expect, test } from "vitest";
import type { Sandbox, SandboxSnapshot } from "../../src/sandbox/index.js";
import { freePort } from "../support/free-port.js";
import {
  type Message,
  payout,
  payoutPath,
  sale,
  salePath,
  send,
  sendSigned,
  signed,
  statusByRequestPath,
  statusPath,
} from "./support/merchant.js";
import { open } from "./support/page.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

/*
 * A snapshot that went through other programs: of each member that it has, one is lost, or becomes something else.
 * Either the snapshot is refused, or all that the sandbox shows and does goes on.
 */

type Path = readonly (string | number)[];

/** The path of each member, of a list only those of the first item that has it. */
function membersOf(value: unknown): Path[] {
  const found = new Map<string, Path>();
  const walk = (each: unknown, path: Path) => {
    if (typeof each !== "object" || each === null) {
      return;
    }
    for (const [name, member] of Object.entries(each)) {
      const key = Array.isArray(each) ? Number(name) : name;
      const here = [...path, key];
      const place = here.map((part) => (typeof part === "number" ? "*" : part)).join(".");
      if (!found.has(place)) {
        found.set(place, here);
      }
      walk(member, here);
    }
  };
  walk(value, []);
  return [...found.values()];
}

function changed(
  state: object,
  path: Path,
  change: (parent: Message, name: string | number) => void,
): object {
  const copy: Message = structuredClone(state);
  const parent = path.slice(0, -1).reduce((each, name) => each[name], copy);
  change(parent, path.at(-1) as string | number);
  return copy;
}

const token = "sandbox-data-api-token-0000000";

/** All that is shown of a project, and what goes on in it. */
async function use(sandbox: Sandbox): Promise<string[]> {
  const wrong: string[] = [];
  const look = async (name: string, run: () => unknown) => {
    try {
      await run();
    } catch (error) {
      wrong.push(`${name}: ${error}`);
    }
  };
  const page = (path: string) =>
    look(path, async () => {
      const { status } = await open(sandbox.url + path);
      if (status >= 500) {
        throw new Error(`HTTP ${status}`);
      }
    });
  const ask = (path: string, message: Message) =>
    look(path, async () => {
      const { status } = await send(sandbox, path, message);
      if (status >= 500) {
        throw new Error(`HTTP ${status}`);
      }
    });
  const payments: Message[] = [];
  const all = async (isLast: boolean) => {
    await look("state", () => sandbox.state);
    await look("payments", () => payments.push(...sandbox.payments));
    await look("callbacks", () => sandbox.callbacks);
    await look("requests", () => sandbox.requests);
    await look("snapshot", () => sandbox.snapshot());
    if (!isLast) {
      return;
    }
    for (const path of ["", "/requests", "/callbacks", "/tools", "/export.csv", "/export.har"]) {
      await page(`/dashboard${path}`);
    }
    for (const path of ["payments", "callbacks", "requests", "scenarios", "state"]) {
      await page(`/_sandbox/v1/${path}`);
    }
    await page("/");
    await ask(
      "/operations/get",
      signed(
        { token, interval: { from: "2000-01-01 00:00:00", to: "2000-01-02 00:00:00" } },
        "sandbox-data-api-secret-key",
      ),
    );
  };
  await all(false);
  for (const { id, request_id, operation_id, form_url } of payments.splice(0)) {
    const general = { project_id: 200, payment_id: id };
    await ask(statusPath, signed({ general }));
    await ask(statusByRequestPath, signed({ general, destination: { request_id } }));
    await page(`/_sandbox/v1/payments/${id}`);
    await page(`/dashboard/payments/${operation_id}`);
    if (form_url !== null) {
      await page(new URL(form_url).pathname + new URL(form_url).search);
      await page(`${new URL(form_url).pathname}/return`);
    }
    await look("pay", () => sandbox.pay(id)?.catch?.(() => {}));
  }
  await sendSigned(sandbox, payoutPath, payout("NEXT"));
  await look("advance", () => sandbox.advance("11d"));
  await look("waiting", () => {
    const waiting = sandbox.callbacks.filter(({ state }) => state === "waiting");
    expect(waiting).toEqual([]);
    expect(sandbox.state.payments.unfinished).toBe(0);
  });
  await all(true);
  return wrong;
}

describe("A snapshot with one member that is not as it was is refused, or all goes on:", () => {
  /** With a member of each kind that there is. */
  async function richSnapshot(): Promise<SandboxSnapshot> {
    let failures = 0;
    const receiver = await startReceiver((response) => response.writeHead(failures++ < 2 ? 500 : 200).end());
    const sandbox = await sandboxFor({ clock: "manual", callbackUrl: receiver.url, seed: 5 });
    await sendSigned(sandbox, payoutPath, payout("PAID"));
    await sandbox.settled();
    sandbox.setScenario("error");
    await sendSigned(sandbox, payoutPath, payout("TWICE"));
    await sandbox.settled();
    sandbox.setScenario("no_answer");
    await sendSigned(sandbox, payoutPath, payout("TWICE"));
    await sandbox.settled();
    sandbox.setScenario(undefined);
    sandbox.setScenario("limit", { paymentId: "NEXT" });
    sandbox.setFaults([{ at: "callbacks", does: "delay", delay: "1s", share: 0.5 }]);
    await sendSigned(sandbox, salePath, sale("WAITS"));
    await sendSigned(sandbox, salePath, sale("REFUSED", { payment: { currency: "EUR" } }));
    await sandbox.settled();
    return sandbox.snapshot();
  }

  const ways: [string, (parent: Message, name: string | number) => void][] = [
    [
      "lost",
      (parent, name) => (Array.isArray(parent) ? parent.splice(Number(name), 1) : delete parent[name]),
    ],
    [
      "null",
      (parent, name) => {
        parent[name] = null;
      },
    ],
    [
      "another text",
      (parent, name) => {
        parent[name] = "other";
      },
    ],
    [
      "another number",
      (parent, name) => {
        parent[name] = -1e300;
      },
    ],
    [
      "an empty list",
      (parent, name) => {
        parent[name] = [];
      },
    ],
  ];

  test.each(ways)(
    "%s",
    async (_, way) => {
      const taken = await richSnapshot();
      const state = JSON.parse(String(taken.state));
      const { url } = await startReceiver();
      const port = await freePort();
      const sandbox = await sandboxFor({ port, clock: "manual", callbackUrl: url, seed: 5 });
      const wrong: Record<string, string[]> = {};
      let refused = 0;
      for (const path of membersOf(state)) {
        const edited = JSON.stringify(changed(state, path, way)).replaceAll(
          /http:\/\/127\.0\.0\.1:\d+/g,
          new URL(url).origin,
        );
        try {
          sandbox.restore({ ...taken, state: edited });
        } catch {
          refused += 1;
          continue;
        }
        const found = await use(sandbox);
        if (found.length > 0) {
          wrong[path.join(".")] = found;
        }
      }
      expect(wrong).toEqual({});
      expect(refused).toBeGreaterThan(50);
    },
    120_000,
  );
});
