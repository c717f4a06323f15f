package io.github.alicloudimages.core.protocol.internal;

import io.github.alicloudimages.core.error.Violation;
import io.github.alicloudimages.core.protocol.Limits;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a request by its schema. Values of open enums are never refused. */
public final class RequestCheck {

    private static final ShapeAccess MODELS = ShapeAccess.get();

    private final List<Violation> violations = new ArrayList<>(0);
    private final @Nullable String region;
    private final @Nullable String clientToken;
    private boolean naming;

    RequestCheck(@Nullable String region, @Nullable String clientToken) {
        this.region = region;
        this.clientToken = clientToken;
    }

    /** Members are named on a second look, which requests with nothing wrong do not need. */
    List<Violation> of(Shape request) {
        check("", request);
        if (!violations.isEmpty()) {
            violations.clear();
            naming = true;
            check("", request);
        }
        checkAlternatives(request);
        return violations;
    }

    private String path(String prefix, String name) {
        return naming ? prefix + name : "";
    }

    private String element(String path, int index) {
        return naming ? path + '[' + index + ']' : "";
    }

    private void check(String prefix, Shape shape) {
        Schema<?> schema = MODELS.schemaOf(shape);
        for (int i = 0; i < schema.size(); i++) {
            Member member = schema.member(i);
            Object value = MODELS.valueOf(shape, i);
            if (value == null || isAbsent(value)) {
                if (member.isRequired() && !isFilled(member)) {
                    add(path(prefix, member.name()), missing(member));
                }
            } else {
                checkValue(path(prefix, member.name()), member, value);
            }
        }
    }

    private boolean isFilled(Member member) {
        return switch (member.role()) {
            case REGION -> region != null;
            case CLIENT_TOKEN -> clientToken != null;
            case NONE -> false;
        };
    }

    private static String missing(Member member) {
        return member.role() == Member.Role.REGION
                ? "is required: set it here, or set region(...) on the client"
                : "is required";
    }

    /** An empty text counts as present, an empty list as absent: it would not be sent. */
    public static boolean isAbsent(@Nullable Object value) {
        return value == null || (value instanceof List<?> list && list.isEmpty());
    }

    private void checkValue(String path, Member member, Object value) {
        Limits limits = member.limits();
        switch (member.kind()) {
            case STRING -> {
                checkText(path, (String) value, limits);
                if (member.role() == Member.Role.CLIENT_TOKEN && ((String) value).isBlank()) {
                    add(path, "is blank: the service could not tell a repetition by it; leave it out to have one made");
                }
            }
            case INTEGER, LONG -> {
                if (limits != null) {
                    checkNumber(path, ((Number) value).longValue(), limits);
                }
            }
            case BOOLEAN -> {}
            case STRUCTURE -> check(path(path, "."), (Shape) value);
            case STRING_LIST, STRUCTURE_LIST -> checkList(path, (List<?>) value, limits);
        }
    }

    private void checkText(String path, String text, @Nullable Limits limits) {
        int position = unpairedSurrogate(text);
        if (position >= 0) {
            add(path, "has half of a surrogate pair at position " + position + ", which cannot be sent");
        }
        if (limits == null) {
            return;
        }
        if (text.length() < limits.minLength()) {
            add(path, "at least " + limits.minLength() + " characters, not " + text.length());
        }
        if (text.length() > limits.maxLength()) {
            add(path, "at most " + limits.maxLength() + " characters, not " + text.length());
        }
        if (limits.ascii()) {
            int foreign = firstOutsideAscii(text);
            if (foreign >= 0) {
                add(path, "only characters of ASCII, but there is another one at position " + foreign);
            }
        }
        if (limits.maxValues() <= text.length()) { // otherwise there are not enough characters for too many values
            int values = valuesIn(text);
            if (values > limits.maxValues()) {
                add(path, "at most " + limits.maxValues() + " values separated by commas, not " + values);
            }
        }
    }

    private void checkNumber(String path, long number, Limits limits) {
        if (number < limits.min()) {
            add(path, "at least " + limits.min() + ", not " + number);
        }
        if (number > limits.max()) {
            add(path, "at most " + limits.max() + ", not " + number);
        }
    }

    private void checkList(String path, List<?> list, @Nullable Limits limits) {
        if (limits != null && list.size() < limits.minItems()) {
            add(path, "at least " + limits.minItems());
        }
        if (limits != null && list.size() > limits.maxItems()) {
            add(element(path, limits.maxItems()), "at most " + limits.maxItems());
        }
        for (int i = 0; i < list.size(); i++) {
            String elementPath = element(path, i);
            if (list.get(i) instanceof Shape shape) {
                check(path(elementPath, "."), shape);
            } else {
                checkText(elementPath, (String) list.get(i), null);
            }
        }
    }

    private void checkAlternatives(Shape request) {
        Schema<?> schema = MODELS.schemaOf(request);
        for (List<String> group : schema.atLeastOneOf()) {
            boolean any = false;
            for (String name : group) {
                any |= !isAbsent(MODELS.valueOf(request, schema.indexOfName(name)));
            }
            if (!any) {
                add(String.join(" or ", group), "one of them is required");
            }
        }
    }

    private void add(String path, String problem) {
        violations.add(new Violation(path, problem));
    }

    /** The position of the first half of a surrogate pair that stands alone, or -1. */
    static int unpairedSurrogate(String text) {
        int i = 0;
        while (i < text.length()) {
            if (!Character.isSurrogate(text.charAt(i))) {
                i++;
            } else if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                i += 2;
            } else {
                return i;
            }
        }
        return -1;
    }

    private static int firstOutsideAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return i;
            }
        }
        return -1;
    }

    private static int valuesIn(String text) {
        int values = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ',') {
                values++;
            }
        }
        return values;
    }
}
