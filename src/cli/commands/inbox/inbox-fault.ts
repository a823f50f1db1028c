import type { InboxPlace } from "../../../inbox/operate-inbox.js";

/** What Node says of a server that cannot be reached. */
const unreachable: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "ENOTFOUND",
  "ETIMEDOUT",
]);

/** Says in one line what a database has refused, and what to do. The password of its address is never in it. */
export function inboxFault(error: unknown, { database, schema }: InboxPlace): string {
  const { code, message = "" } = (typeof error === "object" && error !== null ? error : {}) as {
    code?: unknown;
    message?: string;
  };
  if (!("address" in database)) {
    return message;
  }
  const { host, user, name, secrets } = partsOf(database.address);
  if (unreachable.has(code)) {
    return `No PostgreSQL server answers at ${host} (${code}). Is it running, and is the address right?`;
  }
  if (/timeout/i.test(message) && code === undefined) {
    return `The PostgreSQL server at ${host} has not answered in time. Is it reachable from here?`;
  }
  if (code === "28P01" || code === "28000") {
    return `The PostgreSQL server at ${host} does not let ${user} in (${code}). Look at user and password of the address.`;
  }
  if (code === "3D000") {
    return `The PostgreSQL server at ${host} has no database ${name}.`;
  }
  if (code === "42501") {
    return `${user} may not do this in the schema ${schema}: ${message}. The rights that it needs: cup-quickpay inbox sql --role ${user}`;
  }
  return secrets.reduce((text, secret) => text.replaceAll(secret, "[redacted]"), message);
}

function partsOf(address: string) {
  const url = new URL(address);
  const password = url.password;
  return {
    // A host in the query is the folder of a socket.
    host: url.host || url.searchParams.get("host") || "localhost",
    user: decoded(url.username) || url.searchParams.get("user") || "this role",
    name: decoded(url.pathname.slice(1)),
    secrets: [...new Set([password, decoded(password), url.searchParams.get("password") ?? ""])].filter(
      (secret) => secret !== "",
    ),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
