// Generated from spec/ by npm run generate. Do not edit.
import { validateReceivedPaymentId, validateSum, validateOperationType, validateOperationStatus, validateSignature, validateDataApiDate } from "./common/answers.js";

const schema49 = { "type": "object", "required": ["operation_id", "payment_id", "operation_type", "operation_status"], "properties": { "project_id": { "type": "string" }, "operation_id": { "type": "string" }, "payment_id": { "$ref": "ReceivedPaymentId" }, "operation_type": { "$ref": "OperationType" }, "operation_status": { "$ref": "OperationStatus" }, "account_number": { "type": ["string", "null"] }, "customer_ip": { "type": ["string", "null"] }, "payment_method_name": { "type": ["string", "null"] }, "payment_method_type": { "type": ["string", "null"] }, "payment_description": { "type": ["string", "null"] }, "operation_created_at": { "$ref": "DataApiDate" }, "operation_completed_at": { "anyOf": [{ "$ref": "DataApiDate" }, { "type": "null" }] }, "provider_date": { "type": ["string", "null"] }, "shipment_date": { "type": ["string", "null"] }, "sum_initial": { "$ref": "Sum" }, "sum_converted": { "$ref": "Sum" }, "arn": { "type": ["string", "null"] }, "rrn": { "type": ["string", "null"] }, "payment_provider_code": { "type": ["string", "null"] }, "payment_provider_message": { "type": ["string", "null"] } } };
function validateDataApiOperation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.payment_id === undefined) && (missing0 = "payment_id"))) || ((data.operation_type === undefined) && (missing0 = "operation_type"))) || ((data.operation_status === undefined) && (missing0 = "operation_status"))) {
                validateDataApiOperation.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.project_id !== undefined) {
                    const _errs1 = errors;
                    if (typeof data.project_id !== "string") {
                        validateDataApiOperation.errors = [{ instancePath: instancePath + "/project_id", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.operation_id !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.operation_id !== "string") {
                            validateDataApiOperation.errors = [{ instancePath: instancePath + "/operation_id", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
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
                        if (valid0) {
                            if (data.operation_type !== undefined) {
                                const _errs6 = errors;
                                if (!(validateOperationType(data.operation_type, { instancePath: instancePath + "/operation_type", parentData: data, parentDataProperty: "operation_type", rootData }))) {
                                    vErrors = vErrors === null ? validateOperationType.errors : vErrors.concat(validateOperationType.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.operation_status !== undefined) {
                                    const _errs7 = errors;
                                    if (!(validateOperationStatus(data.operation_status, { instancePath: instancePath + "/operation_status", parentData: data, parentDataProperty: "operation_status", rootData }))) {
                                        vErrors = vErrors === null ? validateOperationStatus.errors : vErrors.concat(validateOperationStatus.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.account_number !== undefined) {
                                        let data5 = data.account_number;
                                        const _errs8 = errors;
                                        if ((typeof data5 !== "string") && (data5 !== null)) {
                                            validateDataApiOperation.errors = [{ instancePath: instancePath + "/account_number", keyword: "type", params: { type: schema49.properties.account_number.type }, message: "must be a text or null" }];
                                            return false;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.customer_ip !== undefined) {
                                            let data6 = data.customer_ip;
                                            const _errs10 = errors;
                                            if ((typeof data6 !== "string") && (data6 !== null)) {
                                                validateDataApiOperation.errors = [{ instancePath: instancePath + "/customer_ip", keyword: "type", params: { type: schema49.properties.customer_ip.type }, message: "must be a text or null" }];
                                                return false;
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.payment_method_name !== undefined) {
                                                let data7 = data.payment_method_name;
                                                const _errs12 = errors;
                                                if ((typeof data7 !== "string") && (data7 !== null)) {
                                                    validateDataApiOperation.errors = [{ instancePath: instancePath + "/payment_method_name", keyword: "type", params: { type: schema49.properties.payment_method_name.type }, message: "must be a text or null" }];
                                                    return false;
                                                }
                                                var valid0 = _errs12 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.payment_method_type !== undefined) {
                                                    let data8 = data.payment_method_type;
                                                    const _errs14 = errors;
                                                    if ((typeof data8 !== "string") && (data8 !== null)) {
                                                        validateDataApiOperation.errors = [{ instancePath: instancePath + "/payment_method_type", keyword: "type", params: { type: schema49.properties.payment_method_type.type }, message: "must be a text or null" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs14 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.payment_description !== undefined) {
                                                        let data9 = data.payment_description;
                                                        const _errs16 = errors;
                                                        if ((typeof data9 !== "string") && (data9 !== null)) {
                                                            validateDataApiOperation.errors = [{ instancePath: instancePath + "/payment_description", keyword: "type", params: { type: schema49.properties.payment_description.type }, message: "must be a text or null" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.operation_created_at !== undefined) {
                                                            const _errs18 = errors;
                                                            if (!(validateDataApiDate(data.operation_created_at, { instancePath: instancePath + "/operation_created_at", parentData: data, parentDataProperty: "operation_created_at", rootData }))) {
                                                                vErrors = vErrors === null ? validateDataApiDate.errors : vErrors.concat(validateDataApiDate.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid0 = _errs18 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.operation_completed_at !== undefined) {
                                                                let data11 = data.operation_completed_at;
                                                                const _errs19 = errors;
                                                                const _errs20 = errors;
                                                                let valid1 = false;
                                                                const _errs21 = errors;
                                                                if (!(validateDataApiDate(data11, { instancePath: instancePath + "/operation_completed_at", parentData: data, parentDataProperty: "operation_completed_at", rootData }))) {
                                                                    vErrors = vErrors === null ? validateDataApiDate.errors : vErrors.concat(validateDataApiDate.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid0 = _errs21 === errors;
                                                                valid1 = valid1 || _valid0;
                                                                if (!valid1) {
                                                                    const _errs22 = errors;
                                                                    if (data11 !== null) {
                                                                        const err0 = { instancePath: instancePath + "/operation_completed_at", schemaPath: "#/properties/operation_completed_at/anyOf/1", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err0];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err0);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var _valid0 = _errs22 === errors;
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
                                                                    validateDataApiOperation.errors = vErrors;
                                                                    return false;
                                                                }
                                                                else {
                                                                    errors = _errs20;
                                                                    if (vErrors !== null) {
                                                                        if (_errs20) {
                                                                            vErrors.length = _errs20;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs19 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.provider_date !== undefined) {
                                                                    let data12 = data.provider_date;
                                                                    const _errs24 = errors;
                                                                    if ((typeof data12 !== "string") && (data12 !== null)) {
                                                                        validateDataApiOperation.errors = [{ instancePath: instancePath + "/provider_date", keyword: "type", params: { type: schema49.properties.provider_date.type }, message: "must be a text or null" }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs24 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.shipment_date !== undefined) {
                                                                        let data13 = data.shipment_date;
                                                                        const _errs26 = errors;
                                                                        if ((typeof data13 !== "string") && (data13 !== null)) {
                                                                            validateDataApiOperation.errors = [{ instancePath: instancePath + "/shipment_date", keyword: "type", params: { type: schema49.properties.shipment_date.type }, message: "must be a text or null" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs26 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.sum_initial !== undefined) {
                                                                            const _errs28 = errors;
                                                                            if (!(validateSum(data.sum_initial, { instancePath: instancePath + "/sum_initial", parentData: data, parentDataProperty: "sum_initial", rootData }))) {
                                                                                vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs28 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.sum_converted !== undefined) {
                                                                                const _errs29 = errors;
                                                                                if (!(validateSum(data.sum_converted, { instancePath: instancePath + "/sum_converted", parentData: data, parentDataProperty: "sum_converted", rootData }))) {
                                                                                    vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid0 = _errs29 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.arn !== undefined) {
                                                                                    let data16 = data.arn;
                                                                                    const _errs30 = errors;
                                                                                    if ((typeof data16 !== "string") && (data16 !== null)) {
                                                                                        validateDataApiOperation.errors = [{ instancePath: instancePath + "/arn", keyword: "type", params: { type: schema49.properties.arn.type }, message: "must be a text or null" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid0 = _errs30 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.rrn !== undefined) {
                                                                                        let data17 = data.rrn;
                                                                                        const _errs32 = errors;
                                                                                        if ((typeof data17 !== "string") && (data17 !== null)) {
                                                                                            validateDataApiOperation.errors = [{ instancePath: instancePath + "/rrn", keyword: "type", params: { type: schema49.properties.rrn.type }, message: "must be a text or null" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid0 = _errs32 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.payment_provider_code !== undefined) {
                                                                                            let data18 = data.payment_provider_code;
                                                                                            const _errs34 = errors;
                                                                                            if ((typeof data18 !== "string") && (data18 !== null)) {
                                                                                                validateDataApiOperation.errors = [{ instancePath: instancePath + "/payment_provider_code", keyword: "type", params: { type: schema49.properties.payment_provider_code.type }, message: "must be a text or null" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid0 = _errs34 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.payment_provider_message !== undefined) {
                                                                                                let data19 = data.payment_provider_message;
                                                                                                const _errs36 = errors;
                                                                                                if ((typeof data19 !== "string") && (data19 !== null)) {
                                                                                                    validateDataApiOperation.errors = [{ instancePath: instancePath + "/payment_provider_message", keyword: "type", params: { type: schema49.properties.payment_provider_message.type }, message: "must be a text or null" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid0 = _errs36 === errors;
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
            validateDataApiOperation.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateDataApiOperation.errors = vErrors;
    return errors === 0;
}
function validateOperationsAnswer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.operations === undefined) && (missing0 = "operations")) || ((data.signature === undefined) && (missing0 = "signature"))) {
                validateOperationsAnswer.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
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
                                if (!(validateDataApiOperation(data0[i0], { instancePath: instancePath + "/operations/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                                    vErrors = vErrors === null ? validateDataApiOperation.errors : vErrors.concat(validateDataApiOperation.errors);
                                    errors = vErrors.length;
                                }
                                var valid1 = _errs3 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            validateOperationsAnswer.errors = [{ instancePath: instancePath + "/operations", keyword: "type", params: { type: "array" }, message: "must be a list" }];
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
            validateOperationsAnswer.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateOperationsAnswer.errors = vErrors;
    return errors === 0;
}

export { validateOperationsAnswer as operationsAnswer };
