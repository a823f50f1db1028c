import { serverPrograms } from "../postgres/start-server.js";

/** Says plainly, at the end of `npm test`, which part of the suite has not run. */
export default function setup() {
  return () => {
    if (process.argv.includes("--project")) {
      return;
    }
    console.log(
      "\nNot run: the tests of the packed package (npm run test:packed), those in a browser (npm run test:browser), those of consumers (npm run consumers).",
    );
    if (serverPrograms === undefined) {
      console.log(
        "Not run: the tests on a PostgreSQL server, as none is installed (Debian's package postgresql).",
      );
    }
  };
}
