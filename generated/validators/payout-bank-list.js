// Generated from spec/ by npm run generate. Do not edit.

function validatePayoutBank(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) {
                validatePayoutBank.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    let data0 = data.id;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validatePayoutBank.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 < 1 || isNaN(data0)) {
                                validatePayoutBank.errors = [{ instancePath: instancePath + "/id", keyword: "minimum", params: {}, message: "must be >= 1" }];
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
                    if (data.abbr !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.abbr !== "string") {
                            validatePayoutBank.errors = [{ instancePath: instancePath + "/abbr", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.name !== undefined) {
                            const _errs5 = errors;
                            if (typeof data.name !== "string") {
                                validatePayoutBank.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                return false;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.nativeName !== undefined) {
                                const _errs7 = errors;
                                if (typeof data.nativeName !== "string") {
                                    validatePayoutBank.errors = [{ instancePath: instancePath + "/nativeName", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                    return false;
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data["min amount"] !== undefined) {
                                    let data4 = data["min amount"];
                                    const _errs9 = errors;
                                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                        validatePayoutBank.errors = [{ instancePath: instancePath + "/min amount", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                        return false;
                                    }
                                    if (errors === _errs9) {
                                        if ((typeof data4 == "number") && (isFinite(data4))) {
                                            if (data4 < 0 || isNaN(data4)) {
                                                validatePayoutBank.errors = [{ instancePath: instancePath + "/min amount", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data["max amount"] !== undefined) {
                                        let data5 = data["max amount"];
                                        const _errs11 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            validatePayoutBank.errors = [{ instancePath: instancePath + "/max amount", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                            return false;
                                        }
                                        if (errors === _errs11) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validatePayoutBank.errors = [{ instancePath: instancePath + "/max amount", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.minAmount !== undefined) {
                                            let data6 = data.minAmount;
                                            const _errs13 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                validatePayoutBank.errors = [{ instancePath: instancePath + "/minAmount", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                return false;
                                            }
                                            if (errors === _errs13) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validatePayoutBank.errors = [{ instancePath: instancePath + "/minAmount", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs13 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.maxAmount !== undefined) {
                                                let data7 = data.maxAmount;
                                                const _errs15 = errors;
                                                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                    validatePayoutBank.errors = [{ instancePath: instancePath + "/maxAmount", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                    return false;
                                                }
                                                if (errors === _errs15) {
                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                        if (data7 < 0 || isNaN(data7)) {
                                                            validatePayoutBank.errors = [{ instancePath: instancePath + "/maxAmount", keyword: "minimum", params: {}, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs15 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.limitCurrency !== undefined) {
                                                    const _errs17 = errors;
                                                    if (typeof data.limitCurrency !== "string") {
                                                        validatePayoutBank.errors = [{ instancePath: instancePath + "/limitCurrency", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.currencies !== undefined) {
                                                        let data9 = data.currencies;
                                                        const _errs19 = errors;
                                                        if (errors === _errs19) {
                                                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                                if (data9.id !== undefined) {
                                                                    let data10 = data9.id;
                                                                    const _errs21 = errors;
                                                                    if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                        validatePayoutBank.errors = [{ instancePath: instancePath + "/currencies/id", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                        return false;
                                                                    }
                                                                    var valid1 = _errs21 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                                if (valid1) {
                                                                    if (data9.alpha_3_4217 !== undefined) {
                                                                        const _errs23 = errors;
                                                                        if (typeof data9.alpha_3_4217 !== "string") {
                                                                            validatePayoutBank.errors = [{ instancePath: instancePath + "/currencies/alpha_3_4217", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                            return false;
                                                                        }
                                                                        var valid1 = _errs23 === errors;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                    }
                                                                    if (valid1) {
                                                                        if (data9.number_3_4217 !== undefined) {
                                                                            const _errs25 = errors;
                                                                            if (typeof data9.number_3_4217 !== "string") {
                                                                                validatePayoutBank.errors = [{ instancePath: instancePath + "/currencies/number_3_4217", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                return false;
                                                                            }
                                                                            var valid1 = _errs25 === errors;
                                                                        }
                                                                        else {
                                                                            var valid1 = true;
                                                                        }
                                                                        if (valid1) {
                                                                            if (data9.exponent !== undefined) {
                                                                                let data13 = data9.exponent;
                                                                                const _errs27 = errors;
                                                                                if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                                    validatePayoutBank.errors = [{ instancePath: instancePath + "/currencies/exponent", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                                                                    return false;
                                                                                }
                                                                                var valid1 = _errs27 === errors;
                                                                            }
                                                                            else {
                                                                                var valid1 = true;
                                                                            }
                                                                            if (valid1) {
                                                                                if (data9.currency_type !== undefined) {
                                                                                    const _errs29 = errors;
                                                                                    if (typeof data9.currency_type !== "string") {
                                                                                        validatePayoutBank.errors = [{ instancePath: instancePath + "/currencies/currency_type", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid1 = _errs29 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid1 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validatePayoutBank.errors = [{ instancePath: instancePath + "/currencies", keyword: "type", params: { type: "object" }, message: "must be an object" }];
                                                                return false;
                                                            }
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
            }
        }
        else {
            validatePayoutBank.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validatePayoutBank.errors = vErrors;
    return errors === 0;
}
function validatePayoutBankList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (!(validatePayoutBank(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
                    vErrors = vErrors === null ? validatePayoutBank.errors : vErrors.concat(validatePayoutBank.errors);
                    errors = vErrors.length;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validatePayoutBankList.errors = [{ instancePath, keyword: "type", params: { type: "array" }, message: "must be a list" }];
            return false;
        }
    }
    validatePayoutBankList.errors = vErrors;
    return errors === 0;
}

export { validatePayoutBankList as payoutBankList };
