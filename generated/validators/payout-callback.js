// Generated from spec/ by npm run generate. Do not edit.
import { schema51, schema52, pattern5, pattern6, validateSum, validateOperation, pattern12, validateCallbackGeneral } from "./common/callbacks.js";
import { ucs2length } from "./common/runtime.js";

const schema63 = { "type": "object", "required": ["project_id", "payment", "operation"], "not": { "properties": { "signature": { "not": {} }, "general": { "not": { "required": ["signature"], "properties": { "signature": {} } } } } }, "properties": { "project_id": { "$ref": "ProjectId" }, "payment": { "$ref": "PayoutPayment" }, "operation": { "$ref": "Operation" }, "account": { "$ref": "CallbackAccount" }, "customer": { "$ref": "CallbackCustomer" }, "errors": { "type": ["array", "null"], "items": { "$ref": "PlatformError" } }, "general": { "$ref": "CallbackGeneral" }, "signature": { "$ref": "Signature" } } };
const schema65 = { "type": "object", "required": ["id", "type", "status", "sum"], "properties": { "id": { "$ref": "PaymentId" }, "type": { "type": "string", "const": "payout" }, "status": { "$ref": "PayoutStatus" }, "date": { "$ref": "PlatformDate" }, "method": { "$ref": "PaymentMethod" }, "sum": { "$ref": "Sum" }, "description": { "type": ["string", "null"] }, "region": { "type": ["string", "null"] } } };
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
                    let data0 = data.id;
                    const _errs1 = errors;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (ucs2length(data0) > 255) {
                                validatePayoutPayment.errors = [{ instancePath: instancePath + "/id", keyword: "maxLength", params: {}, message: "must have at most 255 characters" }];
                                return false;
                            }
                            else {
                                if (ucs2length(data0) < 1) {
                                    validatePayoutPayment.errors = [{ instancePath: instancePath + "/id", keyword: "minLength", params: {}, message: "must not be empty" }];
                                    return false;
                                }
                                else {
                                    if (!pattern5.test(data0)) {
                                        validatePayoutPayment.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: {}, message: "must be a text that neither begins nor ends with white space" }];
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            validatePayoutPayment.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be a text that neither begins nor ends with white space" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.type !== undefined) {
                        let data1 = data.type;
                        const _errs4 = errors;
                        if (typeof data1 !== "string") {
                            validatePayoutPayment.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        if ("payout" !== data1) {
                            validatePayoutPayment.errors = [{ instancePath: instancePath + "/type", keyword: "const", params: {}, message: "must be \"payout\"" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            let data2 = data.status;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (typeof data2 === "string") {
                                    if (ucs2length(data2) < 1) {
                                        validatePayoutPayment.errors = [{ instancePath: instancePath + "/status", keyword: "minLength", params: {}, message: "must not be empty" }];
                                        return false;
                                    }
                                }
                                else {
                                    validatePayoutPayment.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.date !== undefined) {
                                let data3 = data.date;
                                const _errs9 = errors;
                                const _errs10 = errors;
                                if (errors === _errs10) {
                                    if (typeof data3 === "string") {
                                        if (!pattern6.test(data3)) {
                                            validatePayoutPayment.errors = [{ instancePath: instancePath + "/date", keyword: "pattern", params: {}, message: "must be a date and time such as 2019-03-25T03:56:01+0000" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validatePayoutPayment.errors = [{ instancePath: instancePath + "/date", keyword: "type", params: { type: "string" }, message: "must be a date and time such as 2019-03-25T03:56:01+0000" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs9 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.method !== undefined) {
                                    let data4 = data.method;
                                    const _errs12 = errors;
                                    const _errs13 = errors;
                                    if (errors === _errs13) {
                                        if (typeof data4 === "string") {
                                            if (ucs2length(data4) < 1) {
                                                validatePayoutPayment.errors = [{ instancePath: instancePath + "/method", keyword: "minLength", params: {}, message: "must not be empty" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validatePayoutPayment.errors = [{ instancePath: instancePath + "/method", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs12 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.sum !== undefined) {
                                        const _errs15 = errors;
                                        if (!(validateSum(data.sum, { instancePath: instancePath + "/sum", parentData: data, parentDataProperty: "sum", rootData }))) {
                                            vErrors = vErrors === null ? validateSum.errors : vErrors.concat(validateSum.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs15 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.description !== undefined) {
                                            let data6 = data.description;
                                            const _errs16 = errors;
                                            if ((typeof data6 !== "string") && (data6 !== null)) {
                                                validatePayoutPayment.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schema65.properties.description.type }, message: "must be a text or null" }];
                                                return false;
                                            }
                                            var valid0 = _errs16 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.region !== undefined) {
                                                let data7 = data.region;
                                                const _errs18 = errors;
                                                if ((typeof data7 !== "string") && (data7 !== null)) {
                                                    validatePayoutPayment.errors = [{ instancePath: instancePath + "/region", keyword: "type", params: { type: schema65.properties.region.type }, message: "must be a text or null" }];
                                                    return false;
                                                }
                                                var valid0 = _errs18 === errors;
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
function validatePayoutCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.signature !== undefined) {
            const _errs3 = errors;
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
            var valid1 = _errs3 === errors;
        }
        else {
            var valid1 = true;
        }
        if (valid1) {
            if (data.general !== undefined) {
                let data1 = data.general;
                const _errs5 = errors;
                const _errs6 = errors;
                const _errs7 = errors;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing0;
                    if ((data1.signature === undefined) && (missing0 = "signature")) {
                        const err1 = {};
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
                var valid2 = _errs7 === errors;
                if (valid2) {
                    const err2 = {};
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
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
                var valid1 = _errs5 === errors;
            }
            else {
                var valid1 = true;
            }
        }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
        validatePayoutCallback.errors = [{ instancePath, keyword: "not", params: {}, message: "is not what the contract says" }];
        return false;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if ((((data.project_id === undefined) && (missing1 = "project_id")) || ((data.payment === undefined) && (missing1 = "payment"))) || ((data.operation === undefined) && (missing1 = "operation"))) {
                validatePayoutCallback.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing1 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.project_id !== undefined) {
                    let data2 = data.project_id;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                        validatePayoutCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "type", params: { type: "integer" }, message: "must be the project's id as a number, not a text" }];
                        return false;
                    }
                    if (errors === _errs9) {
                        if ((typeof data2 == "number") && (isFinite(data2))) {
                            if (data2 > 4294967295 || isNaN(data2)) {
                                validatePayoutCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "maximum", params: {}, message: "must be <= 4294967295" }];
                                return false;
                            }
                            else {
                                if (data2 < 1 || isNaN(data2)) {
                                    validatePayoutCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "minimum", params: {}, message: "must be >= 1" }];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid3 = _errs8 === errors;
                }
                else {
                    var valid3 = true;
                }
                if (valid3) {
                    if (data.payment !== undefined) {
                        const _errs11 = errors;
                        if (!(validatePayoutPayment(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                            vErrors = vErrors === null ? validatePayoutPayment.errors : vErrors.concat(validatePayoutPayment.errors);
                            errors = vErrors.length;
                        }
                        var valid3 = _errs11 === errors;
                    }
                    else {
                        var valid3 = true;
                    }
                    if (valid3) {
                        if (data.operation !== undefined) {
                            const _errs12 = errors;
                            if (!(validateOperation(data.operation, { instancePath: instancePath + "/operation", parentData: data, parentDataProperty: "operation", rootData }))) {
                                vErrors = vErrors === null ? validateOperation.errors : vErrors.concat(validateOperation.errors);
                                errors = vErrors.length;
                            }
                            var valid3 = _errs12 === errors;
                        }
                        else {
                            var valid3 = true;
                        }
                        if (valid3) {
                            if (data.account !== undefined) {
                                let data5 = data.account;
                                const _errs13 = errors;
                                const _errs14 = errors;
                                if ((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)) {
                                    validatePayoutCallback.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: schema51.type }, message: "must be an object or null" }];
                                    return false;
                                }
                                if (errors === _errs14) {
                                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                        if (data5.number !== undefined) {
                                            let data6 = data5.number;
                                            if ((typeof data6 !== "string") && (data6 !== null)) {
                                                validatePayoutCallback.errors = [{ instancePath: instancePath + "/account/number", keyword: "type", params: { type: schema51.properties.number.type }, message: "must be a text or null" }];
                                                return false;
                                            }
                                        }
                                    }
                                }
                                var valid3 = _errs13 === errors;
                            }
                            else {
                                var valid3 = true;
                            }
                            if (valid3) {
                                if (data.customer !== undefined) {
                                    let data7 = data.customer;
                                    const _errs18 = errors;
                                    const _errs19 = errors;
                                    if ((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)) {
                                        validatePayoutCallback.errors = [{ instancePath: instancePath + "/customer", keyword: "type", params: { type: schema52.type }, message: "must be an object or null" }];
                                        return false;
                                    }
                                    if (errors === _errs19) {
                                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                            if (data7.id !== undefined) {
                                                let data8 = data7.id;
                                                const _errs21 = errors;
                                                if ((typeof data8 !== "string") && (data8 !== null)) {
                                                    validatePayoutCallback.errors = [{ instancePath: instancePath + "/customer/id", keyword: "type", params: { type: schema52.properties.id.type }, message: "must be a text or null" }];
                                                    return false;
                                                }
                                                var valid8 = _errs21 === errors;
                                            }
                                            else {
                                                var valid8 = true;
                                            }
                                            if (valid8) {
                                                if (data7.phone !== undefined) {
                                                    let data9 = data7.phone;
                                                    const _errs23 = errors;
                                                    if ((typeof data9 !== "string") && (data9 !== null)) {
                                                        validatePayoutCallback.errors = [{ instancePath: instancePath + "/customer/phone", keyword: "type", params: { type: schema52.properties.phone.type }, message: "must be a text or null" }];
                                                        return false;
                                                    }
                                                    var valid8 = _errs23 === errors;
                                                }
                                                else {
                                                    var valid8 = true;
                                                }
                                            }
                                        }
                                    }
                                    var valid3 = _errs18 === errors;
                                }
                                else {
                                    var valid3 = true;
                                }
                                if (valid3) {
                                    if (data.errors !== undefined) {
                                        let data10 = data.errors;
                                        const _errs25 = errors;
                                        if ((!(Array.isArray(data10))) && (data10 !== null)) {
                                            validatePayoutCallback.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: schema63.properties.errors.type }, message: "must be a list or null" }];
                                            return false;
                                        }
                                        if (errors === _errs25) {
                                            if (Array.isArray(data10)) {
                                                var valid9 = true;
                                                const len0 = data10.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data11 = data10[i0];
                                                    const _errs27 = errors;
                                                    const _errs28 = errors;
                                                    if (errors === _errs28) {
                                                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                            let missing2;
                                                            if (((data11.code === undefined) && (missing2 = "code")) || ((data11.message === undefined) && (missing2 = "message"))) {
                                                                validatePayoutCallback.errors = [{ instancePath: instancePath + "/errors/" + i0, keyword: "required", params: { missingProperty: missing2 }, message: "is missing" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data11.code !== undefined) {
                                                                    let data12 = data11.code;
                                                                    const _errs30 = errors;
                                                                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                                                        validatePayoutCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/code", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                        return false;
                                                                    }
                                                                    var valid11 = _errs30 === errors;
                                                                }
                                                                else {
                                                                    var valid11 = true;
                                                                }
                                                                if (valid11) {
                                                                    if (data11.message !== undefined) {
                                                                        const _errs32 = errors;
                                                                        if (typeof data11.message !== "string") {
                                                                            validatePayoutCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                            return false;
                                                                        }
                                                                        var valid11 = _errs32 === errors;
                                                                    }
                                                                    else {
                                                                        var valid11 = true;
                                                                    }
                                                                    if (valid11) {
                                                                        if (data11.field !== undefined) {
                                                                            const _errs34 = errors;
                                                                            if (typeof data11.field !== "string") {
                                                                                validatePayoutCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/field", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                return false;
                                                                            }
                                                                            var valid11 = _errs34 === errors;
                                                                        }
                                                                        else {
                                                                            var valid11 = true;
                                                                        }
                                                                        if (valid11) {
                                                                            if (data11.constraint !== undefined) {
                                                                                const _errs36 = errors;
                                                                                if (typeof data11.constraint !== "string") {
                                                                                    validatePayoutCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/constraint", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                    return false;
                                                                                }
                                                                                var valid11 = _errs36 === errors;
                                                                            }
                                                                            else {
                                                                                var valid11 = true;
                                                                            }
                                                                            if (valid11) {
                                                                                if (data11.description !== undefined) {
                                                                                    const _errs38 = errors;
                                                                                    if (typeof data11.description !== "string") {
                                                                                        validatePayoutCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/description", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid11 = _errs38 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid11 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validatePayoutCallback.errors = [{ instancePath: instancePath + "/errors/" + i0, keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid9 = _errs27 === errors;
                                                    if (!valid9) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        var valid3 = _errs25 === errors;
                                    }
                                    else {
                                        var valid3 = true;
                                    }
                                    if (valid3) {
                                        if (data.general !== undefined) {
                                            const _errs40 = errors;
                                            if (!(validateCallbackGeneral(data.general, { instancePath: instancePath + "/general", parentData: data, parentDataProperty: "general", rootData }))) {
                                                vErrors = vErrors === null ? validateCallbackGeneral.errors : vErrors.concat(validateCallbackGeneral.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid3 = _errs40 === errors;
                                        }
                                        else {
                                            var valid3 = true;
                                        }
                                        if (valid3) {
                                            if (data.signature !== undefined) {
                                                let data18 = data.signature;
                                                const _errs41 = errors;
                                                const _errs42 = errors;
                                                if (errors === _errs42) {
                                                    if (typeof data18 === "string") {
                                                        if (!pattern12.test(data18)) {
                                                            validatePayoutCallback.errors = [{ instancePath: instancePath + "/signature", keyword: "pattern", params: {}, message: "must be a signature: 88 characters of Base64, the last two ==" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validatePayoutCallback.errors = [{ instancePath: instancePath + "/signature", keyword: "type", params: { type: "string" }, message: "must be a signature: 88 characters of Base64, the last two ==" }];
                                                        return false;
                                                    }
                                                }
                                                var valid3 = _errs41 === errors;
                                            }
                                            else {
                                                var valid3 = true;
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
            validatePayoutCallback.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePayoutCallback.errors = vErrors;
    return errors === 0;
}

export { validatePayoutCallback as payoutCallback };
