// Generated from spec/ by npm run generate. Do not edit.

function validatePayoutBank(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "is missing" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 1 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
        if (data.abbr !== undefined) {
            if (typeof data.abbr !== "string") {
                const err4 = { instancePath: instancePath + "/abbr", schemaPath: "#/properties/abbr/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.nativeName !== undefined) {
            if (typeof data.nativeName !== "string") {
                const err6 = { instancePath: instancePath + "/nativeName", schemaPath: "#/properties/nativeName/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data["min amount"] !== undefined) {
            let data4 = data["min amount"];
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err7 = { instancePath: instancePath + "/min amount", schemaPath: "#/properties/min%20amount/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 < 0 || isNaN(data4)) {
                    const err8 = { instancePath: instancePath + "/min amount", schemaPath: "#/properties/min%20amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        if (data["max amount"] !== undefined) {
            let data5 = data["max amount"];
            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                const err9 = { instancePath: instancePath + "/max amount", schemaPath: "#/properties/max%20amount/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 < 0 || isNaN(data5)) {
                    const err10 = { instancePath: instancePath + "/max amount", schemaPath: "#/properties/max%20amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        if (data.minAmount !== undefined) {
            let data6 = data.minAmount;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err11 = { instancePath: instancePath + "/minAmount", schemaPath: "#/properties/minAmount/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 < 0 || isNaN(data6)) {
                    const err12 = { instancePath: instancePath + "/minAmount", schemaPath: "#/properties/minAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
        }
        if (data.maxAmount !== undefined) {
            let data7 = data.maxAmount;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err13 = { instancePath: instancePath + "/maxAmount", schemaPath: "#/properties/maxAmount/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 < 0 || isNaN(data7)) {
                    const err14 = { instancePath: instancePath + "/maxAmount", schemaPath: "#/properties/maxAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        if (data.limitCurrency !== undefined) {
            if (typeof data.limitCurrency !== "string") {
                const err15 = { instancePath: instancePath + "/limitCurrency", schemaPath: "#/properties/limitCurrency/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.currencies !== undefined) {
            let data9 = data.currencies;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.id !== undefined) {
                    let data10 = data9.id;
                    if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                        const err16 = { instancePath: instancePath + "/currencies/id", schemaPath: "#/properties/currencies/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data9.alpha_3_4217 !== undefined) {
                    if (typeof data9.alpha_3_4217 !== "string") {
                        const err17 = { instancePath: instancePath + "/currencies/alpha_3_4217", schemaPath: "#/properties/currencies/properties/alpha_3_4217/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data9.number_3_4217 !== undefined) {
                    if (typeof data9.number_3_4217 !== "string") {
                        const err18 = { instancePath: instancePath + "/currencies/number_3_4217", schemaPath: "#/properties/currencies/properties/number_3_4217/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data9.exponent !== undefined) {
                    let data13 = data9.exponent;
                    if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                        const err19 = { instancePath: instancePath + "/currencies/exponent", schemaPath: "#/properties/currencies/properties/exponent/type", keyword: "type", params: { type: "integer" }, message: "must be a whole number" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data9.currency_type !== undefined) {
                    if (typeof data9.currency_type !== "string") {
                        const err20 = { instancePath: instancePath + "/currencies/currency_type", schemaPath: "#/properties/currencies/properties/currency_type/type", keyword: "type", params: { type: "string" }, message: "must be a text" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/currencies", schemaPath: "#/properties/currencies/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
    }
    else {
        const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be an object" };
        if (vErrors === null) {
            vErrors = [err22];
        }
        else {
            vErrors.push(err22);
        }
        errors++;
    }
    validatePayoutBank.errors = vErrors;
    return errors === 0;
}
function validatePayoutBankList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (!(validatePayoutBank(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
                vErrors = vErrors === null ? validatePayoutBank.errors : vErrors.concat(validatePayoutBank.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be a list" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validatePayoutBankList.errors = vErrors;
    return errors === 0;
}

export { validatePayoutBankList as payoutBankList };
