import { expect, test } from "vitest";
import { spawnable } from "../../../src/cli/spawnable.js";

const windows = { platform: "win32", env: { comspec: "C:\\Windows\\system32\\cmd.exe" } } as const;

test("Where there is no Windows, a command is run as it is", () => {
  expect(spawnable("npm", ["test", "a b"], { platform: "linux", env: {} })).toEqual({
    file: "npm",
    args: ["test", "a b"],
    options: {},
  });
});

test("A program of Windows is run as it is", () => {
  expect(spawnable("C:\\node.exe", ["-e", "1 > 2"], windows)).toEqual({
    file: "C:\\node.exe",
    args: ["-e", "1 > 2"],
    options: {},
  });
});

test.each([
  [["test"], '^"test^"'],
  [["a b", ""], '^"a^ b^" ^"^"'],
  [["1>2&3|4%PATH%"], '^"1^>2^&3^|4^%PATH^%^"'],
  [['say "hi"'], '^"say^ \\^"hi\\^"^"'],
  [["C:\\dir\\", 'x\\"'], '^"C:\\dir\\\\^" ^"x\\\\\\^"^"'],
])("Any other command of Windows is run by its shell, which reads nothing of %j", (args, line) => {
  expect(spawnable("node_modules/.bin/npm", args, windows)).toEqual({
    file: "C:\\Windows\\system32\\cmd.exe",
    args: ["/d", "/s", "/c", `"node_modules\\.bin\\npm ${line}"`],
    options: { windowsVerbatimArguments: true },
  });
});
