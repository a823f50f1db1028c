// Generated from spec/ by npm run generate. Do not edit.
import { validateProjectId, validateSignature, validatePlatformError, validatePurchasePayment, validatePayoutPayment, validateOperation } from "./common/exchanges.js";

const schema55 = { "type": "object", "required": ["project_id", "payment", "operations", "signature"], "properties": { "project_id": { "$ref": "ProjectId" }, "payment": { "oneOf": [{ "$ref": "PurchasePayment" }, { "$ref": "PayoutPayment" }] }, "operations": { "type": "array", "items": { "$ref": "Operation" } }, "account": { "$ref": "CallbackAccount" }, "customer": { "$ref": "CallbackCustomer" }, "errors": { "type": ["array", "null"], "items": { "$ref": "PlatformError" } }, "signature": { "$ref": "Signature" } } };
const schema68 = { "type": ["object", "null"], "properties": { "number": { "type": ["string", "null"] } } };
function validateCallbackAccount(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema68.type }, message: "must be an object or null" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.number !== undefined) {
            let data0 = data.number;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                const err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: schema68.properties.number.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    validateCallbackAccount.errors = vErrors;
    return errors === 0;
}
const schema69 = { "type": ["object", "null"], "properties": { "id": { "type": ["string", "null"] }, "phone": { "type": ["string", "null"] } } };
function validateCallbackCustomer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema69.type }, message: "must be an object or null" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id !== undefined) {
            let data0 = data.id;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema69.properties.id.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.phone !== undefined) {
            let data1 = data.phone;
            if ((typeof data1 !== "string") && (data1 !== null)) {
                const err2 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema69.properties.phone.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    validateCallbackCustomer.errors = vErrors;
    return errors === 0;
}
function validatePaymentStatusKnown(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.project_id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.payment === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.operations === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.signature === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.project_id !== undefined) {
            if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                errors = vErrors.length;
            }
        }
        if (data.payment !== undefined) {
            let data1 = data.payment;
            const _errs3 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs4 = errors;
            if (!(validatePurchasePayment(data1, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                vErrors = vErrors === null ? validatePurchasePayment.errors : vErrors.concat(validatePurchasePayment.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs4 === errors;
            if (_valid0) {
                valid1 = true;
                passing0 = 0;
            }
            const _errs5 = errors;
            if (!(validatePayoutPayment(data1, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                vErrors = vErrors === null ? validatePayoutPayment.errors : vErrors.concat(validatePayoutPayment.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs5 === errors;
            if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
            }
            else {
                if (_valid0) {
                    valid1 = true;
                    passing0 = 1;
                }
            }
            if (!valid1) {
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
                errors = _errs3;
                if (vErrors !== null) {
                    if (_errs3) {
                        vErrors.length = _errs3;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.operations !== undefined) {
            let data2 = data.operations;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validateOperation(data2[i0], { instancePath: instancePath + "/operations/" + i0, parentData: data2, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? validateOperation.errors : vErrors.concat(validateOperation.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be a list" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.account !== undefined) {
            if (!(validateCallbackAccount(data.account, { instancePath: instancePath + "/account", parentData: data, parentDataProperty: "account", rootData }))) {
                vErrors = vErrors === null ? validateCallbackAccount.errors : vErrors.concat(validateCallbackAccount.errors);
                errors = vErrors.length;
            }
        }
        if (data.customer !== undefined) {
            if (!(validateCallbackCustomer(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData }))) {
                vErrors = vErrors === null ? validateCallbackCustomer.errors : vErrors.concat(validateCallbackCustomer.errors);
                errors = vErrors.length;
            }
        }
        if (data.errors !== undefined) {
            let data6 = data.errors;
            if ((!(Array.isArray(data6))) && (data6 !== null)) {
                const err6 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: schema55.properties.errors.type }, message: "must be a list or null" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validatePlatformError(data6[i1], { instancePath: instancePath + "/errors/" + i1, parentData: data6, parentDataProperty: i1, rootData }))) {
                        vErrors = vErrors === null ? validatePlatformError.errors : vErrors.concat(validatePlatformError.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
        if (data.signature !== undefined) {
            if (!(validateSignature(data.signature, { instancePath: instancePath + "/signature", parentData: data, parentDataProperty: "signature", rootData }))) {
                vErrors = vErrors === null ? validateSignature.errors : vErrors.concat(validateSignature.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validatePaymentStatusKnown.errors = vErrors;
    return errors === 0;
}

export { validatePaymentStatusKnown as paymentStatusKnown };
