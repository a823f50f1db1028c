/**
 * The reference data of the contract, as it was generated: banks, regions, response codes and amount limits
 * in fen.
 */
export { limits, payoutBanks, payoutRegions, responseCodes } from "#generated/constants";
