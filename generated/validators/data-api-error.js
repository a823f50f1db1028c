// Generated from spec/ by npm run generate. Do not edit.

function validateDataApiError(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.status === undefined) && (missing0 = "status")) {
                validateDataApiError.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "is missing" }];
                return false;
            }
            else {
                if (data.status !== undefined) {
                    let data0 = data.status;
                    const _errs1 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validateDataApiError.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 > 599 || isNaN(data0)) {
                                validateDataApiError.errors = [{ instancePath: instancePath + "/status", keyword: "maximum", params: {}, message: "must be <= 599" }];
                                return false;
                            }
                            else {
                                if (data0 < 400 || isNaN(data0)) {
                                    validateDataApiError.errors = [{ instancePath: instancePath + "/status", keyword: "minimum", params: {}, message: "must be >= 400" }];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.name !== "string") {
                            validateDataApiError.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.message !== undefined) {
                            const _errs5 = errors;
                            if (typeof data.message !== "string") {
                                validateDataApiError.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be a text" }];
                                return false;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.code !== undefined) {
                                let data3 = data.code;
                                const _errs7 = errors;
                                if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                    validateDataApiError.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "integer" }, message: "must be a whole number" }];
                                    return false;
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validateDataApiError.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be an object" }];
            return false;
        }
    }
    validateDataApiError.errors = vErrors;
    return errors === 0;
}

export { validateDataApiError as dataApiError };
