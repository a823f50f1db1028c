// How PHP, in which the platform is written, prints numbers and orders texts.

package signature

import (
	"regexp"
	"strconv"
	"strings"
)

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
		a, b = behind(a), behind(b)
		if a == "" || b == "" {
			return compare(len(a), len(b))
		}
	}
}

func withoutZeros(text string) string {
	for len(text) > 1 && text[0] == '0' && '0' <= text[1] && text[1] <= '9' {
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

// behind is the text without its first byte.
func behind(text string) string {
	if text == "" {
		return ""
	}
	return text[1:]
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
