import type {
  General,
  PaymentStatusByRequestRequest,
  PaymentStatusRequest,
  PayoutBanksRequest,
  PayoutRequest,
  paths,
  SaleRequest,
} from "#generated/types";

/** What the client fills in. */
type Filled = "project_id" | "signature";

/** A request of the contract without what the client fills in: the project's id and the signature. */
export type Unsigned<Request> = Request extends { general: General }
  ? Omit<Request, "general"> & { general: Omit<Request["general"], Filled> }
  : Omit<Request, Filled>;

/** A purchase, as `sale` takes it. Amount in fen. */
export type SaleInput = Unsigned<SaleRequest>;
/** A payout, as `payout` takes it. Amount in fen. */
export type PayoutInput = Unsigned<PayoutRequest>;
/** A bank-list query, as `payoutBanks` takes it. Amount in fen. */
export type PayoutBanksInput = Unsigned<PayoutBanksRequest>;
/** A status query, as `paymentStatus` takes it. */
export type PaymentStatusInput = Unsigned<PaymentStatusRequest>;
/** A status query by `request_id`, as `http.POST("/v2/payment/status/request")` takes it. */
export type PaymentStatusByRequestInput = Unsigned<PaymentStatusByRequestRequest>;

/** The Gate operations of the contract, with bodies that the client has still to complete. */
export type GatePaths = {
  [Path in Extract<keyof paths, `/v2/${string}`>]: Omit<paths[Path], "post"> & {
    post: UnsignedOperation<paths[Path]["post"]>;
  };
};

type UnsignedOperation<Operation> = Operation extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Omit<Operation, "requestBody"> & { requestBody: { content: { "application/json": Unsigned<Body> } } }
  : never;
