export default ["gate", "data-api", "payment-page"].map((name) => ({
  input: `node_modules/cup-quickpay/generated/openapi/${name}.json`,
  output: { path: `hey-api/generated/${name}`, importFileExtension: ".js" },
}));
