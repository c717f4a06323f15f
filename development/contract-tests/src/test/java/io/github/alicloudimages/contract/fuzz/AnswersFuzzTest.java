package io.github.alicloudimages.contract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.testing.MutatedBytes;
import io.github.alicloudimages.testing.Seed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is answered: a value, or the exception that is documented for what cannot be read. Nothing else, and soon. */
@Timeout(60)
class AnswersFuzzTest {

    private static final int TRIALS = 600;
    private static final int[] STATUSES = {200, 200, 200, 201, 299, 400, 404, 429, 503};

    /** Each of them has broken some reader of JSON. */
    private static final List<byte[]> PIECES = Stream.of(
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "\"\\u0000\"",
                    "\"\\u12\"",
                    "\"\\x\"",
                    "1e999999999",
                    "-1e-999999999",
                    "1E2147483648",
                    "0e999999999999999999",
                    "-0",
                    "-",
                    "01",
                    "1.",
                    ".5",
                    "9223372036854775808",
                    "9".repeat(999),
                    "9".repeat(5000),
                    "0." + "0".repeat(2000) + "1",
                    "NaN",
                    "Infinity",
                    "nul",
                    "[".repeat(99),
                    "{\"a\":".repeat(2000),
                    "[{\"Code\":\"x\"}]",
                    "{\"RequestId\":[]}",
                    "\"RequestId\":\"twice\",",
                    "\"Code\":\"\",",
                    "\"Code\":{},",
                    "\"Success\":0,",
                    "\"AccessDeniedDetail\":{\"a\":{\"b\":[1]}},",
                    "/* comment */",
                    "// comment\n",
                    "\ufeff",
                    "\u2028",
                    "\"",
                    "\\",
                    ",",
                    ":",
                    "}",
                    "]")
            .map(piece -> piece.getBytes(UTF_8))
            .toList();

    private static final List<byte[]> INVALID_UTF8 = List.of(
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xE4, (byte) 0xBD},
            new byte[] {(byte) 0xFF, (byte) 0xFE});

    private static final List<byte[]> ALL_PIECES =
            Stream.concat(PIECES.stream(), INVALID_UTF8.stream()).toList();

    static Stream<Long> seeds() {
        return Seed.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changed_answers_are_read_or_told_of(long seed) {
        Call[] calls = Call.values();
        Seed.trials(seed, TRIALS, random -> {
            Call call = calls[random.nextInt(calls.length)];
            byte[] body = MutatedBytes.of(answer(call), ALL_PIECES, random);
            answered(call, STATUSES[random.nextInt(STATUSES.length)], body);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_bytes_are_told_of(long seed) {
        Call[] calls = Call.values();
        Seed.trials(seed, TRIALS / 5, random -> {
            byte[] body = new byte[random.nextInt(300)];
            random.nextBytes(body);
            if (body.length > 0 && random.nextBoolean()) {
                body[0] = '{';
            }
            answered(calls[random.nextInt(calls.length)], STATUSES[random.nextInt(STATUSES.length)], body);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answers_without_a_model_are_read_or_told_of(long seed) {
        Call[] calls = Call.values();
        Seed.trials(seed, TRIALS / 3, random -> {
            byte[] good = answer(calls[random.nextInt(calls.length)]);
            byte[] body = MutatedBytes.of(good, ALL_PIECES, random);
            int status = STATUSES[random.nextInt(STATUSES.length)];
            judge(() -> {
                try (EciClient eci = Clients.eci(answering(status, body)).build()) {
                    return eci.call("ListUsage", Map.of(), RequestOptions.NONE);
                }
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_ends_early_is_told_of_wherever_it_ends(Call call) {
        byte[] whole = new String(answer(call), UTF_8).strip().getBytes(UTF_8);
        int step = Math.max(1, whole.length / 100);
        for (int length = 0; length < whole.length; length += step) {
            byte[] cut = Arrays.copyOf(whole, length);
            AlibabaCloudException told = answered(call, 200, cut);
            assertThat(told).as("cut after %s bytes", length).isInstanceOf(ResponseParseException.class);
            assertThat(answered(call, 503, cut)).isInstanceOf(ServiceException.class);
        }
        assertThat(answered(call, 200, whole)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_in_another_encoding_of_unicode_is_read_or_told_of(Call call) {
        String text = new String(answer(call), UTF_8);
        for (Charset charset : List.of(UTF_16, Charset.forName("UTF-32"), Charset.forName("UTF-16LE"))) {
            answered(call, 200, text.getBytes(charset));
        }
    }

    private static byte[] answer(Call call) {
        return Json.text("/answers/" + call.operation() + ".json").getBytes(UTF_8);
    }

    private static AlibabaCloudException answered(Call call, int status, byte[] body) {
        return judge(() -> call.send(answering(status, body)));
    }

    private static PlayedTransport answering(int status, byte[] body) {
        return PlayedTransport.answering(new HttpResponse(
                status,
                Map.of("content-type", List.of("application/json"), "x-acs-request-id", List.of("r-of-the-header")),
                body));
    }

    private interface Sending {
        ServiceResponse send();
    }

    /** {@code null} if there was an answer. */
    private static AlibabaCloudException judge(Sending sending) {
        ServiceResponse response;
        try {
            response = sending.send();
        } catch (ResponseParseException | ServiceException documented) {
            assertThat(documented.getMessage()).hasSizeLessThan(20_000);
            return documented;
        } catch (AlibabaCloudException other) {
            return fail("Neither a value nor what is documented", other);
        }
        readAll(response);
        return null;
    }

    /** Some members are only understood when they are asked for. */
    private static void readAll(Object value) {
        assertThat(value.toString()).isNotNull();
        assertThat(value.hashCode()).isEqualTo(value.hashCode());
        for (Method method : value.getClass().getMethods()) {
            if (method.getParameterCount() > 0
                    || Modifier.isStatic(method.getModifiers())
                    || method.getDeclaringClass() == Object.class
                    || method.getName().equals("toBuilder")) {
                continue;
            }
            Object member = read(value, method);
            if (member instanceof List<?> list) {
                list.forEach(AnswersFuzzTest::readIfModel);
            } else if (member != null) {
                readIfModel(member);
            }
        }
    }

    private static void readIfModel(Object member) {
        if (member.getClass().getPackageName().endsWith(".model")) {
            readAll(member);
        }
    }

    private static Object read(Object value, Method method) {
        try {
            return method.invoke(value);
        } catch (IllegalAccessException notPublic) {
            return null;
        } catch (InvocationTargetException thrown) {
            return fail(method + " throws", thrown.getCause());
        }
    }
}
