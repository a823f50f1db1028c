// Generated from spec/ by npm run generate. Do not edit.
import { validateRequestId, validateProjectId, validateReceivedPaymentId, validateResponseCode, validateSignature } from "./common/answers.js";

function validatePaymentStatusUnknown(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.payment === undefined) && (missing0 = "payment")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
        validatePaymentStatusUnknown.errors = [{ instancePath, keyword: "not", params: {}, message: "is not what the contract says" }];
        return false;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (((data.status === undefined) && (missing1 = "status")) || ((data.code === undefined) && (missing1 = "code"))) {
                validatePaymentStatusUnknown.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing1 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.status !== undefined) {
                    let data0 = data.status;
                    const _errs3 = errors;
                    if (typeof data0 !== "string") {
                        validatePaymentStatusUnknown.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    if ("error" !== data0) {
                        validatePaymentStatusUnknown.errors = [{ instancePath: instancePath + "/status", keyword: "const", params: {}, message: "must be \"error\"" }];
                        return false;
                    }
                    var valid1 = _errs3 === errors;
                }
                else {
                    var valid1 = true;
                }
                if (valid1) {
                    if (data.code !== undefined) {
                        const _errs5 = errors;
                        if (!(validateResponseCode(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData }))) {
                            vErrors = vErrors === null ? validateResponseCode.errors : vErrors.concat(validateResponseCode.errors);
                            errors = vErrors.length;
                        }
                        var valid1 = _errs5 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.message !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.message !== "string") {
                                validatePaymentStatusUnknown.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                return false;
                            }
                            var valid1 = _errs6 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                        if (valid1) {
                            if (data.request_id !== undefined) {
                                const _errs8 = errors;
                                if (!(validateRequestId(data.request_id, { instancePath: instancePath + "/request_id", parentData: data, parentDataProperty: "request_id", rootData }))) {
                                    vErrors = vErrors === null ? validateRequestId.errors : vErrors.concat(validateRequestId.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs8 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data.project_id !== undefined) {
                                    const _errs9 = errors;
                                    if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                                        vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs9 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data.payment_id !== undefined) {
                                        const _errs10 = errors;
                                        if (!(validateReceivedPaymentId(data.payment_id, { instancePath: instancePath + "/payment_id", parentData: data, parentDataProperty: "payment_id", rootData }))) {
                                            vErrors = vErrors === null ? validateReceivedPaymentId.errors : vErrors.concat(validateReceivedPaymentId.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs10 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data.signature !== undefined) {
                                            const _errs11 = errors;
                                            if (!(validateSignature(data.signature, { instancePath: instancePath + "/signature", parentData: data, parentDataProperty: "signature", rootData }))) {
                                                vErrors = vErrors === null ? validateSignature.errors : vErrors.concat(validateSignature.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid1 = _errs11 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validatePaymentStatusUnknown.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePaymentStatusUnknown.errors = vErrors;
    return errors === 0;
}

export { validatePaymentStatusUnknown as paymentStatusUnknown };
