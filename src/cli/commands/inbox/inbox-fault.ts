import type { InboxPlace } from "../../../inbox/operate-inbox.js";
import { advisedInstead } from "../../advised-instead.js";

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

/** What PostgreSQL says while it ends or starts. */
const restarting: ReadonlySet<unknown> = new Set(["57P01", "57P02", "57P03"]);

/** Whether an error is of a server that may answer later. */
export function isPassing(error: unknown): boolean {
  const { code, message } = partsOfError(error);
  // pg has no codes for its own words.
  const isLost = code === undefined && /connection terminated|not queryable|timeout/i.test(message);
  return isLost || unreachable.has(code) || restarting.has(code);
}

function partsOfError(error: unknown) {
  const { code, message = "" } = (typeof error === "object" && error !== null ? error : {}) as {
    code?: unknown;
    message?: string;
  };
  return { code, message };
}

/** Says in one line what a database has refused, and what to do. The password of its address is never in it. */
export function inboxFault(error: unknown, { database, schema }: InboxPlace): string {
  const { code, message } = partsOfError(error);
  if (!("address" in database)) {
    return folderFault(message);
  }
  const { host, user, name, secrets } = partsOf(database.address);
  if (unreachable.has(code)) {
    return `No PostgreSQL server answers at ${host} (${code}). Is it running, and is the address right?`;
  }
  if (/timeout/i.test(message) && code === undefined) {
    return `The PostgreSQL server at ${host} has not answered in time. Is it reachable from here?`;
  }
  if (isPassing(error)) {
    return `The PostgreSQL server at ${host} has ended the connection${code === undefined ? "" : ` (${code})`}. Is it being restarted?`;
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

/** The inbox's own advice is for who writes the program. */
function folderFault(message: string): string {
  if (/^There is no database in /.test(message)) {
    return `${message} Pass the folder of an inbox.`;
  }
  return advisedInstead(message, "Stop it, or call list(), stats() and the like of the inbox there.");
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
