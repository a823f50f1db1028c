/** Where addresses of former pages lead now, and operations by their ids: written by the build. */
declare const cupQuickPayAddresses: {
  readonly moved: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, string>>;
};

/** Leads an address of a former page, or of another version of Redoc, to where its text stands now. */
export function keepOldAddresses(): void {
  const mend = () => {
    const to = currentAddress(location.hash);
    if (to !== undefined) {
      history.replaceState(history.state, "", `#${to}`);
    }
  };
  mend();
  // It is registered before Redoc's own, so that Redoc reads what it has written.
  addEventListener("hashchange", mend);
  addEventListener("popstate", mend);
}

/** The address that one of old stands for, or undefined where it is none. */
function currentAddress(hash: string): string | undefined {
  const { moved, operations } = cupQuickPayAddresses;
  const path = decoded(hash.slice(1));
  const lower = path.toLowerCase();
  const [, kind, name = ""] = /^\/?(operations?|guides|tag|schema|section)\/(.+)$/.exec(path) ?? [];
  if (kind?.startsWith("operation")) {
    const id = name.toLowerCase();
    return Object.hasOwn(operations, id) ? operations[id] : undefined;
  }
  if (kind === "tag" || kind === "guides") {
    return forwarded(`/${slug(name)}`, moved);
  }
  if (kind === "schema") {
    return `/schemas/${slug(name)}`;
  }
  const to = forwarded(lower, moved);
  // Redoc's own addresses are lower case: `#/errata/E11` is what people write.
  return to === path ? undefined : path.startsWith("/") ? to : undefined;
}

/** The address itself, or where it has moved: with all that stood below it. */
function forwarded(path: string, moved: Readonly<Record<string, string>>): string {
  const old = Object.keys(moved).find((from) => path === from || path.startsWith(`${from}/`));
  return old === undefined ? path : `${moved[old]}${path.slice(old.length)}`;
}

const slug = (name: string) => name.toLowerCase().replaceAll(" ", "-");

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
