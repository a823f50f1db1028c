import type { SandboxOptions } from "../sandbox/index.js";
import type { ShopOptions } from "../shop/start-shop.js";

/** What is to be started; what is left out is not. */
export interface LaunchPlan {
  readonly sandbox: SandboxOptions & { readonly port: number };
  readonly shop?: ShopPlan | undefined;
  readonly mock?: { readonly port: number } | undefined;
  readonly docs?: DocsPlan | undefined;
}

/** The documentation. Without `folder` it is served later, by `serveDocs`. */
interface DocsPlan {
  readonly port: number;
  readonly folder?: string | undefined;
  /** Where another process serves it already: nothing is started then. */
  readonly url?: string | undefined;
}

/** The example shop. */
export interface ShopPlan {
  readonly port: number;
  /** Where its orders are kept: opened once the sandbox is up. Default: in memory. */
  readonly orders?: OrdersPlan | undefined;
}

interface OrdersPlan {
  open(): Promise<ShopOptions["database"]>;
  /** What to say beside the place. */
  readonly note: string;
}
