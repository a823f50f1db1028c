import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

/**
 * Makes one description of those that `x-joins` names: their paths, webhooks, tags, schemas and security schemes,
 * beside what stands in the description itself. A path of another server than the first one's names that server.
 */
export function joined() {
  return {
    Root: {
      enter(root, { location, report }) {
        const { "x-joins": files } = root;
        delete root["x-joins"];
        const folder = dirname(location.source.absoluteRef);
        const parts = files.map((file) => ({ file, ...parse(readFileSync(join(folder, file), "utf8")) }));
        const [{ servers }] = parts;
        const add = (target, entries, file) => {
          for (const [name, value] of Object.entries(entries ?? {})) {
            if (name in target && !isSame(target[name], value)) {
              report({
                message: `${file} has another \`${name}\` than a description before it.`,
                location: location.child("x-joins"),
              });
            }
            target[name] = value;
          }
        };
        Object.assign(root, {
          servers,
          paths: {},
          webhooks: {},
          components: { schemas: {}, securitySchemes: {} },
        });
        for (const part of parts) {
          add(root.paths, isSame(part.servers, servers) ? part.paths : onServers(part), part.file);
          add(root.webhooks, part.webhooks, part.file);
          add(root.components.schemas, part.components?.schemas, part.file);
          add(root.components.securitySchemes, part.components?.securitySchemes, part.file);
          root.tags.push(...part.tags.filter((tag) => !root.tags.some((other) => isSame(tag, other))));
        }
      },
    },
  };
}

const onServers = ({ paths, servers }) =>
  Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, { servers, ...item }]));

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
