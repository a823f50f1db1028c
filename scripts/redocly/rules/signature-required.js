/**
 * Every operation and callback says in `x-signature` how it is signed, and its message cannot lack the signature:
 * each name on the way to it is required, or, where it has several places, not all of them can be empty.
 */
export function signatureRequired() {
  return {
    Operation: {
      enter(operation, ctx) {
        const signature = resolved({ node: operation["x-signature"], location: ctx.location }, ctx).node;
        const missing = members.filter((name) => signature?.[name] === undefined);
        if (missing.length > 0) {
          ctx.report({ message: `\`x-signature\` lacks ${missing.join(", ")}.`, location: ctx.location });
          return;
        }
        const isSigned = signature.in === "query" ? isInQuery : isInBody;
        if (!isSigned(operation, signature.at, ctx)) {
          ctx.report({
            message: `A request must require its signature: ${signature.at.join(" or ")} in ${signature.in}.`,
            location: ctx.location,
          });
        }
      },
    },
  };
}

const members = [
  "algorithm",
  "encoding",
  "signedBy",
  "key",
  "in",
  "at",
  "required",
  "leftOut",
  "canonicalString",
];

function isInQuery({ parameters }, names, ctx) {
  const signed = parameters
    .map((node) => resolved({ node, location: ctx.location }, ctx).node)
    .filter((parameter) => parameter.in === "query" && parameter.required)
    .map(({ name }) => name);
  return names.every((name) => signed.includes(name));
}

function isInBody({ requestBody }, pointers, ctx) {
  const [{ schema }] = Object.values(requestBody.content);
  const message = resolved({ node: schema, location: ctx.location }, ctx);
  const isRequired = (pointer) => {
    let part = message;
    for (const name of pointer.slice(1).split("/")) {
      if (!part.node?.required?.includes(name)) {
        return false;
      }
      part = resolved({ node: part.node.properties?.[name], location: part.location }, ctx);
    }
    return true;
  };
  return pointers.length === 1 ? pointers.every(isRequired) : cannotLackAll(message.node);
}

const resolved = ({ node, location }, ctx) =>
  node?.$ref ? ctx.resolve(node, location.source.absoluteRef) : { node, location };

/** A callback has its signature in either of two places: its schema forbids that both are empty. */
const cannotLackAll = ({ not }) =>
  [not, ...(not?.anyOf ?? [])].some(
    (forbidden) =>
      forbidden?.properties?.signature === false &&
      forbidden.properties.general?.not?.required?.includes("signature"),
  );
