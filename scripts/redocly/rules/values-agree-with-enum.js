/** `x-values` names known values: none twice, each one valid for the schema, and all of a closed `enum`. */
export function valuesAgreeWithEnum() {
  return {
    Schema: {
      enter(schema, ctx) {
        const values = schema["x-values"]?.map(({ value }) => value);
        if (!values) return;
        const report = (message) => ctx.report({ message, location: ctx.location.child("x-values") });
        if (new Set(values).size !== values.length) report("`x-values` has a value twice.");
        if (!schema.enum) return;
        const named = new Set(values.map(String));
        for (const value of schema.enum) {
          if (!named.has(String(value))) report(`\`x-values\` lacks ${value} of \`enum\`.`);
        }
        for (const value of values) {
          if (!schema.enum.includes(value)) report(`\`enum\` lacks ${value} of \`x-values\`.`);
        }
      },
    },
  };
}
