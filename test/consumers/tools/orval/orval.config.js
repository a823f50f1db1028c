const names = ["gate", "data-api", "payment-page"];

const job = (name, client, output) => [
  `${name}-${client}`,
  {
    input: `../node_modules/cup-quickpay/generated/openapi/${name}.json`,
    output: { target: `generated/${output}.ts`, client, baseUrl: { getBaseUrlFromSpecification: true } },
  },
];

export default Object.fromEntries(
  names.flatMap((name) => [job(name, "fetch", name), job(name, "zod", `${name}.zod`)]),
);
