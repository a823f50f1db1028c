import { serverPrograms } from "../postgres/start-server.js";
import { hasProgram } from "./has-program.js";

/** Vectors and samples in languages that are not installed, of those that a run has. */
function sayLanguagesLeftOut(programs: readonly string[]): void {
  const missing = programs.filter((name) => !hasProgram(name));
  if (missing.length > 0) {
    console.log(
      `Not run: the vectors and the samples in languages that are not installed (${missing.join(", ")})` +
        `${missing.includes("php") ? ", and whether PHP makes the same vectors" : ""}.`,
    );
  }
}

/** Says plainly, at the end of `npm test`, which part of the suite has not run. */
export default function setup() {
  return () => {
    const isServer = process.argv.includes("server");
    if (isServer || process.argv.includes("fast") || !process.argv.includes("--project")) {
      sayLanguagesLeftOut(isServer ? ["curl", "php", "python3", "go", "javac"] : ["php", "python3"]);
    }
    if (process.argv.includes("--project")) {
      if (isServer && serverPrograms === undefined) {
        console.log(
          "\nNot run: what needs a PostgreSQL server, as none is installed (Debian's package postgresql).",
        );
      }
      return;
    }
    console.log(
      "\nNot run: the generator (npm run test:generator), killed processes and servers of the inbox, the vectors in Go and Java, the samples in other languages than TypeScript (npm run test:server), the packed package (npm run test:packed), " +
        "a browser (npm run test:browser), consumers (npm run consumers).",
    );
    if (serverPrograms === undefined) {
      console.log(
        "Not run: the tests on a PostgreSQL server, as none is installed (Debian's package postgresql).",
      );
    }
  };
}
