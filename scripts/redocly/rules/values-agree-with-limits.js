/** Limits that let no more than this many numbers pass are a list, each of which has a name. */
const longestList = 1000;

/**
 * `x-values` names known values: none twice, none with an empty field (which an unquoted comma in YAML
 * makes), no number that the schema's limits refuse, and every number of a short list. One that is
 * `sameAs` another is its other spelling.
 */
export function valuesAgreeWithLimits() {
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
        for (const { value, sameAs, final } of entries.filter(({ sameAs }) => sameAs !== undefined)) {
          const usual = entries.find((entry) => entry.value === sameAs);
          if (usual === undefined || usual.sameAs !== undefined || usual.final !== final) {
            report(`\`${value}\` must be \`sameAs\` a value of this list that is as final as itself.`);
          }
        }
        const limits = schema.anyOf?.find(({ type }) => type === "integer");
        if (!limits) {
          return;
        }
        const { minimum, maximum } = limits;
        for (const value of values.filter((number) => number < minimum || number > maximum)) {
          report(`\`x-values\` has ${value}, which the limits refuse.`);
        }
        if (maximum - minimum < longestList) {
          const numbers = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
          for (const value of numbers.filter((number) => !values.includes(number))) {
            report(`\`x-values\` lacks ${value}, which the limits let pass.`);
          }
        }
      },
    },
  };
}
