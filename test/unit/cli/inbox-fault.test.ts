import { expect, test } from "vitest";
import { inboxFault } from "../../../src/cli/commands/inbox/inbox-fault.js";

const at = (address: string) => ({ database: { address }, schema: "cup_quickpay" });
const failed = (message: string, code?: string) => Object.assign(new Error(message), code && { code });

test("The password of the address is left out of what the database says, however it is spelled", () => {
  const place = at("postgres://shop:pass%2F1word@db.example.com/orders");
  expect(inboxFault(failed("no pass/1word, no pass%2F1word"), place)).toBe("no [redacted], no [redacted]");
  expect(inboxFault(failed("no pass2word"), at("postgres:///orders?host=/run&password=pass2word"))).toBe(
    "no [redacted]",
  );
});

test.each([
  [
    "getaddrinfo",
    "ENOTFOUND",
    "No PostgreSQL server answers at db.example.com:5433 (ENOTFOUND). Is it running, and is the address right?",
  ],
  [
    "",
    "ECONNREFUSED",
    "No PostgreSQL server answers at db.example.com:5433 (ECONNREFUSED). Is it running, and is the address right?",
  ],
  [
    "timeout exceeded when trying to connect",
    undefined,
    "The PostgreSQL server at db.example.com:5433 has not answered in time. Is it reachable from here?",
  ],
  [
    "terminating connection due to administrator command",
    "57P01",
    "The PostgreSQL server at db.example.com:5433 has ended the connection (57P01). Is it being restarted?",
  ],
  [
    "Connection terminated unexpectedly",
    undefined,
    "The PostgreSQL server at db.example.com:5433 has ended the connection. Is it being restarted?",
  ],
  [
    "password authentication failed",
    "28P01",
    "The PostgreSQL server at db.example.com:5433 does not let shop in (28P01). Look at user and password of the address.",
  ],
  [
    'database "orders" does not exist',
    "3D000",
    "The PostgreSQL server at db.example.com:5433 has no database orders.",
  ],
  [
    "permission denied for table job",
    "42501",
    "shop may not do this in the schema cup_quickpay: permission denied for table job. The rights that it needs: cup-quickpay inbox sql --role shop",
  ],
  ["The inbox needs pg. Run: npm install pg@8", undefined, "The inbox needs pg. Run: npm install pg@8"],
])("What a server refuses is told with what to do: %s %s", (message, code, told) => {
  expect(inboxFault(failed(message, code), at("postgres://shop:pass1word@db.example.com:5433/orders"))).toBe(
    told,
  );
});

test("What PGlite says is told as it is", () => {
  const place = { database: { dataDir: "orders" }, schema: "cup_quickpay" };
  expect(inboxFault(failed("The database in orders is open in process 7."), place)).toBe(
    "The database in orders is open in process 7.",
  );
});
