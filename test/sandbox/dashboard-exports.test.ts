import { inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { withPayments } from "./support/dashboard.js";
import { payout, payoutPath, sale, salePath, sendSigned } from "./support/merchant.js";
import { open } from "./support/page.js";
import { sandboxFor } from "./support/sandbox-for.js";

describe("exports of payments", () => {
  test("CSV has what is shown", async () => {
    const { sandbox } = await withPayments();
    const { text, headers } = await open(`${sandbox.url}/dashboard/export.csv?status=decline`);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toBe('attachment; filename="payments.csv"');
    const [head = "", ...rows] = text.trim().split("\r\n");
    expect(head.replace("\uFEFF", "")).toBe(
      "created,changed,payment_id,type,status,code,message,amount,paid,currency,card,description,operation_id,request_id,result_callback",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(
      ",ORDER_1,purchase,decline,20105,Insufficient funds on customer account,10.00,,CNY,620000******0021,Order 155860015,24101000000001,",
    );
  });

  test("CSV tells of a payout that is paid in part what was paid, and how its result fared", async () => {
    const sandbox = await sandboxFor({ clock: "manual", scenario: "partially_paid_out" });
    await sendSigned(sandbox, payoutPath, payout("PAYOUT_1", { payment: { amount: 10_000 } }));
    await sandbox.advance("1h");
    const { text } = await open(`${sandbox.url}/dashboard/export.csv`);
    expect(text).toContain(",payout,partially_paid_out,29999,");
    expect(text).toContain(",100.00,50.00,CNY,");
    expect(text.trim().endsWith(",no address")).toBe(true);
  });

  test("CSV has all payments, the newest first, whatever else its address says", async () => {
    const { sandbox } = await withPayments();
    const { text } = await open(`${sandbox.url}/dashboard/export.csv?limit=1&before=9`);
    expect([...text.matchAll(/,(ORDER_1|PAYOUT_1),/g)].map(([, id]) => id)).toEqual(["PAYOUT_1", "ORDER_1"]);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1"])("CSV makes no formula of %o", async (description) => {
    const sandbox = await sandboxFor();
    await sendSigned(sandbox, salePath, sale("ORDER_1", { payment: { description } }));
    const { text } = await open(`${sandbox.url}/dashboard/export.csv`);
    expect(text).toContain(`,'${description},`);
  });

  test("XLSX has what is shown; amounts are numbers, and text is no formula", async () => {
    const sandbox = await sandboxFor();
    await sendSigned(
      sandbox,
      salePath,
      sale("ORDER_1", { payment: { amount: 123_456, description: "=1+1" } }),
    );
    const response = await fetch(`${sandbox.url}/dashboard/export.xlsx`);
    expect(response.headers.get("content-type")).toBe(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
    const files = unzip(Buffer.from(await response.arrayBuffer()));
    const all = [...files.values()].join("");
    expect(all).toContain("ORDER_1");
    expect(all).toContain("<v>1234.56</v>");
    expect(all).toContain("=1+1");
    expect(all).not.toContain("<f>");
  });
});

describe("HTTP archives", () => {
  // biome-ignore lint/suspicious/noExplicitAny: an archive as other programs read it.
  const entriesOf = (text: string): any[] => JSON.parse(text).log.entries;

  test("have requests and each attempt of a callback, with what was sent and answered, by time", async () => {
    const { sandbox } = await withPayments();
    const { text, headers } = await open(`${sandbox.url}/dashboard/export.har`);
    expect(headers.get("content-disposition")).toBe('attachment; filename="sandbox.har"');
    const entries = entriesOf(text);
    expect(entries).toHaveLength(5);
    expect(entries[0].request).toMatchObject({
      method: "POST",
      url: `${sandbox.url}/v2/payment/cup/quick/sale`,
      httpVersion: "HTTP/1.1",
      postData: { mimeType: "application/json" },
    });
    expect(JSON.parse(entries[0].response.content.text)).toMatchObject({
      status: "success",
      payment_id: "ORDER_1",
    });
    const starts = entries.map(({ startedDateTime }) => startedDateTime);
    expect(starts).toEqual([...starts].sort());
  });

  test("have all that version 1.2 asks for", async () => {
    const { sandbox } = await withPayments();
    const { log } = JSON.parse((await open(`${sandbox.url}/dashboard/export.har`)).text);
    expect(log).toMatchObject({ version: "1.2", creator: { name: "cup-quickpay sandbox" } });
    for (const entry of log.entries) {
      expect(entry).toMatchObject({
        startedDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        time: expect.any(Number),
        cache: {},
        timings: { send: 0, wait: expect.any(Number), receive: 0 },
        request: {
          cookies: [],
          headers: expect.any(Array),
          queryString: expect.any(Array),
          headersSize: -1,
          bodySize: -1,
        },
        response: {
          statusText: "OK",
          cookies: [],
          headers: expect.any(Array),
          content: { size: expect.any(Number), mimeType: expect.any(String) },
          redirectURL: "",
          headersSize: -1,
          bodySize: -1,
        },
      });
    }
  });

  test("tell neither names nor signatures nor card numbers", async () => {
    const { sandbox } = await withPayments();
    const { text } = await open(`${sandbox.url}/dashboard/export.har`);
    for (const secret of ["倩文", "13632264147", "6216261000000000018", "customer@example.com"]) {
      expect(text).not.toContain(secret);
    }
    expect([...text.matchAll(/signature\\":\\"([^\\]+)/g)].map(([, value]) => value)).not.toContain(
      expect.stringMatching(/==$/),
    );
    expect(text).not.toMatch(/[A-Za-z0-9+/]{86}==/);
  });

  test.each([
    ["tab=requests", 2],
    ["tab=callbacks", 3],
    ["tab=callbacks&kind=redirect", 1],
    ["payment=24101000000001", 3],
  ])("of %s", async (query, count) => {
    const { sandbox } = await withPayments();
    expect(entriesOf((await open(`${sandbox.url}/dashboard/export.har?${query}`)).text)).toHaveLength(count);
  });
});

/** The files of a ZIP archive, as texts. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = archive.lastIndexOf("PK\u0005\u0006");
  const entries = archive.readUInt16LE(at + 10);
  at = archive.readUInt32LE(at + 16);
  for (let entry = 0; entry < entries; entry++) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      archive.readUInt16LE(at + offset),
    ) as [number, number, number];
    const start = archive.readUInt32LE(at + 42);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const packed = archive.subarray(data, data + size);
    files.set(name, (method === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}
