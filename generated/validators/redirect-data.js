// Generated from spec/ by npm run generate. Do not edit.
import { validateRedirectData } from "./common/callbacks.js";

export { validateRedirectData as redirectData };
