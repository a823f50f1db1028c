/** What the inbox stands on: optional peers of this package. */
const peers = {
  "pg-boss": () => import("pg-boss"),
  pg: () => import("pg"),
  "@electric-sql/pglite": () => import("@electric-sql/pglite"),
};

type Peer = keyof typeof peers;

/** What to install, at the versions that it was tried with. */
const packages: Readonly<Record<Peer, string>> = {
  "pg-boss": "pg-boss@12.38.0 @opentelemetry/api@1.9.0",
  pg: "pg@8",
  "@electric-sql/pglite": "@electric-sql/pglite@0.5",
};

/**
 * Loads a package that the user installs only for the inbox.
 *
 * @throws Error that says what to install, when it is not there.
 */
export async function loadPeer<Name extends Peer>(
  name: Name,
): Promise<Awaited<ReturnType<(typeof peers)[Name]>>> {
  await requirePeers(name);
  return (await peers[name]()) as Awaited<ReturnType<(typeof peers)[Name]>>;
}

/**
 * Makes sure that packages are there, before the first of them is used.
 *
 * @throws Error that says what to install, for all that are missing.
 */
export async function requirePeers(...names: readonly Peer[]): Promise<void> {
  const missing: Peer[] = [];
  let cause: unknown;
  for (const name of names) {
    await peers[name]().catch((error: unknown) => {
      if (!isMissing(error)) {
        throw error;
      }
      missing.push(name);
      cause = error;
    });
  }
  if (missing.length > 0) {
    const what = missing.map((name) => packages[name]).join(" ");
    throw new Error(`The inbox needs ${missing.join(" and ")}. Run: npm install ${what}`, { cause });
  }
}

function isMissing(error: unknown): boolean {
  const { code } = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown };
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}
