import { specFiles } from "../spec-files.js";
import { table, tableMark } from "../tables/tables.js";
import { filled } from "./filled.js";

/** Fills in the tables that a guide asks for by `<!-- table: name -->`. */
export function referenceTables() {
  const files = specFiles();
  return {
    Tag: {
      leave(tag, ctx) {
        if (tag.description) {
          tag.description = filled(tag.description, tableMark, (name, of) => table(files, name, of), ctx);
        }
      },
    },
  };
}
