import { keepOldAddresses } from "./addresses.js";
import { breakNames } from "./break-names.js";
import { showCodes } from "./codes.js";
import { nameLandmarks } from "./landmarks.js";
import { followRedoc, passToRedoc } from "./language.js";
import { linkOtherLanguage } from "./other-language.js";
import { followChanges } from "./page-changes.js";
import { showSamples } from "./samples.js";

// Before Redoc reads the address.
keepOldAddresses();
followRedoc();

addEventListener("DOMContentLoaded", () => {
  followChanges([breakNames, nameLandmarks, linkOtherLanguage, showSamples, passToRedoc, showCodes]);
});
