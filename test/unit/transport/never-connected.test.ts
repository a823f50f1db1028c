import { expect, test } from "vitest";
import { neverConnected } from "../../../src/transport/never-connected.js";

const failed = (cause: unknown) => new TypeError("fetch failed", { cause });

test.each([
  ["a refused connection", { code: "ECONNREFUSED", syscall: "connect" }],
  ["an unknown host", { code: "ENOTFOUND", syscall: "getaddrinfo" }],
  ["a name server that does not answer", { code: "EAI_AGAIN" }],
  ["no route when connecting", { code: "EHOSTUNREACH", syscall: "connect" }],
  ["a connection that takes too long", { code: "UND_ERR_CONNECT_TIMEOUT" }],
  ["a port that fetch refuses", new Error("bad port")],
  ["a certificate that has run out", { code: "CERT_HAS_EXPIRED" }],
  ["a certificate for another host", { code: "ERR_TLS_CERT_ALTNAME_INVALID" }],
  ["a self-signed certificate", { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }],
  ["a certificate of an unknown issuer", { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }],
  [
    "every address of a host refusing",
    { errors: [{ code: "ECONNREFUSED" }, { code: "EHOSTUNREACH", syscall: "connect" }] },
  ],
])("%s means that nothing was sent", (_what, cause) => {
  expect(neverConnected(failed(cause))).toBe(true);
});

test.each([
  ["no cause", undefined],
  ["a cause without a code", new Error("other side closed")],
  ["words alone with a code of another kind", Object.assign(new Error("bad port"), { code: "ECONNRESET" })],
  ["a reset", { code: "ECONNRESET", syscall: "read" }],
  ["a closed socket", { code: "UND_ERR_SOCKET" }],
  ["no route when reading", { code: "EHOSTUNREACH", syscall: "read" }],
  ["TLS that fails on a live connection", { code: "ERR_TLS_RENEGOTIATION_DISABLED" }],
  ["a TLS session that is attacked", { code: "ERR_TLS_SESSION_ATTACK" }],
  ["TLS that is cut off", { code: "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC" }],
  ["a code that is no text", { code: 7 }],
  ["one address of two that was reached", { errors: [{ code: "ECONNREFUSED" }, { code: "ECONNRESET" }] }],
  ["no address at all", { errors: [] }],
])("%s does not", (_what, cause) => {
  expect(neverConnected(failed(cause))).toBe(false);
});
