import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { receiverChecks } from "../../src/conformance/receiver/receiver-checks.js";
import { runChecks } from "../../src/conformance/run-checks.js";
import { sign } from "../../src/signature/sign.js";
import { verify } from "../../src/signature/verify.js";
import { signedCallback } from "../../src/testing/index.js";
import { freePort } from "../support/free-port.js";
import { hasProgram } from "../support/has-program.js";
import { runToEnd, type SampleLanguage, sampleLanguages, withoutOurs } from "./support/sample-languages.js";

/* The endpoints of examples/callbacks/, and the test callbacks that curl sends them. */

const project = { projectId: 777, secretKey: "a key of the endpoints" };
const work = mkdtempSync(join(tmpdir(), "cup-quickpay-callbacks-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const curl = sampleLanguages.find(({ name }) => name === "curl") as SampleLanguage;
const post = (url: string, body: string) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });

const wrongProjects = ["", "abc", "777abc", "0777", "777\r"];
const long = { ["a".repeat(30_000)]: ['"'.repeat(10_000)] };

const webhooks = [
  ["receiveRedirectCallback", "ORDER_155860015"],
  ["receivePurchaseCallback", "ORDER_155860015"],
  ["receivePayoutCallback", "PAYOUT_15392667771145"],
] as const;

for (const language of sampleLanguages.filter(({ callback }) => callback)) {
  describe.runIf(hasProgram(language.program))(`The endpoint in ${language.name}`, () => {
    let endpoint: Endpoint;
    beforeAll(async () => {
      language.prepare?.(work);
      endpoint = await startEndpoint(language);
    });
    afterAll(() => endpoint.stop());

    test("passes all checks of receivers that need no probe", async () => {
      const { results } = await runChecks(receiverChecks, { url: endpoint.url, ...project });
      const others = results.filter(({ outcome }) => outcome !== "passed" && outcome !== "skipped");
      expect(others).toEqual([]);
      expect(results.filter(({ outcome }) => outcome === "passed").length).toBeGreaterThan(30);
    });

    test.runIf(hasProgram("curl")).each(webhooks)(
      "takes the test callback of curl: %s",
      async (id, payment) => {
        curl.prepare?.(work);
        const before = endpoint.said().length;
        const sent = await send(id, endpoint.url, project.secretKey);
        expect(sent, sent.stderr).toMatchObject({ code: 0, stdout: "200\n" });
        expect(endpoint.said().slice(before)).toContain(payment);
      },
    );

    test.runIf(hasProgram("curl"))("refuses one that is signed with another key", async () => {
      curl.prepare?.(work);
      const before = endpoint.said().length;
      const sent = await send("receivePurchaseCallback", endpoint.url, "another key");
      expect(sent, sent.stderr).toMatchObject({ code: 22, stdout: "400\n" });
      const said = endpoint.said().slice(before);
      expect(said).not.toContain("ORDER_155860015");
      if (language.name !== "TypeScript") {
        expect(said).toContain("Refused: not signed with this key");
      }
      expect(said).not.toMatch(/^ +at /m);
    });

    test("refuses a length of thousands of digits, and takes the next callback", async () => {
      const { hostname, port, pathname } = new URL(endpoint.url);
      const socket = connect(Number(port), hostname);
      socket.write(
        `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\n` +
          `Content-Length: ${"9".repeat(5000)}\r\n\r\n{}`,
      );
      // PHP's built-in server closes the connection before the script has a say.
      const refusal = language.name === "PHP" ? /^$/ : /^HTTP\/1\.[01] 4\d\d /;
      expect(await text(socket)).toMatch(refusal);
      expect((await fetch(endpoint.url)).status).toBeGreaterThanOrEqual(200);
    });

    test.each([
      ["a description with a `;`", { payment: { description: "Tea;payment_due; customer_note: late" } }],
      ["a description that looks like a field", { payment: { description: "Tea;payment_due:x" } }],
      ["a description with a note", { payment: { description: "a;customer_note: hi" } }],
      ["a further object of the payment", { payment_extra: { note: "x" } }],
      ["a further object of the customer", { customer_extra: { note: "x" } }],
      ["a name of 30,000 characters", { frame_mode: long }],
    ])("takes %s", async (_, fields) => {
      const { body } = await signedCallback("purchase-success", project.secretKey, {
        project_id: project.projectId,
        ...fields,
      });
      expect((await post(endpoint.url, body)).status).toBe(200);
    });

    test("refuses a decline that was rearranged into the success that its description hides", async () => {
      const fields = (status: string) =>
        `;payment:id:G1;payment:status:${status};payment:sum:amount:1000;payment:sum:currency:CNY;payment:type:purchase;project_id:777`;
      const operation = { id: 5, type: "sale", status: "success" };
      const payment = { id: "G1", sum: { amount: 1000, currency: "CNY" }, type: "purchase" };
      const genuine = {
        project_id: 777,
        operation,
        payment: { ...payment, description: `Tea${fields("success")};zz:x`, status: "decline" },
      };
      const forged = {
        project_id: 777,
        operation,
        payment: { ...payment, description: "Tea", status: "success" },
        zz: `x${fields("decline")}`,
        signature: await sign(genuine, project.secretKey),
      };
      expect(await verify(forged, project.secretKey)).toBe(true);
      expect((await post(endpoint.url, JSON.stringify(forged))).status).toBe(400);
    });

    test.each([
      ["", {}],
      [", with a long name beside it", { frame_mode: long }],
    ])("refuses a decline that names make a success%s", async (_, beside) => {
      const operation = { id: 9, status: "success", type: "sale" };
      const genuine = {
        project_id: 777,
        operation,
        payment: {
          description:
            "x;payment:id:VICTIM;payment:status:success;payment:sum:amount:1000;payment:sum:currency:CNY;payment:type:purchase;payment:zz",
          id: "REAL",
          status: "decline",
          sum: { amount: 1, currency: "CNY" },
          type: "purchase",
        },
      };
      const rest = { "1;payment": { sum: { currency: { "CNY;payment": { type: "purchase" } } } } };
      const forged = {
        project_id: 777,
        operation,
        payment: {
          description: "x",
          id: "VICTIM",
          status: "success",
          sum: { amount: 1000, currency: "CNY" },
          type: "purchase",
          "zz;payment": {
            id: { "REAL;payment": { status: { "decline;payment": { sum: { amount: rest } } } } },
          },
        },
        signature: await sign(genuine, project.secretKey),
        ...beside,
      };
      expect(await verify(forged, project.secretKey)).toBe(true);
      expect((await post(endpoint.url, JSON.stringify(forged))).status).toBe(400);
    });

    test("knows a copy of a callback, however it is rearranged", async () => {
      const date = "2020-01-01T10:00:00+0000";
      const operation = { date, id: 5, type: "sale", status: "success" };
      const sum = { amount: 1000, currency: "CNY" };
      const payment = { id: "COPIED", type: "purchase", status: "success", sum };
      const genuine = { project_id: 777, payment, operation };
      const signature = await sign(genuine, project.secretKey);
      const { id, ...withoutId } = operation;
      const below = { operation: { id } };
      const inDate = { "2020-01-01T10": { "00": { "00+0000;operation": { id } } } };
      const written = (text: string) => JSON.stringify(genuine).replace('"id":5', `"id":${text}`);
      const copies = [
        JSON.stringify({ ...genuine, operation: withoutId, "": below }),
        JSON.stringify({ ...genuine, operation: withoutId, "0": below }),
        JSON.stringify({ ...genuine, operation: withoutId, "": [below] }),
        JSON.stringify({ ...genuine, operation: { ...withoutId, date: inDate } }),
        JSON.stringify({ ...genuine, operation: { ...withoutId, date: `${date};operation:id:5` } }),
        JSON.stringify({ ...genuine, payment: { ...payment, sum: { ...sum, x: {} } } }),
        JSON.stringify({ ...genuine, payment: { ...payment, sum: { ...sum, frame_mode: "z" } } }),
        ...['"5"', "5.0", "5e0", "50e-1"].map(written),
      ].map((body) => body.replace("{", `{"signature":${JSON.stringify(signature)},`));
      const before = endpoint.said().length;
      const events = () => {
        const lines = endpoint.said().slice(before).split("\n");
        const found = lines
          .filter((line) => line.includes("COPIED"))
          .map((line) => line.replace(/^.*?"/, ""));
        // The package's own handler says nothing of a repeat. The others print the key.
        return language.name === "TypeScript" ? found : [...new Set(found)];
      };
      expect((await post(endpoint.url, JSON.stringify({ ...genuine, signature }))).status).toBe(200);
      for (const copy of copies) {
        expect(await verify(JSON.parse(copy), project.secretKey)).toBe(true);
        expect([200, 400]).toContain((await post(endpoint.url, copy)).status);
      }
      const next = { ...genuine, operation: { ...operation, id: 6 } };
      expect((await post(endpoint.url, await signed(next))).status).toBe(200);
      await expect.poll(() => events().length).toBeGreaterThan(1);
      expect(events()).toHaveLength(2);
    });

    test("makes one line of a text with several, and shows no colours of it", async () => {
      const { body } = await signedCallback("purchase-success", project.secretKey, {
        project_id: project.projectId,
        payment: { id: "ORDER_LINES\n\u001b[31mORDER_NEXT" },
      });
      const before = endpoint.said().length;
      expect((await post(endpoint.url, body)).status).toBe(200);
      const oneLine = /ORDER_LINES\\(n|u000a)\\(u001b|x1b)\[31mORDER_NEXT/;
      await expect.poll(() => endpoint.said().slice(before)).toMatch(oneLine);
    });

    // PHP's built-in server takes one request at a time.
    test.skipIf(language.name === "PHP")("takes a callback while forty senders are slow", async () => {
      const { hostname, port, pathname } = new URL(endpoint.url);
      const slow = Array.from({ length: 40 }, () => connect(Number(port), hostname));
      for (const socket of slow) {
        socket.on("error", () => {}).write(`POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\n`);
      }
      onTestFinished(() => {
        for (const socket of slow) {
          socket.destroy();
        }
      });
      await Promise.all(slow.map((socket) => socket.connecting && once(socket, "connect")));
      await sleep(500); // what they have sent is being read
      const { body } = await signedCallback("purchase-success", project.secretKey, {
        project_id: project.projectId,
      });
      const started = performance.now();
      expect((await post(endpoint.url, body)).status).toBe(200);
      expect(performance.now() - started).toBeLessThan(5000);
    });

    const purchase = {
      project_id: 777,
      payment: { id: "P1", type: "purchase", status: "success", sum: { amount: 1000, currency: "CNY" } },
      operation: { id: 5, type: "sale", status: "success" },
    };
    const signed = async (message: object) =>
      JSON.stringify({ ...message, signature: await sign(message, project.secretKey) });
    const { payment, operation } = purchase;
    test.each([
      ["an amount below zero", { payment: { ...payment, sum: { amount: -1, currency: "CNY" } } }],
      ["an amount as a text", { payment: { ...payment, sum: { amount: "1000", currency: "CNY" } } }],
      ["an empty id of the payment", { payment: { ...payment, id: "" } }],
      ["an empty status", { payment: { ...payment, status: "" } }],
      ["an empty currency", { payment: { ...payment, sum: { amount: 1000, currency: "" } } }],
      ["an empty type of the operation", { operation: { ...operation, type: "" } }],
      ["a project as a text", { project_id: "777" }],
      ["an id of the operation that is a list", { operation: { ...operation, id: [] } }],
    ])("refuses %s, as the package's own handler does", async (_, change) => {
      expect((await post(endpoint.url, await signed(purchase))).status).toBe(200);
      expect((await post(endpoint.url, await signed({ ...purchase, ...change }))).status).toBe(400);
    });

    // JSON.parse makes the same number of both.
    test.skipIf(language.name === "TypeScript")("refuses a project with a fraction", async () => {
      const body = (await signed(purchase)).replace('"project_id":777', '"project_id":777.0');
      expect((await post(endpoint.url, body)).status).toBe(400);
    });

    test("takes a body in chunks, up to its limit", async () => {
      const send = async (chunks: string) => {
        const { hostname, port, pathname } = new URL(endpoint.url);
        const socket = connect(Number(port), hostname).on("error", () => {});
        socket.write(
          `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
            `Transfer-Encoding: chunked\r\n\r\n${chunks}`,
        );
        return (await text(socket).catch(() => "")).split(" ")[1];
      };
      const chunk = (each: string) => `${Buffer.byteLength(each).toString(16)}\r\n${each}\r\n`;
      const inChunks = (body: string) => chunk(body.slice(0, 10)) + chunk(body.slice(10)) + chunk("");
      const body = await signed(purchase);
      expect(await send(inChunks(body))).toBe("200");
      // Where the connection is cut, nothing is answered.
      expect([undefined, "413"]).toContain(await send(inChunks(body + " ".repeat(70_000))));
      expect([undefined, "400"]).toContain(await send(inChunks(body).replace("a\r\n", "+a\r\n")));
      if (language.name === "Python") {
        const others = inChunks(body)
          .replace("a\r\n", "0000000a \t;x=y\r\n")
          .replace(/0\r\n\r\n$/, "000000\r\n\r\n");
        expect(await send(others)).toBe("200");
        const broken = chunk(body.slice(0, 10)).replace(/\r\n$/, "xx") + chunk(body.slice(10)) + chunk("");
        expect(await send(broken)).toBe("400");
      }
    });

    test("says at its start where it listens", async () => {
      const { host } = new URL(endpoint.url);
      await expect.poll(() => endpoint.said(), { timeout: 20_000 }).toContain(`http://${host}`);
    });

    test("ends with one line where its port is taken", async () => {
      const { port } = new URL(endpoint.url);
      const ran = await runEndpoint(language, { PORT: port });
      expect(ran.stderr.trim().split("\n"), ran.stderr).toEqual([expect.stringContaining(port)]);
      expect(ran.code).toBe(1);
    });

    // PHP's built-in server starts all the same; each request says it.
    test
      .skipIf(language.name === "PHP")
      .each([
        ["CUP_PROJECT_ID", undefined],
        ["CUP_SECRET_KEY", undefined],
        ...wrongProjects.map((value) => ["CUP_PROJECT_ID", value] as const),
        ...["", "abc", "99999"].map((value) => ["PORT", value] as const),
      ] as const)("ends with one line where %s is %j", async (name, value) => {
      const ran = await runEndpoint(language, { PORT: String(await freePort()), [name]: value });
      const line = expect.stringMatching(name === "PORT" ? /port/i : `Set .*${name}`);
      expect(ran.stderr.trim().split("\n"), ran.stderr).toEqual([line]);
      expect([ran.code, ran.stdout]).toEqual([1, ""]);
    });

    test("tells no secret", () => {
      expect(endpoint.said()).not.toContain(project.secretKey.slice(0, 10));
    });
  });
}

const php = sampleLanguages.find(({ name }) => name === "PHP") as SampleLanguage;

describe.runIf(hasProgram("php") && hasProgram("curl"))("The endpoint in PHP", () => {
  test("answers 500, and shows and logs no secret, where the change of an order fails and there is no php.ini", async () => {
    curl.prepare?.(work);
    // What `change` does fails so.
    const settings = ["-n", "-d", "log_errors=1", "-d", "disable_functions=error_log"];
    const endpoint = await startEndpoint({
      ...php,
      command: (file, port) => ["php", ...settings, ...php.command(file, port).slice(1)],
    });
    try {
      const sent = await send("receivePurchaseCallback", endpoint.url, project.secretKey);
      expect(sent, sent.stderr).toMatchObject({ code: 22, stdout: "500\n" });
      await expect.poll(endpoint.said).toContain("answer('POST'");
      expect(endpoint.said()).not.toContain(project.secretKey.slice(0, 10));
    } finally {
      await endpoint.stop();
    }
  });

  test("refuses a number that its JSON cannot hold", async () => {
    const endpoint = await startEndpoint(php);
    try {
      const { body } = await signedCallback("purchase-success", project.secretKey, { project_id: 777 });
      const infinite = body.replace("{", '{"frame_mode":1e999,');
      expect((await post(endpoint.url, infinite)).status).toBe(400);
    } finally {
      await endpoint.stop();
    }
  });

  test.each(wrongProjects)("answers 500, and says why, where CUP_PROJECT_ID is %j", async (value) => {
    const endpoint = await startEndpoint(php, { CUP_PROJECT_ID: value });
    try {
      const { body } = await signedCallback("purchase-success", project.secretKey, { project_id: 777 });
      expect((await post(endpoint.url, body)).status).toBe(500);
      await expect.poll(endpoint.said).toMatch(/Set .*CUP_PROJECT_ID/);
    } finally {
      await endpoint.stop();
    }
  });
});

const send = (id: string, url: string, key: string) =>
  runToEnd([...curl.command(curl.file(id), 0), url], "examples/requests/curl", {
    ...curl.env?.(work),
    CUP_PROJECT_ID: String(project.projectId),
    CUP_SECRET_KEY: key,
  });

/** Starts one that is to end by itself. */
const runEndpoint = (
  { folder, callback = "", command, env }: SampleLanguage,
  changes: Variables & { readonly PORT: string },
) =>
  runToEnd(
    command(callback, Number(changes.PORT) || 1),
    resolve("examples/callbacks", folder),
    environment(env, changes),
  );

/** What is not as usual. Without a value it is not set. */
type Variables = Readonly<Record<string, string | undefined>>;

const environment = (env: SampleLanguage["env"], changes: Variables) => ({
  ...env?.(work),
  CUP_PROJECT_ID: String(project.projectId),
  CUP_SECRET_KEY: project.secretKey,
  ...changes,
});

interface Endpoint {
  readonly url: string;
  said(): string;
  stop(): Promise<void>;
}

async function startEndpoint(
  { folder, callback = "", command, env }: SampleLanguage,
  changes: Variables = {},
): Promise<Endpoint> {
  const port = await freePort();
  const [program = "", ...args] = command(callback, port);
  const child = spawn(program, args, {
    cwd: resolve("examples/callbacks", folder),
    env: { ...withoutOurs(), ...environment(env, { PORT: String(port), ...changes }) },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  const url = `http://127.0.0.1:${port}/callbacks`;
  await answers(url, child, () => said);
  return {
    url,
    said: () => said,
    async stop() {
      child.kill("SIGKILL");
      await once(child, "close");
    },
  };
}

async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) {
      throw new Error(`The endpoint has ended.\n${said()}`);
    }
    const answer = await fetch(url).catch(() => undefined);
    if (answer) {
      return;
    }
    await sleep(50);
  }
}
