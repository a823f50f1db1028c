import { fileURLToPath } from "node:url";

/**
 * The built Redoc page, compressed, which the package ships. The path is the same from src/cli/ and from
 * dist/cli/.
 */
export const docsPage = fileURLToPath(new URL("../../docs/index.html.gz", import.meta.url));
