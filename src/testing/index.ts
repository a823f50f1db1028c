export type { Overrides } from "./merged.js";
export {
  type CallbackName,
  type CallbackNamed,
  type SignedCallback,
  signedCallback,
} from "./signed-callback.js";
