import fastify, { type FastifyInstance } from "fastify";
import type { HandlingOptions } from "../../../src/callback/callback-handler-options.js";
import { createNodeCallbackHandler } from "../../../src/callback/create-node-callback-handler.js";
import type { SetUp } from "./set-up.js";

const bodyLimit = 300_000;

async function start(app: FastifyInstance, options: HandlingOptions) {
  const handleCallback = createNodeCallbackHandler(options);
  app.post("/callbacks", (request, reply) => {
    reply.hijack();
    return handleCallback(Object.assign(request.raw, { body: request.body }), reply.raw);
  });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  return { url: `${address}/callbacks`, [Symbol.asyncDispose]: () => app.close() };
}

export const fastifySetUps: readonly SetUp[] = [
  {
    name: "Fastify",
    start: (options) => start(fastify({ bodyLimit }), options),
    // Its JSON parser has rounded the id before the handler saw it.
    warnings: ["takes-large-integers"],
  },
  {
    name: "Fastify with a parser that keeps the bytes",
    start(options) {
      const app = fastify({ bodyLimit });
      app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_, body, done) =>
        done(null, body),
      );
      return start(app, options);
    },
    warnings: [],
  },
];
