import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads and writes JSON, which Java cannot by itself, and keeps numbers as they are written. Of equal names the last one
 * counts.
 */
final class Json {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern UNIT = Pattern.compile("[0-9a-fA-F]{4}");
    private static final int DEEPEST = 512;

    private final String text;
    private int at = 0;
    private int depth = 0;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if the text is not one JSON object */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String text) {
        if (read(text) instanceof Map<?, ?> members) {
            return (Map<String, Object>) members;
        }
        throw wrong();
    }

    /** @throws IllegalArgumentException if the text is not one value of JSON */
    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        if (json.at < text.length()) {
            throw wrong();
        }
        return value;
    }

    /** A tree of Map, List, String, Boolean, Number and null as JSON, which the platform reads as it was signed. */
    static String text(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> text(member.getKey()) + ":" + text(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> elements) {
            return elements.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String string ? quoted(string) : String.valueOf(value);
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : string.toCharArray()) {
            if (character < ' ') {
                quoted.append("\\u%04x".formatted((int) character));
            } else {
                quoted.append(character == '"' || character == '\\' ? "\\" : "").append(character);
            }
        }
        return quoted.append('"').toString();
    }

    private Object value() {
        skipBlanks();
        if (++depth > DEEPEST) {
            throw wrong();
        }
        Object value = switch (at < text.length() ? text.charAt(at) : 0) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
        depth--;
        skipBlanks();
        return value;
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        skipBlanks();
        if (taken('}')) {
            return members;
        }
        do {
            skipBlanks();
            String name = string();
            skipBlanks();
            take(':');
            members.put(name, value());
        } while (taken(','));
        take('}');
        return members;
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        at++;
        skipBlanks();
        if (taken(']')) {
            return elements;
        }
        do {
            elements.add(value());
        } while (taken(','));
        take(']');
        return elements;
    }

    private String string() {
        take('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) >= ' ') {
            char character = text.charAt(at++);
            if (character == '"') {
                return string.toString();
            }
            string.append(character == '\\' ? escaped() : character);
        }
        throw wrong();
    }

    private char escaped() {
        char letter = at < text.length() ? text.charAt(at++) : 0;
        int end = Math.min(at + 4, text.length());
        if (letter == 'u' && UNIT.matcher(text).region(at, end).matches()) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int index = "\"\\/bfnrt".indexOf(letter);
        if (index < 0) {
            throw wrong();
        }
        return "\"\\/\b\f\n\r\t".charAt(index);
    }

    private Signature.Written number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw wrong();
        }
        at = number.end();
        return new Signature.Written(number.group());
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean taken(char sign) {
        boolean isThere = at < text.length() && text.charAt(at) == sign;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void take(char sign) {
        if (!taken(sign)) {
            throw wrong();
        }
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("The text is not JSON, or no object.");
    }
}
