import { register } from "node:module";

/** Creates an inbox where packages, with commas between them, are not installed, and says how that ends. */
const [, , names = "", database, how] = process.argv;
const hooks = `export async function resolve(specifier, context, next) {
  // pg-boss has a pg of its own.
  const isOwn = specifier === "pg" && context.parentURL?.includes("/pg-boss/");
  if (${JSON.stringify(names.split(","))}.includes(specifier) && !isOwn) {
    throw Object.assign(new Error("Cannot find package"), ${how === "broken"} ? {} : { code: "ERR_MODULE_NOT_FOUND" });
  }
  return next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
const { createCallbackInbox } = await import("cup-quickpay/inbox");
await createCallbackInbox({
  secretKey: "secret",
  projectId: 1,
  ...(database === undefined ? {} : { database }),
}).catch((error: Error) => console.log(error.message));
