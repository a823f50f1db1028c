// Imports every entry that the arguments name, starts and closes the sandbox, and prints which globals
// have changed after each.
const descriptors = () => Object.getOwnPropertyDescriptors(globalThis);
/** Reading a lazy global, as fetch is, makes Node define it: it is read before anything is compared. */
for (const name of Object.getOwnPropertyNames(globalThis)) {
  void globalThis[name];
}
const before = descriptors();

function changed() {
  const now = descriptors();
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => {
    const [old, current] = [before[name], now[name]];
    return (
      !old ||
      !current ||
      !Object.is(old.value, current.value) ||
      old.get !== current.get ||
      old.set !== current.set
    );
  });
}

for (const entry of process.argv.slice(2)) {
  await import(entry);
}
const imported = changed();
const { startSandbox } = await import("cup-quickpay/sandbox");
const sandbox = await startSandbox();
await (await fetch(sandbox.url)).text();
const running = changed();
await sandbox.close();
console.log(JSON.stringify({ imported, running, closed: changed() }));
