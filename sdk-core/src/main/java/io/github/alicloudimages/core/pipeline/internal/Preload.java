package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.http.internal.TransportRehearsal;
import java.lang.ref.Reference;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the first call of a process quicker: while the client's thread is busy with the classes of the HTTP library, this
 * one has those of TLS, sockets and of the pipeline loaded. Once in a process, with nothing sent, on a thread that ends by
 * itself within a fraction of a second.
 */
public final class Preload extends Thread {

    /** Also sees to it that SLF4J is ready before: what is logged while it gets ready, it reports as a mishap. */
    private static final Logger LOG = LoggerFactory.getLogger(Preload.class);

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private final ServiceDescription service;

    private Preload(ServiceDescription service) {
        super(null, null, "alicloud-images-preload", 0, false);
        this.service = service;
        setDaemon(true);
    }

    /** Begins, unless that was done before, or there is no second processor to do it on. */
    public static void begin(ServiceDescription service) {
        if (Runtime.getRuntime().availableProcessors() > 1 && BEGUN.compareAndSet(false, true)) {
            try {
                new Preload(service).start();
            } catch (OutOfMemoryError noThreadToBeHad) {
                LOG.debug("No classes are loaded ahead of the first call", noThreadToBeHad);
            }
        }
    }

    @Override
    public void run() {
        SSLContext tls = null;
        try {
            // The JDK keeps the certificates it trusts for as long as somebody has them.
            tls = SSLContext.getInstance("TLS");
            tls.init(null, null, null);
        } catch (Throwable failed) {
            leaveToTheCall(failed);
        }
        try {
            Rehearsal.of(service);
            TransportRehearsal.run();
            SocketChannel.open().close();
        } catch (Throwable failed) {
            leaveToTheCall(failed);
        } finally {
            Reference.reachabilityFence(tls);
        }
    }

    /** Nothing depends on this thread, and what is wrong the call will say better. */
    private static void leaveToTheCall(Throwable failed) {
        LOG.debug("Classes could not be loaded ahead of the first call", failed);
    }
}
