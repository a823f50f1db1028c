// Generated from spec/ by npm run generate. Do not edit.
import { validateRequestId, validateProjectId, validateReceivedPaymentId } from "./common/answers.js";

function validateRequestAccepted(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.status === undefined) && (missing0 = "status")) || ((data.request_id === undefined) && (missing0 = "request_id"))) || ((data.project_id === undefined) && (missing0 = "project_id"))) || ((data.payment_id === undefined) && (missing0 = "payment_id"))) {
                validateRequestAccepted.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.status !== undefined) {
                    let data0 = data.status;
                    const _errs1 = errors;
                    if (typeof data0 !== "string") {
                        validateRequestAccepted.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    if ("success" !== data0) {
                        validateRequestAccepted.errors = [{ instancePath: instancePath + "/status", keyword: "const", params: {}, message: "must be \"success\"" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.request_id !== undefined) {
                        const _errs3 = errors;
                        if (!(validateRequestId(data.request_id, { instancePath: instancePath + "/request_id", parentData: data, parentDataProperty: "request_id", rootData }))) {
                            vErrors = vErrors === null ? validateRequestId.errors : vErrors.concat(validateRequestId.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.project_id !== undefined) {
                            const _errs4 = errors;
                            if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                                vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.payment_id !== undefined) {
                                const _errs5 = errors;
                                if (!(validateReceivedPaymentId(data.payment_id, { instancePath: instancePath + "/payment_id", parentData: data, parentDataProperty: "payment_id", rootData }))) {
                                    vErrors = vErrors === null ? validateReceivedPaymentId.errors : vErrors.concat(validateReceivedPaymentId.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validateRequestAccepted.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateRequestAccepted.errors = vErrors;
    return errors === 0;
}

export { validateRequestAccepted as requestAccepted };
