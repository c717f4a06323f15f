package io.github.alicloudimages.core.endpoint;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * From region and network to the host of one product: a table from the api model, never a network lookup. Immutable and
 * thread-safe.
 */
public final class EndpointRules {

    private final Map<String, URI> publicEndpoints = new HashMap<>();
    private final Map<String, URI> vpcEndpoints = new HashMap<>();
    /** Changes of letters. */
    private static final int FARTHEST_SLIP = 4;

    private final TreeSet<String> regions = new TreeSet<>();

    private EndpointRules(Builder builder) {
        for (String region : builder.regions) {
            regions.add(region);
            publicEndpoints.put(region, https(builder.publicPattern.replace("{region}", region)));
            vpcEndpoints.put(region, https(builder.vpcPattern.replace("{region}", region)));
        }
        for (HostException row : builder.overrides) {
            regions.add(row.region);
            Map<String, URI> table = row.network == Network.VPC ? vpcEndpoints : publicEndpoints;
            if (row.host == null) {
                table.remove(row.region);
            } else {
                table.put(row.region, https(row.host));
            }
        }
    }

    /**
     * Starts a table.
     *
     * @param publicPattern the host in the Internet, with {@code {region}} in it
     * @param vpcPattern the host inside a VPC, with {@code {region}} in it
     * @return a new builder
     */
    public static Builder builder(String publicPattern, String vpcPattern) {
        return new Builder(publicPattern, vpcPattern);
    }

    /**
     * Looks an endpoint up.
     *
     * @param region such as {@code cn-hangzhou}
     * @param network from where the service is reached
     * @return its URI, or {@code null} if there is none
     */
    public @Nullable URI find(String region, Network network) {
        return (network == Network.VPC ? vpcEndpoints : publicEndpoints).get(region);
    }

    /**
     * Tells why there is no endpoint, and what to do about it.
     *
     * @param title the product in prose
     * @param region the region that was asked for
     * @param network the network that was asked for
     * @return a sentence that names the nearest region, if one is near
     */
    public String explainMissing(String title, String region, Network network) {
        if (regions.contains(region)) {
            return "region \"" + region + "\" has no " + network + " endpoint of " + title
                    + ": use the other network, or set .endpoint(URI)";
        }
        String nearest = nearest(region.toLowerCase(Locale.ROOT));
        return "region \"" + region + "\" is not known to have " + title
                + (nearest == null ? "." : "; did you mean \"" + nearest + "\"?")
                + " For a region newer than this SDK set .endpoint(URI)";
    }

    /** The known region that is a slip of the pen away, or {@code null}. */
    private @Nullable String nearest(String region) {
        String best = null;
        int bestDistance = FARTHEST_SLIP + 1;
        for (String candidate : regions) {
            int distance = distance(region, candidate);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Levenshtein's distance: how many letters to change, add or drop. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }

    private static URI https(String host) {
        return URI.create("https://" + host);
    }

    private record HostException(
            String region, Network network, @Nullable String host) {}

    /** Collects the rows of a table. */
    public static final class Builder {

        private final String publicPattern;
        private final String vpcPattern;
        private List<String> regions = List.of();
        private final List<EndpointRules.HostException> overrides = new ArrayList<>();

        private Builder(String publicPattern, String vpcPattern) {
            this.publicPattern = publicPattern;
            this.vpcPattern = vpcPattern;
        }

        /**
         * The regions that follow the patterns.
         *
         * @param values such as {@code cn-hangzhou}, in place of those given before
         * @return this builder
         */
        public Builder regions(String... values) {
            regions = List.of(values);
            return this;
        }

        /**
         * A region whose host in one network does not follow the pattern.
         *
         * @param region such as {@code cn-hangzhou}
         * @param network which of its hosts
         * @param host its host, or {@code null} if it has none in this network
         * @return this builder
         */
        public Builder override(String region, Network network, @Nullable String host) {
            overrides.add(new EndpointRules.HostException(region, network, host));
            return this;
        }

        /** {@return the table} */
        public EndpointRules build() {
            return new EndpointRules(this);
        }
    }
}
