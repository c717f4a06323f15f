package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.Environment;
import io.github.alicloudimages.core.auth.internal.ProcessStarter;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.auth.internal.Transports;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.time.internal.Timing;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A machine of its own for a test: nothing of the real one shows through. */
final class TestSurroundings {

    final Map<String, String> variables = new ConcurrentHashMap<>();
    final Map<String, String> properties = new ConcurrentHashMap<>();
    final FakeTime time = new FakeTime();
    HttpTransport transport = new PlayedTransport(request -> {
        throw new TransportFailure(TransportFailure.Reason.CONNECT, "nobody there", null);
    });
    Timing timing = time.timing();
    URI metadata = URI.create("http://100.100.100.200");
    ProcessStarter processes = ProcessStarter.SYSTEM;

    TestSurroundings home(Path home) {
        properties.put("user.home", home.toString());
        return this;
    }

    TestSurroundings variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    TestSurroundings transport(HttpTransport value) {
        transport = value;
        return this;
    }

    Surroundings build() {
        Environment environment = new Environment() {
            @Override
            public @Nullable String variable(String name) {
                return variables.get(name);
            }

            @Override
            public @Nullable String property(String name) {
                return properties.get(name);
            }
        };
        HttpTransport given = transport;
        Transports transports = new Transports() {
            @Override
            public HttpTransport general() {
                return given;
            }

            @Override
            public HttpTransport direct() {
                return given;
            }
        };
        return new Surroundings(environment, timing, transports, processes, metadata);
    }
}
