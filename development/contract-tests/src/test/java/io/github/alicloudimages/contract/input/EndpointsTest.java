package io.github.alicloudimages.contract.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.contract.support.Product;
import io.github.alicloudimages.core.endpoint.Network;
import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import java.net.URI;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From region, network and endpoint to the host, and what is said where there is none. */
class EndpointsTest {

    private final PlayedTransport transport = PlayedTransport.answering(200, "{\"RequestId\":\"r\"}");

    static Stream<String> eciRegions() {
        return regions(Product.ECI).filter(region -> !region.contains("finance"));
    }

    static Stream<String> ehpcRegions() {
        return regions(Product.EHPC);
    }

    private static Stream<String> regions(Product product) {
        JsonNode regions = Json.resource(product.model()).get("endpoints").get("regions");
        return StreamSupport.stream(regions.spliterator(), false).map(JsonNode::asText);
    }

    @ParameterizedTest
    @MethodSource("eciRegions")
    void a_region_of_eci_has_a_host_in_both_networks(String region) {
        assertThat(eciUrl(region, Network.PUBLIC)).isEqualTo("https://eci." + region + ".aliyuncs.com/");
        assertThat(eciUrl(region, Network.VPC)).isEqualTo("https://eci-vpc." + region + ".aliyuncs.com/");
    }

    @ParameterizedTest
    @MethodSource("ehpcRegions")
    void a_region_of_e_hpc_has_a_host_in_both_networks(String region) {
        assertThat(ehpcUrl(region, Network.PUBLIC)).isEqualTo("https://ehpcinstant." + region + ".aliyuncs.com/");
        assertThat(ehpcUrl(region, Network.VPC)).isEqualTo("https://ehpcinstant-vpc." + region + ".aliyuncs.com/");
    }

    @ParameterizedTest
    @CsvSource({
        "cn-hangzhou-finance, PUBLIC, eci.cn-hangzhou-finance.aliyuncs.com",
        "cn-shanghai-finance-1, PUBLIC, eci.cn-shanghai-finance.aliyuncs.com",
        "cn-shanghai-finance-1, VPC, eci-vpc.cn-shanghai-finance-1.aliyuncs.com",
        "cn-shenzhen-finance-1, PUBLIC, eci.cn-shenzhen-finance.aliyuncs.com",
        "cn-shenzhen-finance-1, VPC, eci-vpc.cn-shenzhen-finance-1.aliyuncs.com",
        "cn-beijing-finance-1, PUBLIC, eci.cn-beijing-finance-1.aliyuncs.com",
        "cn-beijing-finance-1, VPC, eci-vpc.cn-beijing-finance-1.aliyuncs.com"
    })
    void the_finance_regions_have_hosts_of_their_own(String region, Network network, String host) {
        assertThat(eciUrl(region, network)).isEqualTo("https://" + host + "/");
    }

    @Test
    void a_region_without_a_vpc_host_is_told_when_the_client_is_built() {
        ConfigurationException thrown =
                refused(Clients.eci(transport).region("cn-hangzhou-finance").network(Network.VPC));
        assertThat(thrown)
                .hasMessageContaining("cn-hangzhou-finance")
                .hasMessageContaining("VPC")
                .hasMessageContaining(".endpoint(URI)");
    }

    @ParameterizedTest
    @CsvSource({
        "cn-hangzou, cn-hangzhou",
        "CN-Beijing, cn-beijing",
        "ap-southeast1, ap-southeast-1",
        "cn_shanghai, cn-shanghai",
        "eu-central, eu-central-1"
    })
    void an_unknown_region_is_told_with_the_nearest_name(String region, String nearest) {
        ConfigurationException thrown = refused(Clients.eci(transport).region(region));
        assertThat(thrown)
                .hasMessageContaining("\"" + region + "\"")
                .hasMessageContaining("did you mean \"" + nearest + "\"")
                .hasMessageContaining(".endpoint(URI)");
    }

    @Test
    void an_unknown_region_of_a_request_is_told_by_the_call() {
        try (EciClient eci = Clients.eci(transport).build()) {
            InvalidRequestException thrown = catchThrowableOfType(
                    InvalidRequestException.class,
                    () -> eci.describeImageCaches(request -> request.regionId("cn-hangzou")));
            assertThat(thrown)
                    .hasMessageContaining("regionId")
                    .hasMessageContaining("did you mean \"cn-hangzhou\"")
                    .hasMessageContaining(".endpoint(URI)");
        }
        assertThat(transport.requests()).isEmpty();
    }

    @Test
    void a_region_that_only_the_other_product_has_is_unknown() {
        assertThatCode(() -> Clients.ehpc(transport).region("cn-qingdao").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("E-HPC");
    }

    @Test
    void without_region_and_endpoint_the_call_says_what_to_set() {
        try (EciClient eci = Clients.eci(transport).region(null).build();
                EhpcClient ehpc = Clients.ehpc(transport).region(null).build()) {
            assertThatCode(() -> eci.describeImageCaches(request -> {}))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("regionId: is required")
                    .hasMessageContaining("region(...)");
            assertThatCode(() -> ehpc.listImages(request -> {}))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("region")
                    .hasMessageContaining("endpoint");
            assertThatCode(() -> eci.describeImageCaches(request -> request.regionId("cn-beijing")))
                    .doesNotThrowAnyException();
        }
        assertThat(transport.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://eci.cn-hangzhou.aliyuncs.com",
                "http://10.0.0.1:8080",
                "http://127.0.0.1.example",
                "http://localhost.example"
            })
    void plain_http_to_a_foreign_host_is_refused_unless_allowed(String endpoint) {
        ConfigurationException thrown = refused(Clients.eci(transport).endpoint(URI.create(endpoint)));
        assertThat(thrown).hasMessageContaining("https").hasMessageContaining("allowPlainHttp(true)");

        assertThatCode(() -> Clients.eci(transport)
                        .endpoint(URI.create(endpoint))
                        .allowPlainHttp(true)
                        .build()
                        .close())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:8080",
        "http://127.0.0.1:1, 127.0.0.1:1",
        "http://127.1.2.3, 127.1.2.3",
        "http://[::1]:9, [::1]:9",
        "HTTP://LocalHost:80/, localhost",
        "https://eci.example:443, eci.example",
        "https://eci.example/, eci.example",
        "https://ECI.example:8443, eci.example:8443"
    })
    void an_endpoint_may_be_loopback_or_https_with_or_without_port(String endpoint, String host) {
        try (EciClient eci =
                Clients.eci(transport).endpoint(URI.create(endpoint)).build()) {
            eci.describeImageCaches(request -> {});
        }
        assertThat(transport.first().headers()).containsEntry("host", host);
        assertThat(URI.create(transport.first().url()).getRawPath()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://eci.example/api",
                "https://eci.example/?x=1",
                "https://eci.example#f",
                "eci.cn-hangzhou.aliyuncs.com",
                "//eci.example",
                "ftp://eci.example",
                "https:eci.example",
                "mailto:a@b.example",
                "https://user:hidden-word@eci.example"
            })
    void what_is_no_root_of_a_host_is_refused(String endpoint) {
        ConfigurationException thrown = refused(Clients.eci(transport).endpoint(URI.create(endpoint)));
        assertThat(thrown.getMessage()).contains("endpoint").doesNotContain("hidden-word");
    }

    @Test
    void an_endpoint_needs_no_region_where_the_operation_has_none() {
        try (EhpcClient ehpc = Clients.ehpc(transport)
                .region(null)
                .endpoint(URI.create("https://ehpc.example"))
                .build()) {
            ehpc.listImages(request -> {});
        }
        assertThat(transport.first().url()).isEqualTo("https://ehpc.example/");
    }

    private String eciUrl(String region, Network network) {
        PlayedTransport recorded = PlayedTransport.answering(200, Call.DESCRIBE_IMAGE_CACHES.smallAnswer());
        try (EciClient eci =
                Clients.eci(recorded).region(region).network(network).build()) {
            eci.describeImageCaches(request -> {});
        }
        return recorded.first().url();
    }

    private String ehpcUrl(String region, Network network) {
        PlayedTransport recorded = PlayedTransport.answering(200, Call.LIST_IMAGES.smallAnswer());
        try (EhpcClient ehpc =
                Clients.ehpc(recorded).region(region).network(network).build()) {
            ehpc.listImages(request -> {});
        }
        return recorded.first().url();
    }

    private static ConfigurationException refused(EciClient.Builder builder) {
        ConfigurationException thrown = catchThrowableOfType(ConfigurationException.class, builder::build);
        assertThat(thrown).isNotNull();
        return thrown;
    }
}
