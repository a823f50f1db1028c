import type { Contract } from "./change.js";
import { methods } from "./methods.js";

interface Parameter {
  in?: string;
  name?: string;
}

interface WithParameters extends Contract {
  paths?: Record<string, Record<string, { parameters?: (Parameter | { $ref: string })[] }>>;
  components?: Contract["components"] & { parameters?: Record<string, Parameter | { $ref: string }> };
}

/**
 * A contract whose operations refer to their parameters by names. Redocly pairs the elements of a list by what is
 * in them, so it takes two parameters that have changed for one that was renamed; references it pairs right.
 */
export function withNamedParameters(contract: Contract): WithParameters {
  const named = structuredClone(contract) as WithParameters;
  const components = { ...named.components?.parameters };
  for (const [path, item] of Object.entries(named.paths ?? {})) {
    for (const method of methods) {
      const operation = item[method];
      if (operation?.parameters !== undefined) {
        operation.parameters = operation.parameters.map((parameter) => {
          if ("$ref" in parameter) {
            return parameter;
          }
          const name = `_${[path, method, parameter.in, parameter.name].map(encoded).join("_")}`;
          components[name] = parameter;
          return { $ref: `#/components/parameters/${name}` };
        });
      }
    }
  }
  return { ...named, components: { ...named.components, parameters: components } };
}

/** A text as a part of a component's name, in which no two are alike. */
const encoded = (text = "") =>
  text.replaceAll(/[^A-Za-z0-9]/gu, (character) => `-${character.codePointAt(0)?.toString(16)}.`);
