package io.github.alicloudimages.contract.resilience.matrix;

import static io.github.alicloudimages.contract.resilience.matrix.Row.row;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.alicloudimages.contract.resilience.stage.Reaction;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.TransportException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Answers of status 200 that are not what they should be, or not as small. */
final class AnswerRows {

    private static final String GOOD = "{\"RequestId\":\"r-1\",\"ImageCacheId\":\"imc-1\",\"ImageId\":\"m-1\","
            + "\"TaskId\":\"t-1\",\"ImageCaches\":[]}";

    private AnswerRows() {}

    static List<Row> readable() {
        return List.of(
                row(
                                "gzip",
                                stage -> stage.server()
                                        .always(c ->
                                                c.answer(200, "Content-Encoding: gzip", gzip(GOOD.getBytes(UTF_8)))))
                        .all(Expected.success(1)),
                row(
                                "unknown fields",
                                stage -> stage.server()
                                        .always(json(GOOD.replaceFirst(
                                                "\\{", "{\"New\":{\"A\":[1,{\"B\":null}]},\"X\":1e400,"))))
                        .all(Expected.success(1)),
                row(
                                "Code: Success",
                                stage ->
                                        stage.server().always(json(GOOD.replaceFirst("\\{", "{\"Code\":\"Success\","))))
                        .all(Expected.success(1)));
    }

    static List<Row> unreadable() {
        return List.of(
                row("truncated JSON, once", stage -> stage.server().once(json(GOOD.substring(0, 40))))
                        .lostOnce(ResponseParseException.class),
                row("truncated JSON, always", stage -> stage.server().always(json(GOOD.substring(0, 40))))
                        .lostAlways(ResponseParseException.class),
                row("no body at all, once", stage -> stage.server().once(json("")))
                        .lostOnce(ResponseParseException.class),
                row(
                                "wrong types",
                                stage -> stage.server()
                                        .always(
                                                json(
                                                        "{\"ImageCacheId\":{\"a\":1},\"ImageId\":[],\"TaskId\":{},\"ImageCaches\":7}")))
                        .lostForGood(ResponseParseException.class),
                row("an array", stage -> stage.server().always(json("[1]"))).lostForGood(ResponseParseException.class),
                row(
                                "HTML with 200",
                                stage -> stage.server()
                                        .always(c -> c.answer(
                                                200, "Content-Type: text/html", "<html>Log in</html>".getBytes(UTF_8))))
                        .lostForGood(ResponseParseException.class),
                row("missing id", stage -> stage.server().always(json("{\"RequestId\":\"r-1\"}")))
                        .lostForGood(ResponseParseException.class)
                        .read(Expected.success(1)),
                row(
                                "Success: false without a code",
                                stage -> stage.server().always(json("{\"RequestId\":\"r-1\",\"Success\":false}")))
                        .lostForGood(ServiceException.class),
                row(
                                "a body of 11 MiB",
                                stage -> stage.server()
                                        .always(c -> c.answer(200, "Content-Type: application/json", blanks(11))))
                        .lostForGood(ResponseParseException.class),
                row(
                                "a gzip bomb",
                                stage -> stage.server()
                                        .always(c -> c.answer(200, "Content-Encoding: gzip", gzip(blanks(16)))))
                        .lostForGood(ResponseParseException.class),
                row(
                                "gzip that is none",
                                stage -> stage.server()
                                        .once(c -> c.answer(200, "Content-Encoding: gzip", GOOD.getBytes(UTF_8))))
                        .lostOnce(TransportException.class));
    }

    private static Reaction json(String body) {
        return connection -> connection.answer(200, "Content-Type: application/json", body.getBytes(UTF_8));
    }

    private static byte[] blanks(int mebibytes) {
        byte[] blanks = new byte[mebibytes << 20];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
