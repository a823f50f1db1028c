import { fileBlock, fileMark } from "../files.js";
import { filled } from "./filled.js";

/** Puts the files that a guide asks for by `<!-- file: examples/… -->` into its text. */
export function files() {
  const leave = (part, ctx) => {
    part.description = part.description && filled(part.description, fileMark, fileBlock, ctx);
  };
  return { Info: { leave }, Tag: { leave } };
}
