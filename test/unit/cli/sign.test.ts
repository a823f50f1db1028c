import { expect, test } from "vitest";
import { file, run } from "./run.js";

const body = '{"payment":{"status":"success","id":"000049"}}';
const signature = "/3TrhHVz9BHaLfgLyhoxO7dsQNzbzZa/TdO3pxQocXWwgVM6tGlzMLVfpOxFNTnkR9iiFVK/77ZedMcbkCjmng==";

test("sign prints the signature and nothing else", async () => {
  const { output, exitCode } = await run(["sign", file(body)], { CUP_SECRET_KEY: "secret" });
  expect([output, exitCode]).toEqual([signature, 0]);
});

test("sign reads the key from a file, without the line break that an editor put at its end", async () => {
  const { output } = await run(["sign", file(body), "--secret-file", file("secret\n", "key")]);
  expect(output).toBe(signature);
});

test("sign shows the canonical string with sensitive values redacted", async () => {
  const payout = '{"card":{"pan":"6216261000000000018"},"payment":{"amount":1000}}';
  const { output } = await run(["sign", file(payout), "--canonical"], { CUP_SECRET_KEY: "secret" });
  expect(output.split("\n").slice(0, 2)).toEqual(["card:pan:[redacted]", "payment:amount:1000"]);
  expect(output).not.toContain("6216");
});

test("sign prints JSON for programs", async () => {
  const { output } = await run(["sign", file(body), "--json"], { CUP_SECRET_KEY: "secret" });
  expect(JSON.parse(output)).toEqual({ signature });
});

test("sign --body prints the signed body, which verify accepts, with its numbers as they were", async () => {
  const request = '{"general": {"project_id": 200}, "payment": {"amount": 10.50, "id": 9007199254740993}}';
  const { output } = await run(["sign", "--body", file(request)], { CUP_SECRET_KEY: "secret" });
  expect(output).toBe(
    '{"general":{"project_id":200,"signature":"WyuGa8/hoh6ox2rfwzFzfAZkfFPe9hauDDydUUNACsCHccwt6gawvbLoK1Nl5szeYKyVLuOb+/amz/5OKaHgFw=="},"payment":{"amount":10.50,"id":9007199254740993}}',
  );
  expect((await run(["verify", file(output)], { CUP_SECRET_KEY: "secret" })).exitCode).toBe(0);
});

test.each(["--json", "--canonical"])("sign --body and %s exclude each other", async (flag) => {
  const { errors, exitCode } = await run(["sign", "--body", flag, file(body)], { CUP_SECRET_KEY: "secret" });
  expect(errors).toContain("cannot be used with option");
  expect(exitCode).toBe(2);
});

test("Without a key it says where to put one", async () => {
  const { errors, exitCode } = await run(["sign", file(body)]);
  expect(errors).toContain("environment variable CUP_SECRET_KEY, or in a file: --secret-file FILE");
  expect(exitCode).toBe(2);
});

test.each([
  ["no file", undefined, "/no/such/file.json cannot be read (ENOENT)."],
  [
    "no JSON",
    '{\n"phone" 13632264147}',
    "line 2, column 9: a colon was expected. Pass the body exactly as it was sent.",
  ],
  ["nothing in it", " \n", "There is nothing in "],
  ["an array", "[1]", " is an array, not an object."],
  ["a text", '"a"', " is a text, not an object."],
  ["null", "null", " is null, not an object."],
  ["half of a character", '{"payment":{"id":"\\ud83d"}}', "payment.id"],
])("With %s it says so", async (_name, content, message) => {
  const path = content === undefined ? "/no/such/file.json" : file(content);
  const { errors, exitCode } = await run(["sign", path], { CUP_SECRET_KEY: "secret" });
  expect(errors).toContain(message);
  expect(exitCode).toBe(2);
});

test("What is wrong with JSON is told without quoting it", async () => {
  const { errors } = await run(["sign", file('{"phone" 13632264147}')], { CUP_SECRET_KEY: "secret" });
  expect(errors).not.toContain("1363");
});

test("An unreadable key file is told as an unreadable body is", async () => {
  const { errors } = await run(["sign", file(body), "--secret-file", "/no/such/key"]);
  expect(errors).toBe("/no/such/key cannot be read (ENOENT).");
});
