// Generated from spec/ by npm run generate. Do not edit.
import { ucs2length } from "./runtime.js";

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
function validatePaymentId(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (ucs2length(data) > 255) {
                validatePaymentId.errors = [{ instancePath, keyword: "maxLength", params: {}, message: "must have at most 255 characters" }];
                return false;
            }
            else {
                if (ucs2length(data) < 1) {
                    validatePaymentId.errors = [{ instancePath, keyword: "minLength", params: {}, message: "must not be empty" }];
                    return false;
                }
                else {
                    if (!pattern3.test(data)) {
                        validatePaymentId.errors = [{ instancePath, keyword: "pattern", params: {}, message: "must be a text that neither begins nor ends with white space" }];
                        return false;
                    }
                }
            }
        }
        else {
            validatePaymentId.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text that neither begins nor ends with white space" }];
            return false;
        }
    }
    validatePaymentId.errors = vErrors;
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
const schema29 = { "type": "object", "required": ["id", "type", "status", "sum"], "properties": { "id": { "$ref": "PaymentId" }, "type": { "type": "string", "const": "purchase" }, "status": { "$ref": "PurchaseStatus" }, "date": { "$ref": "PlatformDate" }, "method": { "$ref": "PaymentMethod" }, "sum": { "$ref": "Sum" }, "description": { "type": ["string", "null"] } } };
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
function validateCurrency(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
        validateCurrency.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be a text" }];
        return false;
    }
    if ("CNY" !== data) {
        validateCurrency.errors = [{ instancePath, keyword: "const", params: {}, message: "must be \"CNY\"" }];
        return false;
    }
    validateCurrency.errors = vErrors;
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
                        if (!(validateCurrency(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData }))) {
                            vErrors = vErrors === null ? validateCurrency.errors : vErrors.concat(validateCurrency.errors);
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
function validatePurchasePayment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.sum === undefined) && (missing0 = "sum"))) {
                validatePurchasePayment.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    const _errs1 = errors;
                    if (!(validatePaymentId(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }))) {
                        vErrors = vErrors === null ? validatePaymentId.errors : vErrors.concat(validatePaymentId.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.type !== undefined) {
                        let data1 = data.type;
                        const _errs2 = errors;
                        if (typeof data1 !== "string") {
                            validatePurchasePayment.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        if ("purchase" !== data1) {
                            validatePurchasePayment.errors = [{ instancePath: instancePath + "/type", keyword: "const", params: {}, message: "must be \"purchase\"" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            const _errs4 = errors;
                            if (!(validatePurchaseStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
                                vErrors = vErrors === null ? validatePurchaseStatus.errors : vErrors.concat(validatePurchaseStatus.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                const _errs5 = errors;
                                if (!(validatePlatformDate(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }))) {
                                    vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.method !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validatePaymentMethod(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }))) {
                                        vErrors = vErrors === null ? validatePaymentMethod.errors : vErrors.concat(validatePaymentMethod.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.sum !== undefined) {
                                        const _errs7 = errors;
                                        if (!(validateSum(data.sum, { instancePath: instancePath + "/sum", parentData: data, parentDataProperty: "sum", rootData }))) {
                                            vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.description !== undefined) {
                                            let data6 = data.description;
                                            const _errs8 = errors;
                                            if ((typeof data6 !== "string") && (data6 !== null)) {
                                                validatePurchasePayment.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schema29.properties.description.type }, message: "must be a text or null" }];
                                                return false;
                                            }
                                            var valid0 = _errs8 === errors;
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
            validatePurchasePayment.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePurchasePayment.errors = vErrors;
    return errors === 0;
}
const schema35 = { "type": "object", "required": ["id", "type", "status", "sum"], "properties": { "id": { "$ref": "PaymentId" }, "type": { "type": "string", "const": "payout" }, "status": { "$ref": "PayoutStatus" }, "date": { "$ref": "PlatformDate" }, "method": { "$ref": "PaymentMethod" }, "sum": { "$ref": "Sum" }, "description": { "type": ["string", "null"] }, "region": { "type": ["string", "null"] } } };
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
function validatePayoutPayment(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.sum === undefined) && (missing0 = "sum"))) {
                validatePayoutPayment.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    const _errs1 = errors;
                    if (!(validatePaymentId(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }))) {
                        vErrors = vErrors === null ? validatePaymentId.errors : vErrors.concat(validatePaymentId.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.type !== undefined) {
                        let data1 = data.type;
                        const _errs2 = errors;
                        if (typeof data1 !== "string") {
                            validatePayoutPayment.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        if ("payout" !== data1) {
                            validatePayoutPayment.errors = [{ instancePath: instancePath + "/type", keyword: "const", params: {}, message: "must be \"payout\"" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            const _errs4 = errors;
                            if (!(validatePayoutStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
                                vErrors = vErrors === null ? validatePayoutStatus.errors : vErrors.concat(validatePayoutStatus.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                const _errs5 = errors;
                                if (!(validatePlatformDate(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }))) {
                                    vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.method !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validatePaymentMethod(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData }))) {
                                        vErrors = vErrors === null ? validatePaymentMethod.errors : vErrors.concat(validatePaymentMethod.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.sum !== undefined) {
                                        const _errs7 = errors;
                                        if (!(validateSum(data.sum, { instancePath: instancePath + "/sum", parentData: data, parentDataProperty: "sum", rootData }))) {
                                            vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.description !== undefined) {
                                            let data6 = data.description;
                                            const _errs8 = errors;
                                            if ((typeof data6 !== "string") && (data6 !== null)) {
                                                validatePayoutPayment.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schema35.properties.description.type }, message: "must be a text or null" }];
                                                return false;
                                            }
                                            var valid0 = _errs8 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.region !== undefined) {
                                                let data7 = data.region;
                                                const _errs10 = errors;
                                                if ((typeof data7 !== "string") && (data7 !== null)) {
                                                    validatePayoutPayment.errors = [{ instancePath: instancePath + "/region", keyword: "type", params: { type: schema35.properties.region.type }, message: "must be a text or null" }];
                                                    return false;
                                                }
                                                var valid0 = _errs10 === errors;
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
            validatePayoutPayment.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePayoutPayment.errors = vErrors;
    return errors === 0;
}
const schema37 = { "type": "object", "required": ["type", "status"], "properties": { "id": { "type": ["integer", "string"], "pattern": "^[0-9]{1,20}$" }, "type": { "$ref": "OperationType" }, "status": { "$ref": "OperationStatus" }, "date": { "$ref": "PlatformDate" }, "created_date": { "$ref": "PlatformDate" }, "request_id": { "$ref": "RequestId" }, "sum_initial": { "$ref": "Sum" }, "sum_converted": { "$ref": "ConvertedSum" }, "provider": { "$ref": "OperationProvider" }, "code": { "$ref": "ResponseCode" }, "message": { "type": ["string", "null"] }, "eci": { "type": ["string", "null"] } } };
const pattern6 = /^[0-9]{1,20}$/u;
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
const pattern7 = /^[A-Z]{3}$/u;
function validateConvertedSum(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.amount === undefined) && (missing0 = "amount")) || ((data.currency === undefined) && (missing0 = "currency"))) {
                validateConvertedSum.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.amount !== undefined) {
                    let data0 = data.amount;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validateConvertedSum.errors = [{ instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 0 || isNaN(data0)) {
                                validateConvertedSum.errors = [{ instancePath: instancePath + "/amount", keyword: "minimum", params: {}, message: "must be >= 0" }];
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
                        let data1 = data.currency;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (typeof data1 === "string") {
                                if (!pattern7.test(data1)) {
                                    validateConvertedSum.errors = [{ instancePath: instancePath + "/currency", keyword: "pattern", params: {}, message: "must be three capital letters, such as CNY" }];
                                    return false;
                                }
                            }
                            else {
                                validateConvertedSum.errors = [{ instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" }, message: "must be three capital letters, such as CNY" }];
                                return false;
                            }
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
            validateConvertedSum.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateConvertedSum.errors = vErrors;
    return errors === 0;
}
const schema41 = { "type": ["object", "null"], "properties": { "id": { "type": ["integer", "null"] }, "payment_id": { "type": ["string", "null"] }, "date": { "type": ["string", "null"] }, "auth_code": { "type": ["string", "null"] }, "endpoint_id": { "type": ["integer", "string", "null"] } } };
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
                    if ((typeof data1 !== "string") && (data1 !== null)) {
                        validateOperationProvider.errors = [{ instancePath: instancePath + "/payment_id", keyword: "type", params: { type: schema41.properties.payment_id.type }, message: "must be a text or null" }];
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
                            if ((typeof data3 !== "string") && (data3 !== null)) {
                                validateOperationProvider.errors = [{ instancePath: instancePath + "/auth_code", keyword: "type", params: { type: schema41.properties.auth_code.type }, message: "must be a text or null" }];
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
                                if (((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)) {
                                    validateOperationProvider.errors = [{ instancePath: instancePath + "/endpoint_id", keyword: "type", params: { type: schema41.properties.endpoint_id.type }, message: "must be a whole number or a text or null" }];
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
                    let data0 = data.id;
                    const _errs1 = errors;
                    if ((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")) {
                        validateOperation.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: schema37.properties.id.type }, message: "must be a whole number, or its digits as a text" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if (typeof data0 === "string") {
                            if (!pattern6.test(data0)) {
                                validateOperation.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: {}, message: "must be a whole number, or its digits as a text" }];
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
                    if (data.type !== undefined) {
                        const _errs3 = errors;
                        if (!(validateOperationType(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }))) {
                            vErrors = vErrors === null ? validateOperationType.errors : vErrors.concat(validateOperationType.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            const _errs4 = errors;
                            if (!(validateOperationStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }))) {
                                vErrors = vErrors === null ? validateOperationStatus.errors : vErrors.concat(validateOperationStatus.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                const _errs5 = errors;
                                if (!(validatePlatformDate(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }))) {
                                    vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.created_date !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validatePlatformDate(data.created_date, { instancePath: instancePath + "/created_date", parentData: data, parentDataProperty: "created_date", rootData }))) {
                                        vErrors = vErrors === null ? validatePlatformDate.errors : vErrors.concat(validatePlatformDate.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.request_id !== undefined) {
                                        const _errs7 = errors;
                                        if (!(validateRequestId(data.request_id, { instancePath: instancePath + "/request_id", parentData: data, parentDataProperty: "request_id", rootData }))) {
                                            vErrors = vErrors === null ? validateRequestId.errors : vErrors.concat(validateRequestId.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.sum_initial !== undefined) {
                                            const _errs8 = errors;
                                            if (!(validateSum(data.sum_initial, { instancePath: instancePath + "/sum_initial", parentData: data, parentDataProperty: "sum_initial", rootData }))) {
                                                vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs8 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.sum_converted !== undefined) {
                                                const _errs9 = errors;
                                                if (!(validateConvertedSum(data.sum_converted, { instancePath: instancePath + "/sum_converted", parentData: data, parentDataProperty: "sum_converted", rootData }))) {
                                                    vErrors = vErrors === null ? validateConvertedSum.errors : vErrors.concat(validateConvertedSum.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs9 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.provider !== undefined) {
                                                    const _errs10 = errors;
                                                    if (!(validateOperationProvider(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData }))) {
                                                        vErrors = vErrors === null ? validateOperationProvider.errors : vErrors.concat(validateOperationProvider.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs10 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.code !== undefined) {
                                                        const _errs11 = errors;
                                                        if (!(validateResponseCode(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData }))) {
                                                            vErrors = vErrors === null ? validateResponseCode.errors : vErrors.concat(validateResponseCode.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs11 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.message !== undefined) {
                                                            let data10 = data.message;
                                                            const _errs12 = errors;
                                                            if ((typeof data10 !== "string") && (data10 !== null)) {
                                                                validateOperation.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: schema37.properties.message.type }, message: "must be a text or null" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs12 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.eci !== undefined) {
                                                                let data11 = data.eci;
                                                                const _errs14 = errors;
                                                                if ((typeof data11 !== "string") && (data11 !== null)) {
                                                                    validateOperation.errors = [{ instancePath: instancePath + "/eci", keyword: "type", params: { type: schema37.properties.eci.type }, message: "must be a text or null" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs14 === errors;
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

export { pattern3, pattern4, pattern5, pattern6, pattern7, pattern8, schema29, schema35, schema37, schema41, validateConvertedSum, validateCurrency, validateOperation, validateOperationProvider, validateOperationStatus, validateOperationType, validatePaymentId, validatePaymentMethod, validatePayoutPayment, validatePayoutStatus, validatePlatformDate, validatePlatformError, validateProjectId, validatePurchasePayment, validatePurchaseStatus, validateRequestId, validateResponseCode, validateSignature, validateSum };
