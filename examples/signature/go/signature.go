// Signs and verifies messages of the platform, with Go's standard library alone.
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

// Sign is HMAC-SHA512 of the canonical string, in Base64. A key of nothing, which anybody has, is refused.
func Sign(data map[string]any, key string) (string, error) {
	if key == "" {
		return "", errors.New("there is no key")
	}
	mac := hmac.New(sha512.New, []byte(key))
	mac.Write([]byte(CanonicalString(data)))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil)), nil
}

// Verify tells whether a body as it arrived has one signature, and the key makes that one. Look at its shape afterwards.
func Verify(body []byte, key string) bool {
	data, err := Parse(body)
	if err != nil {
		return false
	}
	general, _ := data["general"].(map[string]any)
	found, other := data["signature"], general["signature"]
	if found == nil {
		found, other = other, nil
	}
	signature, isText := found.(string)
	expected, err := Sign(data, key)
	return isText && other == nil && err == nil && hmac.Equal([]byte(signature), []byte(expected))
}

// Parse reads JSON. Numbers stay as they are written: a float64 would lose their digits. Unmarshal refuses what comes
// after the object, which a Decoder leaves unread.
func Parse(body []byte) (map[string]any, error) {
	var whole json.RawMessage
	if err := json.Unmarshal(body, &whole); err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(whole))
	decoder.UseNumber()
	var data map[string]any
	if err := decoder.Decode(&data); err != nil {
		return nil, err
	}
	if data == nil {
		return nil, errors.New("a message is a JSON object")
	}
	return data, nil
}

type line struct{ path, text string }

// CanonicalString is `path:value` of every value, in natural order, joined by `;`.
func CanonicalString(data map[string]any) string {
	var lines []line
	for name, value := range data {
		lines = append(lines, linesOf(name, value, "", 0)...)
	}
	sort.Slice(lines, func(i, j int) bool { return NaturalCompare(lines[i].path, lines[j].path) < 0 })
	texts := make([]string, len(lines))
	for i, each := range lines {
		texts[i] = each.path + ":" + each.text
	}
	return strings.Join(texts, ";")
}

func linesOf(name string, value any, above string, depth int) (lines []line) {
	isSignature := name == "signature" && (depth == 0 || (depth == 1 && above == "general:"))
	if isSignature || name == "frame_mode" {
		return nil
	}
	path := above + strings.ReplaceAll(name, ":", "::")
	below := path + ":"
	if path == "" || path == "0" { // To PHP a path of "0" is as empty as one of nothing.
		below = ""
	}
	switch value := value.(type) {
	case map[string]any:
		for name, member := range value {
			lines = append(lines, linesOf(name, member, below, depth+1)...)
		}
	case []any:
		for index, element := range value {
			lines = append(lines, linesOf(strconv.Itoa(index), element, below, depth+1)...)
		}
	case nil:
		lines = []line{{path, ""}}
	case bool:
		lines = []line{{path, map[bool]string{true: "1", false: "0"}[value]}}
	case json.Number:
		lines = []line{{path, NumberText(value.String())}}
	case string:
		lines = []line{{path, value}}
	default: // The numbers of a request that a program made.
		lines = []line{{path, NumberText(fmt.Sprint(value))}}
	}
	return lines
}

var exponent = regexp.MustCompile(`^(-?\d)(\.\d+)?E([+-])0*(\d+)$`)

// NumberText is a number of JSON as PHP prints it: an integer of 64 bits by its digits, all else to 14 digits.
func NumberText(number string) string {
	if integer, err := strconv.ParseInt(number, 10, 64); err == nil {
		return strconv.FormatInt(integer, 10)
	}
	float, _ := strconv.ParseFloat(number, 64) // What is too large is infinite.
	text := strings.TrimPrefix(strings.ToUpper(strconv.FormatFloat(float, 'G', 14, 64)), "+")
	if parts := exponent.FindStringSubmatch(text); parts != nil {
		if parts[2] == "" {
			parts[2] = ".0"
		}
		return parts[1] + parts[2] + "E" + parts[3] + parts[4]
	}
	return text
}

// NaturalCompare is PHP's `strnatcmp`: digits in a row compare as numbers, blanks are skipped, all else by its bytes.
func NaturalCompare(a, b string) int {
	if a == "" || b == "" {
		return compare(len(a), len(b))
	}
	a, b = withoutZeros(a), withoutZeros(b)
	for {
		a, b = strings.TrimLeft(a, " \t\n\v\f\r"), strings.TrimLeft(b, " \t\n\v\f\r")
		x, y := digits(a), digits(b)
		if x != "" && y != "" {
			if len(x) != len(y) && x[0] != '0' && y[0] != '0' { // A zero in front makes fractions of them.
				return compare(len(x), len(y))
			}
			if x != y {
				return strings.Compare(x, y)
			}
			a, b = a[len(x):], b[len(y):]
			if a == "" || b == "" {
				return compare(len(a), len(b))
			}
		}
		if first(a) != first(b) {
			return compare(first(a), first(b))
		}
		if len(a) < 2 || len(b) < 2 {
			return compare(len(a), len(b))
		}
		a, b = a[1:], b[1:]
	}
}

func withoutZeros(text string) string {
	for len(text) > 1 && text[0] == '0' && digits(text[1:]) != "" {
		text = text[1:]
	}
	return text
}

func digits(text string) string {
	return text[:len(text)-len(strings.TrimLeft(text, "0123456789"))]
}

// first is the first byte; at the end PHP reads a zero.
func first(text string) int {
	if text == "" {
		return 0
	}
	return int(text[0])
}

func compare(a, b int) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
