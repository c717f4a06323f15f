package io.github.alicloudimages.contract.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.error.AccessDeniedDetail;
import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.error.ServiceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors that no table has: by the family of the code, then by the status, then as they are. */
class UnknownErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "400, Throttling.Something.New, ThrottlingException",
        "418, Forbidden.NewReason, PermissionDeniedException",
        "418, InvalidParameter.NewMember, InvalidParameterException",
        "418, QuotaExceeded.NewQuota, QuotaExceededException",
        "418, InvalidSecurityToken.NewReason, AuthenticationException",
        "418, InvalidAccessKeyId.NewReason, AuthenticationException",
        "418, MissingNewMember, InvalidParameterException",
        "418, ServiceUnavailable.NewReason, ServiceUnavailableException",
        "418, InternalError.NewReason, InternalServerException"
    })
    void a_code_of_a_known_family_is_of_its_kind(int status, String code, String exception) {
        assertThat(thrown(status, code).getClass().getSimpleName()).isEqualTo(exception);
    }

    @ParameterizedTest
    @CsvSource({
        "401, AuthenticationException", "403, PermissionDeniedException", "404, ResourceNotFoundException",
        "409, ConflictException", "429, ThrottlingException", "500, InternalServerException",
        "502, ServiceUnavailableException", "503, ServiceUnavailableException", "504, ServiceUnavailableException",
        "400, ServiceException", "418, ServiceException"
    })
    void a_code_of_no_family_goes_by_its_status_and_keeps_its_text(int status, String exception) {
        ServiceException thrown = thrown(status, "Brand.New");

        assertThat(thrown.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(thrown.errorCode()).isEqualTo("Brand.New");
        assertThat(thrown.httpStatus()).isEqualTo(status);
        assertThat(thrown).hasMessageContaining("Brand.New").hasMessageContaining("It is new.");
    }

    @Test
    void fields_in_lower_case_are_read_too() {
        ServiceException thrown = thrownFor(
                400, "{\"code\":\"NoNeedUpdate\",\"message\":\"m\",\"requestId\":\"r-9\",\"recommend\":\"https://x\"}");

        assertThat(thrown.errorCode()).isEqualTo("NoNeedUpdate");
        assertThat(thrown.errorMessage()).isEqualTo("m");
        assertThat(thrown.requestId()).isEqualTo("r-9");
    }

    @Test
    void without_a_request_id_in_the_body_that_of_the_header_is_told() {
        ServiceException thrown = thrownFor(400, "{\"Code\":\"InvalidParameter\",\"Message\":\"m\"}");

        assertThat(thrown.requestId()).isEqualTo("id-of-the-header");
        assertThat(thrown).hasMessageContaining("id-of-the-header");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 429, 500, 503})
    void an_error_that_is_cut_short_says_so_with_all_that_is_known(int status) {
        ServiceException thrown = thrownFor(status, "{\"Message\":\"come back later\",\"Code\":\"Servi");

        assertThat(thrown)
                .hasMessageContaining("HTTP " + status)
                .hasMessageContaining("cut short")
                .hasMessageContaining("come back later")
                .hasMessageContaining("[request id id-of-the-header]")
                .message()
                .doesNotContain("not an error of the service");
        assertThat(thrown.errorCode()).isNull();
        assertThat(thrown.rawBody()).isEqualTo("{\"Message\":\"come back later\",\"Code\":\"Servi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[1]", "no JSON {"})
    void a_body_that_is_no_json_is_not_taken_for_one_that_is_cut_short(String body) {
        assertThat(thrownFor(503, body))
                .hasMessageContaining("not an error of the service")
                .message()
                .doesNotContain("cut short");
    }

    @Test
    void who_was_refused_what_is_typed() {
        AccessDeniedDetail detail = thrownFor(
                        403,
                        "{\"Code\":\"NoPermission\",\"Message\":\"m\",\"RequestId\":\"r\",\"AccessDeniedDetail\":{"
                                + "\"AuthAction\":\"eci:CreateImageCache\",\"AuthPrincipalType\":\"SubUser\","
                                + "\"AuthPrincipalOwnerId\":\"1234567890\",\"AuthPrincipalDisplayName\":\"2345\","
                                + "\"NoPermissionType\":\"ImplicitDeny\","
                                + "\"PolicyType\":\"AccountLevelIdentityBasedPolicy\","
                                + "\"EncodedDiagnosticMessage\":\"AQEAAAAA\",\"Newer\":true,\"Nested\":{\"a\":[1]}}}")
                .accessDeniedDetail();

        assertThat(detail.authAction()).isEqualTo("eci:CreateImageCache");
        assertThat(detail.authPrincipalType()).isEqualTo("SubUser");
        assertThat(detail.authPrincipalOwnerId()).isEqualTo("1234567890");
        assertThat(detail.authPrincipalDisplayName()).isEqualTo("2345");
        assertThat(detail.noPermissionType()).isEqualTo("ImplicitDeny");
        assertThat(detail.policyType()).isEqualTo("AccountLevelIdentityBasedPolicy");
        assertThat(detail.encodedDiagnosticMessage()).isEqualTo("AQEAAAAA");
        assertThat(detail.fields()).containsEntry("Newer", "true");
        assertThat(detail.toString())
                .contains("eci:CreateImageCache", "ImplicitDeny")
                .doesNotContain("AQEAAAAA");
    }

    @Test
    void http_407_of_e_hpc_is_a_refusal_with_code_and_request_id() {
        PlayedTransport transport = PlayedTransport.answering(
                407, "{\"RequestId\":\"r-407\",\"Code\":\"NotAuthorized\",\"Message\":\"not you\"}");
        PermissionDeniedException thrown =
                catchThrowableOfType(PermissionDeniedException.class, () -> Call.ADD_IMAGE.send(transport));

        assertThat(thrown.errorCode()).isEqualTo("NotAuthorized");
        assertThat(thrown.httpStatus()).isEqualTo(407);
        assertThat(thrown.requestId()).isEqualTo("r-407");
        assertThat(thrown.outcomeUnknown()).isFalse();
    }

    @Test
    void a_missing_code_for_what_was_sent_names_the_other_placement() {
        assertThat(thrown(400, "MissingImageCacheName")).hasMessageContaining("ParameterPlacement.QUERY");
        assertThat(thrown(400, "MissingZoneId")).message().doesNotContain("ParameterPlacement.QUERY");
        assertThat(thrown(400, "SignatureDoesNotMatch")).hasMessageContaining("ParameterPlacement.QUERY");
    }

    private static ServiceException thrown(int status, String code) {
        return thrownFor(status, "{\"RequestId\":\"r\",\"Code\":" + Json.quoted(code) + ",\"Message\":\"It is new.\"}");
    }

    private static ServiceException thrownFor(int status, String body) {
        PlayedTransport transport = PlayedTransport.answering(status, body);
        return catchThrowableOfType(ServiceException.class, () -> Call.CREATE_IMAGE_CACHE.send(transport));
    }
}
