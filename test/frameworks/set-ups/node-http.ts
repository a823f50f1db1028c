import { createNodeCallbackHandler } from "../../../src/callback/create-node-callback-handler.js";
import { listen } from "../deliver.js";
import type { SetUp } from "./set-up.js";

export const nodeHttp: readonly SetUp[] = [
  { name: "node:http", start: (options) => listen(createNodeCallbackHandler(options)), warnings: [] },
  {
    name: "node:http behind something that keeps the raw body",
    start(options) {
      const handle = createNodeCallbackHandler(options);
      return listen(async (request, response) => {
        const chunks: Buffer[] = [];
        try {
          for await (const chunk of request) {
            chunks.push(chunk);
          }
        } catch {
          // The sender has hung up.
          return;
        }
        await handle(Object.assign(request, { rawBody: Buffer.concat(chunks), body: "not this" }), response);
      });
    },
    warnings: [],
  },
];
