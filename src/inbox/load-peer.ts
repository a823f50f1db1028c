/** What the inbox stands on: optional peers of this package, at the versions that it was tried with. */
const peers = {
  "pg-boss": "pg-boss@12.38.0 @opentelemetry/api@1.9.0",
  pg: "pg@8",
  "@electric-sql/pglite": "@electric-sql/pglite@0.5",
} as const;

/**
 * Loads a package that the user installs only for the inbox.
 *
 * @throws Error that says what to install, when it is not there.
 */
export async function loadPeer<Module>(
  name: keyof typeof peers,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (!isMissing(cause)) {
      throw cause;
    }
    throw new Error(`The inbox needs ${name}. Run: npm install ${peers[name]}`, { cause });
  }
}

const loaders: Readonly<Record<keyof typeof peers, () => Promise<unknown>>> = {
  "pg-boss": () => import("pg-boss"),
  pg: () => import("pg"),
  "@electric-sql/pglite": () => import("@electric-sql/pglite"),
};

/**
 * Makes sure that packages are there, before the first of them is used.
 *
 * @throws Error that says what to install, for all that are missing.
 */
export async function requirePeers(...names: (keyof typeof peers)[]): Promise<void> {
  const missing: (keyof typeof peers)[] = [];
  for (const name of names) {
    await loaders[name]().catch((error: unknown) => {
      if (!isMissing(error)) {
        throw error;
      }
      missing.push(name);
    });
  }
  if (missing.length > 0) {
    const what = missing.map((name) => peers[name]).join(" ");
    throw new Error(`The inbox needs ${missing.join(" and ")}. Run: npm install ${what}`);
  }
}

function isMissing(error: unknown): boolean {
  const { code } = (typeof error === "object" && error !== null ? error : {}) as { code?: unknown };
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}
