package io.github.alicloudimages.contract.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.eci.model.CreateImageCacheResponse;
import io.github.alicloudimages.eci.model.DescribeImageCachesResponse;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.ehpc.model.AddImageResponse;
import io.github.alicloudimages.ehpc.model.GetImageResponse;
import io.github.alicloudimages.ehpc.model.ListImagesResponse;
import io.github.alicloudimages.ehpc.model.RemoveImageResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What differs from the documented form, but is clear. */
class LenientDecodingTest {

    @ParameterizedTest
    @EnumSource
    void unknown_fields_of_every_kind_are_skipped(Call call) {
        String answer = call.smallAnswer();
        String more = answer.substring(0, answer.length() - 1)
                + ",\"New\":\"x\",\"newer\":{\"a\":[1,{\"b\":null}],\"Code\":\"NotTheCode\"},\"newest\":[[],{}],"
                + "\"number\":1.5e300,\"flag\":true,\"nothing\":null}";
        assertThat(answered(call, more)).isEqualTo(answered(call, answer));
    }

    @Test
    void unknown_fields_are_skipped_at_any_depth() {
        DescribeImageCachesResponse response = (DescribeImageCachesResponse)
                answered(
                        Call.DESCRIBE_IMAGE_CACHES,
                        "{\"ImageCaches\":[{\"X\":{\"ImageCacheId\":\"no\"},\"ImageCacheId\":\"imc-1\",\"Events\":"
                                + "[{\"Y\":[[{}]],\"Reason\":\"r\"}],\"Tags\":[{\"Z\":1,\"Key\":\"k\"}]}],\"RequestId\":\"r\"}");

        ImageCache cache = response.imageCaches().get(0);
        assertThat(cache.imageCacheId()).isEqualTo("imc-1");
        assertThat(cache.events().get(0).reason()).isEqualTo("r");
        assertThat(cache.tags().get(0).key()).isEqualTo("k");
    }

    @ParameterizedTest
    @CsvSource({"42, 42", "12345678901234567890, 12345678901234567890", "1.50, 1.50", "true, true"})
    void numbers_and_booleans_stand_for_texts(String sent, String text) {
        CreateImageCacheResponse response = (CreateImageCacheResponse)
                answered(Call.CREATE_IMAGE_CACHE, "{\"RequestId\":" + sent + ",\"ImageCacheId\":" + sent + "}");
        assertThat(response.imageCacheId()).isEqualTo(text);
        assertThat(response.requestId()).isEqualTo(text);
        assertThat(response.metadata().requestId()).isEqualTo(text);
    }

    @Test
    void texts_stand_for_numbers_and_booleans() {
        ListImagesResponse response = (ListImagesResponse) answered(
                Call.LIST_IMAGES,
                "{\"Success\":\"True\",\"TotalCount\":\"7\",\"PageSize\":\" 9007199254740993 \","
                        + "\"Images\":[{\"Weight\":\"5\"}]}");
        assertThat(response.success()).isTrue();
        assertThat(response.totalCount()).isEqualTo(7);
        assertThat(response.pageSize()).isEqualTo(9007199254740993L);
        assertThat(response.images().get(0).weight()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "20.0", "2e1", "2E1", "2.0e+1", "\"20\"", "\"20.00\"", "\" 2E1 \""})
    void whole_numbers_may_be_written_with_a_fraction_or_an_exponent(String sent) {
        ListImagesResponse response = (ListImagesResponse)
                answered(Call.LIST_IMAGES, "{\"TotalCount\":" + sent + ",\"PageSize\":" + sent + "}");
        assertThat(response.totalCount()).isEqualTo(20);
        assertThat(response.pageSize()).isEqualTo(20);
    }

    @Test
    void null_is_absence() {
        DescribeImageCachesResponse response = (DescribeImageCachesResponse) answered(
                Call.DESCRIBE_IMAGE_CACHES,
                "{\"RequestId\":null,\"NextToken\":null,\"TotalCount\":null,\"ImageCaches\":null,\"Code\":null}");
        assertThat(response.requestId()).isNull();
        assertThat(response.nextToken()).isNull();
        assertThat(response.totalCount()).isNull();
        assertThat(response.imageCaches()).isEmpty();
        assertThat(response.metadata().requestId()).isEqualTo("id-of-the-header");
    }

    @Test
    void line_breaks_behind_ids_are_trimmed_and_those_in_prose_kept() {
        AddImageResponse added = (AddImageResponse)
                answered(Call.ADD_IMAGE, "{\"RequestId\":\"r-1\\n\",\"Success\":true,\"ImageId\":\" m-1\\r\\n\"}");
        assertThat(added.imageId()).isEqualTo("m-1");
        assertThat(added.requestId()).isEqualTo("r-1");

        GetImageResponse got = (GetImageResponse)
                answered(Call.GET_IMAGE, "{\"Image\":{\"AppId\":\"ci-1\\n\",\"Description\":\" two\\nlines\\n\"}}");
        assertThat(got.image().appId()).isEqualTo("ci-1");
        assertThat(got.image().description()).isEqualTo(" two\nlines\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200", "0", "\"200\"", "\"0\"", "\"OK\"", "\"Success\"", "\" OK \"", "\"\"", "null"})
    void a_code_of_success_in_a_200_is_no_error(String code) {
        for (Call call : Call.values()) {
            String answer = call.smallAnswer();
            String withCode = "{\"Code\":" + code + ",\"Message\":\"done\"," + answer.substring(1);
            assertThat(answered(call, withCode)).isEqualTo(answered(call, answer));
        }
    }

    @Test
    void a_time_that_does_not_parse_is_null_and_keeps_its_text() {
        DescribeImageCachesResponse response = (DescribeImageCachesResponse)
                answered(Call.DESCRIBE_IMAGE_CACHES, "{\"ImageCaches\":[{\"CreationTime\":\"yesterday\"}]}");
        assertThat(response.imageCaches().get(0).creationTime()).isNull();
        assertThat(response.imageCaches().get(0).creationTimeText()).isEqualTo("yesterday");
    }

    @Test
    void a_byte_order_mark_and_blanks_around_the_object_are_fine() {
        assertThat(((RemoveImageResponse) answered(Call.REMOVE_IMAGE, "\ufeff {\"RequestId\":\"r-1\"}\r\n"))
                        .requestId())
                .isEqualTo("r-1");
    }

    @Test
    void unicode_and_escapes_are_decoded() {
        GetImageResponse response = (GetImageResponse) answered(
                Call.GET_IMAGE,
                "{\"Image\":{\"Name\":\"\u4f60\\u597d \\ud83d\\ude00\",\"Description\":\"\ud83d\ude00\"}}");
        assertThat(response.image().name()).isEqualTo("\u4f60\u597d \ud83d\ude00");
        assertThat(response.image().description()).isEqualTo("\ud83d\ude00");
    }

    @Test
    void the_content_type_of_the_answer_does_not_matter() {
        HttpResponse plain = new HttpResponse(
                201,
                Map.of("content-type", List.of("text/plain")),
                Call.ADD_IMAGE.smallAnswer().getBytes(StandardCharsets.UTF_8));
        ServiceResponse response = Call.ADD_IMAGE.send(PlayedTransport.answering(plain));
        assertThat(response.metadata().httpStatus()).isEqualTo(201);
    }

    @Test
    void a_big_answer_is_read() {
        StringBuilder caches = new StringBuilder("{\"ImageCaches\":[");
        for (int i = 0; i < 20_000; i++) {
            caches.append(i == 0 ? "" : ",")
                    .append("{\"ImageCacheId\":\"imc-")
                    .append(i)
                    .append("\"}");
        }
        DescribeImageCachesResponse response = (DescribeImageCachesResponse)
                answered(Call.DESCRIBE_IMAGE_CACHES, caches.append("]}").toString());
        assertThat(response.imageCaches()).hasSize(20_000);
    }

    private static ServiceResponse answered(Call call, String body) {
        return call.send(PlayedTransport.answering(200, body));
    }
}
