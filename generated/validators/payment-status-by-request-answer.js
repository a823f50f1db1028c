// Generated from spec/ by npm run generate. Do not edit.
import { validateProjectId, validatePaymentId, validateSignature, validateHttpUrl, validateRequestId, validatePlatformError, validatePlatformDate, validateSum, validatePurchasePayment, validatePayoutPayment, validateOperationType, validateConvertedSum, validateOperation } from "./common/exchanges.js";

const schema72 = { "type": "object", "required": ["status", "request_id"], "properties": { "general": { "type": "object", "properties": { "project_id": { "$ref": "ProjectId" }, "payment_id": { "$ref": "PaymentId" }, "signature": { "$ref": "Signature" } } }, "status": { "type": "string" }, "request_id": { "$ref": "RequestId" }, "payment": { "oneOf": [{ "$ref": "PurchasePayment" }, { "$ref": "PayoutPayment" }] }, "transaction": { "type": "object", "properties": { "id": { "type": ["integer", "string"] }, "type": { "$ref": "OperationType" }, "date": { "$ref": "PlatformDate" } } }, "sum_request": { "$ref": "Sum" }, "sum_real": { "$ref": "ConvertedSum" }, "operations": { "type": "array", "items": { "$ref": "Operation" } }, "return_url": { "type": "object", "properties": { "success": { "$ref": "HttpUrl" } } }, "errors": { "type": ["array", "null"], "items": { "$ref": "PlatformError" } } } };
function validatePaymentStatusByRequestAnswer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.status === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.request_id === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.general !== undefined) {
            let data0 = data.general;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.project_id !== undefined) {
                    if (!(validateProjectId(data0.project_id, { instancePath: instancePath + "/general/project_id", parentData: data0, parentDataProperty: "project_id", rootData }))) {
                        vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.payment_id !== undefined) {
                    if (!(validatePaymentId(data0.payment_id, { instancePath: instancePath + "/general/payment_id", parentData: data0, parentDataProperty: "payment_id", rootData }))) {
                        vErrors = vErrors === null ? validatePaymentId.errors : vErrors.concat(validatePaymentId.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.signature !== undefined) {
                    if (!(validateSignature(data0.signature, { instancePath: instancePath + "/general/signature", parentData: data0, parentDataProperty: "signature", rootData }))) {
                        vErrors = vErrors === null ? validateSignature.errors : vErrors.concat(validateSignature.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/general", schemaPath: "#/properties/general/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            if (typeof data.status !== "string") {
                const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.request_id !== undefined) {
            if (!(validateRequestId(data.request_id, { instancePath: instancePath + "/request_id", parentData: data, parentDataProperty: "request_id", rootData }))) {
                vErrors = vErrors === null ? validateRequestId.errors : vErrors.concat(validateRequestId.errors);
                errors = vErrors.length;
            }
        }
        if (data.payment !== undefined) {
            let data6 = data.payment;
            const _errs10 = errors;
            let valid2 = false;
            let passing0 = null;
            const _errs11 = errors;
            if (!(validatePurchasePayment(data6, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                vErrors = vErrors === null ? validatePurchasePayment.errors : vErrors.concat(validatePurchasePayment.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs11 === errors;
            if (_valid0) {
                valid2 = true;
                passing0 = 0;
            }
            const _errs12 = errors;
            if (!(validatePayoutPayment(data6, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                vErrors = vErrors === null ? validatePayoutPayment.errors : vErrors.concat(validatePayoutPayment.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs12 === errors;
            if (_valid0 && valid2) {
                valid2 = false;
                passing0 = [passing0, 1];
            }
            else {
                if (_valid0) {
                    valid2 = true;
                    passing0 = 1;
                }
            }
            if (!valid2) {
                const err4 = { instancePath: instancePath + "/payment", schemaPath: "#/properties/payment/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "is not what the contract says" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            else {
                errors = _errs10;
                if (vErrors !== null) {
                    if (_errs10) {
                        vErrors.length = _errs10;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.transaction !== undefined) {
            let data7 = data.transaction;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.id !== undefined) {
                    let data8 = data7.id;
                    if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (typeof data8 !== "string")) {
                        const err5 = { instancePath: instancePath + "/transaction/id", schemaPath: "#/properties/transaction/properties/id/type", keyword: "type", params: { type: schema72.properties.transaction.properties.id.type }, message: "must be a whole number or a text" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data7.type !== undefined) {
                    if (!(validateOperationType(data7.type, { instancePath: instancePath + "/transaction/type", parentData: data7, parentDataProperty: "type", rootData }))) {
                        vErrors = vErrors === null ? validateOperationType.errors : vErrors.concat(validateOperationType.errors);
                        errors = vErrors.length;
                    }
                }
                if (data7.date !== undefined) {
                    if (!(validatePlatformDate(data7.date, { instancePath: instancePath + "/transaction/date", parentData: data7, parentDataProperty: "date", rootData }))) {
                        vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/transaction", schemaPath: "#/properties/transaction/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.sum_request !== undefined) {
            if (!(validateSum(data.sum_request, { instancePath: instancePath + "/sum_request", parentData: data, parentDataProperty: "sum_request", rootData }))) {
                vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                errors = vErrors.length;
            }
        }
        if (data.sum_real !== undefined) {
            if (!(validateConvertedSum(data.sum_real, { instancePath: instancePath + "/sum_real", parentData: data, parentDataProperty: "sum_real", rootData }))) {
                vErrors = vErrors === null ? validateConvertedSum.errors : vErrors.concat(validateConvertedSum.errors);
                errors = vErrors.length;
            }
        }
        if (data.operations !== undefined) {
            let data13 = data.operations;
            if (Array.isArray(data13)) {
                const len0 = data13.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validateOperation(data13[i0], { instancePath: instancePath + "/operations/" + i0, parentData: data13, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? validateOperation.errors : vErrors.concat(validateOperation.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be a list" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.return_url !== undefined) {
            let data15 = data.return_url;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.success !== undefined) {
                    if (!(validateHttpUrl(data15.success, { instancePath: instancePath + "/return_url/success", parentData: data15, parentDataProperty: "success", rootData }))) {
                        vErrors = vErrors === null ? validateHttpUrl.errors : vErrors.concat(validateHttpUrl.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/return_url", schemaPath: "#/properties/return_url/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.errors !== undefined) {
            let data17 = data.errors;
            if ((!(Array.isArray(data17))) && (data17 !== null)) {
                const err9 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: schema72.properties.errors.type }, message: "must be a list or null" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (Array.isArray(data17)) {
                const len1 = data17.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validatePlatformError(data17[i1], { instancePath: instancePath + "/errors/" + i1, parentData: data17, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? validatePlatformError.errors : vErrors.concat(validatePlatformError.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validatePaymentStatusByRequestAnswer.errors = vErrors;
    return errors === 0;
}

export { validatePaymentStatusByRequestAnswer as paymentStatusByRequestAnswer };
