import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { watch } from "node:fs";

/**
 * The sandbox, its shop and the documentation, started anew at each change: of `src/` at once, of `spec/`
 * after what is made of it. Options are those of `cup-quickpay sandbox`: npm run dev -- --scenario
 * insufficient_funds
 */
const options = process.argv.slice(2);
const tsx = ["--conditions=cup-source", "--import", "tsx"];

let sandbox: ChildProcess | undefined;
let waiting: NodeJS.Timeout | undefined;
let specHasChanged = false;

regenerate();
restart();
watch("src", { recursive: true }, () => later());
watch("spec", { recursive: true }, () => {
  specHasChanged = true;
  later();
});

/** Editors write a file in several steps, and several files at once. */
function later(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (specHasChanged) {
      regenerate();
    }
    specHasChanged = false;
    restart();
  }, 200);
}

/** A contract that is not clean is told, and what was made before stays in use. */
function regenerate(): void {
  for (const script of ["scripts/generate/index.ts", "scripts/docs/index.ts"]) {
    const { status } = spawnSync(process.execPath, [...tsx, script], { stdio: "inherit" });
    if (status !== 0) {
      return;
    }
  }
}

/** The ports are free only once the one before has ended. */
function restart(): void {
  if (!sandbox) {
    start();
  } else if (!sandbox.killed) {
    sandbox.kill("SIGINT");
  }
}

function start(): void {
  const script = [...tsx, "src/cli/index.ts", "sandbox", ...options];
  sandbox = spawn(process.execPath, script, { stdio: "inherit" });
  sandbox.once("exit", () => {
    const wasAsked = sandbox?.killed;
    sandbox = undefined;
    // One that has failed by itself has said why; the next change tries again.
    if (wasAsked) {
      start();
    }
  });
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    sandbox?.removeAllListeners("exit").kill("SIGINT");
    process.exit();
  });
}
