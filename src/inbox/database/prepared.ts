import { createHash } from "node:crypto";
import type { Query } from "../../postgres/transactions.js";

/** A pool of pg, with statements that have a name. */
interface NamedQueries {
  query(statement: {
    name: string;
    text: string;
    values: unknown[];
  }): Promise<{ rows: Record<string, unknown>[] }>;
}

/** So many texts are given names: should there ever be more, the server's memory counts for more. */
const most = 100;

/** What a server says to a name that it does not know, or knows already. */
const confused: ReadonlySet<unknown> = new Set(["26000", "42P05"]);

/**
 * Runs statements that the server plans once for each connection, which more than doubles the rate of storing.
 *
 * A pooler between, such as PgBouncer, can hand each statement to another connection, which does not know the
 * name. Then nothing has been done yet, and from there on they are run without names.
 */
export function preparedOn(pool: NamedQueries, query: Query): Query {
  const names = new Map<string, string>();
  let isUsable = true;

  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size === most) {
      return known;
    }
    const name = `cup_quickpay_${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
    names.set(text, name);
    return name;
  };

  return async (text, values = []) => {
    const name = isUsable ? nameOf(text) : undefined;
    if (name === undefined) {
      return query(text, values);
    }
    try {
      return (await pool.query({ name, text, values: [...values] })).rows;
    } catch (error) {
      if (!confused.has((error as { code?: unknown } | null)?.code)) {
        throw error;
      }
      isUsable = false;
      return query(text, values);
    }
  };
}
