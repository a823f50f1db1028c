import { type Description, operationsOf } from "../description.js";
import type { Say } from "./say.js";

/** Opens each operation with its method, host and path; each callback with where it goes. */
export function withAddressesFirst(description: Description, say: Say): Description {
  const page = structuredClone(description);
  for (const { path, item, method, operation } of operationsOf(page.paths)) {
    const [server] = item.servers ?? page.servers ?? [];
    operation.description = `${address(method, `${server?.url}${path}`)}\n\n${operation.description}`;
  }
  for (const { method, operation } of operationsOf(page.webhooks)) {
    operation.description = `${address(method, say("your callback URL"))}\n\n${operation.description}`;
  }
  return page;
}

const address = (method: string, url: string) =>
  `<div class="address"><code>${method.toUpperCase()} ${url}</code></div>`;
