import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How PHP, in which the platform is written, prints numbers and orders texts. */
final class PhpText {
    private PhpText() {}

    /** A number of JSON as PHP prints it: an integer of 64 bits by its digits, all else to 14 digits. */
    static String numberText(String number) {
        if (number.matches("-?[0-9]{1,19}") && new BigInteger(number).bitLength() < 64) {
            return new BigInteger(number).toString();
        }
        double value = Double.parseDouble(number);
        String sign = Math.copySign(1, value) < 0 ? "-" : "";
        if (value == 0 || Double.isInfinite(value)) {
            return sign + (value == 0 ? "0" : "INF");
        }
        MathContext digits14 = new MathContext(14, RoundingMode.HALF_EVEN);
        BigDecimal rounded = new BigDecimal(Math.abs(value)).round(digits14).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < 14) {
            return sign + rounded.toPlainString();
        }
        String digits = rounded.unscaledValue().toString();
        String fraction = digits.length() > 1 ? digits.substring(1) : "0";
        return sign + digits.charAt(0) + "." + fraction + "E" + (exponent < 0 ? "" : "+") + exponent;
    }

    /** PHP's {@code strnatcmp}: digits in a row compare as numbers, blanks are skipped, all else by its bytes. */
    static int naturalCompare(String first, String second) {
        byte[] a = first.getBytes(StandardCharsets.UTF_8);
        byte[] b = second.getBytes(StandardCharsets.UTF_8);
        if (a.length == 0 || b.length == 0) {
            return Integer.compare(a.length, b.length);
        }
        int i = zeros(a);
        int j = zeros(b);
        while (true) {
            i = blanks(a, i);
            j = blanks(b, j);
            int x = digits(a, i);
            int y = digits(b, j);
            if (x > i && y > j) {
                // A zero in front makes fractions of them.
                if (x - i != y - j && a[i] != '0' && b[j] != '0') {
                    return Integer.compare(x - i, y - j);
                }
                int order = Arrays.compareUnsigned(a, i, x, b, j, y);
                if (order != 0) {
                    return Integer.signum(order);
                }
                i = x;
                j = y;
                if (i == a.length || j == b.length) {
                    return Integer.compare(a.length - i, b.length - j);
                }
            }
            // At the end PHP reads a zero.
            int c = i < a.length ? a[i++] & 0xff : 0;
            int d = j < b.length ? b[j++] & 0xff : 0;
            if (c != d) {
                return c < d ? -1 : 1;
            }
            if (i == a.length || j == b.length) {
                return Integer.compare(a.length - i, b.length - j);
            }
        }
    }

    /** Where the zeros at the beginning end that a digit follows. */
    private static int zeros(byte[] text) {
        int at = 0;
        while (at + 1 < text.length && text[at] == '0' && isDigit(text[at + 1])) {
            at++;
        }
        return at;
    }

    private static int blanks(byte[] text, int from) {
        int at = from;
        while (at < text.length && (text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r'))) {
            at++;
        }
        return at;
    }

    private static int digits(byte[] text, int from) {
        int at = from;
        while (at < text.length && isDigit(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }
}
