/**
 * A transaction's object that takes no call once the transaction has ended. What a handler asks for after
 * that, because it has waited for too little or its connection was lost, would run outside of the
 * transaction, or in one of somebody else: an effect without its key. node-postgres gives the connection
 * back, and postgres.js connects anew by itself (its pull request 1155).
 */
export function whileOpen<Tx extends object>(
  tx: Tx,
  isOpen: () => boolean,
  refused: readonly string[] = [],
): Tx {
  function assertOpen(): void {
    if (!isOpen()) {
      throw new Error("The transaction has ended, or its connection was lost: nothing more is done in it.");
    }
  }
  return new Proxy(tx, {
    apply(target, self, args) {
      assertOpen();
      return Reflect.apply(target as () => unknown, self, args);
    },
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") {
        return member;
      }
      if (refused.includes(String(name))) {
        return () => {
          throw new Error(
            `The handler must not call ${String(name)} of its transaction: whoever has opened it does that.`,
          );
        };
      }
      return (...args: unknown[]) => {
        assertOpen();
        return Reflect.apply(member, target, args);
      };
    },
  });
}
