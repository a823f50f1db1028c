/** The incumbent's SDK, which has no types of its own: what the tests and the benchmark use of it. */
declare module "ecommpay" {
  export function signer(data: object, secret: string): string;
  export class Callback {
    constructor(secret: string, data: string | object);
    isPaymentSuccess(): boolean;
    getPaymentId(): string;
  }
  export class Payment {
    constructor(projectId: number | string, secret: string, params?: object, baseUrl?: string);
    getUrl(): string;
    [parameter: string]: unknown;
  }
}
