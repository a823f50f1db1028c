// Generated from spec/ by npm run generate. Do not edit.
import { schema51, schema52, validatePurchasePayment, validateOperation, pattern12, validateCallbackGeneral } from "./common/callbacks.js";

const schema57 = { "type": "object", "required": ["project_id", "payment", "operation"], "not": { "properties": { "signature": { "not": {} }, "general": { "not": { "required": ["signature"], "properties": { "signature": {} } } } } }, "properties": { "project_id": { "$ref": "ProjectId" }, "payment": { "$ref": "PurchasePayment" }, "operation": { "$ref": "Operation" }, "redirect_data": { "type": "null" }, "redirectData": { "type": "null" }, "account": { "$ref": "CallbackAccount" }, "customer": { "$ref": "CallbackCustomer" }, "errors": { "type": ["array", "null"], "items": { "$ref": "PlatformError" } }, "general": { "$ref": "CallbackGeneral" }, "signature": { "$ref": "Signature" } } };
function validatePurchaseCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validatePurchaseCallback.errors = [{ instancePath, keyword: "not", params: {}, message: "is not what the contract says" }];
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
                validatePurchaseCallback.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing1 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.project_id !== undefined) {
                    let data2 = data.project_id;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                        validatePurchaseCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "type", params: { type: "integer" }, message: "must be the project's id as a number, not a text" }];
                        return false;
                    }
                    if (errors === _errs9) {
                        if ((typeof data2 == "number") && (isFinite(data2))) {
                            if (data2 > 4294967295 || isNaN(data2)) {
                                validatePurchaseCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "maximum", params: {}, message: "must be <= 4294967295" }];
                                return false;
                            }
                            else {
                                if (data2 < 1 || isNaN(data2)) {
                                    validatePurchaseCallback.errors = [{ instancePath: instancePath + "/project_id", keyword: "minimum", params: {}, message: "must be >= 1" }];
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
                        if (!(validatePurchasePayment(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData }))) {
                            vErrors = vErrors === null ? validatePurchasePayment.errors : vErrors.concat(validatePurchasePayment.errors);
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
                            if (data.redirect_data !== undefined) {
                                const _errs13 = errors;
                                if (data.redirect_data !== null) {
                                    validatePurchaseCallback.errors = [{ instancePath: instancePath + "/redirect_data", keyword: "type", params: { type: "null" }, message: "must be null" }];
                                    return false;
                                }
                                var valid3 = _errs13 === errors;
                            }
                            else {
                                var valid3 = true;
                            }
                            if (valid3) {
                                if (data.redirectData !== undefined) {
                                    const _errs15 = errors;
                                    if (data.redirectData !== null) {
                                        validatePurchaseCallback.errors = [{ instancePath: instancePath + "/redirectData", keyword: "type", params: { type: "null" }, message: "must be null" }];
                                        return false;
                                    }
                                    var valid3 = _errs15 === errors;
                                }
                                else {
                                    var valid3 = true;
                                }
                                if (valid3) {
                                    if (data.account !== undefined) {
                                        let data7 = data.account;
                                        const _errs17 = errors;
                                        const _errs18 = errors;
                                        if ((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)) {
                                            validatePurchaseCallback.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: schema51.type }, message: "must be an object or null" }];
                                            return false;
                                        }
                                        if (errors === _errs18) {
                                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                if (data7.number !== undefined) {
                                                    let data8 = data7.number;
                                                    const _errs20 = errors;
                                                    if ((typeof data8 !== "string") && (data8 !== null)) {
                                                        validatePurchaseCallback.errors = [{ instancePath: instancePath + "/account/number", keyword: "type", params: { type: schema51.properties.number.type }, message: "must be a text or null" }];
                                                        return false;
                                                    }
                                                    var valid6 = _errs20 === errors;
                                                }
                                                else {
                                                    var valid6 = true;
                                                }
                                                if (valid6) {
                                                    if (data7.type !== undefined) {
                                                        let data9 = data7.type;
                                                        const _errs22 = errors;
                                                        if ((typeof data9 !== "string") && (data9 !== null)) {
                                                            validatePurchaseCallback.errors = [{ instancePath: instancePath + "/account/type", keyword: "type", params: { type: schema51.properties.type.type }, message: "must be a text or null" }];
                                                            return false;
                                                        }
                                                        var valid6 = _errs22 === errors;
                                                    }
                                                    else {
                                                        var valid6 = true;
                                                    }
                                                    if (valid6) {
                                                        if (data7.card_holder !== undefined) {
                                                            let data10 = data7.card_holder;
                                                            const _errs24 = errors;
                                                            if ((typeof data10 !== "string") && (data10 !== null)) {
                                                                validatePurchaseCallback.errors = [{ instancePath: instancePath + "/account/card_holder", keyword: "type", params: { type: schema51.properties.card_holder.type }, message: "must be a text or null" }];
                                                                return false;
                                                            }
                                                            var valid6 = _errs24 === errors;
                                                        }
                                                        else {
                                                            var valid6 = true;
                                                        }
                                                        if (valid6) {
                                                            if (data7.expiry_month !== undefined) {
                                                                let data11 = data7.expiry_month;
                                                                const _errs26 = errors;
                                                                if (((typeof data11 !== "string") && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11))))) && (data11 !== null)) {
                                                                    validatePurchaseCallback.errors = [{ instancePath: instancePath + "/account/expiry_month", keyword: "type", params: { type: schema51.properties.expiry_month.type }, message: "must be a text or a whole number or null" }];
                                                                    return false;
                                                                }
                                                                var valid6 = _errs26 === errors;
                                                            }
                                                            else {
                                                                var valid6 = true;
                                                            }
                                                            if (valid6) {
                                                                if (data7.expiry_year !== undefined) {
                                                                    let data12 = data7.expiry_year;
                                                                    const _errs28 = errors;
                                                                    if (((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))) && (data12 !== null)) {
                                                                        validatePurchaseCallback.errors = [{ instancePath: instancePath + "/account/expiry_year", keyword: "type", params: { type: schema51.properties.expiry_year.type }, message: "must be a text or a whole number or null" }];
                                                                        return false;
                                                                    }
                                                                    var valid6 = _errs28 === errors;
                                                                }
                                                                else {
                                                                    var valid6 = true;
                                                                }
                                                                if (valid6) {
                                                                    if (data7.token !== undefined) {
                                                                        let data13 = data7.token;
                                                                        const _errs30 = errors;
                                                                        if ((typeof data13 !== "string") && (data13 !== null)) {
                                                                            validatePurchaseCallback.errors = [{ instancePath: instancePath + "/account/token", keyword: "type", params: { type: schema51.properties.token.type }, message: "must be a text or null" }];
                                                                            return false;
                                                                        }
                                                                        var valid6 = _errs30 === errors;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        var valid3 = _errs17 === errors;
                                    }
                                    else {
                                        var valid3 = true;
                                    }
                                    if (valid3) {
                                        if (data.customer !== undefined) {
                                            let data14 = data.customer;
                                            const _errs32 = errors;
                                            const _errs33 = errors;
                                            if ((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)) {
                                                validatePurchaseCallback.errors = [{ instancePath: instancePath + "/customer", keyword: "type", params: { type: schema52.type }, message: "must be an object or null" }];
                                                return false;
                                            }
                                            if (errors === _errs33) {
                                                if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                    if (data14.id !== undefined) {
                                                        let data15 = data14.id;
                                                        const _errs35 = errors;
                                                        if (((typeof data15 !== "string") && (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15))))) && (data15 !== null)) {
                                                            validatePurchaseCallback.errors = [{ instancePath: instancePath + "/customer/id", keyword: "type", params: { type: schema52.properties.id.type }, message: "must be a text or a whole number or null" }];
                                                            return false;
                                                        }
                                                        var valid8 = _errs35 === errors;
                                                    }
                                                    else {
                                                        var valid8 = true;
                                                    }
                                                    if (valid8) {
                                                        if (data14.phone !== undefined) {
                                                            let data16 = data14.phone;
                                                            const _errs37 = errors;
                                                            if ((typeof data16 !== "string") && (data16 !== null)) {
                                                                validatePurchaseCallback.errors = [{ instancePath: instancePath + "/customer/phone", keyword: "type", params: { type: schema52.properties.phone.type }, message: "must be a text or null" }];
                                                                return false;
                                                            }
                                                            var valid8 = _errs37 === errors;
                                                        }
                                                        else {
                                                            var valid8 = true;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid3 = _errs32 === errors;
                                        }
                                        else {
                                            var valid3 = true;
                                        }
                                        if (valid3) {
                                            if (data.errors !== undefined) {
                                                let data17 = data.errors;
                                                const _errs39 = errors;
                                                if ((!(Array.isArray(data17))) && (data17 !== null)) {
                                                    validatePurchaseCallback.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: schema57.properties.errors.type }, message: "must be a list or null" }];
                                                    return false;
                                                }
                                                if (errors === _errs39) {
                                                    if (Array.isArray(data17)) {
                                                        var valid9 = true;
                                                        const len0 = data17.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data18 = data17[i0];
                                                            const _errs41 = errors;
                                                            const _errs42 = errors;
                                                            if (errors === _errs42) {
                                                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                    let missing2;
                                                                    if (((data18.code === undefined) && (missing2 = "code")) || ((data18.message === undefined) && (missing2 = "message"))) {
                                                                        validatePurchaseCallback.errors = [{ instancePath: instancePath + "/errors/" + i0, keyword: "required", params: { missingProperty: missing2 }, message: "is missing" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data18.code !== undefined) {
                                                                            let data19 = data18.code;
                                                                            const _errs44 = errors;
                                                                            if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                                                                validatePurchaseCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/code", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                return false;
                                                                            }
                                                                            var valid11 = _errs44 === errors;
                                                                        }
                                                                        else {
                                                                            var valid11 = true;
                                                                        }
                                                                        if (valid11) {
                                                                            if (data18.message !== undefined) {
                                                                                const _errs46 = errors;
                                                                                if (typeof data18.message !== "string") {
                                                                                    validatePurchaseCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                    return false;
                                                                                }
                                                                                var valid11 = _errs46 === errors;
                                                                            }
                                                                            else {
                                                                                var valid11 = true;
                                                                            }
                                                                            if (valid11) {
                                                                                if (data18.field !== undefined) {
                                                                                    const _errs48 = errors;
                                                                                    if (typeof data18.field !== "string") {
                                                                                        validatePurchaseCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/field", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid11 = _errs48 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid11 = true;
                                                                                }
                                                                                if (valid11) {
                                                                                    if (data18.constraint !== undefined) {
                                                                                        const _errs50 = errors;
                                                                                        if (typeof data18.constraint !== "string") {
                                                                                            validatePurchaseCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/constraint", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid11 = _errs50 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid11 = true;
                                                                                    }
                                                                                    if (valid11) {
                                                                                        if (data18.description !== undefined) {
                                                                                            const _errs52 = errors;
                                                                                            if (typeof data18.description !== "string") {
                                                                                                validatePurchaseCallback.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/description", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid11 = _errs52 === errors;
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
                                                                    validatePurchaseCallback.errors = [{ instancePath: instancePath + "/errors/" + i0, keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid9 = _errs41 === errors;
                                                            if (!valid9) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid3 = _errs39 === errors;
                                            }
                                            else {
                                                var valid3 = true;
                                            }
                                            if (valid3) {
                                                if (data.general !== undefined) {
                                                    const _errs54 = errors;
                                                    if (!(validateCallbackGeneral(data.general, { instancePath: instancePath + "/general", parentData: data, parentDataProperty: "general", rootData }))) {
                                                        vErrors = vErrors === null ? validateCallbackGeneral.errors : vErrors.concat(validateCallbackGeneral.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid3 = _errs54 === errors;
                                                }
                                                else {
                                                    var valid3 = true;
                                                }
                                                if (valid3) {
                                                    if (data.signature !== undefined) {
                                                        let data25 = data.signature;
                                                        const _errs55 = errors;
                                                        const _errs56 = errors;
                                                        if (errors === _errs56) {
                                                            if (typeof data25 === "string") {
                                                                if (!pattern12.test(data25)) {
                                                                    validatePurchaseCallback.errors = [{ instancePath: instancePath + "/signature", keyword: "pattern", params: {}, message: "must be a signature: 88 characters of Base64, the last two ==" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validatePurchaseCallback.errors = [{ instancePath: instancePath + "/signature", keyword: "type", params: { type: "string" }, message: "must be a signature: 88 characters of Base64, the last two ==" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid3 = _errs55 === errors;
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
            }
        }
        else {
            validatePurchaseCallback.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePurchaseCallback.errors = vErrors;
    return errors === 0;
}

export { validatePurchaseCallback as purchaseCallback };
