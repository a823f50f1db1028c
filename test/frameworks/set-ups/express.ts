import express from "express";
import { createNodeCallbackHandler } from "../../../src/callback/create-node-callback-handler.js";
import { listen } from "../deliver.js";
import type { SetUp } from "./set-up.js";

const limit = "300kb";

/** As it is where customers buy. Otherwise the page of Express shows the stack of an error of its JSON parser. */
const live = () => express().set("env", "production");

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
      listen(live().use(express.json({ limit })).post("/callbacks", createNodeCallbackHandler(options))),
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
        live().use(express.json({ limit, verify })).post("/callbacks", createNodeCallbackHandler(options)),
      );
    },
    warnings: [],
  },
];
