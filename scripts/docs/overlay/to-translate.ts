import { operationsIn } from "./operations-in.js";
import type { Written } from "./written.js";

/** A text that a translation must have. */
export interface ToTranslate {
  /** What is translated, in words: `summary of createSale`. */
  readonly what: string;
  /** The object of the written description, and the member of it. */
  readonly node: object;
  readonly member: string;
}

/** Guides that are translated as a whole; of the others only the titles are. */
export const translatedGuides = [
  "Getting started",
  "Signing requests",
  "Sign in your language",
  "Receiving callbacks",
  "Purchase through Payment Page",
  "Purchase through Gate",
  "The waiting customer",
  "Banks and regions",
  "Response codes",
];

/** Schemas that are described in Chinese, with their fields: those of a purchase through Gate. */
export const translatedSchemas = [
  "SaleRequest",
  "General",
  "ProjectId",
  "PaymentId",
  "Signature",
  "SaleCustomer",
  "IpAddress",
  "Phone",
  "Email",
  "CustomerIdentify",
  "SaleRequestPayment",
  "SaleAmount",
  "Currency",
  "ReturnUrl",
  "CallbackOptions",
  "InterfaceType",
];

/** The agreed scope of a translation. */
export function toTranslate(description: Written): ToTranslate[] {
  const { info, tags, "x-tagGroups": groups, components } = description;
  const of = (what: string, node: object, members: string[]) =>
    members.map((member) => ({ what: `${member} of ${what}`, node, member }));
  return [
    ...of("the whole", info, ["title", "summary", "description"]),
    ...groups.flatMap((group) => of(`the group of tags “${group.name}”`, group, ["name"])),
    ...tags.flatMap((tag) =>
      of(`“${tag.name}”`, tag, [
        "x-displayName",
        ...(tag["x-traitTag"] && !translatedGuides.includes(tag.name) ? [] : ["description"]),
      ]),
    ),
    ...operationsIn(description).flatMap((operation) =>
      of(operation.operationId, operation, ["summary", "description"]),
    ),
    ...translatedSchemas.flatMap((name) => {
      const schema = components.schemas[name] as Described & { properties?: Record<string, Described> };
      return [
        ...of(name, schema, ["description"]),
        ...Object.entries(schema.properties ?? {})
          .filter(([, property]) => property.description !== undefined)
          .flatMap(([field, property]) => of(`${name}.${field}`, property, ["description"])),
      ];
    }),
  ];
}

interface Described {
  description?: string;
}
