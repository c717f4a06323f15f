package io.github.alicloudimages.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** A server that prepares image caches. It says at its start what it listens to, and runs until it is stopped. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ImagesApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ImagesApplication.class, arguments);
    }
}
