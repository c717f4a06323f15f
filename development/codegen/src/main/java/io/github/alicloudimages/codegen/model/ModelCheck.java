package io.github.alicloudimages.codegen.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The rules that an api model keeps, beyond the form of its JSON. */
final class ModelCheck {

    /** Simple names that the generated classes use for something else. */
    private static final Set<String> TAKEN_CLASS_NAMES = Set.of(
            "Arrays",
            "Boolean",
            "Builder",
            "EnumValue",
            "IndexOutOfBoundsException",
            "Instant",
            "Integer",
            "Limits",
            "List",
            "Long",
            "Member",
            "NullMarked",
            "NullPointerException",
            "Nullable",
            "Object",
            "Objects",
            "Operation",
            "Override",
            "ResponseMetadata",
            "RetrySafety",
            "Schema",
            "ServiceRequest",
            "ServiceResponse",
            "Shape",
            "ShapeBuilder",
            "String",
            "SuppressWarnings",
            "Timestamps");

    /** Names that would hide or clash with methods and parameters of the generated classes. */
    private static final Set<String> TAKEN_MEMBER_NAMES = Set.of(
            "build",
            "builder",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "member",
            "metadata",
            "notify",
            "notifyAll",
            "schema",
            "toBuilder",
            "toString",
            "wait");

    private final ApiModel api;
    private final List<String> problems = new ArrayList<>();

    private ModelCheck(ApiModel api) {
        this.api = api;
    }

    /** Every broken rule, with its place in the model. */
    static List<String> problems(ApiModel api) {
        ModelCheck check = new ModelCheck(api);
        check.product();
        check.endpoints(api.endpoints());
        check.typeNames();
        api.enums().forEach(check::enumeration);
        api.structures().forEach(check::structure);
        for (OperationModel operation : api.operations()) {
            check.operation("operations." + operation.name(), operation);
        }
        check.errors();
        return check.problems;
    }

    /** What is wrong with the errors of the gateway. */
    static List<String> problems(GatewayModel gateway) {
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (GatewayModel.GatewayError error : gateway.errors()) {
            String place = "errors." + error.code();
            if (!seen.add(error.code())) {
                problems.add(place + ": duplicate code");
            }
            error.http().stream()
                    .filter(status -> status < 100 || status > 599)
                    .forEach(status -> problems.add(place + ": " + status + " is no HTTP status"));
            problems.addAll(docProblems(place, error.doc()));
        }
        return problems;
    }

    private void refuseIf(boolean broken, String place, String problem) {
        if (broken) {
            problems.add(place + ": " + problem);
        }
    }

    private void refuseDuplicates(String place, Collection<String> names, String what) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            refuseIf(!seen.add(name), place, "duplicate " + what + " \"" + name + "\"");
        }
    }

    private void doc(String place, String doc) {
        problems.addAll(docProblems(place, doc));
    }

    private static List<String> docProblems(String place, String doc) {
        List<String> problems = new ArrayList<>();
        if (!doc.endsWith(".")) {
            problems.add(place + ".doc: is no complete sentence");
        }
        if (doc.contains("*/")) {
            problems.add(place + ".doc: contains the end of a comment");
        }
        if (doc.replaceAll("\\{@code [^{}]+}", "").contains("{@")) {
            problems.add(place + ".doc: has an inline tag other than a closed {@code ...}");
        }
        return problems;
    }

    private void product() {
        refuseIf(!api.product().matches("[A-Z][A-Za-z]*"), "product", "is no prefix of class names");
        refuseIf(!SourceVersion.isName(api.packageName()), "package", "is no package name");
        refuseIf(api.operations().isEmpty(), "operations", "there is none");
    }

    private void endpoints(Endpoints endpoints) {
        refuseIf(!endpoints.publicPattern().contains("{region}"), "endpoints.public", "has no {region}");
        refuseIf(!endpoints.vpcPattern().contains("{region}"), "endpoints.vpc", "has no {region}");
        refuseDuplicates("endpoints.regions", endpoints.regions(), "region");
        endpoints
                .exceptions()
                .forEach((region, hosts) -> hosts.keySet()
                        .forEach(network -> refuseIf(
                                !network.equals("public") && !network.equals("vpc"),
                                "endpoints.exceptions." + region,
                                "unknown network \"" + network + "\"")));
    }

    private void typeNames() {
        List<String> names = new ArrayList<>(api.enums().keySet());
        names.addAll(api.structures().keySet());
        for (OperationModel operation : api.operations()) {
            names.add(operation.requestClass());
            names.add(operation.responseClass());
        }
        refuseDuplicates("model", names, "type");
        for (String name : names) {
            refuseIf(!name.matches("[A-Z][A-Za-z0-9]*"), name, "is no class name");
            refuseIf(TAKEN_CLASS_NAMES.contains(name), name, "the name is taken in generated classes");
        }
    }

    private void enumeration(String name, EnumModel model) {
        String place = "enums." + name;
        doc(place, model.doc());
        for (EnumModel.Value value : model.values()) {
            doc(place + "." + value.value(), value.doc());
        }
        List<String> texts = model.values().stream().map(EnumModel.Value::value).toList();
        refuseIf(texts.isEmpty(), place, "has no values");
        constants(place, texts);
    }

    private void constants(String place, List<String> texts) {
        refuseDuplicates(place, texts, "text");
        refuseDuplicates(place, texts.stream().distinct().map(Names::constant).toList(), "constant");
        for (String text : texts) {
            refuseIf(!SourceVersion.isName(Names.constant(text)), place, "\"" + text + "\" gives no constant");
        }
    }

    private void structure(String name, StructureModel structure) {
        String place = "structures." + name;
        doc(place, structure.doc());
        members(place, structure.members());
        refuseIf(holdsItself(name), place, "holds itself");
        refuseIf(
                api.responseStructures().contains(name)
                        && structure.members().stream().anyMatch(MemberModel::required),
                place,
                "required members are not supported in structures of responses");
        for (String parameter : structure.factory()) {
            refuseIf(!has(structure.members(), parameter), place + ".factory", "no member \"" + parameter + "\"");
        }
        for (MemberModel member : structure.members()) {
            String memberPlace = place + "." + member.name();
            refuseIf(member.region() || member.idempotencyToken(), memberPlace, "only requests have filled members");
            if (member.operations() != null) {
                for (String operation : member.operations()) {
                    refuseIf(
                            api.operations().stream()
                                    .noneMatch(known -> known.name().equals(operation)),
                            memberPlace + ".operations",
                            "unknown operation \"" + operation + "\"");
                }
            }
        }
    }

    private boolean holdsItself(String name) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            StructureModel structure = api.structures().get(open.pop());
            if (structure == null) {
                continue;
            }
            for (MemberModel member : structure.members()) {
                if (member.elementType().equals(name)) {
                    return true;
                }
                if (seen.add(member.elementType())) {
                    open.push(member.elementType());
                }
            }
        }
        return false;
    }

    private void operation(String place, OperationModel operation) {
        doc(place, operation.doc());
        boolean unsafe = operation.retrySafety() == RetrySafety.UNSAFE;
        refuseIf(unsafe && operation.tellsOutcome() == null, place, "UNSAFE needs tellsOutcome");
        refuseIf(!unsafe && operation.tellsOutcome() != null, place, "tellsOutcome is for UNSAFE only");
        boolean removes = operation.retrySafety() == RetrySafety.REPEATABLE_DELETE;
        refuseIf(removes && operation.absentCode() == null, place, "REPEATABLE_DELETE needs absentCode");
        refuseIf(!removes && operation.absentCode() != null, place, "absentCode is for REPEATABLE_DELETE only");
        request(place, operation);
        response(place + ".response", operation.response());
        pagination(place + ".pagination", operation);

        Set<String> known = api.errors().stream().map(ErrorModel::code).collect(Collectors.toSet());
        refuseIf(
                operation.absentCode() != null && !known.contains(operation.absentCode()),
                place,
                "absentCode \"" + operation.absentCode() + "\" is not in errors");
        for (OperationModel.DocumentedError error : operation.errors()) {
            refuseIf(!known.contains(error.code()), place + ".errors", "\"" + error.code() + "\" is not in errors");
            refuseIf(error.http() < 100 || error.http() > 599, place + ".errors", error.http() + " is no HTTP status");
        }
        refuseDuplicates(
                place + ".errors",
                operation.errors().stream()
                        .map(error -> error.http() + " " + error.code())
                        .toList(),
                "row");
    }

    private void pagination(String place, OperationModel operation) {
        Pagination pages = operation.pagination();
        if (pages == null) {
            return;
        }
        List<MemberModel> asked = operation.request().members();
        List<MemberModel> answered = operation.response().members();
        boolean listed = answered.stream()
                .anyMatch(member -> member.name().equals(pages.items())
                        && member.isList()
                        && api.structures().containsKey(member.elementType()));
        refuseIf(!listed, place + ".items", "the answer has no list of structures \"" + pages.items() + "\"");
        if (pages.token() != null) {
            boolean counted = pages.number() != null || pages.size() != null || pages.total() != null;
            refuseIf(counted, place, "pages follow each other by a token or by numbers, not by both");
            refuseUnlessTyped(place + ".token", asked, pages.token(), "string");
            refuseUnlessTyped(place + ".token", answered, pages.token(), "string");
        } else if (pages.number() == null || pages.size() == null || pages.total() == null) {
            refuseIf(true, place, "pages have a token, or number, size and total");
        } else {
            refuseUnlessTyped(place + ".number", asked, pages.number(), "long");
            refuseUnlessTyped(place + ".size", answered, pages.size(), "long");
            refuseUnlessTyped(place + ".total", answered, pages.total(), "integer");
        }
    }

    private void refuseUnlessTyped(String place, List<MemberModel> members, String name, String type) {
        boolean found = members.stream()
                .anyMatch(member -> member.name().equals(name) && member.type().equals(type));
        refuseIf(!found, place, "no member \"" + name + "\" of type " + type);
    }

    private void request(String operationPlace, OperationModel operation) {
        String place = operationPlace + ".request";
        List<MemberModel> members = operation.request().members();
        members(place, members);
        for (List<String> group : operation.request().atLeastOneOf()) {
            refuseIf(group.size() < 2, place + ".atLeastOneOf", "a group has at least two members");
            for (String name : group) {
                refuseIf(!has(members, name), place + ".atLeastOneOf", "no member \"" + name + "\"");
            }
        }
        long tokens = members.stream().filter(MemberModel::idempotencyToken).count();
        refuseIf(
                tokens != (operation.retrySafety() == RetrySafety.CLIENT_TOKEN ? 1 : 0),
                place,
                tokens + " idempotencyToken for " + operation.retrySafety());
        refuseIf(members.stream().filter(MemberModel::region).count() > 1, place, "more than one region");
    }

    private void response(String place, ShapeModel response) {
        members(place, response.members());
        refuseIf(!response.atLeastOneOf().isEmpty(), place, "atLeastOneOf is for requests only");
        for (MemberModel member : response.members()) {
            String memberPlace = place + "." + member.name();
            refuseIf(member.region() || member.idempotencyToken(), memberPlace, "only requests have filled members");
            refuseIf(
                    member.required() && !member.type().equals("string"),
                    memberPlace,
                    "only a string can be required in a response");
        }
    }

    private void members(String place, List<MemberModel> members) {
        refuseIf(members.isEmpty(), place, "has no members");
        refuseDuplicates(place, names(members), "member");
        refuseDuplicates(place, members.stream().map(MemberModel::wire).toList(), "wire name");
        for (MemberModel member : members) {
            member(place + "." + member.name(), member);
        }
    }

    /** The names of getters and setters. */
    private static List<String> names(List<MemberModel> members) {
        List<String> names = new ArrayList<>();
        for (MemberModel member : members) {
            names.add(member.name());
            if (member.type().equals("timestamp")) {
                names.add(member.name() + "Text");
            }
        }
        return names;
    }

    private static boolean has(List<MemberModel> members, String name) {
        return members.stream().map(MemberModel::name).anyMatch(Predicate.isEqual(name));
    }

    private void member(String place, MemberModel member) {
        doc(place, member.doc());
        if (member.limitNote() != null) {
            doc(place + ".limitNote", member.limitNote());
        }
        refuseIf(
                !member.name().matches("[a-z][A-Za-z0-9]*") || !SourceVersion.isName(member.name()),
                place,
                "is no member name");
        refuseIf(TAKEN_MEMBER_NAMES.contains(member.name()), place, "the name is taken in generated classes");
        refuseIf(member.wire().isBlank(), place + ".wire", "is empty");
        MemberType type;
        try {
            type = MemberType.of(member, api);
        } catch (IllegalArgumentException unknown) {
            problems.add(place + ".type: " + unknown.getMessage());
            return;
        }
        typeAndKeys(place, member, type);
    }

    private void typeAndKeys(String place, MemberModel member, MemberType type) {
        boolean text = type.kind() == MemberType.Kind.STRING && !type.list();
        boolean number = type.kind() == MemberType.Kind.INTEGER || type.kind() == MemberType.Kind.LONG;
        boolean structure = type.kind() == MemberType.Kind.STRUCTURE;
        refuseIf(
                type.list() && !structure && type.kind() != MemberType.Kind.STRING,
                place + ".type",
                "only lists of strings and of structures are supported, not \"" + member.type() + "\"");
        refuseIf(!text && member.trim(), place + ".trim", "is for strings only");
        refuseIf(!text && member.region(), place + ".region", "is for strings only");
        refuseIf(!text && member.idempotencyToken(), place + ".idempotencyToken", "is for strings only");
        refuseIf(!text && member.minLength() != null, place + ".minLength", "is for strings only");
        refuseIf(!text && member.maxLength() != null, place + ".maxLength", "is for strings only");
        refuseIf(!text && member.ascii(), place + ".ascii", "is for strings only");
        refuseIf(!text && member.maxValues() != null, place + ".maxValues", "is for strings only");
        refuseIf(member.isJson() && !type.list() && !structure, place + ".style", "json is for lists and structures");
        refuseIf(member.minItems() != null && !type.list(), place + ".minItems", "is for lists only");
        refuseIf(member.maxItems() != null && !type.list(), place + ".maxItems", "is for lists only");
        refuseIf(member.min() != null && !number, place + ".min", "is for numbers only");
        refuseIf(member.max() != null && !number, place + ".max", "is for numbers only");
        refuseIf(member.secret() && structure, place + ".secret", "mark the structure's own members");
    }

    private void errors() {
        constants("errors", api.errors().stream().map(ErrorModel::code).toList());
        for (ErrorModel error : api.errors()) {
            doc("errors." + error.code(), error.doc());
        }
    }
}
