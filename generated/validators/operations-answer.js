// Generated from spec/ by npm run generate. Do not edit.
import { validatePaymentId, validateSignature, validateSum, validateOperationType, validateOperationStatus, validateConvertedSum } from "./common/exchanges.js";
import { dateTimeFormat } from "./common/runtime.js";

const schema78 = { "type": "object", "required": ["operation_id", "payment_id", "operation_type", "operation_status"], "properties": { "project_id": { "type": "string" }, "operation_id": { "type": "string" }, "payment_id": { "$ref": "PaymentId" }, "operation_type": { "$ref": "OperationType" }, "operation_status": { "$ref": "OperationStatus" }, "account_number": { "type": ["string", "null"] }, "customer_ip": { "type": ["string", "null"] }, "payment_method_name": { "type": ["string", "null"] }, "payment_method_type": { "type": ["string", "null"] }, "payment_description": { "type": ["string", "null"] }, "operation_created_at": { "$ref": "DataApiDate" }, "operation_completed_at": { "anyOf": [{ "$ref": "DataApiDate" }, { "type": "null" }] }, "provider_date": { "type": ["string", "null"] }, "shipment_date": { "type": ["string", "null"] }, "sum_initial": { "$ref": "Sum" }, "sum_converted": { "$ref": "ConvertedSum" }, "arn": { "type": ["string", "null"] }, "rrn": { "type": ["string", "null"] }, "payment_provider_code": { "type": ["string", "null"] }, "payment_provider_message": { "type": ["string", "null"] } } };
function validateDataApiDate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
        if (!(dateTimeFormat.validate(data))) {
            const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: "must be a date and time with an offset, such as 2019-03-25T11:56:01+08:00" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be a date and time with an offset, such as 2019-03-25T11:56:01+08:00" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validateDataApiDate.errors = vErrors;
    return errors === 0;
}
function validateDataApiOperation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.operation_id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.payment_id === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.operation_type === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation_type" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.operation_status === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation_status" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.project_id !== undefined) {
            if (typeof data.project_id !== "string") {
                const err4 = { instancePath: instancePath + "/project_id", schemaPath: "#/properties/project_id/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.operation_id !== undefined) {
            if (typeof data.operation_id !== "string") {
                const err5 = { instancePath: instancePath + "/operation_id", schemaPath: "#/properties/operation_id/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.payment_id !== undefined) {
            if (!(validatePaymentId(data.payment_id, { instancePath: instancePath + "/payment_id", parentData: data, parentDataProperty: "payment_id", rootData }))) {
                vErrors = vErrors === null ? validatePaymentId.errors : vErrors.concat(validatePaymentId.errors);
                errors = vErrors.length;
            }
        }
        if (data.operation_type !== undefined) {
            if (!(validateOperationType(data.operation_type, { instancePath: instancePath + "/operation_type", parentData: data, parentDataProperty: "operation_type", rootData }))) {
                vErrors = vErrors === null ? validateOperationType.errors : vErrors.concat(validateOperationType.errors);
                errors = vErrors.length;
            }
        }
        if (data.operation_status !== undefined) {
            if (!(validateOperationStatus(data.operation_status, { instancePath: instancePath + "/operation_status", parentData: data, parentDataProperty: "operation_status", rootData }))) {
                vErrors = vErrors === null ? validateOperationStatus.errors : vErrors.concat(validateOperationStatus.errors);
                errors = vErrors.length;
            }
        }
        if (data.account_number !== undefined) {
            let data5 = data.account_number;
            if ((typeof data5 !== "string") && (data5 !== null)) {
                const err6 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/type", keyword: "type", params: { type: schema78.properties.account_number.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.customer_ip !== undefined) {
            let data6 = data.customer_ip;
            if ((typeof data6 !== "string") && (data6 !== null)) {
                const err7 = { instancePath: instancePath + "/customer_ip", schemaPath: "#/properties/customer_ip/type", keyword: "type", params: { type: schema78.properties.customer_ip.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.payment_method_name !== undefined) {
            let data7 = data.payment_method_name;
            if ((typeof data7 !== "string") && (data7 !== null)) {
                const err8 = { instancePath: instancePath + "/payment_method_name", schemaPath: "#/properties/payment_method_name/type", keyword: "type", params: { type: schema78.properties.payment_method_name.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.payment_method_type !== undefined) {
            let data8 = data.payment_method_type;
            if ((typeof data8 !== "string") && (data8 !== null)) {
                const err9 = { instancePath: instancePath + "/payment_method_type", schemaPath: "#/properties/payment_method_type/type", keyword: "type", params: { type: schema78.properties.payment_method_type.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.payment_description !== undefined) {
            let data9 = data.payment_description;
            if ((typeof data9 !== "string") && (data9 !== null)) {
                const err10 = { instancePath: instancePath + "/payment_description", schemaPath: "#/properties/payment_description/type", keyword: "type", params: { type: schema78.properties.payment_description.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.operation_created_at !== undefined) {
            if (!(validateDataApiDate(data.operation_created_at, { instancePath: instancePath + "/operation_created_at", parentData: data, parentDataProperty: "operation_created_at", rootData }))) {
                vErrors = vErrors === null ? validateDataApiDate.errors : vErrors.concat(validateDataApiDate.errors);
                errors = vErrors.length;
            }
        }
        if (data.operation_completed_at !== undefined) {
            let data11 = data.operation_completed_at;
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
                    const err11 = { instancePath: instancePath + "/operation_completed_at", schemaPath: "#/properties/operation_completed_at/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                var _valid0 = _errs22 === errors;
                valid1 = valid1 || _valid0;
            }
            if (!valid1) {
                const err12 = { instancePath: instancePath + "/operation_completed_at", schemaPath: "#/properties/operation_completed_at/anyOf", keyword: "anyOf", params: {}, message: "is not what the contract says" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
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
        }
        if (data.provider_date !== undefined) {
            let data12 = data.provider_date;
            if ((typeof data12 !== "string") && (data12 !== null)) {
                const err13 = { instancePath: instancePath + "/provider_date", schemaPath: "#/properties/provider_date/type", keyword: "type", params: { type: schema78.properties.provider_date.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.shipment_date !== undefined) {
            let data13 = data.shipment_date;
            if ((typeof data13 !== "string") && (data13 !== null)) {
                const err14 = { instancePath: instancePath + "/shipment_date", schemaPath: "#/properties/shipment_date/type", keyword: "type", params: { type: schema78.properties.shipment_date.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.sum_initial !== undefined) {
            if (!(validateSum(data.sum_initial, { instancePath: instancePath + "/sum_initial", parentData: data, parentDataProperty: "sum_initial", rootData }))) {
                vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                errors = vErrors.length;
            }
        }
        if (data.sum_converted !== undefined) {
            if (!(validateConvertedSum(data.sum_converted, { instancePath: instancePath + "/sum_converted", parentData: data, parentDataProperty: "sum_converted", rootData }))) {
                vErrors = vErrors === null ? validateConvertedSum.errors : vErrors.concat(validateConvertedSum.errors);
                errors = vErrors.length;
            }
        }
        if (data.arn !== undefined) {
            let data16 = data.arn;
            if ((typeof data16 !== "string") && (data16 !== null)) {
                const err15 = { instancePath: instancePath + "/arn", schemaPath: "#/properties/arn/type", keyword: "type", params: { type: schema78.properties.arn.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.rrn !== undefined) {
            let data17 = data.rrn;
            if ((typeof data17 !== "string") && (data17 !== null)) {
                const err16 = { instancePath: instancePath + "/rrn", schemaPath: "#/properties/rrn/type", keyword: "type", params: { type: schema78.properties.rrn.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.payment_provider_code !== undefined) {
            let data18 = data.payment_provider_code;
            if ((typeof data18 !== "string") && (data18 !== null)) {
                const err17 = { instancePath: instancePath + "/payment_provider_code", schemaPath: "#/properties/payment_provider_code/type", keyword: "type", params: { type: schema78.properties.payment_provider_code.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.payment_provider_message !== undefined) {
            let data19 = data.payment_provider_message;
            if ((typeof data19 !== "string") && (data19 !== null)) {
                const err18 = { instancePath: instancePath + "/payment_provider_message", schemaPath: "#/properties/payment_provider_message/type", keyword: "type", params: { type: schema78.properties.payment_provider_message.type }, message: "must be a text or null" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validateDataApiOperation.errors = vErrors;
    return errors === 0;
}
function validateOperationsAnswer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.operations === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.signature === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.operations !== undefined) {
            let data0 = data.operations;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validateDataApiOperation(data0[i0], { instancePath: instancePath + "/operations/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                        vErrors = vErrors === null ? validateDataApiOperation.errors : vErrors.concat(validateDataApiOperation.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be a list" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
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
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validateOperationsAnswer.errors = vErrors;
    return errors === 0;
}

export { validateOperationsAnswer as operationsAnswer };
