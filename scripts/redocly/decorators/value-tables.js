import { markdownTable } from "../markdown-table.js";

/** Lists the known values of an open set, with what each means, below the description of the schema. */
export function valueTables() {
  return {
    Schema: {
      leave(schema) {
        const values = schema["x-values"];
        if (!values?.every(({ description }) => description)) {
          return;
        }
        schema.description += `\n\n${markdownTable(
          ["Value", "Meaning", ...("final" in values[0] ? ["Final"] : [])],
          values.map(({ value, description, final }) => [
            `\`${value}\``,
            description,
            ...(final === undefined ? [] : [final ? "yes" : "no"]),
          ]),
        )}`;
      },
    },
  };
}
