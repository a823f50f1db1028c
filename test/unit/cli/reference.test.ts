import { expect, test } from "vitest";
import { payoutRegion } from "../../../src/reference/payout-region.js";
import { run } from "./run.js";

test("banks lists the eighteen banks under a head", async () => {
  const lines = (await run(["banks"])).output.split("\n");
  expect(lines).toHaveLength(19);
  expect(lines[0]).toMatch(/^id +name +name_zh$/);
  expect(lines[1]).toMatch(/^1 +Agricultural Bank of China +中国农业银行$/);
});

test("regions finds a region by a part of its name", async () => {
  expect((await run(["regions", "shanghai"])).output).toBe(
    "id  name          name_zh\n26  Shanghai Shi  上海市",
  );
});

test.each([
  [["banks", "中国银行"], "id  name           name_zh\n6   Bank of China  中国银行"],
  [
    ["banks", "工商"],
    "id  name                                     name_zh\n23  Industrial and Commercial Bank of China  中国工商银行",
  ],
  [["regions", "广东"], "id  name             name_zh\n5   Guangdong Sheng  广东省"],
  [["regions", "粤"], "id  name             name_zh\n5   Guangdong Sheng  广东省"],
  [
    ["banks", "工行"],
    "id  name                                     name_zh\n23  Industrial and Commercial Bank of China  中国工商银行",
  ],
  [["banks", "CMB"], "id  name                 name_zh\n13  China Merchant Bank  招商银行"],
  // What several can mean lists them all.
  [
    ["regions", "宁"],
    "id  name                   name_zh\n19  Liaoning Sheng         辽宁省\n22  Ningxia Huizi Zizhiqu  宁夏回族自治区",
  ],
])("%j finds by a Chinese name", async (args, output) => {
  expect((await run(args)).output).toBe(output);
});

const idsOf = async (args: readonly string[]) =>
  JSON.parse((await run([...args, "--json"])).output).map(
    ({ id, code }: { id?: number; code?: string }) => id ?? code,
  );

test.each([
  [["banks", "工商", "银行"], [23]],
  [["banks", "Merchant", "China"], [13]],
  [["banks", "merchant china"], [13]],
  [["banks", "工行", "bank"], [23]],
  [["banks", "China Merchants Bank"], [13]],
  [["regions", "市", "上海"], [26]],
  [["codes", "funds", "insufficient", "20105"], ["20105"]],
  [["banks", "ICBC", "Merchant"], []],
])("%j finds only what has all words, in any order", async (args, ids) => {
  expect(await idsOf(args)).toEqual(ids);
});

test("banks finds the same by its words in either order", async () => {
  const ids = await idsOf(["banks", "Bank", "China"]);
  expect(ids).toContain(6);
  expect(ids).toContain(9);
  expect(ids).not.toContain(2);
  expect(await idsOf(["banks", "China", "Bank"])).toEqual(ids);
});

test.each([
  [
    ["codes", "3041", "2442"],
    ["2442", "3041"],
  ],
  [
    ["banks", "23", "6"],
    [6, 23],
  ],
  [["banks", "23", "6", "Industrial"], [23]],
  [["banks", "023"], [23]],
  [["banks", "ＩＣＢＣ"], [23]],
])("%j lists each of several numbers, if the words are there as well", async (args, ids) => {
  expect(await idsOf(args)).toEqual(ids);
});

test("Several codes that are not known are told as one is", async () => {
  expect((await run(["codes", "99998", "99999"])).errors).toMatch(
    /^None of the 154 codes has “99998 99999”\.\nThe platform has others/,
  );
});

test.each([
  ["banks", "in any order; a short name, such as ICBC or 工行; or ids, each of which is listed"],
  ["regions", "in any order; a short name, such as 粤; or ids, each of which is listed"],
  ["codes", "in any order; or codes, each of which is listed"],
])("%s --help says what words do", async (command, says) => {
  expect((await run([command, "--help"])).output.replace(/\s+/g, " ")).toContain(says);
});

test("banks prints the Chinese name in its JSON too", async () => {
  const { output } = await run(["banks", "交通银行", "--json"]);
  expect(JSON.parse(output)).toEqual([{ id: 2, name: "Bank of Communications", name_zh: "交通银行" }]);
});

test("codes with words shows what a customer can be told, in lines that no terminal breaks", async () => {
  expect((await run(["codes", "3041"])).output.split("\n")).toEqual([
    "code  group    message",
    "3041  request  Payment ID already exists",
    "                 If you repeated a request, the first one counts: ask for its",
    "                 status. Another payment needs another `payment_id`.",
    "                 To the customer: This payment was requested before. Please do",
    "                 not pay again, and ask the shop about it.",
    "                 给客户：这笔付款此前已经提交。请勿重复付款，请向商家查询结果。",
  ]);
  expect((await run(["codes", "20105"])).output.split("\n").slice(-2)).toEqual([
    "                 给客户：付款未能完成：账户可用余额不足。请更换银行卡，或稍后再",
    "                 试。",
  ]);
});

test("codes without words lists codes, and no sentences", async () => {
  expect((await run(["codes"])).output).not.toContain("customer:");
});

test("codes finds a code by what a customer is told", async () => {
  const { output } = await run(["codes", "余额不足", "--json"]);
  expect(JSON.parse(output)).toEqual([
    expect.objectContaining({
      code: "20105",
      customer: expect.objectContaining({ zh: "付款未能完成：账户可用余额不足。请更换银行卡，或稍后再试。" }),
    }),
  ]);
});

test("codes finds a code by its number, as a whole", async () => {
  const { output } = await run(["codes", "20105", "--json"]);
  expect(JSON.parse(output)).toEqual([
    expect.objectContaining({ code: "20105", message: "Insufficient funds on customer account" }),
  ]);
});

test.each([
  [
    ["banks", "no", "such"],
    "None of the 18 banks has “no such”.\n" +
      "Try one word of the name, or a few characters of it: 工商. Without words, all are listed. " +
      "Payouts may reach more banks: Gate's listPayoutBanks has those of your project.",
  ],
  [
    ["regions", "\u001b[2J"],
    "None of the 34 regions has “\\u001b[2J”.\n" +
      "Try one word of the name, or a few characters of it: 广东. There are no other regions.",
  ],
  [
    ["codes", "99999"],
    "None of the 154 codes has “99999”.\n" +
      "The platform has others: decide by payment.status.\n" +
      "To the customer: The payment could not be confirmed. Please contact the shop before you pay again.\n" +
      "给客户：付款结果未能确认。再次付款前，请先联系商家。",
  ],
  [
    ["codes", "签名"],
    "None of the 154 codes has “签名”.\n" +
      "Try one word of a message, in English or Chinese. Without words, all are listed.",
  ],
])("What is not there is said on standard error, and ends with 1: %j", async (args, message) => {
  expect(await run(args)).toEqual({ output: "", errors: message, exitCode: 1 });
});

test("With --json, what is not there is an empty array, and ends with 1", async () => {
  expect(await run(["banks", "zzz", "--json"])).toEqual({ output: "[]", errors: "", exitCode: 1 });
});

test("codes keeps to 80 columns, the advice below its code", async () => {
  const { output } = await run(["codes"]);
  expect(output.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect((await run(["codes", "20802"])).output.split("\n")).toEqual([
    "code   group   message",
    "20802  method  The payment provider did not confirm neither successful nor",
    "               negative status of the payment transaction",
    "                 Do not repeat it: money may have moved. Ask ECommPay what",
    "                 became of it.",
    "                 To the customer: It is not known yet whether the payment was",
    "                 made. Please do not pay again, and contact the shop.",
    "                 给客户：付款结果尚未确认。请勿重复付款，请联系商家。",
  ]);
});

test("What payoutRegion finds by a name, regions finds as well", async () => {
  const { output } = await run(["regions", " Hong Kong ", "--json"]);
  expect(JSON.parse(output)).toEqual([payoutRegion(" Hong Kong ")]);
});

test("An unknown command is refused with a hint and the list of commands", async () => {
  const { errors, exitCode } = await run(["bank"]);
  expect(errors).toContain("unknown command 'bank'");
  expect(errors).toContain(
    "\nCommands: sandbox, mock, proxy, docs, sign, verify, banks, regions, codes, inbox, check\n",
  );
  expect(errors).toContain("--help");
  expect(exitCode).toBe(2);
});

test.each(["sandbox", "mock", "docs", "sign", "verify", "banks", "regions", "codes"])(
  "%s --help shows an example",
  async (command) => {
    expect((await run([command, "--help"])).output).toMatch(
      /Examples?:\n {2}(CUP_SECRET_KEY=secret )?cup-quickpay /,
    );
  },
);

test.each(["x", "70000", "-1"])("The port %s is refused", async (port) => {
  expect((await run(["mock", "--port", port])).errors).toContain("A port is a number from 0 to 65535");
});

test("What the command line quotes of its arguments cannot steer the terminal", async () => {
  expect((await run(["\u001b[2J"])).errors).toContain("unknown command '\\u001b[2J'");
  expect((await run(["mock", "--port", "\u009b2J"])).errors).toContain("'\\u009b2J' is invalid");
});
