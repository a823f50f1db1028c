// Generated from spec/ by npm run generate. Do not edit.
import { validateRequestId, validateResponseCode, validatePlatformError } from "./common/answers.js";

function validateRequestRejected(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.status === undefined) && (missing0 = "status")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))) {
                validateRequestRejected.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.status !== undefined) {
                    let data0 = data.status;
                    const _errs1 = errors;
                    if (typeof data0 !== "string") {
                        validateRequestRejected.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    if ("error" !== data0) {
                        validateRequestRejected.errors = [{ instancePath: instancePath + "/status", keyword: "const", params: {}, message: "must be \"error\"" }];
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
                                validateRequestRejected.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
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
                                    let data4 = data.project_id;
                                    const _errs7 = errors;
                                    if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                        validateRequestRejected.errors = [{ instancePath: instancePath + "/project_id", keyword: "type", params: { type: "number" }, message: "must be a number" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.payment_id !== undefined) {
                                        const _errs9 = errors;
                                        if (typeof data.payment_id !== "string") {
                                            validateRequestRejected.errors = [{ instancePath: instancePath + "/payment_id", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.errors !== undefined) {
                                            let data6 = data.errors;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (Array.isArray(data6)) {
                                                    var valid1 = true;
                                                    const len0 = data6.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        const _errs13 = errors;
                                                        if (!(validatePlatformError(data6[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data6, parentDataProperty: i0, rootData }))) {
                                                            vErrors = vErrors === null ? validatePlatformError.errors : vErrors.concat(validatePlatformError.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid1 = _errs13 === errors;
                                                        if (!valid1) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validateRequestRejected.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
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
            validateRequestRejected.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateRequestRejected.errors = vErrors;
    return errors === 0;
}

export { validateRequestRejected as requestRejected };
