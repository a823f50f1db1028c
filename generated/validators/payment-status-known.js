// Generated from spec/ by npm run generate. Do not edit.
import { validateProjectId, validatePlatformError, validatePayment, validateOperation, validateSignature } from "./common/answers.js";

const schema28 = { "type": "object", "required": ["project_id", "payment", "operations", "signature"], "properties": { "project_id": { "$ref": "ProjectId" }, "payment": { "$ref": "Payment" }, "operations": { "type": "array", "items": { "$ref": "Operation" } }, "account": { "$ref": "CallbackAccount" }, "customer": { "$ref": "CallbackCustomer" }, "errors": { "type": ["array", "null"], "items": { "$ref": "PlatformError" } }, "signature": { "$ref": "Signature" } } };
const schema42 = { "type": ["object", "null"], "properties": { "number": { "type": ["string", "null"] }, "type": { "type": ["string", "null"] }, "card_holder": { "type": ["string", "null"] }, "expiry_month": { "type": ["string", "integer", "null"] }, "expiry_year": { "type": ["string", "integer", "null"] }, "token": { "type": ["string", "null"] }, "id": {} } };
function validateCallbackAccount(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
        validateCallbackAccount.errors = [{ instancePath, keyword: "type", params: { type: schema42.type }, message: "must be an object or null" }];
        return false;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.number !== undefined) {
                let data0 = data.number;
                const _errs1 = errors;
                if ((typeof data0 !== "string") && (data0 !== null)) {
                    validateCallbackAccount.errors = [{ instancePath: instancePath + "/number", keyword: "type", params: { type: schema42.properties.number.type }, message: "must be a text or null" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.type !== undefined) {
                    let data1 = data.type;
                    const _errs3 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validateCallbackAccount.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: schema42.properties.type.type }, message: "must be a text or null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.card_holder !== undefined) {
                        let data2 = data.card_holder;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validateCallbackAccount.errors = [{ instancePath: instancePath + "/card_holder", keyword: "type", params: { type: schema42.properties.card_holder.type }, message: "must be a text or null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.expiry_month !== undefined) {
                            let data3 = data.expiry_month;
                            const _errs7 = errors;
                            if (((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (data3 !== null)) {
                                validateCallbackAccount.errors = [{ instancePath: instancePath + "/expiry_month", keyword: "type", params: { type: schema42.properties.expiry_month.type }, message: "must be a text or a whole number or null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.expiry_year !== undefined) {
                                let data4 = data.expiry_year;
                                const _errs9 = errors;
                                if (((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (data4 !== null)) {
                                    validateCallbackAccount.errors = [{ instancePath: instancePath + "/expiry_year", keyword: "type", params: { type: schema42.properties.expiry_year.type }, message: "must be a text or a whole number or null" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.token !== undefined) {
                                    let data5 = data.token;
                                    const _errs11 = errors;
                                    if ((typeof data5 !== "string") && (data5 !== null)) {
                                        validateCallbackAccount.errors = [{ instancePath: instancePath + "/token", keyword: "type", params: { type: schema42.properties.token.type }, message: "must be a text or null" }];
                                        return false;
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
    validateCallbackAccount.errors = vErrors;
    return errors === 0;
}
const schema43 = { "type": ["object", "null"], "properties": { "id": { "type": ["string", "integer", "null"] }, "phone": { "type": ["string", "null"] } } };
function validateCallbackCustomer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
        validateCallbackCustomer.errors = [{ instancePath, keyword: "type", params: { type: schema43.type }, message: "must be an object or null" }];
        return false;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.id !== undefined) {
                let data0 = data.id;
                const _errs1 = errors;
                if (((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (data0 !== null)) {
                    validateCallbackCustomer.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: schema43.properties.id.type }, message: "must be a text or a whole number or null" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.phone !== undefined) {
                    let data1 = data.phone;
                    const _errs3 = errors;
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validateCallbackCustomer.errors = [{ instancePath: instancePath + "/phone", keyword: "type", params: { type: schema43.properties.phone.type }, message: "must be a text or null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
    }
    validateCallbackCustomer.errors = vErrors;
    return errors === 0;
}
function validatePaymentStatusKnown(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.project_id === undefined) && (missing0 = "project_id")) || ((data.payment === undefined) && (missing0 = "payment"))) || ((data.operations === undefined) && (missing0 = "operations"))) || ((data.signature === undefined) && (missing0 = "signature"))) {
                validatePaymentStatusKnown.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.project_id !== undefined) {
                    const _errs1 = errors;
                    if (!(validateProjectId(data.project_id, { instancePath: instancePath + "/project_id", parentData: data, parentDataProperty: "project_id", rootData }))) {
                        vErrors = vErrors === null ? validateProjectId.errors : vErrors.concat(validateProjectId.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.payment !== undefined) {
                        const _errs2 = errors;
                        if (!(validatePayment(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                            vErrors = vErrors === null ? validatePayment.errors : vErrors.concat(validatePayment.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.operations !== undefined) {
                            let data2 = data.operations;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (Array.isArray(data2)) {
                                    var valid1 = true;
                                    const len0 = data2.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs5 = errors;
                                        if (!(validateOperation(data2[i0], { instancePath: instancePath + "/operations/" + i0, parentData: data2, parentDataProperty: i0, rootData }))) {
                                            vErrors = vErrors === null ? validateOperation.errors : vErrors.concat(validateOperation.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs5 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validatePaymentStatusKnown.errors = [{ instancePath: instancePath + "/operations", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.account !== undefined) {
                                const _errs6 = errors;
                                if (!(validateCallbackAccount(data.account, { instancePath: instancePath + "/account", parentData: data, parentDataProperty: "account", rootData }))) {
                                    vErrors = vErrors === null ? validateCallbackAccount.errors : vErrors.concat(validateCallbackAccount.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.customer !== undefined) {
                                    const _errs7 = errors;
                                    if (!(validateCallbackCustomer(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData }))) {
                                        vErrors = vErrors === null ? validateCallbackCustomer.errors : vErrors.concat(validateCallbackCustomer.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.errors !== undefined) {
                                        let data6 = data.errors;
                                        const _errs8 = errors;
                                        if ((!(Array.isArray(data6))) && (data6 !== null)) {
                                            validatePaymentStatusKnown.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: schema28.properties.errors.type }, message: "must be a list or null" }];
                                            return false;
                                        }
                                        if (errors === _errs8) {
                                            if (Array.isArray(data6)) {
                                                var valid2 = true;
                                                const len1 = data6.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    const _errs10 = errors;
                                                    if (!(validatePlatformError(data6[i1], { instancePath: instancePath + "/errors/" + i1, parentData: data6, parentDataProperty: i1, rootData }))) {
                                                        vErrors = vErrors === null ? validatePlatformError.errors : vErrors.concat(validatePlatformError.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs10 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.signature !== undefined) {
                                            const _errs11 = errors;
                                            if (!(validateSignature(data.signature, { instancePath: instancePath + "/signature", parentData: data, parentDataProperty: "signature", rootData }))) {
                                                vErrors = vErrors === null ? validateSignature.errors : vErrors.concat(validateSignature.errors);
                                                errors = vErrors.length;
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
            validatePaymentStatusKnown.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePaymentStatusKnown.errors = vErrors;
    return errors === 0;
}

export { validatePaymentStatusKnown as paymentStatusKnown };
