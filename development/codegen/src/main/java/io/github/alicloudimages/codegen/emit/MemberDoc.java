package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.MemberModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of a getter and of a setter say about a member. */
final class MemberDoc {

    private MemberDoc() {}

    static Javadoc at(int indent, Field field) {
        MemberModel member = field.model();
        return Javadoc.at(indent)
                .paragraph(member.doc())
                .paragraph(
                        necessity(field),
                        values(member),
                        limits(member),
                        note(member.limitNote()),
                        operations(member),
                        printing(member),
                        wireName(member));
    }

    /** What a getter returns. */
    static String returned(Field field) {
        if (field.isAlwaysPresent()) {
            return "the value, never {@code null}";
        }
        if (field.isList()) {
            return "an unmodifiable list, empty if " + unset(field);
        }
        if (field.isTimestamp()) {
            return "the time; {@code null} if " + unset(field) + " or {@link #" + field.name()
                    + "Text()} is not a time with a zone";
        }
        return "the value, or {@code null} if " + unset(field);
    }

    static String unset(Field field) {
        return field.owner().isSent() ? "it is not set" : "the answer does not hold it";
    }

    private static String necessity(Field field) {
        MemberModel member = field.model();
        if (member.region()) {
            return "Required by the service, filled in by the SDK.";
        }
        if (member.required()) {
            return field.owner() == Owner.RESPONSE ? "Always present: an answer without it is an error." : "Required.";
        }
        for (List<String> group : field.atLeastOneOf()) {
            if (group.contains(member.name())) {
                String others = group.stream()
                        .filter(name -> !name.equals(member.name()))
                        .map(MemberDoc::code)
                        .collect(Collectors.joining(" or "));
                return "Required unless " + others + " is set.";
            }
        }
        return field.owner().isSent() ? "Optional." : "";
    }

    private static String values(MemberModel member) {
        List<String> sentences = new ArrayList<>();
        if (member.defaultValue() != null) {
            sentences.add("Documented default: " + code(member.defaultValue()) + ".");
        }
        if (member.unit() != null) {
            sentences.add("Unit: " + member.unit() + ".");
        }
        return String.join(" ", sentences);
    }

    private static String limits(MemberModel member) {
        List<String> limits = new ArrayList<>();
        addRange(member.minItems(), member.maxItems(), "element", limits);
        addRange(member.minLength(), member.maxLength(), "character", limits);
        addRange(member.min(), member.max(), "", limits);
        addRange(null, member.maxValues(), "value", limits);
        if (member.maxValues() != null) {
            limits.add("with commas between them");
        }
        if (member.ascii()) {
            limits.add("ASCII only");
        }
        if (limits.isEmpty()) {
            return "";
        }
        String text = String.join(", ", limits);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + "; checked before anything is sent.";
    }

    private static void addRange(@Nullable Number min, @Nullable Number max, String noun, List<String> limits) {
        if (min != null && max != null) {
            limits.add(min + " to " + counted(max, noun));
        } else if (min != null) {
            limits.add("at least " + counted(min, noun));
        } else if (max != null) {
            limits.add("at most " + counted(max, noun));
        }
    }

    private static String counted(Number number, String noun) {
        if (noun.isEmpty()) {
            return number.toString();
        }
        return number + " " + noun + (number.longValue() == 1 ? "" : "s");
    }

    private static String note(@Nullable String limitNote) {
        return limitNote == null ? "" : limitNote;
    }

    private static String printing(MemberModel member) {
        return member.secret() ? "Secret: {@code toString()} and logs never show it." : "";
    }

    private static String operations(MemberModel member) {
        return member.operations() == null
                ? ""
                : "Documented for " + enumeration(member.operations(), "and") + " only.";
    }

    private static String wireName(MemberModel member) {
        return "On the wire: " + code(member.wire()) + (member.isJson() ? ", as one JSON text." : ".");
    }

    static String code(Object value) {
        return "{@code " + value + "}";
    }

    /** {@code a, b and c}. */
    static String enumeration(List<String> items, String lastJoin) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + lastJoin + " " + items.get(last);
    }
}
