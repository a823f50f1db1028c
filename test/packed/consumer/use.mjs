// Every entry by import. Prints what each exports.
const { default: contract } = await import("cup-quickpay/openapi.json", { with: { type: "json" } });
if (contract.openapi !== "3.1.1") {
  throw new Error("This is another contract.");
}

const entries = process.argv.slice(2);
const modules = await Promise.all(entries.map((name) => import(name)));
console.log(
  JSON.stringify(
    Object.fromEntries(entries.map((name, index) => [name, Object.keys(modules[index]).length])),
  ),
);
