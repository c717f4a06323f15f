package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.OkHttpTransport;
import io.github.alicloudimages.core.http.ProxyOptions;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Transports that all providers of the process share, made when the first one needs them, never closed. They hold no
 * thread, and no connection for longer than ten idle seconds. No static fields: what fails in the initializer of a class
 * is told once only.
 */
final class SharedTransports implements Transports {

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable HttpTransport general;
    private @Nullable HttpTransport direct;

    @Override
    public HttpTransport general() {
        lock.lock();
        try {
            HttpTransport made = general;
            if (made == null) {
                made = OkHttpTransport.create();
                general = made;
            }
            return made;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public HttpTransport direct() {
        lock.lock();
        try {
            HttpTransport made = direct;
            if (made == null) {
                made = OkHttpTransport.builder().proxy(ProxyOptions.none()).build();
                direct = made;
            }
            return made;
        } finally {
            lock.unlock();
        }
    }
}
