/** `SaleRequest` → `saleRequest`, the name of its validator. */
export const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** `SaleRequest` → `sale-request`, the name of its module. */
export const kebabCase = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
