import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

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
        // A byte as a character each.
        String a = new String(first.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String b = new String(second.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        if (a.isEmpty() || b.isEmpty()) {
            return Integer.compare(a.length(), b.length());
        }
        a = a.replaceFirst("^0+(?=[0-9])", "");
        b = b.replaceFirst("^0+(?=[0-9])", "");
        while (true) {
            a = a.replaceFirst("^[ \\t\\n\\x0B\\f\\r]+", "");
            b = b.replaceFirst("^[ \\t\\n\\x0B\\f\\r]+", "");
            String x = a.replaceFirst("(?s)[^0-9].*", "");
            String y = b.replaceFirst("(?s)[^0-9].*", "");
            if (!x.isEmpty() && !y.isEmpty()) {
                // A zero in front makes fractions of them.
                if (x.length() != y.length() && x.charAt(0) != '0' && y.charAt(0) != '0') {
                    return Integer.compare(x.length(), y.length());
                }
                if (!x.equals(y)) {
                    return Integer.signum(x.compareTo(y));
                }
                a = a.substring(x.length());
                b = b.substring(y.length());
            }
            // At the end PHP reads a zero.
            char c = a.isEmpty() ? 0 : a.charAt(0);
            char d = b.isEmpty() ? 0 : b.charAt(0);
            if (c != d) {
                return c < d ? -1 : 1;
            }
            if (a.length() < 2 || b.length() < 2) {
                return Integer.compare(a.length(), b.length());
            }
            a = a.substring(1);
            b = b.substring(1);
        }
    }
}
