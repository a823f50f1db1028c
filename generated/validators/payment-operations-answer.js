// Generated from spec/ by npm run generate. Do not edit.
import { validateReceivedCurrency, validateOperationType, validateSignature, validateDataApiDate } from "./common/answers.js";

const schema53 = { "type": "object", "required": ["operation_id", "operation_type"], "properties": { "operation_id": { "type": "string" }, "operation_type": { "$ref": "OperationType" }, "operation_created_at": { "$ref": "DataApiDate" }, "operation_completed_at": { "anyOf": [{ "$ref": "DataApiDate" }, { "type": "null" }] }, "amount": { "type": ["integer", "null"] }, "currency": { "anyOf": [{ "$ref": "ReceivedCurrency" }, { "type": "null" }] }, "arn": { "type": ["string", "null"] }, "rrn": { "type": ["string", "null"] } } };
function validatePaymentOperation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.operation_type === undefined) && (missing0 = "operation_type"))) {
                validatePaymentOperation.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.operation_id !== undefined) {
                    const _errs1 = errors;
                    if (typeof data.operation_id !== "string") {
                        validatePaymentOperation.errors = [{ instancePath: instancePath + "/operation_id", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.operation_type !== undefined) {
                        const _errs3 = errors;
                        if (!(validateOperationType(data.operation_type, { instancePath: instancePath + "/operation_type", parentData: data, parentDataProperty: "operation_type", rootData }))) {
                            vErrors = vErrors === null ? validateOperationType.errors : vErrors.concat(validateOperationType.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.operation_created_at !== undefined) {
                            const _errs4 = errors;
                            if (!(validateDataApiDate(data.operation_created_at, { instancePath: instancePath + "/operation_created_at", parentData: data, parentDataProperty: "operation_created_at", rootData }))) {
                                vErrors = vErrors === null ? validateDataApiDate.errors : vErrors.concat(validateDataApiDate.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.operation_completed_at !== undefined) {
                                let data3 = data.operation_completed_at;
                                const _errs5 = errors;
                                const _errs6 = errors;
                                let valid1 = false;
                                const _errs7 = errors;
                                if (!(validateDataApiDate(data3, { instancePath: instancePath + "/operation_completed_at", parentData: data, parentDataProperty: "operation_completed_at", rootData }))) {
                                    vErrors = vErrors === null ? validateDataApiDate.errors : vErrors.concat(validateDataApiDate.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs7 === errors;
                                valid1 = valid1 || _valid0;
                                if (!valid1) {
                                    const _errs8 = errors;
                                    if (data3 !== null) {
                                        const err0 = { instancePath: instancePath + "/operation_completed_at", schemaPath: "#/properties/operation_completed_at/anyOf/1", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs8 === errors;
                                    valid1 = valid1 || _valid0;
                                }
                                if (!valid1) {
                                    const err1 = { instancePath: instancePath + "/operation_completed_at", keyword: "anyOf", params: {}, message: "is not what the contract says" };
                                    if (vErrors === null) {
                                        vErrors = [err1];
                                    }
                                    else {
                                        vErrors.push(err1);
                                    }
                                    errors++;
                                    validatePaymentOperation.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs6;
                                    if (vErrors !== null) {
                                        if (_errs6) {
                                            vErrors.length = _errs6;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.amount !== undefined) {
                                    let data4 = data.amount;
                                    const _errs10 = errors;
                                    if ((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)) {
                                        validatePaymentOperation.errors = [{ instancePath: instancePath + "/amount", keyword: "type", params: { type: schema53.properties.amount.type }, message: "must be a whole number or null" }];
                                        return false;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.currency !== undefined) {
                                        let data5 = data.currency;
                                        const _errs12 = errors;
                                        const _errs13 = errors;
                                        let valid2 = false;
                                        const _errs14 = errors;
                                        if (!(validateReceivedCurrency(data5, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData }))) {
                                            vErrors = vErrors === null ? validateReceivedCurrency.errors : vErrors.concat(validateReceivedCurrency.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid1 = _errs14 === errors;
                                        valid2 = valid2 || _valid1;
                                        if (!valid2) {
                                            const _errs15 = errors;
                                            if (data5 !== null) {
                                                const err2 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/anyOf/1", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err2];
                                                }
                                                else {
                                                    vErrors.push(err2);
                                                }
                                                errors++;
                                            }
                                            var _valid1 = _errs15 === errors;
                                            valid2 = valid2 || _valid1;
                                        }
                                        if (!valid2) {
                                            const err3 = { instancePath: instancePath + "/currency", keyword: "anyOf", params: {}, message: "is not what the contract says" };
                                            if (vErrors === null) {
                                                vErrors = [err3];
                                            }
                                            else {
                                                vErrors.push(err3);
                                            }
                                            errors++;
                                            validatePaymentOperation.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs13;
                                            if (vErrors !== null) {
                                                if (_errs13) {
                                                    vErrors.length = _errs13;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs12 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.arn !== undefined) {
                                            let data6 = data.arn;
                                            const _errs17 = errors;
                                            if ((typeof data6 !== "string") && (data6 !== null)) {
                                                validatePaymentOperation.errors = [{ instancePath: instancePath + "/arn", keyword: "type", params: { type: schema53.properties.arn.type }, message: "must be a text or null" }];
                                                return false;
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.rrn !== undefined) {
                                                let data7 = data.rrn;
                                                const _errs19 = errors;
                                                if ((typeof data7 !== "string") && (data7 !== null)) {
                                                    validatePaymentOperation.errors = [{ instancePath: instancePath + "/rrn", keyword: "type", params: { type: schema53.properties.rrn.type }, message: "must be a text or null" }];
                                                    return false;
                                                }
                                                var valid0 = _errs19 === errors;
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
        else {
            validatePaymentOperation.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePaymentOperation.errors = vErrors;
    return errors === 0;
}
function validatePaymentOperationsAnswer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.operations === undefined) && (missing0 = "operations")) || ((data.signature === undefined) && (missing0 = "signature"))) {
                validatePaymentOperationsAnswer.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.operations !== undefined) {
                    let data0 = data.operations;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (Array.isArray(data0)) {
                            var valid1 = true;
                            const len0 = data0.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                const _errs3 = errors;
                                if (!(validatePaymentOperation(data0[i0], { instancePath: instancePath + "/operations/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                                    vErrors = vErrors === null ? validatePaymentOperation.errors : vErrors.concat(validatePaymentOperation.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs3 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validatePaymentOperationsAnswer.errors = [{ instancePath: instancePath + "/operations", keyword: "type", params: { type: "array" }, message: "must be a list" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.signature !== undefined) {
                        const _errs4 = errors;
                        if (!(validateSignature(data.signature, { instancePath: instancePath + "/signature", parentData: data, parentDataProperty: "signature", rootData }))) {
                            vErrors = vErrors === null ? validateSignature.errors : vErrors.concat(validateSignature.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validatePaymentOperationsAnswer.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePaymentOperationsAnswer.errors = vErrors;
    return errors === 0;
}

export { validatePaymentOperationsAnswer as paymentOperationsAnswer };
