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
    record Written(String number) {
        @Override
        public String toString() {
            return number;
        }
    }

    /** Of all paths together, in characters: a body of 64 kB can make gigabytes of them. */
    private static final long LARGEST = 100_000;

    private record Line(String path, String text) {}

    private Signature() {}

    /**
     * HMAC-SHA512 of the canonical string, in Base64. A key of nothing, which anybody has, is refused, and half of a
     * character, which {@code getBytes} would write as a question mark.
     */
    static String sign(Map<String, ?> data, String key) {
        String signed = canonicalString(data);
        if (!isUnicode(signed)) {
            throw new IllegalArgumentException("There is half of a character.");
        }
        return hmac(signed, key);
    }

    private static String hmac(String signed, String key) {
        if (key == null || key.isEmpty()) {
            throw new IllegalArgumentException("There is no key.");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(utf8(key), "HmacSHA512"));
            return Base64.getEncoder().encodeToString(mac.doFinal(utf8(signed)));
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
        if (size(data, 0) > LARGEST) {
            return false;
        }
        String signed = canonicalString(data);
        return isUnicode(signed) && MessageDigest.isEqual(utf8(signature), utf8(hmac(signed, key)));
    }

    /** How long all paths below a value are, whose own is so long. */
    private static long size(Object value, long own) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .mapToLong(each -> size(each.getValue(), own + ((String) each.getKey()).length() + 1))
                    .sum();
        }
        if (value instanceof List<?> elements) {
            return elements.stream().mapToLong(element -> size(element, own + 2)).sum();
        }
        return own;
    }

    /** {@code path:value} of every value, in natural order, joined by {@code ;}. */
    static String canonicalString(Map<String, ?> data) {
        List<Line> lines = new ArrayList<>();
        data.forEach((name, value) -> collect(lines, name, value, "", 0));
        lines.sort((one, next) -> PhpText.naturalCompare(one.path, next.path));
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
        return value instanceof Written || value instanceof Number ? PhpText.numberText(value.toString()) : value.toString();
    }

    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
