import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and verifies messages of the platform, with Java 17 alone. A message is a tree of Map, List, String, Boolean,
 * Number and null. Of a library of JSON take one that keeps numbers as they are written, as Json here does: a double
 * loses digits.
 */
final class Signature {
    /** A number of JSON as it is written. */
    record Written(String number) {}

    private record Line(String path, String text) {}

    private Signature() {}

    /** HMAC-SHA512 of the canonical string, in Base64. A key of nothing, which anybody has, is refused. */
    static String sign(Map<String, ?> data, String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(utf8(key), "HmacSHA512"));
            return Base64.getEncoder().encodeToString(mac.doFinal(utf8(canonicalString(data))));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Whether a message has one signature, and the key makes that one. Look at its shape afterwards. */
    static boolean verify(Map<String, ?> data, String key) {
        Object found = data.get("signature");
        Object other = data.get("general") instanceof Map<?, ?> general ? general.get("signature") : null;
        if ((found == null) == (other == null) || !((found == null ? other : found) instanceof String signature)) {
            return false;
        }
        return MessageDigest.isEqual(utf8(signature), utf8(sign(data, key)));
    }

    /** {@code path:value} of every value, in natural order, joined by {@code ;}. */
    static String canonicalString(Map<String, ?> data) {
        List<Line> lines = new ArrayList<>();
        data.forEach((name, value) -> collect(lines, name, value, "", 0));
        lines.sort((one, next) -> naturalCompare(one.path, next.path));
        return lines.stream().map(line -> line.path + ":" + line.text).collect(Collectors.joining(";"));
    }

    private static void collect(List<Line> lines, String name, Object value, String above, int depth) {
        boolean isSignature = name.equals("signature") && (depth == 0 || (depth == 1 && above.equals("general:")));
        if (isSignature || name.equals("frame_mode")) {
            return;
        }
        String path = above + name.replace(":", "::");
        // To PHP a path of "0" is as empty as one of nothing.
        String below = path.isEmpty() || path.equals("0") ? "" : path + ":";
        if (value instanceof Map<?, ?> members) {
            members.forEach((key, member) -> collect(lines, (String) key, member, below, depth + 1));
        } else if (value instanceof List<?> elements) {
            for (int index = 0; index < elements.size(); index++) {
                collect(lines, String.valueOf(index), elements.get(index), below, depth + 1);
            }
        } else {
            lines.add(new Line(path, text(value)));
        }
    }

    static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean bool) {
            return bool ? "1" : "0";
        }
        if (value instanceof Written written) {
            return numberText(written.number);
        }
        return value instanceof Number ? numberText(value.toString()) : value.toString();
    }

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
        BigDecimal rounded =
                new BigDecimal(Math.abs(value)).round(new MathContext(14, RoundingMode.HALF_EVEN)).stripTrailingZeros();
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
        String a = new String(utf8(first), StandardCharsets.ISO_8859_1);
        String b = new String(utf8(second), StandardCharsets.ISO_8859_1);
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
                if (a.isEmpty() || b.isEmpty()) {
                    return Integer.compare(a.length(), b.length());
                }
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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
