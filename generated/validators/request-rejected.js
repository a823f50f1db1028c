// Generated from spec/ by npm run generate. Do not edit.
import { validateRequestId, validateResponseCode, validatePlatformError } from "./common/answers.js";

const schema23 = { "type": "object", "not": { "properties": { "status": { "not": {} }, "errors": { "maxItems": 0 } } }, "properties": { "status": { "type": "string", "const": "error" }, "code": { "$ref": "ResponseCode" }, "message": { "type": "string" }, "request_id": { "$ref": "RequestId" }, "project_id": { "type": "number" }, "payment_id": { "type": "string" }, "errors": { "type": ["array", "null"], "items": { "$ref": "PlatformError" } } } };
function validateRequestRejected(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status !== undefined) {
            const _errs3 = errors;
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
            var valid1 = _errs3 === errors;
        }
        else {
            var valid1 = true;
        }
        if (valid1) {
            if (data.errors !== undefined) {
                let data1 = data.errors;
                const _errs5 = errors;
                if (Array.isArray(data1)) {
                    if (data1.length > 0) {
                        const err1 = {};
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
                var valid1 = _errs5 === errors;
            }
            else {
                var valid1 = true;
            }
        }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
        validateRequestRejected.errors = [{ instancePath, keyword: "not", params: {}, message: "is not what the contract says" }];
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
            if (data.status !== undefined) {
                let data2 = data.status;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                    validateRequestRejected.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                    return false;
                }
                if ("error" !== data2) {
                    validateRequestRejected.errors = [{ instancePath: instancePath + "/status", keyword: "const", params: {}, message: "must be \"error\"" }];
                    return false;
                }
                var valid2 = _errs6 === errors;
            }
            else {
                var valid2 = true;
            }
            if (valid2) {
                if (data.code !== undefined) {
                    const _errs8 = errors;
                    if (!(validateResponseCode(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData }))) {
                        vErrors = vErrors === null ? validateResponseCode.errors : vErrors.concat(validateResponseCode.errors);
                        errors = vErrors.length;
                    }
                    var valid2 = _errs8 === errors;
                }
                else {
                    var valid2 = true;
                }
                if (valid2) {
                    if (data.message !== undefined) {
                        const _errs9 = errors;
                        if (typeof data.message !== "string") {
                            validateRequestRejected.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        var valid2 = _errs9 === errors;
                    }
                    else {
                        var valid2 = true;
                    }
                    if (valid2) {
                        if (data.request_id !== undefined) {
                            const _errs11 = errors;
                            if (!(validateRequestId(data.request_id, { instancePath: instancePath + "/request_id", parentData: data, parentDataProperty: "request_id", rootData }))) {
                                vErrors = vErrors === null ? validateRequestId.errors : vErrors.concat(validateRequestId.errors);
                                errors = vErrors.length;
                            }
                            var valid2 = _errs11 === errors;
                        }
                        else {
                            var valid2 = true;
                        }
                        if (valid2) {
                            if (data.project_id !== undefined) {
                                let data6 = data.project_id;
                                const _errs12 = errors;
                                if (!((typeof data6 == "number") && (isFinite(data6)))) {
                                    validateRequestRejected.errors = [{ instancePath: instancePath + "/project_id", keyword: "type", params: { type: "number" }, message: "must be a number" }];
                                    return false;
                                }
                                var valid2 = _errs12 === errors;
                            }
                            else {
                                var valid2 = true;
                            }
                            if (valid2) {
                                if (data.payment_id !== undefined) {
                                    const _errs14 = errors;
                                    if (typeof data.payment_id !== "string") {
                                        validateRequestRejected.errors = [{ instancePath: instancePath + "/payment_id", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                        return false;
                                    }
                                    var valid2 = _errs14 === errors;
                                }
                                else {
                                    var valid2 = true;
                                }
                                if (valid2) {
                                    if (data.errors !== undefined) {
                                        let data8 = data.errors;
                                        const _errs16 = errors;
                                        if ((!(Array.isArray(data8))) && (data8 !== null)) {
                                            validateRequestRejected.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: schema23.properties.errors.type }, message: "must be a list or null" }];
                                            return false;
                                        }
                                        if (errors === _errs16) {
                                            if (Array.isArray(data8)) {
                                                var valid3 = true;
                                                const len0 = data8.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    const _errs18 = errors;
                                                    if (!(validatePlatformError(data8[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data8, parentDataProperty: i0, rootData }))) {
                                                        vErrors = vErrors === null ? validatePlatformError.errors : vErrors.concat(validatePlatformError.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid3 = _errs18 === errors;
                                                    if (!valid3) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        var valid2 = _errs16 === errors;
                                    }
                                    else {
                                        var valid2 = true;
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
