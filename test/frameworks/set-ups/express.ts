import express, { type ErrorRequestHandler } from "express";
import { createNodeCallbackHandler } from "../../../src/callback/create-node-callback-handler.js";
import { listen } from "../deliver.js";
import type { SetUp } from "./set-up.js";

const limit = "300kb";

/** Otherwise the page of Express shows the stack of an error of its JSON parser, or logs the body. */
const briefly: ErrorRequestHandler = (error, _request, response, _next) => {
  response.status(error.status).end();
};

export const expressSetUps: readonly SetUp[] = [
  {
    name: "Express without a body parser",
    start: (options) => listen(express().post("/callbacks", createNodeCallbackHandler(options))),
    warnings: [],
  },
  {
    name: "Express before express.json()",
    start: (options) =>
      listen(express().post("/callbacks", createNodeCallbackHandler(options)).use(express.json({ limit }))),
    warnings: [],
  },
  {
    name: "Express after express.json()",
    start: (options) =>
      listen(
        express()
          .use(express.json({ limit }))
          .post("/callbacks", createNodeCallbackHandler(options))
          .use(briefly),
      ),
    // The JSON parser has rounded the id before the handler saw it.
    warnings: ["takes-large-integers"],
  },
  {
    name: "Express after express.raw()",
    start: (options) =>
      listen(
        express()
          .use(express.raw({ type: "application/json", limit }))
          .post("/callbacks", createNodeCallbackHandler(options)),
      ),
    warnings: [],
  },
  {
    name: "Express after express.text()",
    start: (options) =>
      listen(
        express()
          .use(express.text({ type: "application/json", limit }))
          .post("/callbacks", createNodeCallbackHandler(options)),
      ),
    warnings: [],
  },
  {
    name: "Express after express.json() that keeps the raw body",
    start(options) {
      const verify = (request: object, _: unknown, rawBody: Buffer) => Object.assign(request, { rawBody });
      return listen(
        express()
          .use(express.json({ limit, verify }))
          .post("/callbacks", createNodeCallbackHandler(options))
          .use(briefly),
      );
    },
    warnings: [],
  },
];
