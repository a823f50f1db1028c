import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serveFolder } from "../../../src/cli/serve-folder.js";
import { servedDocs } from "../../../src/cli/served-docs.js";
import { httpServer } from "../../support/http-server.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

/** Documentation as it is built, with this list. */
function docs(list: string): string {
  const folder = join(temporaryFolder("docs"), "docs");
  mkdirSync(folder);
  writeFileSync(join(folder, "llms.txt"), list);
  return folder;
}

const portOf = (url: string) => Number(new URL(url).port);

test("The same documentation that another process serves is found", async () => {
  const folder = docs("# CUP QuickPay 1\n");
  const served = await serveFolder(folder, 0);
  expect(await servedDocs(folder, portOf(served.url))).toBe(served.url);
  await served.close();
});

test("The documentation of another version is another one", async () => {
  const served = await serveFolder(docs("# CUP QuickPay 1\n"), 0);
  expect(await servedDocs(docs("# CUP QuickPay 2\n"), portOf(served.url))).toBeUndefined();
  await served.close();
});

test("Another server is not the documentation, nor is one that leads to it", async () => {
  const folder = docs("# CUP QuickPay 1\n");
  const served = await serveFolder(folder, 0);
  await using other = await httpServer((response) =>
    response.writeHead(302, { location: `${served.url}/llms.txt` }).end(),
  );
  expect(await servedDocs(folder, portOf(other.url))).toBeUndefined();
  await served.close();
});

test("Where nobody listens, and for any free port, there is none", async () => {
  const folder = docs("# CUP QuickPay 1\n");
  const served = await serveFolder(folder, 0);
  await served.close();
  expect(await servedDocs(folder, portOf(served.url))).toBeUndefined();
  expect(await servedDocs(folder, 0)).toBeUndefined();
});
