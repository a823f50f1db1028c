// Generated from spec/ by npm run generate. Do not edit.
import { validateRequestId, validateProjectId, validatePaymentId, validateResponseCode, validateSignature } from "./common/answers.js";

function validatePaymentStatusUnknown(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.status === undefined) && (missing0 = "status")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))) {
                validatePaymentStatusUnknown.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.status !== undefined) {
                    let data0 = data.status;
                    const _errs1 = errors;
                    if (typeof data0 !== "string") {
                        validatePaymentStatusUnknown.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    if ("error" !== data0) {
                        validatePaymentStatusUnknown.errors = [{ instancePath: instancePath + "/status", keyword: "const", params: {}, message: "must be \"error\"" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.code !== undefined) {
                        const _errs3 = errors;
                        if (!(validateResponseCode(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData }))) {
                            vErrors = vErrors === null ? validateResponseCode.errors : vErrors.concat(validateResponseCode.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.message !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.message !== "string") {
                                validatePaymentStatusUnknown.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.request_id !== undefined) {
                                const _errs6 = errors;
                                if (!(validateRequestId(data.request_id, { instancePath: instancePath + "/request_id", parentData: data, parentDataProperty: "request_id", rootData }))) {
                                    vErrors = vErrors === null ? validateRequestId.errors : vErrors.concat(validateRequestId.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.project_id !== undefined) {
                                    const _errs7 = errors;
                                    if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                                        vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.payment_id !== undefined) {
                                        const _errs8 = errors;
                                        if (!(validatePaymentId(data.payment_id, { instancePath: instancePath + "/payment_id", parentData: data, parentDataProperty: "payment_id", rootData }))) {
                                            vErrors = vErrors === null ? validatePaymentId.errors : vErrors.concat(validatePaymentId.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.signature !== undefined) {
                                            const _errs9 = errors;
                                            if (!(validateSignature(data.signature, { instancePath: instancePath + "/signature", parentData: data, parentDataProperty: "signature", rootData }))) {
                                                vErrors = vErrors === null ? validateSignature.errors : vErrors.concat(validateSignature.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs9 === errors;
                                        }
                                        else {
                                            var valid0 = true;
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
