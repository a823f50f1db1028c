import fs, {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  type Sandbox,
  type SandboxEvent,
  type SandboxOptions,
  startSandbox,
} from "../../src/sandbox/index.js";
import { freePort } from "../support/free-port.js";
import { payout, payoutPath, sale, salePath, send, sendSigned, signed } from "./support/merchant.js";
import { startReceiver } from "./support/receiver.js";
import { sandboxFor } from "./support/sandbox-for.js";

let folder: string;
let files = 0;
const newFile = () => join(folder, `sandbox${++files}.data`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cup-sandbox-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a crash of the sandbox would leave now. */
async function crashed(data: string): Promise<string> {
  await sleep(100);
  const left = newFile();
  copyFileSync(data, left);
  return left;
}

async function restarted(sandbox: Sandbox, options: SandboxOptions): Promise<Sandbox> {
  await sandbox.close();
  return sandboxFor(options);
}

const linesOf = (file: string) => readFileSync(file, "utf8").trimEnd().split("\n");

const fails = (response: import("node:http").ServerResponse) => void response.writeHead(500).end("not now");

const seen = ({ payments, callbacks, requests, state }: ReturnType<Sandbox["project"]>) => ({
  payments,
  callbacks,
  requests,
  state,
});

describe("A restart", () => {
  test("keeps payments, callbacks, requests, scenarios, faults, time and callback URL", async () => {
    const { url } = await startReceiver(fails);
    const options = { data: newFile(), port: await freePort(), clock: "manual", seed: 3 } as const;
    const sandbox = await sandboxFor(options);
    sandbox.callbackUrl = url;
    sandbox.setScenario("decline");
    sandbox.setScenario("other_sum", { paymentId: "COMES_LATER" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT"));
    await sendSigned(sandbox, salePath, sale("PURCHASE"));
    await sendSigned(sandbox, salePath, sale("PURCHASE"));
    await sandbox.advance("20s");
    sandbox.setFaults([{ at: "data_api", does: "delay", delay: "2s", share: 0.5 }]);
    const before = seen(sandbox);
    expect(before.callbacks.map(({ attempts }) => attempts.length)).toEqual([3, 3]);

    const after = seen(await restarted(sandbox, options));
    expect(after).toEqual(before);
    expect(after.state).toMatchObject({
      scenario: "decline",
      callback_url: url,
      requests: { total: 3, refused: 1 },
    });
    expect(after.state.faults).toMatchObject([{ at: "data_api", share: 0.5 }]);
  });

  test("keeps projects that were added, with their settings, and not those that were removed", async () => {
    const options = { data: newFile() };
    const sandbox = await sandboxFor(options);
    const added = sandbox.addProject({
      clock: "manual",
      secretKey: "of its own",
      keep: 7,
      seed: 5,
      basicTime: "1h",
      thresholdTime: "2h",
    });
    const removed = sandbox.addProject();
    await send(sandbox, payoutPath, signed(payout("P", { general: { project_id: 201 } }), "of its own"));
    expect(added.payments).toHaveLength(1);
    sandbox.removeProject(removed.projectId);

    const again = await restarted(sandbox, options);
    expect(again.projects.map(({ project_id }) => project_id)).toEqual([200, 201]);
    expect(again.projects[1]).toMatchObject({ secret_key: null, clock: "manual", keep: 7, seed: 5 });
    const project = again.project(201);
    expect(project.secretKey).toBe("of its own");
    await project.advance("59m");
    expect(project.payments[0]?.status).toBe("processing");
    await project.advance("1m");
    expect(project.payments[0]?.status).toBe("success");
  });

  test("keeps each of many attempts that came at once, and once", async () => {
    const { url } = await startReceiver(fails);
    const options = { data: newFile(), port: await freePort(), callbackUrl: url, clock: "manual" } as const;
    const sandbox = await sandboxFor(options);
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    // Some of them are written before the rest comes.
    await sandbox.advance("1h");
    await sleep(100);
    await sandbox.advance("11d");
    const before = sandbox.callbacks;
    expect(before[0]?.attempts.map(({ number }) => number)).toEqual(
      Array.from({ length: 120 }, (_, index) => index + 1),
    );
    expect((await restarted(sandbox, options)).callbacks).toEqual(before);
  });

  test("keeps the first attempt and the latest, and their numbers, of more than are kept", async () => {
    const { url } = await startReceiver();
    const options = { data: newFile(), port: await freePort(), callbackUrl: url, clock: "manual" } as const;
    const sandbox = await sandboxFor(options);
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    await sleep(100);
    const id = sandbox.callbacks[0]?.id ?? "";
    for (let index = 0; index < 250; index++) {
      sandbox.sendCallback(id);
    }
    await sandbox.settled();
    const before = sandbox.callbacks;
    expect(before[0]?.attempts.map(({ number }) => number)).toEqual([
      1,
      ...Array.from({ length: 199 }, (_, index) => 53 + index),
    ]);
    expect((await restarted(sandbox, options)).callbacks).toEqual(before);
  });

  test("sends the callbacks that were due, with the same bytes", async () => {
    const receiver = await startReceiver((response) => {
      response.writeHead(receiver.received.length === 1 ? 500 : 200).end();
    });
    const options = { data: newFile(), callbackUrl: receiver.url, clock: "manual" } as const;
    const sandbox = await sandboxFor(options);
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    const again = await restarted(sandbox, options);
    await again.settled();
    expect(receiver.received).toHaveLength(1);
    await again.advance("10s");
    expect(receiver.received).toHaveLength(2);
    expect(receiver.received[1]?.text).toBe(receiver.received[0]?.text);
    expect(again.callbacks[0]).toMatchObject({
      state: "delivered",
      attempts: [{ status: 500 }, { status: 200 }],
    });
  });

  test("makes an attempt again that was broken off, as if it had not been made", async () => {
    const receiver = await startReceiver((response) => {
      if (receiver.received.length > 1) {
        response.end();
      }
    });
    const options = { data: newFile(), callbackUrl: receiver.url } as const;
    const sandbox = await sandboxFor(options);
    await sendSigned(sandbox, payoutPath, payout("P"));
    await expect.poll(() => receiver.received.length).toBe(1);
    const again = await restarted(sandbox, options);
    await again.settled();
    expect(again.callbacks[0]).toMatchObject({ state: "delivered", attempts: [{ status: 200 }] });
    expect(receiver.received[1]?.text).toBe(receiver.received[0]?.text);
  });

  test("goes on with what was to happen later: copies, results, the threshold", async () => {
    const { url, received } = await startReceiver();
    const options = {
      data: newFile(),
      callbackUrl: url,
      clock: "manual",
      basicTime: "30s",
      callbacks: { duplicates: 2 },
    } as const;
    const sandbox = await sandboxFor(options);
    await sendSigned(sandbox, payoutPath, payout("RESULT"));
    await sendSigned(sandbox, salePath, sale("WAITS"));
    await sandbox.settled();
    const again = await restarted(sandbox, options);
    await again.advance("30s");
    await again.advance("1h");
    const times = received.map(({ body: { payment } }) => `${payment.id} ${payment.status}`).sort();
    expect(times).toEqual([
      ...Array(3).fill("RESULT success"),
      ...Array(3).fill("WAITS awaiting redirect result"),
      ...Array(3).fill("WAITS decline"),
    ]);
  });

  test("lets ids and numbers go on where they stood", async () => {
    const data = newFile();
    const ids = async (file: string | undefined, restart: boolean) => {
      let sandbox = await sandboxFor({ data: file, seed: 11 });
      await sendSigned(sandbox, payoutPath, payout("ONE"));
      await sandbox.settled();
      if (restart) {
        sandbox = await restarted(sandbox, { data: file, seed: 11 });
      }
      await sendSigned(sandbox, payoutPath, payout("TWO"));
      return [
        ...sandbox.payments.map((each) => [each.operation_id, each.request_id]),
        sandbox.requests.at(-1)?.number,
      ];
    };
    const without = await ids(undefined, false);
    expect(await ids(data, true)).toEqual(without);
    expect(without[2]).toBe(2);
  });

  test("writes a file that only its owner may read, without what is over", async () => {
    const data = newFile();
    const options = { data, clock: "manual" } as const;
    const sandbox = await sandboxFor(options);
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    await sandbox.advance("1h");
    const again = await restarted(sandbox, options);
    expect(statSync(data).mode & 0o777).toBe(0o600);
    expect(linesOf(data).filter((line) => line.includes('"payment":{'))).toHaveLength(1);
    await again.close();
    expect(fs.readdirSync(folder).filter((name) => name.startsWith(`sandbox${files}`))).toEqual([
      `sandbox${files}.data`,
    ]);
  });
});

describe("A crash", () => {
  test("forgets nothing that somebody has an answer to, or a callback of", async () => {
    const data = newFile();
    const seen: string[] = [];
    const linesWith = (text: string) => linesOf(data).filter((line) => line.includes(text));
    const { url } = await startReceiver((response) => {
      seen.push(linesWith('"change":').at(-1) ?? "");
      response.end();
    });
    const sandbox = await sandboxFor({ data, callbackUrl: url, basicTime: 0 });
    await sendSigned(sandbox, payoutPath, payout("P"));
    expect(linesWith('"payment":{')).toHaveLength(1);
    await sandbox.settled();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toContain('"state":"success"');
  });

  test("loses nothing that was not told, either, once it is older than 100 ms", async () => {
    const data = newFile();
    const { url } = await startReceiver(fails);
    const sandbox = await sandboxFor({ data, callbackUrl: url, clock: "manual", port: 0 });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.advance("10s");
    const id = sandbox.callbacks[0]?.id ?? "";
    const left = await sandboxFor({ data: await crashed(data), callbackUrl: url, clock: "manual" });
    expect(left.callbacks).toEqual(sandbox.callbacks);
    expect(left.requests).toEqual(sandbox.requests);

    sandbox.sendCallback(id);
    await sandbox.settled();
    sandbox.setScenario("limit", { paymentId: "NEXT" });
    sandbox.setFaults([{ at: "gate", does: "cut" }]);
    const later = await sandboxFor({ data: await crashed(data), callbackUrl: url, clock: "manual" });
    expect(later.callbacks).toEqual(sandbox.callbacks);
    expect(later.state.faults).toHaveLength(1);
    sandbox.setFaults([]);
    await sendSigned(later, payoutPath, payout("X")).catch(() => {});
    later.setFaults([]);
    await sendSigned(later, payoutPath, payout("NEXT"));
    await later.settled();
    expect(later.payments.at(-1)).toMatchObject({ id: "NEXT", status: "decline", scenario: "limit" });
  });

  test("gives no id again, not even one of what it has lost", async () => {
    const data = newFile();
    const sandbox = await sandboxFor({ data, seed: 4 });
    const left = await crashed(data);
    await sendSigned(sandbox, payoutPath, payout("LOST"));
    const next = await sandboxFor({ data: left, seed: 4 });
    await sendSigned(next, payoutPath, payout("NEXT"));
    expect(next.payments[0]?.operation_id).not.toBe(sandbox.payments[0]?.operation_id);
    expect(next.payments[0]?.request_id).not.toBe(sandbox.payments[0]?.request_id);
  });

  test("in the middle of a line loses that line, and what was to be written with it", async () => {
    const data = newFile();
    const sandbox = await sandboxFor({ data });
    await sendSigned(sandbox, payoutPath, payout("WHOLE"));
    const whole = readFileSync(await crashed(data), "utf8");
    await sendSigned(sandbox, payoutPath, payout("TORN"));
    const written = readFileSync(await crashed(data), "utf8");
    // Up to the end of what was written together with its answer.
    const all = written.slice(
      0,
      written.indexOf("}", written.indexOf('{"written"', written.indexOf('"id":"TORN"'))) + 2,
    );
    const ends = [all.length - 1, all.lastIndexOf('{"written"'), whole.length + 40];
    for (const end of ends) {
      const torn = newFile();
      writeFileSync(torn, all.slice(0, end));
      const left = await sandboxFor({ data: torn });
      expect(left.payments.map(({ id }) => id)).toEqual(["WHOLE"]);
      expect(left.requests).toHaveLength(1);
    }
  });

  test.each([
    ["a reset", (sandbox: Sandbox) => sandbox.reset(), []],
    [
      "a restored snapshot",
      (sandbox: Sandbox, taken: ReturnType<Sandbox["snapshot"]>) => sandbox.restore(taken),
      ["FIRST"],
    ],
  ])("after %s leaves that state", async (_, act, ids) => {
    const data = newFile();
    const sandbox = await sandboxFor({ data });
    await sendSigned(sandbox, payoutPath, payout("FIRST"));
    await sandbox.settled();
    const taken = sandbox.snapshot();
    await sendSigned(sandbox, payoutPath, payout("SECOND"));
    await sleep(100);
    act(sandbox, taken);
    const left = await sandboxFor({ data: await crashed(data) });
    expect(left.payments.map(({ id }) => id)).toEqual(ids);
    expect(left.requests).toHaveLength(ids.length);
  });
});

describe("A file is refused, and stays as it is,", () => {
  test.each([
    [
      "that is of something else",
      '{"orders":[]}\n',
      /^The file .* is no data file of the sandbox\. Nothing was changed in it/,
    ],
    ["of one line without an end", "hello", /is no data file of the sandbox/],
    [
      "of a newer sandbox",
      '{"file":"cup-quickpay sandbox","version":2}\n',
      /was written by a newer sandbox \(form 2; this one reads 1\)/,
    ],
  ])("%s", async (_, text, message) => {
    const data = newFile();
    writeFileSync(data, text);
    await expect(startSandbox({ data })).rejects.toThrow(message);
    expect(readFileSync(data, "utf8")).toBe(text);
    // Nothing holds it.
    await expect(startSandbox({ data })).rejects.toThrow(message);
  });

  test.each([
    ["no JSON", "{"],
    ["no change", '{"project":200,"payment":{"key":"K"}}'],
    ["of a project that is not there", '{"project":7,"gone":"K"}'],
    ["of a payment that is not there", '{"project":200,"change":"K","callbacks":[]}'],
    ["a scenario that there is not", '{"project":200,"chosen":"P","name":"flying"}'],
    [
      "a clock without time",
      '{"project":200,"facts":{"clock":{},"ids":{"operations":1},"faults":[],"lost":{"payments":0,"callbacks":0},"requests":{"count":0,"refusals":0}}}',
    ],
  ])("that has a line in its middle that is %s", async (_, line) => {
    const data = newFile();
    await (await startSandbox({ data })).close();
    const text = [...linesOf(data).slice(0, 3), line, ...linesOf(data).slice(3), ""].join("\n");
    writeFileSync(data, text);
    await expect(startSandbox({ data })).rejects.toThrow(`The data file ${data} is damaged in line 4. `);
    expect(readFileSync(data, "utf8")).toBe(text);
  });

  test("that another sandbox of this process has", async () => {
    const data = newFile();
    const sandbox = await sandboxFor({ data });
    await expect(startSandbox({ data })).rejects.toThrow(
      `The data file ${data} is open in this process. Two sandboxes would each lose what the other one writes.`,
    );
    await sandbox.close();
    await (await startSandbox({ data })).close();
  });

  test("that is a folder, or in a folder that cannot be made", async () => {
    await expect(startSandbox({ data: folder })).rejects.toThrow(/cannot be written\. It is no file\./);
    const file = newFile();
    writeFileSync(file, "");
    await expect(startSandbox({ data: join(file, "sandbox.data") })).rejects.toThrow(
      /^The data file .* cannot be written\. EEXIST: .* Give the path of a file in a folder that can be written\.$/,
    );
  });

  test("and is free again, when the port is taken", async () => {
    const { url } = await sandboxFor();
    const data = newFile();
    await expect(startSandbox({ data, port: Number(new URL(url).port) })).rejects.toThrow(/in use|taken/);
    await (await startSandbox({ data })).close();
  });

  test("but an empty one is taken, and a link leads to the file", async () => {
    const data = newFile();
    writeFileSync(data, "");
    const link = newFile();
    symlinkSync(data, link);
    const sandbox = await sandboxFor({ data: link });
    await sendSigned(sandbox, payoutPath, payout("P"));
    const again = await restarted(sandbox, { data });
    expect(again.payments).toHaveLength(1);
  });
});

describe("With other options than the last time,", () => {
  test("those of the options count for a project that both have", async () => {
    const data = newFile();
    const sandbox = await sandboxFor({ data, clock: "manual", seed: 1 });
    await sendSigned(sandbox, payoutPath, payout("P"));
    await sandbox.settled();
    const again = await restarted(sandbox, {
      data,
      clock: { speed: 60 },
      secretKey: "another",
      keep: 3,
      seed: 2,
    });
    expect(again.secretKey).toBe("another");
    expect(again.projects).toMatchObject([{ project_id: 200, clock: "fast", keep: 3, seed: 2 }]);
    expect(again.payments).toHaveLength(1);
  });

  test("projects of the file stay beside those of the options, with tokens of their own", async () => {
    const data = newFile();
    const sandbox = await sandboxFor({ data });
    await sendSigned(sandbox, payoutPath, payout("OLD"));
    await sandbox.settled();
    const again = await restarted(sandbox, { data, projectId: 300 });
    expect(again.projects.map(({ project_id, data_api_token }) => [project_id, data_api_token])).toEqual([
      [300, "sandbox-data-api-token-0000000"],
      [200, "sandbox-data-api-token-0000200"],
    ]);
    expect(again.project(200).payments.map(({ id }) => id)).toEqual(["OLD"]);
    const back = await restarted(again, { data });
    expect(back.payments.map(({ id }) => id)).toEqual(["OLD"]);
  });

  test("a reset of all removes the projects that were added in an earlier run, and leaves those of the options", async () => {
    const options = { data: newFile(), projects: [{ projectId: 500 }] };
    const sandbox = await sandboxFor(options);
    sandbox.addProject();
    const again = await restarted(sandbox, options);
    expect(again.projects.map(({ project_id }) => project_id)).toEqual([200, 500, 501]);
    const { status } = await send(again, "/_sandbox/v1/reset", { all: true });
    expect(status).toBe(200);
    expect(again.projects.map(({ project_id }) => project_id)).toEqual([200, 500]);
    const later = await restarted(again, options);
    expect(later.projects.map(({ project_id }) => project_id)).toEqual([200, 500]);
  });

  test("a callback URL and a scenario of the options go when they are left out", async () => {
    const data = newFile();
    const sandbox = await sandboxFor({ data, callbackUrl: "http://127.0.0.1:9/a", scenario: "decline" });
    const without = await restarted(sandbox, { data });
    expect(without.state).toMatchObject({ callback_url: null, scenario: null });
    without.setScenario("limit");
    const again = await restarted(without, { data });
    expect(again.state).toMatchObject({ callback_url: null, scenario: "limit" });
  });

  test("a token that two projects would have is refused", async () => {
    const data = newFile();
    await (await startSandbox({ data, dataApiToken: "mine" })).close();
    await expect(startSandbox({ data, projectId: 300, dataApiToken: "mine" })).rejects.toThrow(
      /has a project 200 with a Data API token of another project/,
    );
  });

  test("a callback URL and a scenario that were set later stay, unless the option is another one", async () => {
    const options = { data: newFile(), callbackUrl: "http://127.0.0.1:9/a", scenario: "decline" } as const;
    const sandbox = await sandboxFor(options);
    sandbox.callbackUrl = "http://127.0.0.1:9/later";
    sandbox.setScenario("limit");
    const same = await restarted(sandbox, options);
    expect(same.state).toMatchObject({ callback_url: "http://127.0.0.1:9/later", scenario: "limit" });
    const other = await restarted(same, {
      ...options,
      callbackUrl: "http://127.0.0.1:9/b",
      scenario: "timeout",
    });
    expect(other.state).toMatchObject({ callback_url: "http://127.0.0.1:9/b", scenario: "timeout" });
  });
});

describe("While it runs,", () => {
  test("the file is written anew when it has grown, and what happens meanwhile is in it", async () => {
    const data = newFile();
    const sandbox = await sandboxFor({ data, keep: 20, clock: "manual" });
    const inode = statSync(data).ino;
    const body = "x".repeat(15_000);
    for (let index = 0; statSync(data).ino === inode; index++) {
      expect(index).toBeLessThan(200);
      await Promise.all([
        sendSigned(sandbox, payoutPath, payout(`P${index}`)),
        ...Array.from({ length: 20 }, () => send(sandbox, payoutPath, { ...payout("REFUSED"), body })),
      ]);
    }
    await sendSigned(sandbox, payoutPath, payout("LAST"));
    await sandbox.settled();
    const left = await crashed(data);
    expect(statSync(left).size).toBeLessThan(4_000_000);
    const again = await sandboxFor({ data: left, keep: 20, clock: "manual" });
    expect(again.payments.at(-1)?.id).toBe("LAST");
    expect(again.payments).toEqual(sandbox.payments);
    expect(again.requests).toEqual(sandbox.requests);
  });

  test("a new file that cannot be written on is given up, and nothing goes to the file that is opened next", async () => {
    const data = newFile();
    const sandbox = await sandboxFor({ data, keep: 200, clock: "manual" });
    const { openSync, writeSync, closeSync } = fs;
    const taken = { openSync, writeSync, closeSync };
    onTestFinished(() => {
      Object.assign(fs, taken);
      syncBuiltinESMExports();
    });
    let partial: number | undefined;
    let other: number | undefined;
    fs.openSync = (path, ...rest) => {
      const opened = taken.openSync(path, ...rest);
      partial = path === `${data}.partial` && other === undefined ? opened : partial;
      return opened;
    };
    // What changes while the file is written anew goes to both: the new one takes it no more.
    fs.writeSync = ((descriptor: number, bytes: Buffer, ...rest: number[]) => {
      if (descriptor === partial && bytes.includes('"facts":') && !bytes.includes('"settings":')) {
        throw new Error("ENOSPC");
      }
      return taken.writeSync(descriptor, bytes, ...rest);
    }) as typeof writeSync;
    fs.closeSync = (descriptor) => {
      taken.closeSync(descriptor);
      if (descriptor === partial) {
        partial = undefined;
        other = taken.openSync(newFile(), "wx+");
        expect(other).toBe(descriptor);
      }
    };
    syncBuiltinESMExports();
    const body = "x".repeat(15_000);
    for (let index = 0; other === undefined; index++) {
      expect(index).toBeLessThan(100);
      await Promise.all(
        Array.from({ length: 20 }, () => send(sandbox, payoutPath, { ...payout("REFUSED"), body })),
      );
    }
    await sleep(100);
    expect(fs.fstatSync(other).size).toBe(0);
    taken.closeSync(other);
    await sendSigned(sandbox, payoutPath, payout("LAST"));
    const again = await sandboxFor({ data: await crashed(data), keep: 200, clock: "manual" });
    expect(again.payments.map(({ id }) => id)).toEqual(["LAST"]);
    expect(again.requests).toEqual(sandbox.requests);
  });

  test("a disk that is full is told once, the sandbox goes on, and all is written once there is room", async () => {
    const data = newFile();
    const sandbox = await sandboxFor({ data });
    const told: SandboxEvent[] = [];
    sandbox.on((event) => event.type === "data" && told.push(event));
    await sendSigned(sandbox, payoutPath, payout("BEFORE"));
    await sleep(100);
    const { writeSync } = fs;
    const fill = (full: boolean) => {
      fs.writeSync = full
        ? () => {
            throw new Error("ENOSPC: no space left on device, write");
          }
        : writeSync;
      syncBuiltinESMExports();
    };
    onTestFinished(() => fill(false));
    fill(true);
    expect((await sendSigned(sandbox, payoutPath, payout("FULL"))).status).toBe(200);
    await expect.poll(() => told.length).toBe(1);
    expect((await sendSigned(sandbox, payoutPath, payout("STILL_FULL"))).status).toBe(200);
    await sleep(1200);
    expect(told).toEqual([
      {
        type: "data",
        failure: `The state of the sandbox cannot be written to ${data}: ENOSPC: no space left on device, write The sandbox goes on without, and tries again.`,
      },
    ]);
    fill(false);
    const kept = await sandboxFor({ data: await crashed(data) });
    expect(kept.payments.map(({ id }) => id)).toContain("BEFORE");
    await expect.poll(() => told.length, { timeout: 5000 }).toBe(2);
    expect(told[1]).toEqual({ type: "data", failure: undefined });
    const again = await sandboxFor({ data: await crashed(data) });
    expect(again.payments.map(({ id }) => id)).toEqual(["BEFORE", "FULL", "STILL_FULL"]);
  });
});
