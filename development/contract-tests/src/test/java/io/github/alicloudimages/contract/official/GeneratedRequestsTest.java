package io.github.alicloudimages.contract.official;

import com.aliyun.openapiutil.Client;
import io.github.alicloudimages.contract.official.GeneratedRequests.Generated;
import io.github.alicloudimages.contract.support.Product;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.signing.SignatureAlgorithm;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pairs of many random requests are those that the official flattening makes of the same input, and their
 * signatures are right in the eyes of the fake.
 *
 * <p>Another run of requests: {@code -Drequests.seed=2}.
 */
class GeneratedRequestsTest {

    private static final long SEED = Long.getLong("requests.seed", 1);
    private static final int OF_EACH_OPERATION = 25;
    private static final int WITHOUT_A_MODEL = 100;

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "ACS3_HMAC_SHA256, BODY",
        "ACS3_HMAC_SHA256, QUERY",
        "ACS3_HMAC_SM3, BODY",
        "ACS3_HMAC_SM3, QUERY",
        "ACS3_RSA_SHA256, BODY",
        "ACS3_RSA_SHA256, QUERY"
    })
    void pairsAreThoseOfTheOfficialFlatteningAndTheSignatureIsRight(
            SignatureAlgorithm algorithm, ParameterPlacement placement) throws Exception {
        Random random = new Random(SEED);
        try (ComparingClient client = new ComparingClient(algorithm, placement)) {
            for (Product product : Product.values()) {
                GeneratedRequests requests = new GeneratedRequests(product, random);
                for (String operation : requests.operations()) {
                    for (int i = 0; i < OF_EACH_OPERATION; i++) {
                        compareBothWays(client, product, requests.next(operation));
                    }
                }
            }
            GeneratedParameters parameters = new GeneratedParameters(random);
            for (int i = 0; i < WITHOUT_A_MODEL; i++) {
                Map<String, Object> next = parameters.next();
                client.call(Product.ECI, "Operation" + i, next, Client.query(next));
            }
            client.assertAllAccepted();
            System.out.printf(
                    "%d generated requests, sent in the %s and signed with %s, equal those of the official client (seed %d)%n",
                    client.compared(), placement, algorithm, SEED);
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("With -Drequests.seed=" + SEED + ": " + failure.getMessage(), failure);
        }
    }

    /** As a typed request, and by name with the map of the official model. */
    private static void compareBothWays(ComparingClient client, Product product, Generated generated) throws Exception {
        Map<String, String> flat = Client.query(generated.official());
        client.call(product, generated.operation(), generated.official(), flat);
        client.send(product, generated, new HashMap<>(flat));
    }
}
