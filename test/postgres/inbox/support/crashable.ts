import type { PGlite } from "@electric-sql/pglite";

/** PGlite as one process has it: once that has crashed, nothing of it reaches the database any more. */
export function crashable(database: PGlite): { database: PGlite; crash(): void } {
  let isDead = false;
  const alive = () => {
    if (isDead) {
      throw new Error("The process has crashed.");
    }
  };
  function gated<T extends object>(target: T): T {
    return new Proxy(target, {
      get(_, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") {
          return member;
        }
        if (name === "transaction") {
          return async (work: (tx: object) => Promise<unknown>) => {
            alive();
            // What it asks for afterwards is refused, so that it is rolled back.
            return member.call(target, (tx: object) => work(gated(tx)));
          };
        }
        return name === "query" || name === "exec"
          ? async (...args: unknown[]) => {
              alive();
              const result: unknown = await member.apply(target, args);
              alive();
              return result;
            }
          : member.bind(target);
      },
    });
  }
  return {
    database: gated(database),
    crash() {
      isDead = true;
    },
  };
}
