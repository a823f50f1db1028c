// Generated from spec/ by npm run generate. Do not edit.
import { validateRequestId, validateProjectId, validateReceivedPaymentId, validatePlatformError, validatePlatformDate, validateSum, validatePayment, validatePlatformId, validateOperationType, validateOperation, validateSignature } from "./common/answers.js";
import { uriFormat } from "./common/runtime.js";

const schema46 = { "type": "object", "required": ["status", "request_id"], "properties": { "general": { "type": "object", "properties": { "project_id": { "$ref": "ProjectId" }, "payment_id": { "$ref": "ReceivedPaymentId" }, "signature": { "$ref": "Signature" } } }, "status": { "type": "string" }, "request_id": { "$ref": "RequestId" }, "payment": { "$ref": "Payment" }, "transaction": { "type": "object", "properties": { "id": { "$ref": "PlatformId" }, "type": { "$ref": "OperationType" }, "date": { "$ref": "PlatformDate" } } }, "sum_request": { "$ref": "Sum" }, "sum_real": { "$ref": "Sum" }, "operations": { "type": "array", "items": { "$ref": "Operation" } }, "return_url": { "type": "object", "properties": { "success": { "$ref": "ReceivedUrl" } } }, "errors": { "type": ["array", "null"], "items": { "$ref": "PlatformError" } } } };
const pattern9 = /^[Hh][Tt][Tt][Pp][Ss]?:\/\//u;
function validateReceivedUrl(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (errors === 0) {
            if (typeof data === "string") {
                if (!pattern9.test(data)) {
                    validateReceivedUrl.errors = [{ instancePath, keyword: "pattern", params: {}, message: "must be a complete URL that begins with http:// or https://" }];
                    return false;
                }
                else {
                    if (!(uriFormat(data))) {
                        validateReceivedUrl.errors = [{ instancePath, keyword: "format", params: {}, message: "must be a complete URL that begins with http:// or https://" }];
                        return false;
                    }
                }
            }
            else {
                validateReceivedUrl.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a complete URL that begins with http:// or https://" }];
                return false;
            }
        }
    }
    validateReceivedUrl.errors = vErrors;
    return errors === 0;
}
function validatePaymentStatusByRequestAnswer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.status === undefined) && (missing0 = "status")) || ((data.request_id === undefined) && (missing0 = "request_id"))) {
                validatePaymentStatusByRequestAnswer.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.general !== undefined) {
                    let data0 = data.general;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            if (data0.project_id !== undefined) {
                                const _errs3 = errors;
                                if (!(validateProjectId(data0.project_id, { instancePath: instancePath + "/general/project_id", parentData: data0, parentDataProperty: "project_id", rootData }))) {
                                    vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs3 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data0.payment_id !== undefined) {
                                    const _errs4 = errors;
                                    if (!(validateReceivedPaymentId(data0.payment_id, { instancePath: instancePath + "/general/payment_id", parentData: data0, parentDataProperty: "payment_id", rootData }))) {
                                        vErrors = vErrors === null ? validateReceivedPaymentId.errors : vErrors.concat(validateReceivedPaymentId.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs4 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data0.signature !== undefined) {
                                        const _errs5 = errors;
                                        if (!(validateSignature(data0.signature, { instancePath: instancePath + "/general/signature", parentData: data0, parentDataProperty: "signature", rootData }))) {
                                            vErrors = vErrors === null ? validateSignature.errors : vErrors.concat(validateSignature.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs5 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                }
                            }
                        }
                        else {
                            validatePaymentStatusByRequestAnswer.errors = [{ instancePath: instancePath + "/general", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.status !== undefined) {
                        const _errs6 = errors;
                        if (typeof data.status !== "string") {
                            validatePaymentStatusByRequestAnswer.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        var valid0 = _errs6 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.request_id !== undefined) {
                            const _errs8 = errors;
                            if (!(validateRequestId(data.request_id, { instancePath: instancePath + "/request_id", parentData: data, parentDataProperty: "request_id", rootData }))) {
                                vErrors = vErrors === null ? validateRequestId.errors : vErrors.concat(validateRequestId.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs8 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.payment !== undefined) {
                                const _errs9 = errors;
                                if (!(validatePayment(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                                    vErrors = vErrors === null ? validatePayment.errors : vErrors.concat(validatePayment.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.transaction !== undefined) {
                                    let data7 = data.transaction;
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                            if (data7.id !== undefined) {
                                                const _errs12 = errors;
                                                if (!(validatePlatformId(data7.id, { instancePath: instancePath + "/transaction/id", parentData: data7, parentDataProperty: "id", rootData }))) {
                                                    vErrors = vErrors === null ? validatePlatformId.errors : vErrors.concat(validatePlatformId.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid2 = _errs12 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data7.type !== undefined) {
                                                    const _errs13 = errors;
                                                    if (!(validateOperationType(data7.type, { instancePath: instancePath + "/transaction/type", parentData: data7, parentDataProperty: "type", rootData }))) {
                                                        vErrors = vErrors === null ? validateOperationType.errors : vErrors.concat(validateOperationType.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs13 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data7.date !== undefined) {
                                                        const _errs14 = errors;
                                                        if (!(validatePlatformDate(data7.date, { instancePath: instancePath + "/transaction/date", parentData: data7, parentDataProperty: "date", rootData }))) {
                                                            vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid2 = _errs14 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validatePaymentStatusByRequestAnswer.errors = [{ instancePath: instancePath + "/transaction", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.sum_request !== undefined) {
                                        const _errs15 = errors;
                                        if (!(validateSum(data.sum_request, { instancePath: instancePath + "/sum_request", parentData: data, parentDataProperty: "sum_request", rootData }))) {
                                            vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.sum_real !== undefined) {
                                            const _errs16 = errors;
                                            if (!(validateSum(data.sum_real, { instancePath: instancePath + "/sum_real", parentData: data, parentDataProperty: "sum_real", rootData }))) {
                                                vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs16 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.operations !== undefined) {
                                                let data13 = data.operations;
                                                const _errs17 = errors;
                                                if (errors === _errs17) {
                                                    if (Array.isArray(data13)) {
                                                        var valid3 = true;
                                                        const len0 = data13.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            const _errs19 = errors;
                                                            if (!(validateOperation(data13[i0], { instancePath: instancePath + "/operations/" + i0, parentData: data13, parentDataProperty: i0, rootData }))) {
                                                                vErrors = vErrors === null ? validateOperation.errors : vErrors.concat(validateOperation.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid3 = _errs19 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validatePaymentStatusByRequestAnswer.errors = [{ instancePath: instancePath + "/operations", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs17 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.return_url !== undefined) {
                                                    let data15 = data.return_url;
                                                    const _errs20 = errors;
                                                    if (errors === _errs20) {
                                                        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                            if (data15.success !== undefined) {
                                                                if (!(validateReceivedUrl(data15.success, { instancePath: instancePath + "/return_url/success", parentData: data15, parentDataProperty: "success", rootData }))) {
                                                                    vErrors = vErrors === null ? validateReceivedUrl.errors : vErrors.concat(validateReceivedUrl.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validatePaymentStatusByRequestAnswer.errors = [{ instancePath: instancePath + "/return_url", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs20 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.errors !== undefined) {
                                                        let data17 = data.errors;
                                                        const _errs23 = errors;
                                                        if ((!(Array.isArray(data17))) && (data17 !== null)) {
                                                            validatePaymentStatusByRequestAnswer.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: schema46.properties.errors.type }, message: "must be a list or null" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs23) {
                                                            if (Array.isArray(data17)) {
                                                                var valid5 = true;
                                                                const len1 = data17.length;
                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                    const _errs25 = errors;
                                                                    if (!(validatePlatformError(data17[i1], { instancePath: instancePath + "/errors/" + i1, parentData: data17, parentDataProperty: i1, rootData }))) {
                                                                        vErrors = vErrors === null ? validatePlatformError.errors : vErrors.concat(validatePlatformError.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid5 = _errs25 === errors;
                                                                    if (!valid5) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs23 === errors;
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
                }
            }
        }
        else {
            validatePaymentStatusByRequestAnswer.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePaymentStatusByRequestAnswer.errors = vErrors;
    return errors === 0;
}

export { validatePaymentStatusByRequestAnswer as paymentStatusByRequestAnswer };
