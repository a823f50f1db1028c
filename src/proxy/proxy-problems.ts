import { problem } from "../mock/problem.js";

/** The answers of the proxy itself, as problem details (RFC 9457): no other interface of the platform has these. */
const own = (status: number, message: string, detail: string) =>
  problem({ name: "about:blank", message, status, detail });

export const refused = (detail: string) => own(403, "Forbidden", detail);

export const tooLarge = (largest: number) =>
  own(413, "Content Too Large", `The body is larger than ${largest} bytes.`);

export const notReached = (target: string) =>
  own(
    502,
    "Target not reached",
    `Nothing has been sent: ${target} cannot be reached. Start it, or pass another address: --target.`,
  );

export const brokenOff = (target: string, movesMoney: boolean) =>
  own(
    502,
    "No answer",
    `${target} broke the connection off, or answered what cannot be passed on. ${unknown(movesMoney)}`,
  );

export const tooLate = (target: string, timeout: number, movesMoney: boolean) =>
  own(504, "No answer in time", `${target} did not answer within ${timeout} ms. ${unknown(movesMoney)}`);

const unknown = (movesMoney: boolean) =>
  movesMoney
    ? "Whether it has done what was asked is unknown: ask for the status of the payment, and send nothing under another payment_id before."
    : "Send the request again.";

export const notGenuine = (signature: "wrong" | "missing") =>
  own(
    502,
    signature === "wrong" ? "The answer's signature is wrong" : "The answer is not signed",
    signature === "wrong"
      ? "The target's answer has a signature that does not match it and your key: it is not passed on. Is the key that of this project, and does nothing change answers on the way?"
      : "The target's answer must be signed, and is not: it is not passed on. Does nothing change answers on the way?",
  );
