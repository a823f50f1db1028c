// Package signature signs and verifies messages of the platform, with Go's standard library alone.
package signature

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
	"unicode/utf8"
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

// Verify tells whether a body as it arrived has one signature, and the key makes that one. Look at its shape
// afterwards.
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

// Parse reads JSON. Numbers stay as they are written: a float64 would lose their digits. A Decoder leaves unread what
// comes after the object, and reads U+FFFD for what is no character, so that has to be refused before.
func Parse(body []byte) (map[string]any, error) {
	if !json.Valid(body) || !utf8.Valid(body) || hasHalf(body) {
		return nil, errors.New("a message is a JSON object")
	}
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	var data map[string]any
	err := decoder.Decode(&data)
	if err == nil && size(data, 0) > largest {
		err = errors.New("the paths are too long")
	}
	return data, err
}

// Of all paths together, in bytes: a body of 64 kB can make gigabytes of them.
const largest = 100000

// size is how long all paths below a value are, whose own is so long.
func size(value any, own int) (sum int) {
	switch value := value.(type) {
	case map[string]any:
		for name, member := range value {
			sum += size(member, own+len(name)+1)
		}
	case []any:
		for index, element := range value {
			sum += size(element, own+len(strconv.Itoa(index))+1)
		}
	default:
		sum = own
	}
	return sum
}

var (
	escape = regexp.MustCompile(`(?i)\\(u(d[89ab]..\\ud[c-f]|..)..|.)`) // A pair of halves counts as one.
	half   = regexp.MustCompile(`(?i)^\\ud[89a-f]..$`)
)

// hasHalf tells whether there is an escape of half a character.
func hasHalf(body []byte) bool {
	for _, each := range escape.FindAll(body, -1) {
		if half.Match(each) {
			return true
		}
	}
	return false
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
		lines = append(lines, line{path, ""})
	case bool:
		lines = append(lines, line{path, map[bool]string{true: "1", false: "0"}[value]})
	case json.Number:
		lines = append(lines, line{path, NumberText(value.String())})
	case string:
		lines = append(lines, line{path, value})
	default: // The numbers of a request that a program made.
		lines = append(lines, line{path, NumberText(fmt.Sprint(value))})
	}
	return lines
}
