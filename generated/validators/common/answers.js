// Generated from spec/ by npm run generate. Do not edit.
import { dateTimeFormat, ucs2length } from "./runtime.js";

function validateRequestId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (ucs2length(data) > 255) {
                validateRequestId.errors = [{ instancePath, keyword: "maxLength", params: {}, message: "must have at most 255 characters" }];
                return false;
            }
        }
        else {
            validateRequestId.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" }];
            return false;
        }
    }
    validateRequestId.errors = vErrors;
    return errors === 0;
}
function validateProjectId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validateProjectId.errors = [{ instancePath, keyword: "type", params: { type: "integer" }, message: "must be the project's id as a number, not a text" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data > 4294967295 || isNaN(data)) {
                validateProjectId.errors = [{ instancePath, keyword: "maximum", params: {}, message: "must be <= 4294967295" }];
                return false;
            }
            else {
                if (data < 1 || isNaN(data)) {
                    validateProjectId.errors = [{ instancePath, keyword: "minimum", params: {}, message: "must be >= 1" }];
                    return false;
                }
            }
        }
    }
    validateProjectId.errors = vErrors;
    return errors === 0;
}
const pattern3 = /^[^ \t\n\v\r\0](?:[\s\S]*[^ \t\n\v\r\0])?$/u;
function validateReceivedPaymentId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (ucs2length(data) > 255) {
                validateReceivedPaymentId.errors = [{ instancePath, keyword: "maxLength", params: {}, message: "must have at most 255 characters" }];
                return false;
            }
            else {
                if (ucs2length(data) < 1) {
                    validateReceivedPaymentId.errors = [{ instancePath, keyword: "minLength", params: {}, message: "must not be empty" }];
                    return false;
                }
                else {
                    if (!pattern3.test(data)) {
                        validateReceivedPaymentId.errors = [{ instancePath, keyword: "pattern", params: {}, message: "must be a text that neither begins nor ends with white space" }];
                        return false;
                    }
                }
            }
        }
        else {
            validateReceivedPaymentId.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text that neither begins nor ends with white space" }];
            return false;
        }
    }
    validateReceivedPaymentId.errors = vErrors;
    return errors === 0;
}
const pattern4 = /^[0-9]{1,10}$/u;
function validateResponseCode(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern4.test(data)) {
                validateResponseCode.errors = [{ instancePath, keyword: "pattern", params: {}, message: "must be a response code: digits only, as a text" }];
                return false;
            }
        }
        else {
            validateResponseCode.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a response code: digits only, as a text" }];
            return false;
        }
    }
    validateResponseCode.errors = vErrors;
    return errors === 0;
}
function validatePlatformError(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) {
                validatePlatformError.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.code !== undefined) {
                    let data0 = data.code;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validatePlatformError.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.message !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.message !== "string") {
                            validatePlatformError.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.field !== undefined) {
                            const _errs5 = errors;
                            if (typeof data.field !== "string") {
                                validatePlatformError.errors = [{ instancePath: instancePath + "/field", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                return false;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.constraint !== undefined) {
                                const _errs7 = errors;
                                if (typeof data.constraint !== "string") {
                                    validatePlatformError.errors = [{ instancePath: instancePath + "/constraint", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                    return false;
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.description !== undefined) {
                                    const _errs9 = errors;
                                    if (typeof data.description !== "string") {
                                        validatePlatformError.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                        return false;
                                    }
                                    var valid0 = _errs9 === errors;
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
        else {
            validatePlatformError.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePlatformError.errors = vErrors;
    return errors === 0;
}
const schema29 = { "type": "object", "required": ["id", "type", "status", "sum"], "properties": { "id": { "$ref": "ReceivedPaymentId" }, "type": { "$ref": "PaymentType" }, "status": { "anyOf": [{ "$ref": "PurchaseStatus" }, { "$ref": "PayoutStatus" }] }, "date": { "$ref": "PlatformDate" }, "method": { "$ref": "PaymentMethod" }, "sum": { "$ref": "Sum" }, "description": { "type": ["string", "null"] }, "region": { "type": ["string", "null"] }, "operation_fee": {}, "is_new_attempts_available": {}, "attempts_timeout": {} } };
function validatePaymentType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (ucs2length(data) < 1) {
                validatePaymentType.errors = [{ instancePath, keyword: "minLength", params: {}, message: "must not be empty" }];
                return false;
            }
        }
        else {
            validatePaymentType.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" }];
            return false;
        }
    }
    validatePaymentType.errors = vErrors;
    return errors === 0;
}
function validatePurchaseStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (ucs2length(data) < 1) {
                validatePurchaseStatus.errors = [{ instancePath, keyword: "minLength", params: {}, message: "must not be empty" }];
                return false;
            }
        }
        else {
            validatePurchaseStatus.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" }];
            return false;
        }
    }
    validatePurchaseStatus.errors = vErrors;
    return errors === 0;
}
function validatePayoutStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (ucs2length(data) < 1) {
                validatePayoutStatus.errors = [{ instancePath, keyword: "minLength", params: {}, message: "must not be empty" }];
                return false;
            }
        }
        else {
            validatePayoutStatus.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" }];
            return false;
        }
    }
    validatePayoutStatus.errors = vErrors;
    return errors === 0;
}
const pattern5 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{4}$/u;
function validatePlatformDate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern5.test(data)) {
                validatePlatformDate.errors = [{ instancePath, keyword: "pattern", params: {}, message: "must be a date and time such as 2019-03-25T03:56:01+0000" }];
                return false;
            }
        }
        else {
            validatePlatformDate.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a date and time such as 2019-03-25T03:56:01+0000" }];
            return false;
        }
    }
    validatePlatformDate.errors = vErrors;
    return errors === 0;
}
function validatePaymentMethod(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (ucs2length(data) < 1) {
                validatePaymentMethod.errors = [{ instancePath, keyword: "minLength", params: {}, message: "must not be empty" }];
                return false;
            }
        }
        else {
            validatePaymentMethod.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" }];
            return false;
        }
    }
    validatePaymentMethod.errors = vErrors;
    return errors === 0;
}
const pattern6 = /^[A-Z]{3}$/u;
function validateReceivedCurrency(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern6.test(data)) {
                validateReceivedCurrency.errors = [{ instancePath, keyword: "pattern", params: {}, message: "must be three capital letters, such as CNY" }];
                return false;
            }
        }
        else {
            validateReceivedCurrency.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be three capital letters, such as CNY" }];
            return false;
        }
    }
    validateReceivedCurrency.errors = vErrors;
    return errors === 0;
}
function validateSum(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.amount === undefined) && (missing0 = "amount")) || ((data.currency === undefined) && (missing0 = "currency"))) {
                validateSum.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.amount !== undefined) {
                    let data0 = data.amount;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validateSum.errors = [{ instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validateSum.errors = [{ instancePath: instancePath + "/amount", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.currency !== undefined) {
                        const _errs3 = errors;
                        if (!(validateReceivedCurrency(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData }))) {
                            vErrors = vErrors === null ? validateReceivedCurrency.errors : vErrors.concat(validateReceivedCurrency.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validateSum.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateSum.errors = vErrors;
    return errors === 0;
}
function validatePayment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.sum === undefined) && (missing0 = "sum"))) {
                validatePayment.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    const _errs1 = errors;
                    if (!(validateReceivedPaymentId(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }))) {
                        vErrors = vErrors === null ? validateReceivedPaymentId.errors : vErrors.concat(validateReceivedPaymentId.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.type !== undefined) {
                        const _errs2 = errors;
                        if (!(validatePaymentType(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }))) {
                            vErrors = vErrors === null ? validatePaymentType.errors : vErrors.concat(validatePaymentType.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            let data2 = data.status;
                            const _errs3 = errors;
                            const _errs4 = errors;
                            let valid1 = false;
                            const _errs5 = errors;
                            if (!(validatePurchaseStatus(data2, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
                                vErrors = vErrors === null ? validatePurchaseStatus.errors : vErrors.concat(validatePurchaseStatus.errors);
                                errors = vErrors.length;
                            }
                            var _valid0 = _errs5 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const _errs6 = errors;
                                if (!(validatePayoutStatus(data2, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
                                    vErrors = vErrors === null ? validatePayoutStatus.errors : vErrors.concat(validatePayoutStatus.errors);
                                    errors = vErrors.length;
                                }
                                var _valid0 = _errs6 === errors;
                                valid1 = valid1 || _valid0;
                            }
                            if (!valid1) {
                                const err0 = { instancePath: instancePath + "/status", keyword: "anyOf", params: {}, message: "is not what the contract says" };
                                if (vErrors === null) {
                                    vErrors = [err0];
                                }
                                else {
                                    vErrors.push(err0);
                                }
                                errors++;
                                validatePayment.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs4;
                                if (vErrors !== null) {
                                    if (_errs4) {
                                        vErrors.length = _errs4;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                const _errs7 = errors;
                                if (!(validatePlatformDate(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }))) {
                                    vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.method !== undefined) {
                                    const _errs8 = errors;
                                    if (!(validatePaymentMethod(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }))) {
                                        vErrors = vErrors === null ? validatePaymentMethod.errors : vErrors.concat(validatePaymentMethod.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.sum !== undefined) {
                                        const _errs9 = errors;
                                        if (!(validateSum(data.sum, { instancePath: instancePath + "/sum", parentData: data, parentDataProperty: "sum", rootData }))) {
                                            vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.description !== undefined) {
                                            let data6 = data.description;
                                            const _errs10 = errors;
                                            if ((typeof data6 !== "string") && (data6 !== null)) {
                                                validatePayment.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schema29.properties.description.type }, message: "must be a text or null" }];
                                                return false;
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.region !== undefined) {
                                                let data7 = data.region;
                                                const _errs12 = errors;
                                                if ((typeof data7 !== "string") && (data7 !== null)) {
                                                    validatePayment.errors = [{ instancePath: instancePath + "/region", keyword: "type", params: { type: schema29.properties.region.type }, message: "must be a text or null" }];
                                                    return false;
                                                }
                                                var valid0 = _errs12 === errors;
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
            validatePayment.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePayment.errors = vErrors;
    return errors === 0;
}
const schema37 = { "type": "object", "required": ["type", "status"], "properties": { "id": { "$ref": "PlatformId" }, "type": { "$ref": "OperationType" }, "status": { "$ref": "OperationStatus" }, "date": { "$ref": "PlatformDate" }, "created_date": { "$ref": "PlatformDate" }, "request_id": { "$ref": "RequestId" }, "sum_initial": { "$ref": "Sum" }, "sum_converted": { "$ref": "Sum" }, "provider": { "$ref": "OperationProvider" }, "code": { "$ref": "ResponseCode" }, "message": { "type": ["string", "null"] }, "eci": { "type": ["string", "null"] } } };
const pattern7 = /^[0-9]{1,20}$/u;
function validatePlatformId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0", keyword: "type", params: { type: "integer" }, message: "must be a whole number, or its digits as a text" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (errors === _errs1) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                const err1 = { instancePath, schemaPath: "#/anyOf/0", keyword: "minimum", params: {}, message: "must be a whole number, or its digits as a text" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            else {
                if (data >= 100000000000000000000 || isNaN(data)) {
                    const err2 = { instancePath, schemaPath: "#/anyOf/0", keyword: "exclusiveMaximum", params: {}, message: "must be a whole number, or its digits as a text" };
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
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs3 = errors;
        if (errors === _errs3) {
            if (typeof data === "string") {
                if (!pattern7.test(data)) {
                    const err3 = { instancePath, schemaPath: "#/anyOf/1", keyword: "pattern", params: {}, message: "must be a whole number, or its digits as a text" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath, schemaPath: "#/anyOf/1", keyword: "type", params: { type: "string" }, message: "must be a whole number, or its digits as a text" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err5 = { instancePath, keyword: "anyOf", params: {}, message: "must be a whole number, or its digits as a text" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validatePlatformId.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validatePlatformId.errors = vErrors;
    return errors === 0;
}
function validateOperationType(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (ucs2length(data) < 1) {
                validateOperationType.errors = [{ instancePath, keyword: "minLength", params: {}, message: "must not be empty" }];
                return false;
            }
        }
        else {
            validateOperationType.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" }];
            return false;
        }
    }
    validateOperationType.errors = vErrors;
    return errors === 0;
}
function validateOperationStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (ucs2length(data) < 1) {
                validateOperationStatus.errors = [{ instancePath, keyword: "minLength", params: {}, message: "must not be empty" }];
                return false;
            }
        }
        else {
            validateOperationStatus.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" }];
            return false;
        }
    }
    validateOperationStatus.errors = vErrors;
    return errors === 0;
}
const schema41 = { "type": ["object", "null"], "properties": { "id": { "type": ["integer", "null"] }, "payment_id": { "type": ["string", "integer", "null"] }, "date": { "type": ["string", "null"] }, "auth_code": { "type": ["string", "integer", "null"] }, "endpoint_id": { "type": ["string", "integer", "null"] }, "result_code": {}, "result_message": {} } };
function validateOperationProvider(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
        validateOperationProvider.errors = [{ instancePath, keyword: "type", params: { type: schema41.type }, message: "must be an object or null" }];
        return false;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.id !== undefined) {
                let data0 = data.id;
                const _errs1 = errors;
                if ((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)) {
                    validateOperationProvider.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: schema41.properties.id.type }, message: "must be a whole number or null" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.payment_id !== undefined) {
                    let data1 = data.payment_id;
                    const _errs3 = errors;
                    if (((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))) && (data1 !== null)) {
                        validateOperationProvider.errors = [{ instancePath: instancePath + "/payment_id", keyword: "type", params: { type: schema41.properties.payment_id.type }, message: "must be a text or a whole number or null" }];
                        return false;
                    }
                    var valid0 = _errs3 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.date !== undefined) {
                        let data2 = data.date;
                        const _errs5 = errors;
                        if ((typeof data2 !== "string") && (data2 !== null)) {
                            validateOperationProvider.errors = [{ instancePath: instancePath + "/date", keyword: "type", params: { type: schema41.properties.date.type }, message: "must be a text or null" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.auth_code !== undefined) {
                            let data3 = data.auth_code;
                            const _errs7 = errors;
                            if (((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (data3 !== null)) {
                                validateOperationProvider.errors = [{ instancePath: instancePath + "/auth_code", keyword: "type", params: { type: schema41.properties.auth_code.type }, message: "must be a text or a whole number or null" }];
                                return false;
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.endpoint_id !== undefined) {
                                let data4 = data.endpoint_id;
                                const _errs9 = errors;
                                if (((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (data4 !== null)) {
                                    validateOperationProvider.errors = [{ instancePath: instancePath + "/endpoint_id", keyword: "type", params: { type: schema41.properties.endpoint_id.type }, message: "must be a text or a whole number or null" }];
                                    return false;
                                }
                                var valid0 = _errs9 === errors;
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
    validateOperationProvider.errors = vErrors;
    return errors === 0;
}
function validateOperation(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.type === undefined) && (missing0 = "type")) || ((data.status === undefined) && (missing0 = "status"))) {
                validateOperation.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    const _errs1 = errors;
                    if (!(validatePlatformId(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }))) {
                        vErrors = vErrors === null ? validatePlatformId.errors : vErrors.concat(validatePlatformId.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.type !== undefined) {
                        const _errs2 = errors;
                        if (!(validateOperationType(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }))) {
                            vErrors = vErrors === null ? validateOperationType.errors : vErrors.concat(validateOperationType.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            const _errs3 = errors;
                            if (!(validateOperationStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
                                vErrors = vErrors === null ? validateOperationStatus.errors : vErrors.concat(validateOperationStatus.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                const _errs4 = errors;
                                if (!(validatePlatformDate(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }))) {
                                    vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.created_date !== undefined) {
                                    const _errs5 = errors;
                                    if (!(validatePlatformDate(data.created_date, { instancePath: instancePath + "/created_date", parentData: data, parentDataProperty: "created_date", rootData }))) {
                                        vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs5 === errors;
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
                                        if (data.sum_initial !== undefined) {
                                            const _errs7 = errors;
                                            if (!(validateSum(data.sum_initial, { instancePath: instancePath + "/sum_initial", parentData: data, parentDataProperty: "sum_initial", rootData }))) {
                                                vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs7 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.sum_converted !== undefined) {
                                                const _errs8 = errors;
                                                if (!(validateSum(data.sum_converted, { instancePath: instancePath + "/sum_converted", parentData: data, parentDataProperty: "sum_converted", rootData }))) {
                                                    vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs8 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.provider !== undefined) {
                                                    const _errs9 = errors;
                                                    if (!(validateOperationProvider(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData }))) {
                                                        vErrors = vErrors === null ? validateOperationProvider.errors : vErrors.concat(validateOperationProvider.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs9 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.code !== undefined) {
                                                        const _errs10 = errors;
                                                        if (!(validateResponseCode(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData }))) {
                                                            vErrors = vErrors === null ? validateResponseCode.errors : vErrors.concat(validateResponseCode.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs10 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.message !== undefined) {
                                                            let data10 = data.message;
                                                            const _errs11 = errors;
                                                            if ((typeof data10 !== "string") && (data10 !== null)) {
                                                                validateOperation.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: schema37.properties.message.type }, message: "must be a text or null" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.eci !== undefined) {
                                                                let data11 = data.eci;
                                                                const _errs13 = errors;
                                                                if ((typeof data11 !== "string") && (data11 !== null)) {
                                                                    validateOperation.errors = [{ instancePath: instancePath + "/eci", keyword: "type", params: { type: schema37.properties.eci.type }, message: "must be a text or null" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs13 === errors;
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
        else {
            validateOperation.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateOperation.errors = vErrors;
    return errors === 0;
}
const pattern8 = /^[A-Za-z0-9+/]{86}==$/u;
function validateSignature(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern8.test(data)) {
                validateSignature.errors = [{ instancePath, keyword: "pattern", params: {}, message: "must be a signature: 88 characters of Base64, the last two ==" }];
                return false;
            }
        }
        else {
            validateSignature.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a signature: 88 characters of Base64, the last two ==" }];
            return false;
        }
    }
    validateSignature.errors = vErrors;
    return errors === 0;
}
function validateDataApiDate(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (errors === 0) {
            if (typeof data === "string") {
                if (!(dateTimeFormat.validate(data))) {
                    validateDataApiDate.errors = [{ instancePath, keyword: "format", params: {}, message: "must be a date and time with an offset, such as 2019-03-25T11:56:01+08:00" }];
                    return false;
                }
            }
            else {
                validateDataApiDate.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a date and time with an offset, such as 2019-03-25T11:56:01+08:00" }];
                return false;
            }
        }
    }
    validateDataApiDate.errors = vErrors;
    return errors === 0;
}

export { pattern3, pattern4, pattern5, pattern6, pattern7, pattern8, schema29, schema37, schema41, validateDataApiDate, validateOperation, validateOperationProvider, validateOperationStatus, validateOperationType, validatePayment, validatePaymentMethod, validatePaymentType, validatePayoutStatus, validatePlatformDate, validatePlatformError, validatePlatformId, validateProjectId, validatePurchaseStatus, validateReceivedCurrency, validateReceivedPaymentId, validateRequestId, validateResponseCode, validateSignature, validateSum };
