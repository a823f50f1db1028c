/** Where each service listens unless told otherwise, `cup-quickpay` and `npm start` alike. */
export const ports = { mock: 4010, sandbox: 4020, shop: 4021, docs: 4022, proxy: 4023 } as const;
