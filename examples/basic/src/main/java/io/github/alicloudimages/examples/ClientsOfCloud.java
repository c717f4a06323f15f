package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import org.jspecify.annotations.Nullable;

/** A cloud with its clients, each made when it is first needed. An example has one thread. */
abstract class ClientsOfCloud implements Cloud {

    private final Settings settings;
    private ParameterPlacement placement;
    private @Nullable EciClient eci;
    private @Nullable EhpcClient ehpc;
    private @Nullable EciAsyncClient eciAsync;

    ClientsOfCloud(Settings settings, ParameterPlacement placement) {
        this.settings = settings;
        this.placement = placement;
    }

    /** Tells a client where to call, and as whom. */
    protected abstract <B extends ClientBuilder<B>> B address(B builder);

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public EciClient eci() {
        if (eci == null) {
            eci = configured(EciClient.builder()).build();
        }
        return eci;
    }

    @Override
    public EhpcClient ehpc() {
        if (ehpc == null) {
            ehpc = configured(EhpcClient.builder()).build();
        }
        return ehpc;
    }

    @Override
    public EciAsyncClient eciAsync() {
        if (eciAsync == null) {
            eciAsync = configured(EciAsyncClient.builder()).build();
        }
        return eciAsync;
    }

    private <B extends ClientBuilder<B>> B configured(B builder) {
        return address(builder.region(settings.get(Setting.REGION))
                .parameterPlacement(placement)
                .userAgentSuffix("alicloud-images-examples"));
    }

    @Override
    public void parameterPlacement(ParameterPlacement value) {
        closeClients();
        placement = value;
    }

    @Override
    public void close() {
        closeClients();
    }

    private void closeClients() {
        if (eci != null) {
            eci.close();
            eci = null;
        }
        if (ehpc != null) {
            ehpc.close();
            ehpc = null;
        }
        if (eciAsync != null) {
            eciAsync.close();
            eciAsync = null;
        }
    }
}
