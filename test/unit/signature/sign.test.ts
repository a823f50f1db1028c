import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sign } from "../../../src/signature/sign.js";

describe("sign", () => {
  test("gives 88 characters of Base64", async () => {
    expect(await sign({ payment: { id: "000049", status: "success" } }, "secret")).toBe(
      "/3TrhHVz9BHaLfgLyhoxO7dsQNzbzZa/TdO3pxQocXWwgVM6tGlzMLVfpOxFNTnkR9iiFVK/77ZedMcbkCjmng==",
    );
  });

  test("signs the UTF-8 bytes of the data with those of the key", async () => {
    const expected = createHmac("sha512", Buffer.from("密钥", "utf8"))
      .update(Buffer.from("a:中文 😀", "utf8"))
      .digest("base64");
    expect(await sign({ a: "中文 😀" }, "密钥")).toBe(expected);
  });

  test("gives the same for data that is signed already", async () => {
    const data = { general: { project_id: 580 }, payment: { id: "A-1" } };
    const signature = await sign(data, "secret");
    expect(await sign({ ...data, signature }, "secret")).toBe(signature);
    expect(await sign({ ...data, general: { ...data.general, signature } }, "secret")).toBe(signature);
  });

  test("gives another signature for another key", async () => {
    expect(await sign({ a: 1 }, "secret")).not.toBe(await sign({ a: 1 }, "secret "));
  });

  test("does not change the data, not even when it is frozen", async () => {
    const data = Object.freeze({ general: Object.freeze({ signature: "x", project_id: 580 }) });
    await sign(data, "secret");
    expect(data).toStrictEqual({ general: { signature: "x", project_id: 580 } });
  });
});
