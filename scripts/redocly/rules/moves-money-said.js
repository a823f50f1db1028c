/**
 * `x-moves-money: true` stands at every operation that can move money: the client never sends such a request
 * twice. A purchase or payout says it, or says `false`.
 */
export function movesMoneySaid() {
  let path = "";
  return {
    PathItem: {
      enter(_item, { key }) {
        path = String(key);
      },
    },
    Operation: {
      enter(operation, { key, report, location }) {
        const said = operation["x-moves-money"];
        if (said === undefined) {
          if (/\/(sale|payout)$/.test(path)) {
            report({ message: "A purchase or payout must say `x-moves-money`.", location });
          }
          return;
        }
        if (typeof said !== "boolean" || key !== "post") {
          report({
            message: "`x-moves-money` must be true or false, and stand at a POST.",
            location: location.child("x-moves-money"),
          });
        }
      },
    },
  };
}
