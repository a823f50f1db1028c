import { serverPrograms } from "../postgres/start-server.js";

/** Says plainly, at the end of `npm test`, which part of the suite has not run. */
export default function setup() {
  return () => {
    if (process.argv.includes("--project")) {
      if (process.argv.includes("server") && serverPrograms === undefined) {
        console.log(
          "\nNot run: what needs a PostgreSQL server, as none is installed (Debian's package postgresql).",
        );
      }
      return;
    }
    console.log(
      "\nNot run: the generator (npm run test:generator), killed processes and servers of the inbox (npm run test:server), the packed package (npm run test:packed), " +
        "a browser (npm run test:browser), consumers (npm run consumers).",
    );
    if (serverPrograms === undefined) {
      console.log(
        "Not run: the tests on a PostgreSQL server, as none is installed (Debian's package postgresql).",
      );
    }
  };
}
