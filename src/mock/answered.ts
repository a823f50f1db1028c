import type { Finding } from "./finding.js";
import type { Incoming } from "./incoming.js";

/** What a request is answered with, and what was wrong with it or with its answer. */
export interface Answered {
  readonly response: Response;
  readonly findings: readonly Finding[];
}

/** Answers requests. */
export type Answering = (incoming: Incoming) => Promise<Answered>;
