import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How long another process may take to answer, in ms. */
const patience = 1_000;

/**
 * Where another process serves the same documentation on this port, as `cup-quickpay docs` and a sandbox do.
 *
 * @returns Its address; undefined when nobody listens there, or somebody else.
 */
export async function servedDocs(folder: string, port: number): Promise<string | undefined> {
  if (port === 0) {
    return undefined;
  }
  const url = `http://127.0.0.1:${port}`;
  try {
    const signal = AbortSignal.timeout(patience);
    const list = await fetch(`${url}/llms.txt`, { redirect: "error", signal });
    return (await list.text()) === readFileSync(join(folder, "llms.txt"), "utf8") ? url : undefined;
  } catch {
    return undefined;
  }
}
