/**
 * `x-values` names known values: none twice, none with an empty field (which an unquoted comma in YAML
 * makes), and all of a closed `enum`.
 */
export function valuesAgreeWithEnum() {
  return {
    Schema: {
      enter(schema, ctx) {
        const entries = schema["x-values"];
        if (!entries) {
          return;
        }
        const values = entries.map(({ value }) => value);
        const report = (message) => ctx.report({ message, location: ctx.location.child("x-values") });
        for (const [field] of entries.flatMap(Object.entries).filter(([, text]) => text === null)) {
          report(`\`x-values\` has an empty field \`${field}\`. Quote a text that has a comma.`);
        }
        if (new Set(values).size !== values.length) {
          report("`x-values` has a value twice.");
        }
        if (!schema.enum) {
          return;
        }
        const named = new Set(values.map(String));
        for (const value of schema.enum) {
          if (!named.has(String(value))) {
            report(`\`x-values\` lacks ${value} of \`enum\`.`);
          }
        }
        for (const value of values) {
          if (!schema.enum.includes(value)) {
            report(`\`enum\` lacks ${value} of \`x-values\`.`);
          }
        }
      },
    },
  };
}
