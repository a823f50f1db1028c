/** Every request with a body is signed: `signature` is required at the top level or in `general`. */
export function signatureRequired() {
  return {
    MediaType: {
      enter(mediaType, ctx) {
        if (!ctx.location.pointer.includes("/requestBody/")) {
          return;
        }
        const schema = resolved({ node: mediaType.schema, location: ctx.location }, ctx);
        const general = resolved({ node: schema.node?.properties?.general, location: schema.location }, ctx);
        if (requires(schema.node, "signature") || isCallback(schema.node)) {
          return;
        }
        if (requires(schema.node, "general") && requires(general.node, "signature")) {
          return;
        }
        ctx.report({
          message: "A request must require `signature`, at the top level or in `general`.",
          location: ctx.location.child("schema"),
        });
      },
    },
  };
}

const resolved = ({ node, location }, ctx) =>
  node?.$ref ? ctx.resolve(node, location.source.absoluteRef) : { node, location };

const requires = (schema, name) => Boolean(schema?.required?.includes(name));

/** A callback has its signature in either place: its schema forbids that both are missing. */
const isCallback = (schema) =>
  schema?.not?.properties?.signature === false &&
  schema.not.properties.general?.not?.required?.includes("signature");
