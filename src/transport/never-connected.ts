/**
 * Errors of Node's `fetch` that can come before a connection only. Elsewhere there is no code: the outcome is
 * unknown then.
 */
const beforeConnecting = new Set(["EAI_AGAIN", "ECONNREFUSED", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"]);

/** Whether a `fetch` failed before there was a connection, so that nothing has been sent. */
export function neverConnected(error: unknown): boolean {
  const { code, syscall, errors, message } = ((error as Error | undefined)?.cause ?? {}) as {
    code?: unknown;
    syscall?: unknown;
    errors?: unknown;
    message?: unknown;
  };
  // A port of another protocol, such as 6000, is refused before anything else. Node has no code for it.
  if (code === undefined && message === "bad port") {
    return true;
  }
  // Node tries every address of a host, and reports all failures.
  if (Array.isArray(errors)) {
    return errors.length > 0 && errors.every((cause) => neverConnected({ cause }));
  }
  if (typeof code !== "string") {
    return false;
  }
  return (
    beforeConnecting.has(code) ||
    // “No route” and the like can also strike a connection that stands.
    syscall === "connect" ||
    isBadCertificate(code)
  );
}

/**
 * The certificate is checked before anything is sent. Other errors of TLS can strike a connection that
 * stands.
 */
const isBadCertificate = (code: string) =>
  code === "ERR_TLS_CERT_ALTNAME_INVALID" || /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code);
