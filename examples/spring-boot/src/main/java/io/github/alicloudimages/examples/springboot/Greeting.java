package io.github.alicloudimages.examples.springboot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says what this is, where calls go, and what to try. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final Endpoints endpoints;

    Greeting(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    @EventListener
    void greet(WebServerInitializedEvent started) {
        String here = "http://127.0.0.1:" + started.getWebServer().getPort();
        LOG.info("""
                This is a server; Ctrl-C stops it. It calls {}. Try
                  curl -s {}/images -H 'Content-Type: application/json' -d '{"name":"web","images":["busybox:1.36"]}'
                  curl -s {}/images/<the id from there>
                  curl -s {}/actuator/health
                  curl -s {}/actuator/metrics/alicloud.images.calls""", endpoints.description(), here, here, here, here);
    }
}
