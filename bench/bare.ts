import { createServer } from "node:http";
import { createPayout, createSale, listPayoutBanks } from "#generated/operations";
import { listen } from "../src/server/listen.js";
import { readBody } from "../src/server/read-body.js";
import { holds } from "../src/signature/holds.js";
import { parseJson } from "../src/signature/parse-json.js";

const validators = new Map(
  [createPayout, createSale, listPayoutBanks].map(({ path, request }) => [path as string, request]),
);

/** A server that does what no sandbox can leave out, and nothing else: it reads, parses, verifies and validates. */
export const startBare = () =>
  listen(
    createServer(async (incoming, response) => {
      const message = parseJson((await readBody(incoming, 1024 * 1024)) ?? "") as object;
      const isRight =
        (await holds(message, "sandbox-secret-key")) && validators.get(incoming.url ?? "")?.(message);
      response
        .writeHead(isRight ? 200 : 400, { "Content-Type": "application/json" })
        .end(`{"status":"success","request_id":"1","project_id":200,"payment_id":"1"}`);
    }),
    0,
  );
