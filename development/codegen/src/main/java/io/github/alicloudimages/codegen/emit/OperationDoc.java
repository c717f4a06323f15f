package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.OperationModel;

/** What the Javadoc of requests and of client methods says about an operation. */
final class OperationDoc {

    private OperationDoc() {}

    /** Its name on the wire, the permission it needs, and whether it is sent again. */
    static String facts(OperationModel operation) {
        return "Action on the wire: " + MemberDoc.code(operation.name()) + "; RAM action needed: "
                + MemberDoc.code(operation.ram()) + ". " + repetition(operation);
    }

    private static String repetition(OperationModel operation) {
        return switch (operation.retrySafety()) {
            case READ -> "It only reads, so the SDK repeats it after a transient failure.";
            case CLIENT_TOKEN ->
                "The SDK repeats it safely after a transient failure: all attempts of a call carry the same client"
                        + " token, made by the SDK unless the request sets one, and the service acts on it once.";
            case REPEATABLE_DELETE ->
                "The SDK repeats it after a transient failure: if an earlier attempt may have been carried out, an"
                        + " answer that nothing is there any more counts as success.";
            case UNSAFE ->
                "The SDK never repeats it blindly, as it has no client token: only if the service surely has not seen"
                        + " the request. What tells where the outcome stays unknown: " + operation.tellsOutcome()
                        + ".";
        };
    }
}
